import JSONText

/// A page of `explain` as `coexist.explanation/1`.
struct ExplanationJSON: Sendable {
  let page: Explanation

  var text: String { value.text() }

  private var value: JSONOutput {
    [
      "schema": "coexist.explanation/1",
      "ruleset": ["version": .string(Version.rules)],
      "kind": .string(page.kind.id),
      "id": .string(page.id),
      "title": .string(page.title),
      "sections": .array(page.sections.map(Self.section)),
      "see_also": .array(page.seeAlso.map { .string($0) }),
      "sources": .array(page.sources.map(Self.source)),
    ]
  }

  private static func section(_ section: Explanation.Section) -> JSONOutput {
    [
      "heading": .string(section.heading.id.snakeCase),
      "items": .array(
        section.items.map { item in
          [
            "label": item.label.isEmpty ? nil : .string(item.label),
            "text": .string(item.text),
            "verbatim": .bool(item.isVerbatim),
          ]
        }
      ),
    ]
  }

  static func source(_ source: Source) -> JSONOutput {
    [
      "id": .string(source.id),
      "title": .string(source.title),
      "address": .string(source.address),
      "read": .string(source.read),
    ]
  }
}

extension String {
  /// The words joined by underscores, as keys and closed words of JSON are.
  fileprivate var snakeCase: String {
    String(decoding: utf8.map { $0 == 0x20 ? 0x5F : $0 }, as: UTF8.self)
  }
}
