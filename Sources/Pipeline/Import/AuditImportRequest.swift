/// What to import, and where to.
package struct AuditImportRequest: Sendable {
  /// The form tool's export.
  let export: String
  /// The content folder, with the questionnaire.
  let content: String
  /// The folder for raw tallies.
  let privateFolder: String
  /// Ids.
  let edition: String
  let audit: String
  let wave: String

  package init(
    export: String, content: String, privateFolder: String, edition: String, audit: String,
    wave: String
  ) {
    self.export = export
    self.content = content
    self.privateFolder = privateFolder
    self.edition = edition
    self.audit = audit
    self.wave = wave
  }

  /// The file of raw tallies.
  var path: String { "\(privateFolder)/\(edition)/audits/\(audit).csv" }
}
