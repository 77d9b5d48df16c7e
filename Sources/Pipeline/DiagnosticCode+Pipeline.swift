package import Diagnostics

extension DiagnosticCode {
  static let templatesUnreadable = DiagnosticCode(
    id: "templates-unreadable", severity: .error,
    title: "The templates can't be read",
    explanation: """
      Pages are made from templates, which lie in the folder `templates` unless `--templates` names \
      another. Run the program in the folder that holds it, or name it. A file in it that can't be \
      read stops the build, because a page would be missing.
      """)

  static let templatesUnknownFile = DiagnosticCode(
    id: "templates-unknown-file", severity: .warning,
    title: "A file among the templates is not used",
    explanation: """
      Templates end in `.html.mustache` or `.md.mustache` and lie at the top of the folder or in \
      `partials/`; stylesheets lie in `theme/`. Any other file is not read, so a template whose \
      name was mistyped would silently have no effect.
      """)

  static let templatesUnused = DiagnosticCode(
    id: "templates-unused", severity: .warning,
    title: "A template of your own is not used",
    explanation: """
      A template in the content folder stands in for the one of the same name that comes with the \
      program, or is a partial or parent that another template names. This one does neither, so it \
      has no effect. Often its name is misspelt.
      """)

  static let templatesSymbolicLink = DiagnosticCode(
    id: "templates-symbolic-link", severity: .error,
    title: "A symbolic link among the templates is not followed",
    explanation: """
      A link that leads nowhere can't be read, and one among the templates of your content folder \
      may not lead out of that folder: what lies outside must not be published by accident.
      """)

  static let assetUnreadable = DiagnosticCode(
    id: "asset-unreadable", severity: .error,
    title: "A file vanished while the site was built",
    explanation: """
      An image or another file that is published as it is was there when the content folder was \
      read, and could not be read when it was to be copied. Nothing was published. Build again once \
      nobody is changing the folder.
      """)

  /// The codes of this room.
  package static let pipelineCodes: [DiagnosticCode] = [
    templatesUnreadable, templatesUnknownFile, templatesUnused, templatesSymbolicLink,
    assetUnreadable,
  ]
}
