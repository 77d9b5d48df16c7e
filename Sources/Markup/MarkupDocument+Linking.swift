extension MarkupDocument {
  /// Words to be made a link: from a place in one node to a place in the same or a later one.
  ///
  /// The nodes are texts and soft breaks that follow one another as siblings; a soft break counts
  /// as one byte.
  package struct Stretch {
    /// The first node, and the offset in it.
    package let first: (node: Int, offset: Int)
    /// The last node, and the offset in it behind the last byte.
    package let last: (node: Int, offset: Int)
    /// Where the link leads, in UTF-8.
    package let destination: [UInt8]

    package init(
      first: (node: Int, offset: Int), last: (node: Int, offset: Int), destination: [UInt8]
    ) {
      self.first = first
      self.last = last
      self.destination = destination
    }
  }

  /// The same document with links around some of its words.
  ///
  /// The words stay where they lie: only nodes are added, and the destinations behind the text.
  ///
  /// - Parameter stretches: in document order, none within another.
  package func linking(_ stretches: [Stretch]) -> MarkupDocument {
    guard !stretches.isEmpty else { return self }
    var linked = Linked(document: self, stretches: stretches)
    linked.copy()
    return linked.finished
  }

  /// The nodes and text of `linking`, in the making.
  private struct Linked {
    let document: MarkupDocument
    let stretches: [Stretch]
    var nodes: [Node] = []
    var text: [UInt8]
    /// Of each node of the document, and of its end: where the copy begins.
    var starts: [UInt32] = []
    /// The added links, by index.
    var links: [Int] = []

    init(document: MarkupDocument, stretches: [Stretch]) {
      self.document = document
      self.stretches = stretches
      text = document.text
      nodes.reserveCapacity(document.nodes.count + stretches.count * 3)
      starts.reserveCapacity(document.nodes.count + 1)
      text.reserveCapacity(stretches.reduce(text.count) { $0 + $1.destination.count + 2 })
    }

    mutating func copy() {
      var upcoming = 0
      for index in document.nodes.indices {
        starts.append(UInt32(clamping: nodes.count))
        let node = document.nodes[index]
        guard upcoming < stretches.count, stretches[upcoming].first.node <= index else {
          nodes.append(node)
          continue
        }
        let length = node.kind == .softBreak ? 1 : Int(node.extent)
        var position = 0
        while upcoming < stretches.count, stretches[upcoming].first.node <= index {
          let stretch = stretches[upcoming]
          if stretch.first.node == index {
            append(node, position..<stretch.first.offset)
            position = stretch.first.offset
            open(stretch)
          }
          guard stretch.last.node == index else { break }
          append(node, position..<stretch.last.offset)
          position = stretch.last.offset
          if let link = links.last { nodes[link].extent = UInt32(clamping: nodes.count) }
          upcoming += 1
        }
        append(node, position..<length)
      }
      starts.append(UInt32(clamping: nodes.count))
    }

    private mutating func open(_ stretch: Stretch) {
      links.append(nodes.count)
      nodes.append(
        Node(
          kind: .link, detail: 0, column: 0, line: 0, extent: 0,
          value: UInt32(clamping: text.count)))
      text.append(contentsOf: stretch.destination)
      text.append(0)
      text.append(0)
    }

    /// Adds a part of a text, or a soft break.
    private mutating func append(_ node: Node, _ part: Range<Int>) {
      guard !part.isEmpty else { return }
      guard node.kind == .text else { return nodes.append(node) }
      nodes.append(
        Node(
          kind: .text, detail: 0, column: node.column, line: node.line,
          extent: UInt32(clamping: part.count),
          value: node.value + UInt32(clamping: part.lowerBound)))
    }

    /// The document, with the ends of all elements moved along.
    var finished: MarkupDocument {
      var nodes = nodes
      var added = links[...]
      for index in nodes.indices {
        if index == added.first {
          added = added.dropFirst()
        } else if !nodes[index].kind.isLeaf {
          nodes[index].extent = starts[Int(nodes[index].extent)]
        }
      }
      return MarkupDocument(nodes: nodes, text: text)
    }
  }
}
