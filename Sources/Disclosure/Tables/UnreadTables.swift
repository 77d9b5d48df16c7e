/// Printing a value shows all that is in it, and reflection reads it: not of these.
extension TableEntry: CustomReflectable {
  package var customMirror: Mirror { Mirror(self, children: []) }
}

extension RawTable: CustomReflectable {
  package var customMirror: Mirror { Mirror(self, children: []) }
}

extension SubmittedTable: CustomReflectable {
  package var customMirror: Mirror { Mirror(self, children: []) }
}
