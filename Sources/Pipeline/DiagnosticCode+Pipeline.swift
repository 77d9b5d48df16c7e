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

  static let releaseNotUnderstood = DiagnosticCode(
    id: "release-not-understood", severity: .error,
    title: "An earlier release names something that is gone",
    explanation: """
      Readers still know what was released earlier, so every earlier table takes part in the attack \
      on the present ones. For that, the population, the classifications and the codes that it \
      names must still be there. Put back what was removed or renamed; a code that is no longer \
      in use may stay in its classification without harm.
      """)

  static let releaseRestored = DiagnosticCode(
    id: "release-restored", severity: .warning,
    title: "A released table had been changed by hand",
    explanation: """
      A released table is what `sitegen protect` wrote. This one was edited, or deleted, while its \
      raw table stayed as it was, so `sitegen protect` has put the released table back: a number \
      that was typed in by hand could give away a count that is withheld. A correction is made in \
      the raw table.
      """)

  static let releaseWithoutShares = DiagnosticCode(
    id: "release-without-shares", severity: .warning,
    title: "Shares are lost, because it is withheld how many declared",
    explanation: """
      Shares of those who declared are counts over everyone less those who did not declare. Where \
      one of the two is withheld, readers and this program can't work out any share of that group. \
      It is withheld to protect a small count beside it, since few other counts could be. Fewer or \
      broader categories leave more to choose from.
      """)

  static let releaseUnmarked = DiagnosticCode(
    id: "release-unmarked", severity: .warning,
    title: "Figures were corrected, and nothing tells readers",
    explanation: """
      A table of a published edition was released again with other figures. Readers may have the \
      first ones, so the page says that they were revised once the dataset has `status: revised`, \
      and the list of corrections says what was wrong: `corrections` of the edition, with the day, \
      a sentence, and `page` where the correction is about one page. Either of the two will do.
      """)

  static let privateMisplaced = DiagnosticCode(
    id: "private-misplaced", severity: .error,
    title: "The raw tables lie where they may be published",
    explanation: """
      Raw tables hold true counts, small ones included. Their folder lies beside the content \
      folder, never in it, around it, or in a published site: what lies there is committed, copied \
      and served. Move the folder, and name it with `--private`.
      """)

  static let privateTracked = DiagnosticCode(
    id: "private-tracked", severity: .error, title: "Git tracks a raw table",
    explanation: """
      A raw table in the repository is published with it, and stays in its history after it is \
      deleted. Take it out with `git rm --cached`. If the repository was ever pushed, treat the \
      counts as published, and ask whoever looks after the repository to take the file out of its \
      history.
      """)

  static let privateNotIgnored = DiagnosticCode(
    id: "private-not-ignored", severity: .error, title: "Git would take in the raw tables",
    explanation: """
      Nothing keeps Git from adding the folder of raw tables with the next `git add .`. A line in \
      the file `.gitignore` at the top of the repository does, for everybody who works with it: \
      `/private/`.
      """)

  static let privateUnknownIndex = DiagnosticCode(
    id: "private-unknown-index", severity: .error,
    title: "It can't be told whether Git tracks raw tables",
    explanation: """
      The list of files that Git tracks has a form that this program does not read, such as that of \
      a sparse checkout. To be safe, nothing is released. Keep the raw tables outside the \
      repository, and name their folder with `--private`.
      """)

  static let protectNothing = DiagnosticCode(
    id: "protect-nothing", severity: .error, title: "There is nothing to release",
    explanation: """
      `sitegen protect` releases the raw tables in the folder `private`, and takes up tables in the \
      content folder that are not in the ledger yet. It found neither. Raw tables lie in \
      `private/<edition>/data`, as CSV files named like the dataset's `.yaml` in the content folder.
      """)

  static let protectDisagrees = DiagnosticCode(
    id: "protect-disagrees", severity: .error,
    title: "The tables to be released do not stand up to the attack",
    explanation: """
      Before anything is written, what would stand in the content folder is attacked as `check` \
      attacks it, without knowing the true counts. It must find nothing. It did, so nothing was \
      written. This is a mistake of the program: please report it, without the raw tables.
      """)

  /// The codes of this room.
  package static let pipelineCodes: [DiagnosticCode] = [
    templatesUnreadable, templatesUnknownFile, templatesUnused, templatesSymbolicLink,
    assetUnreadable,
  ]

  /// Those about releasing tables.
  static let releaseCodes: [DiagnosticCode] = [
    releaseNotUnderstood, releaseRestored, releaseUnmarked, releaseWithoutShares, privateMisplaced,
    privateTracked,
    privateNotIgnored,
    privateUnknownIndex, protectNothing, protectDisagrees,
  ]
}
