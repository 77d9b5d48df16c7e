/// A name in a folder, and what stands under it.
package struct FolderEntry: Hashable, Sendable {
  package let name: String
  package let kind: EntryKind
}
