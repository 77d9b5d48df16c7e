/// A name in a folder, and what stands under it.
struct FolderEntry: Hashable {
  let name: String
  let kind: EntryKind
}
