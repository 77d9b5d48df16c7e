/// Named values: one buffer, searched from its start.
///
/// A record of a page has ten or twenty names, for which a scan over fingerprints is quicker than
/// hashing. Of two fields with one name the first counts.
package struct TemplateRecord: Sendable {
  struct Field: Sendable {
    let name: TemplateName
    var value: TemplateValue
  }

  private(set) var fields: [Field] = []

  package init() {}

  package init(_ pairs: some Sequence<(TemplateName, TemplateValue)>) {
    fields = pairs.map { Field(name: $0.0, value: $0.1) }
  }

  /// The value of a field; nil when the record has no such name.
  ///
  /// Setting nil removes the field. O(number of fields).
  package subscript(name: TemplateName) -> TemplateValue? {
    get { fields.first { $0.name == name }?.value }
    set {
      let index = fields.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): fields[index].value = value
      case (let index?, nil): fields.remove(at: index)
      case (nil, let value?): fields.append(Field(name: name, value: value))
      case (nil, nil): break
      }
    }
  }

  package var names: [String] { fields.map(\.name.text) }
}

extension TemplateRecord: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (TemplateName, TemplateValue)...) {
    self.init(elements)
  }
}
