import JSONText
import TextFields

/// An input as a row of strict JSON values with other text between them.
struct DocumentParts {
  enum Part {
    case json(JSONDocument, Range<Int>)
    case text(Range<Int>, AllowedIDs)
  }

  private(set) var parts: [Part] = []

  /// Whether JSON may begin somewhere in a text; a bracket around a word, `[http]`, is none.
  static func mayBegin(in text: [UInt8]) -> Bool {
    text.indices.contains { text[$0] | 0x20 == 0x7B && mayBegin(in: text, at: $0) }
  }

  private static func mayBegin(in text: [UInt8], at bracket: Int) -> Bool {
    text[bracket] == 0x7B || !text.at(bracket + 1).isLetter
  }

  /// Finds JSON at the beginning, after line breaks, and inside of lines.
  init(of text: [UInt8]) {
    if let document = try? JSONDocument(parsing: text) {
      parts = [.json(document, 0..<text.count)]
      return
    }
    var documents: [JSONDocument] = []
    var starts: [Int] = []
    var index = 0
    // What failed trials may cost altogether, in bytes: keeps the search linear.
    var budget = text.count * 2 + 65_536
    var loose: [(document: JSONDocument, range: Range<Int>)]?
    var place = 0
    while index < text.count, budget > 0 {
      guard text[index].isOne(of: "{["), Self.mayBegin(in: text, at: index) else {
        index += 1
        continue
      }
      do throws(JSONSyntaxError) {
        let document = try JSONDocument(parsing: text, from: index)
        if document.end - index > 8, !Self.isKey(document, in: text) {
          documents.append(document)
          starts.append(index)
        }
        index = max(document.end, index + 1)
      } catch {
        budget -= max(error.offset - index, 16)
        let values = loose ?? Self.loose(in: text)
        loose = values
        while place < values.count, values[place].range.upperBound <= index { place += 1 }
        // JSON of another notation is text; what is strict inside of it is no document of its own.
        let isInside = place < values.count && values[place].range.lowerBound <= index
        index = isInside ? values[place].range.upperBound : index + 1
      }
    }
    let gaps = Self.gaps(between: zip(starts, documents.map(\.end)), in: text.count)
    // Ids in JSON are ids in the text around it, too.
    var known = AllowedIDs()
    if gaps.contains(where: { text[$0].contains { $0 > 0x20 } }) {
      for document in documents + (loose ?? []).map(\.document) {
        known.collect(from: document.root)
      }
    }
    for (place, gap) in gaps.enumerated() {
      if !gap.isEmpty { parts.append(.text(gap, known)) }
      if place < documents.count {
        parts.append(.json(documents[place], starts[place]..<documents[place].end))
      }
    }
  }

  /// Whether a value is a key in brackets: `["key"]=>` of PHP, `["key"] =` of Lua, `["key"]:` of YAML.
  private static func isKey(_ document: JSONDocument, in text: [UInt8]) -> Bool {
    let next = text[document.end...].first { $0 != 0x20 }
    guard next == 0x3A else { return next == 0x3D }
    let elements = document.root.kind == .array ? Array(document.root.elements.prefix(2)) : []
    return elements.count == 1 && elements[0].kind == .string
  }

  /// JSON as programs and people leave it: printed by another language, without quotes, cut off.
  private static func loose(
    in text: [UInt8]
  ) -> [(document: JSONDocument, range: Range<Int>)] {
    guard text.contains(where: { $0.isOne(of: ":=") }) else { return [] }
    let pasted = PastedText(text, readsMembers: false)
    let values = pasted.documents.map { value in
      let span = Span(layer: value.layer, range: value.json.range(at: 0))
      return (value.json, pasted.place(of: span))
    }
    return values.sorted { $0.1.lowerBound < $1.1.lowerBound }
  }

  /// The ranges before, between and behind others.
  private static func gaps(
    between ranges: some Sequence<(Int, Int)>,
    in count: Int
  ) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var done = 0
    for (start, end) in ranges {
      gaps.append(done..<start)
      done = end
    }
    return gaps + [done..<max(done, count)]
  }
}
