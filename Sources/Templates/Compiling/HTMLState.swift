/// Where in an HTML document the bytes so far have led, as a browser would read them.
///
/// A small part of the tokenisation of the HTML Standard, section 13.2.5: enough to know what a
/// tag of the template would print into.
struct HTMLState: Equatable, Sendable {
  enum Mode: Equatable, Sendable {
    case text
    /// After `<`.
    case tagOpen
    case tagName
    /// White space in a tag, where an attribute may begin.
    case beforeAttribute
    case attributeName
    case afterAttributeName
    /// After `=`.
    case beforeValue
    case quotedValue
    case unquotedValue
    /// After the quotation mark that ends a value.
    case afterValue
    /// In a tag after a section that may be left out: only white space or the tag's end may follow.
    case unclear
    /// After `<!`, before it is known to be a comment.
    case declaration
    case comment
    /// In `script`, `style` and the like, where no escaping works.
    case rawText
    /// In `title` and `textarea`.
    case plainText
  }

  var mode = Mode.text
  /// The element's name in lower case.
  var element: [UInt8] = []
  var isEndTag = false
  /// The attribute's name in lower case.
  var attribute: [UInt8] = []
  var quote: UInt8 = 0
  /// Whether the value at hand is an address that a browser follows or loads.
  var holdsAddress = false
  /// How much was met of the end of a comment or raw text, or of `url=` in `content`.
  var matched: [UInt8] = []

  static let start = HTMLState()

  private static let inTag: [Mode] = [
    .tagName, .beforeAttribute, .attributeName, .afterAttributeName, .afterValue, .unclear,
  ]

  /// The state that holds whether or not a section was rendered; nil when there is none.
  func joined(with other: HTMLState) -> HTMLState? {
    if self == other { return self }
    if mode == .quotedValue {
      // How far a value spells `url=` may differ; the rest may not.
      var (left, right) = (self, other)
      left.matched = []
      right.matched = []
      return left == right ? left : nil
    }
    guard Self.inTag.contains(mode), Self.inTag.contains(other.mode), element == other.element,
      isEndTag == other.isEndTag
    else { return nil }
    return HTMLState(mode: .unclear, element: element, isEndTag: isEndTag)
  }

  /// Where a section goes on when it is rendered again after it ended here.
  ///
  /// A browser takes what follows a quoted value for the next attribute, space or not.
  var repeated: HTMLState {
    var state = self
    if mode == .afterValue { state.mode = .beforeAttribute }
    return state
  }

  /// What a tag prints into, or why it may not print here.
  var printing: Result<PrintContext, Refusal> {
    switch mode {
    case .text: .success(.element)
    case .plainText: .success(.plainElement)
    case .quotedValue: attributePrinting
    case .tagOpen, .tagName: .failure(Refusal(reason: "as part of the name of an element"))
    case .beforeAttribute, .attributeName, .afterAttributeName, .afterValue, .unclear:
      .failure(Refusal(reason: "where the name of an attribute stands"))
    case .beforeValue, .unquotedValue:
      .failure(
        Refusal(
          reason: "in an attribute value without quotation marks",
          advice: "Put quotation marks around the value."))
    case .declaration, .comment:
      .failure(
        Refusal(
          reason: "in an HTML comment or declaration",
          advice: "Use `{{! … }}` for a comment on the template."))
    case .rawText: .failure(Refusal(reason: "in `\(String(decoding: element, as: UTF8.self))`"))
    }
  }

  private var attributePrinting: Result<PrintContext, Refusal> {
    let name = String(decoding: attribute, as: UTF8.self)
    let refused = ["style", "srcdoc", "srcset", "imagesrcset"]
    if name.hasPrefix("on") || refused.contains(name) {
      return .failure(Refusal(reason: "in the attribute `\(name)`"))
    }
    return .success(.attribute)
  }

  /// Why a tag may not print somewhere.
  struct Refusal: Error {
    let reason: String
    var advice = "Print it between elements or in a quoted attribute such as `title`."
  }
}
