/// A parsed template as a tree; ranges are of the template's bytes.
indirect enum TemplateNode: Sendable {
  case literal(Range<Int>)
  /// The start of a line that prints something, with the white space it begins with.
  case lineStart(Range<Int>)
  case print(TemplatePath, TemplateSite)
  case section(TemplatePath, isInverted: Bool, [TemplateNode], TemplateSite)
  /// `indent` is the white space before a tag alone in its line, nil for others.
  case partial(String, indent: Range<Int>?, TemplateSite)
  case parent(String, [TemplateBlock], indent: Range<Int>?, TemplateSite)
  case block(TemplateBlock)
}
