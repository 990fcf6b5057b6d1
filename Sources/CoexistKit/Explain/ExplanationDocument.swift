/// A page of `explain` as a document; the pages below `docs/` are made of the same blocks.
extension Explanation {
  /// The short answer of a code or cause leaves out what is needed to argue about it: what speaks
  /// for it, what rules it out, and the sources.
  func document(isFull: Bool = true) -> Document {
    let isShort = !isFull && sections.contains(where: isLeftOut)
    return Document(
      id: id,
      title: title,
      blocks: blocks(isShort: isShort),
      provenance: isShort ? nil : "rules \(Version.rules)"
    )
  }

  /// Sections at a level below the title; `address` turns an id into that of its page, or into `nil`
  /// where there is none.
  func blocks(
    level: Int = 1,
    isShort: Bool = false,
    address: (String) -> String? = { _ in nil }
  ) -> [Document.Block] {
    func named(_ id: String) -> Document.Span {
      address(id).map { .link(.code(id), address: $0) } ?? .code(id)
    }
    var blocks: [Document.Block] = []
    func add(_ heading: String, _ word: String, _ block: Document.Block) {
      blocks += [.heading(heading, level: level, word: word), block]
    }
    for section in sections where !isShort || !isLeftOut(section) {
      let items = section.items.map { item in
        Document.Item(
          label: item.label.isEmpty
            ? nil : address(item.label) == nil ? .strong(item.label) : named(item.label),
          spans: [.plain(item.text)],
          isVerbatim: item.isVerbatim
        )
      }
      let isPlain = items.count == 1 && items[0].label == nil && !items[0].isVerbatim
      add(
        section.heading.title,
        section.heading.id,
        isPlain ? .paragraph(items[0].spans) : .list(items)
      )
    }
    if !seeAlso.isEmpty {
      add("See also", "see also", .paragraph(.commas(seeAlso.map(named))))
    }
    if isShort {
      add("More", "more", .paragraph([.plain("coexist explain \(id) --full")]))
    } else if !sources.isEmpty {
      add("Sources", "sources", .list(sources.map { Document.Item(spans: $0.spans) }))
    }
    return blocks
  }

  private func isLeftOut(_ section: Section) -> Bool {
    [.code, .cause].contains(kind) && [.speaksFor, .rulesOut].contains(section.heading)
  }
}

extension Source {
  /// Its title, where it stands and the day it was read.
  fileprivate var spans: [Document.Span] {
    let isPage = address.hasPrefix("https://")
    let name: Document.Span = isPage ? .link(.plain(title), address: address) : .plain(title)
    return [name, .plain(isPage ? ", read \(read)" : " (\(address)), read \(read)")]
  }
}
