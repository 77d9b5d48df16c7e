extension MarkupDocument {
  /// Makes a document: open and close elements in document order.
  ///
  /// What is called once a word takes buffers, since nothing generic is specialised for callers in
  /// other rooms.
  package struct Builder {
    private var nodes: [Node]
    private var text: [UInt8]
    private var path: [Int] = [0]
    /// Whether the last call ended an element, so that the last node is no sibling of the next.
    private var justClosed = false

    /// - Parameters:
    ///   - nodes, text: how many nodes and bytes of text to make room for.
    package init(nodes: Int = 16, text: Int = 64) {
      self.nodes = []
      self.nodes.reserveCapacity(nodes)
      self.text = []
      self.text.reserveCapacity(text)
      self.nodes.append(
        Node(kind: .document, detail: 0, column: 0, line: 0, extent: 1, value: 0))
    }

    /// How many elements are open, the document among them.
    package var depth: Int { path.count }

    /// Begins an element that has children; `close` ends it.
    package mutating func open(
      _ kind: Kind, detail: UInt8 = 0, number: Int = 0, line: Int = 0, column: Int = 0
    ) {
      append(
        kind, detail: detail, extent: 0, value: UInt32(clamping: number), line: line,
        column: column)
      path.append(nodes.count - 1)
    }

    /// Begins a link or an image; `close` ends it.
    package mutating func open(
      _ kind: Kind, destination: UnsafeBufferPointer<UInt8>, title: UnsafeBufferPointer<UInt8>,
      line: Int = 0, column: Int = 0
    ) {
      let start = appendText(destination, title)
      append(kind, detail: 0, extent: 0, value: start, line: line, column: column)
      path.append(nodes.count - 1)
    }

    package mutating func open(
      _ kind: Kind, destination: some Sequence<UInt8>, title: some Sequence<UInt8>,
      line: Int = 0, column: Int = 0
    ) {
      Array(destination).withUnsafeBufferPointer { destination in
        Array(title).withUnsafeBufferPointer { title in
          open(kind, destination: destination, title: title, line: line, column: column)
        }
      }
    }

    /// Ends the innermost open element; nothing when only the document is open.
    package mutating func close() {
      guard path.count > 1, let index = path.popLast() else { return }
      nodes[index].extent = UInt32(clamping: nodes.count)
      justClosed = true
    }

    /// Adds an element without children and without words, a reference to a footnote among them.
    package mutating func leaf(_ kind: Kind, number: Int = 0, line: Int = 0, column: Int = 0) {
      let value =
        kind == .footnoteReference ? UInt32(clamping: number) : UInt32(clamping: text.count)
      append(kind, detail: 0, extent: 0, value: value, line: line, column: column)
    }

    /// Adds a text or code; a text behind a text is joined with it.
    package mutating func leaf(
      _ kind: Kind, literal: UnsafeBufferPointer<UInt8>, line: Int = 0, column: Int = 0
    ) {
      // One run of text is one node, whatever it was made of.
      if kind == .text {
        if literal.isEmpty { return }
        if !justClosed, let last = nodes.indices.last, nodes[last].kind == .text {
          text.append(contentsOf: literal)
          nodes[last].extent += UInt32(clamping: literal.count)
          return
        }
      }
      let start = UInt32(clamping: text.count)
      text.append(contentsOf: literal)
      append(
        kind, detail: 0, extent: UInt32(clamping: literal.count), value: start, line: line,
        column: column)
    }

    package mutating func leaf(
      _ kind: Kind, literal: some Sequence<UInt8>, line: Int = 0, column: Int = 0
    ) {
      Array(literal).withUnsafeBufferPointer {
        leaf(kind, literal: $0, line: line, column: column)
      }
    }

    /// Adds a block of code.
    ///
    /// - Parameter info: what stands behind the fence; commonly the language.
    package mutating func codeBlock(
      _ code: UnsafeBufferPointer<UInt8>, info: UnsafeBufferPointer<UInt8>, line: Int = 0,
      column: Int = 0
    ) {
      let start = appendText(info, UnsafeBufferPointer(start: nil, count: 0))
      text.append(contentsOf: code)
      append(
        .codeBlock, detail: 0, extent: UInt32(clamping: text.count - Int(start)), value: start,
        line: line, column: column)
    }

    package mutating func codeBlock(
      _ code: some Sequence<UInt8>, info: some Sequence<UInt8>, line: Int = 0, column: Int = 0
    ) {
      Array(code).withUnsafeBufferPointer { code in
        Array(info).withUnsafeBufferPointer { info in
          codeBlock(code, info: info, line: line, column: column)
        }
      }
    }

    /// The document, with everything closed that is still open.
    package consuming func finish() -> MarkupDocument {
      while depth > 1 { close() }
      nodes[0].extent = UInt32(clamping: nodes.count)
      // Copied to size: a publication holds thousands of these.
      return MarkupDocument(
        nodes: nodes.withUnsafeBufferPointer { Array($0) },
        text: text.withUnsafeBufferPointer { Array($0) })
    }

    private mutating func append(
      _ kind: Kind, detail: UInt8, extent: UInt32, value: UInt32, line: Int, column: Int
    ) {
      justClosed = false
      nodes.append(
        Node(
          kind: kind, detail: detail, column: UInt16(clamping: column),
          line: UInt32(clamping: line), extent: extent, value: value))
    }

    /// Puts two strings one after the other, each closed by a NUL, which no source has.
    private mutating func appendText(
      _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>
    ) -> UInt32 {
      let start = UInt32(clamping: text.count)
      text.append(contentsOf: first)
      text.append(0)
      text.append(contentsOf: second)
      text.append(0)
      return start
    }
  }
}
