/// What stands under a name in a folder.
package enum EntryKind: Hashable, Sendable {
  case file
  case folder
  case link
  /// A pipe, a socket or a device; nothing that can be published.
  case special
}
