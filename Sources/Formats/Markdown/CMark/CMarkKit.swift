import CCMarkGFM

/// What libcmark-gfm makes once for the whole process: its extensions and the numbers of the
/// node kinds that these bring with them.
///
/// Swift makes a static value once, whichever thread asks first; afterwards it is only read.
struct CMarkKit: @unchecked Sendable {
  let table: OpaquePointer
  let tasks: OpaquePointer
  let tableType: cmark_node_type
  let memory = CMarkArena.functions

  static let shared: CMarkKit? = {
    cmark_gfm_core_extensions_ensure_registered()
    guard let table = cmark_find_syntax_extension("table"),
      let tasks = cmark_find_syntax_extension("tasklist"),
      let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    else { return nil }
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, table)
    let sample = "| a |\n| - |\n"
    cmark_parser_feed(parser, sample, sample.utf8.count)
    guard let root = cmark_parser_finish(parser) else { return nil }
    defer { cmark_node_free(root) }
    guard let first = cmark_node_first_child(root) else { return nil }
    return CMarkKit(table: table, tasks: tasks, tableType: cmark_node_get_type(first))
  }()
}
