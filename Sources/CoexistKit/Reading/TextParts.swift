import JSONText
import TextFields

/// The JSON values of a text and the prose between them, in the order in which they stand.
struct TextParts {
  private let text: PastedText
  private(set) var pieces: [Reading.Piece] = []
  /// The first mark that is too many behind a value on a line of its own, in the text as it came.
  private(set) var extra: Int?
  /// Where the first mark was taken away that stood in front of a line of a value.
  private(set) var prefix: Int?
  /// Where the first value begins whose quotes were escaped.
  private(set) var escaped: Int?

  init(of text: PastedText) {
    self.text = text
    let values = valuesByArea()
    for (index, area) in text.areas.enumerated() {
      var start = area.range.lowerBound
      for (range, document) in values[index] ?? [] where range.lowerBound >= start {
        addProse(area, start..<range.lowerBound)
        pieces.append(.json(document.json, layer: document.layer))
        if extra == nil { extra = extraMark(behind: document) }
        if prefix == nil { prefix = prefixOfLine(in: document) }
        if escaped == nil, document.layer != area.layer {
          let span = Span(layer: document.layer, range: document.json.root.range)
          escaped = text.place(of: span).lowerBound
        }
        start = range.upperBound
      }
      addProse(area, start..<area.range.upperBound)
    }
  }

  /// The values in each area with where they stand in it, in order.
  private func valuesByArea() -> [Int: [(range: Range<Int>, document: PastedText.Document)]] {
    var areas: [Int: [Int]] = [:]
    for (index, area) in text.areas.enumerated() { areas[area.layer, default: []].append(index) }
    for layer in areas.keys { areas[layer]?.sort { start(of: $0) < start(of: $1) } }
    var values: [Int: [(range: Range<Int>, document: PastedText.Document)]] = [:]
    for document in text.documents {
      var span = Span(layer: document.layer, range: document.json.root.range)
      while true {
        if let index = areas[span.layer].flatMap({ area(around: span.range, among: $0) }) {
          values[index, default: []].append((span.range, document))
          break
        }
        guard let origin = text.layers[span.layer].origin else { break }
        span = Span(layer: origin.layer, range: text.layers[span.layer].outer(span.range))
      }
    }
    for index in values.keys { values[index]?.sort { $0.range.lowerBound < $1.range.lowerBound } }
    return values
  }

  private func start(of area: Int) -> Int { text.areas[area].range.lowerBound }

  /// The last of the areas, which are in order, that begins before a range and holds it.
  private func area(around range: Range<Int>, among areas: [Int]) -> Int? {
    let next = areas.partitioningIndex { start(of: $0) > range.lowerBound }
    guard next > 0, text.areas[areas[next - 1]].range.upperBound >= range.upperBound else {
      return nil
    }
    return areas[next - 1]
  }

  private mutating func addProse(_ area: Span, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let bytes = text.layers[area.layer].bytes
    guard bytes[range].contains(where: \.isWord) else { return }
    pieces.append(.prose(Span(layer: area.layer, range: range)))
  }

  /// The next mark on the line, if nothing but closing marks stands there.
  private func extraMark(behind document: PastedText.Document) -> Int? {
    let bytes = text.layers[document.layer].bytes
    let start = document.json.root.range.lowerBound
    let before = bytes[..<start].suffix(64).last { $0 != 0x20 && $0 != 0x09 }
    guard before == nil || before == 0x0A || before == 0x0D else { return nil }
    let rest = bytes[document.json.end...].prefix { $0 != 0x0A && $0 != 0x0D }
    let marks = rest.filter { $0 != 0x20 && $0 != 0x09 }
    guard marks.allSatisfy("}],;".utf8.contains),
      let mark = rest.firstIndex(where: { $0 != 0x20 && $0 != 0x09 })
    else { return nil }
    return text.place(of: Span(layer: document.layer, range: mark..<mark)).lowerBound
  }

  /// Where something was taken away at the end or the beginning of a line of a value.
  private func prefixOfLine(in document: PastedText.Document) -> Int? {
    let layer = text.layers[document.layer]
    guard let origin = layer.origin else { return nil }
    let range = document.json.root.range
    for lineEnd in range where layer.bytes[lineEnd] == 0x0A {
      for index in [lineEnd - 1, lineEnd]
      where range.contains(index) && index + 1 < range.upperBound {
        let end = layer.outer(index..<index + 1).upperBound
        guard end != layer.outer(index + 1..<index + 2).lowerBound else { continue }
        return text.place(of: Span(layer: origin.layer, range: end..<end)).lowerBound
      }
    }
    return nil
  }
}
