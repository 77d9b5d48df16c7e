/// Why a reference points at nothing.
package enum ReferenceFailure: Error, Sendable, Hashable {
  /// `kind:` with too few or too many parts; nil: nothing written at all.
  case malformed(ReferenceKind?)
  case unknownEdition(String, nearest: String?)
  /// There is no such id; `edition` and `plan` say where it was looked for.
  case unknown(ReferenceKind, id: String, edition: String?, plan: String?, nearest: String?)
  /// An action's id alone, which several plans of the edition have.
  case ambiguousAction(id: String, plans: [String])
  /// A relative path that leads out of the content folder.
  case outsideContent(path: String)
  /// No page and no asset of that path, relative to the content root.
  case unknownFile(path: String, nearest: String?)
}
