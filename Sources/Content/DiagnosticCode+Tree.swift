import Diagnostics

extension DiagnosticCode {
  static let contentMissingFile = DiagnosticCode(
    id: "content-missing-file", severity: .error, title: "A file that is needed is missing",
    explanation: """
      A content folder needs a `site.yaml`, which says who publishes, and at least one folder with \
      an `edition.yaml`. Everything else may be left out.
      """)

  static let contentUnknownFile = DiagnosticCode(
    id: "content-unknown-file", severity: .error, title: "A file or folder has no place here",
    explanation: """
      Every file of the content folder has a fixed place and ending, so that a misspelt name is \
      noticed and nothing that you wrote is silently left out. Files whose name begins with a dot \
      or ends with `~`, and `README.md`, are ignored.
      """)

  static let contentFileName = DiagnosticCode(
    id: "content-file-name", severity: .error, title: "A name can't be part of an address",
    explanation: """
      The names of editions and of their files become parts of web addresses. They are written in \
      small letters and digits, with single hyphens between words, such as `race-equality`. Names \
      are never changed for you, because an address that was once published must stay.
      """)

  static let contentNameCollision = DiagnosticCode(
    id: "content-name-collision", severity: .error,
    title: "Two names differ only in capital letters",
    explanation: """
      On Windows and macOS two such names are one file, and on a website they are easily mistaken \
      for each other.
      """)

  static let contentUnreadable = DiagnosticCode(
    id: "content-unreadable", severity: .error, title: "A file or folder can't be read",
    explanation: """
      It may have been deleted meanwhile, belong to another account, or lie on a disk that is not \
      connected. Nothing is published without it.
      """)

  static let contentMisplaced = DiagnosticCode(
    id: "content-misplaced", severity: .error,
    title: "A file stands where a folder should, or a folder where a file should",
    explanation: """
      For example, `plans` must be a folder with one file for each plan, and `edition.yaml` must be \
      a file. Devices, pipes and sockets are neither.
      """)

  static let contentSymbolicLink = DiagnosticCode(
    id: "content-symbolic-link", severity: .error, title: "A symbolic link is not followed",
    explanation: """
      A symbolic link to a file is followed while it stays within the content folder. One that \
      leads out of it could publish what was never meant to be, one to a folder could lead in \
      circles, and a broken one leads nowhere.
      """)

  static let contentTooLarge = DiagnosticCode(
    id: "content-too-large", severity: .error, title: "A file is too large to be read",
    explanation: """
      A YAML file may have 4 MB, a Markdown file 1 MB and a picture 5 MB. A larger file is most \
      likely there by mistake, or would make a page slow to load.
      """)

  static let contentImage = DiagnosticCode(
    id: "content-image", severity: .error, title: "A picture is not what its name says",
    explanation: """
      The beginning of the file is not that of a picture of this kind. It may be damaged, or have \
      been renamed instead of converted; browsers may not show it.
      """)

  static let contentImageUnsafe = DiagnosticCode(
    id: "content-image-unsafe", severity: .error, title: "An SVG picture is more than a picture",
    explanation: """
      An SVG file can hold scripts that run in a reader's browser, links, and references by which \
      another site learns who reads the page. Only the elements and attributes of still pictures \
      are published, with references to parts of the picture itself. Most drawing programs can \
      export "plain SVG"; a PNG picture always does.
      """)

  static let contentTreeCodes: [DiagnosticCode] = [
    contentMissingFile, contentUnknownFile, contentFileName, contentNameCollision,
    contentUnreadable, contentMisplaced, contentSymbolicLink,
    contentTooLarge, contentImage, contentImageUnsafe,
  ]
}
