package import Markup

/// What a template can name.
package indirect enum TemplateValue: Sendable {
  /// Printed with escaping.
  case text(String)
  /// Printed as it stands in an HTML template; an error in a Markdown template.
  case html(SafeHTML)
  /// Markdown source made by `Markup`'s writer; printed as it stands in a Markdown template, an
  /// error in an HTML template.
  case markdown(MarkdownText)
  case number(Int)
  case flag(Bool)
  case list([TemplateValue])
  case record([String: TemplateValue])
  /// The name is known and has no value here: falsy, prints nothing, no error.
  case none
}
