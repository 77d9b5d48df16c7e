import Model

/// What the file of tallies of an audit counts.
struct TallySubject: Sendable {
  let audit: Audit
  /// Of each wave of the audit; nil where its groups are not known.
  let tables: [TableSubject?]
}
