package import Diagnostics

extension DiagnosticCode {
  package static let outputRefused = DiagnosticCode(
    id: "output-refused", severity: .error, title: "The output folder may not be replaced",
    explanation: """
      A build replaces the whole output folder. So that it never removes anything else, it takes \
      only a folder that is new, empty, or bears the `.sitegen` file of an earlier build, and \
      never one that holds your sources, your home folder or a Git repository. Name another \
      folder with `--output`.
      """)

  package static let outputBusy = DiagnosticCode(
    id: "output-busy", severity: .error, title: "Another build is writing to the output folder",
    explanation: """
      Two builds can't replace one folder at once. Wait until the other has ended, or give this \
      one another `--output`.
      """)

  package static let outputFailed = DiagnosticCode(
    id: "output-failed", severity: .error, title: "The site could not be written",
    explanation: """
      The disk refused: it may be full, read-only, or not yours to write to. Nothing was \
      published: the output folder is as it was before.
      """)

  package static let outputPath = DiagnosticCode(
    id: "output-path", severity: .error, title: "A page's address can't be a file name",
    explanation: """
      Each page is a file, so its address must be a name that every file system takes: no empty \
      part, no `.` or `..`, no backslash or control character, and no part over 255 bytes.
      """)

  package static let outputPathClash = DiagnosticCode(
    id: "output-path-clash", severity: .error, title: "Two pages have one address",
    explanation: """
      Addresses that differ only in the case of letters or in how an accent is encoded are one \
      file on many disks, and a file can't stand where a folder has to. Rename one of the two.
      """)

  package static let outputLeftovers = DiagnosticCode(
    id: "output-leftovers", severity: .warning, title: "The former site could not be removed",
    explanation: """
      The new site is published, but the former one still lies in a hidden folder beside it. The \
      next build tries again; you can also remove the folder by hand.
      """)

  package static let outputUnmarked = DiagnosticCode(
    id: "output-unmarked", severity: .error, title: "The folder is not a published site",
    explanation: """
      A published site bears a `.sitegen` file and a `manifest.json` that lists its files. \
      Without them there is nothing to verify it against.
      """)

  package static let outputManifestChanged = DiagnosticCode(
    id: "output-manifest-changed", severity: .error, title: "The manifest has been changed",
    explanation: """
      `manifest.json` is not as the build wrote it, so it proves nothing about the other files. \
      Build the site again.
      """)

  package static let outputFileChanged = DiagnosticCode(
    id: "output-file-changed", severity: .error, title: "A published file has been changed",
    explanation: """
      The file's bytes are not those that the manifest lists: it was edited after the build, or \
      damaged on its way. Change the sources and build again, or copy the site again.
      """)

  package static let outputFileMissing = DiagnosticCode(
    id: "output-file-missing", severity: .error, title: "A published file is missing",
    explanation: """
      The manifest lists a file that is not in the folder, or can't be read. Build the site \
      again, or copy it again.
      """)

  package static let outputFileExtra = DiagnosticCode(
    id: "output-file-extra", severity: .error, title: "A file does not belong to the site",
    explanation: """
      The folder holds something that the manifest does not list. The next build would remove \
      it: keep files of your own elsewhere.
      """)

  package static let releaseFailed = DiagnosticCode(
    id: "release-failed", severity: .error, title: "Released tables could not be written",
    explanation: """
      The disk refused while `sitegen protect` wrote the released tables and the ledger: it may be \
      full, read-only, or not yours to write to. Either nothing was changed, or the next run of \
      `sitegen protect` finishes what was begun; the message says which.
      """)

  package static let releaseBusy = DiagnosticCode(
    id: "release-busy", severity: .error, title: "Another release is being written",
    explanation: """
      Each release is made against all earlier ones, so two can't be made at once. Wait until the \
      other has ended, and run `sitegen protect` again.
      """)

  /// Every code of this room.
  package static let outputCodes: [DiagnosticCode] = [
    outputRefused, outputBusy, outputFailed, outputPath, outputPathClash, outputLeftovers,
    outputUnmarked, outputManifestChanged, outputFileChanged, outputFileMissing, outputFileExtra,
    releaseFailed, releaseBusy,
  ]
}
