package import Markup

/// What a template can name: 16 bytes, with lists and records behind a shared buffer.
package enum TemplateValue: Sendable {
  /// Printed with escaping.
  case text(String)
  /// Printed as it stands in an HTML template; an error in a Markdown template.
  case html(SafeHTML)
  /// Markdown source made by `Markup`'s writer; printed as it stands in a Markdown template, an
  /// error in an HTML template.
  case markdown(MarkdownText)
  /// One text as both; each template prints its own.
  case prose(SafeHTML, MarkdownText)
  case number(Int)
  case flag(Bool)
  case list([TemplateValue])
  case record(TemplateRecord)
  /// The name is known and has no value here: falsy, prints nothing, no error.
  case none

  /// Text, or `none` where there is none.
  package init(_ text: String?) {
    if let text { self = .text(text) } else { self = .none }
  }

  /// Whether a section over the value is rendered.
  ///
  /// Falsy: `none`, a false flag, an empty list, and text, HTML or Markdown without a byte. Every
  /// number is truthy, zero too: nobody in a team is a finding, not a gap.
  var isTruthy: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .html(let html): !html.utf8.isEmpty
    case .markdown(let markdown): !markdown.utf8.isEmpty
    case .prose(let html, let markdown): !html.utf8.isEmpty || !markdown.utf8.isEmpty
    case .flag(let flag): flag
    case .list(let items): !items.isEmpty
    case .number, .record: true
    case .none: false
    }
  }

  /// What messages call it.
  var kind: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .markdown: "Markdown"
    case .prose: "text with marks"
    case .number: "a number"
    case .flag: "yes or no"
    case .list: "a list"
    case .record: "a record"
    case .none: "nothing"
    }
  }
}
