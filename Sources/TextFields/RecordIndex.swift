/// Finds the innermost record around a place.
public struct RecordIndex: Sendable {
  /// The records of each layer by where they begin, those around others first.
  private let byLayer: [Int: [Int]]
  private let text: PastedText

  /// Takes time in proportion to the number of records, but for sorting them.
  public init(of text: PastedText) {
    self.text = text
    let records = text.records
    byLayer = Dictionary(grouping: records.indices.dropFirst()) { records[$0].span.layer }
      .mapValues { places in
        places.sorted {
          let (one, other) = (records[$0].span.range, records[$1].span.range)
          return (one.lowerBound, -one.upperBound, $0) < (other.lowerBound, -other.upperBound, $1)
        }
      }
  }

  /// The innermost record around a span; that of the whole text when there is no other.
  ///
  /// Of the records that begin before the span only the last ones are looked at.
  public func record(around span: Span) -> Int {
    var span = span
    while true {
      if let record = record(around: span, among: byLayer[span.layer] ?? []) { return record }
      guard let origin = text.layers[span.layer].origin else { return 0 }
      span = Span(layer: origin.layer, range: text.layers[span.layer].outer(span.range))
    }
  }

  private func record(around span: Span, among places: [Int]) -> Int? {
    let next = places.partitioningIndex {
      text.records[$0].span.range.lowerBound > span.range.lowerBound
    }
    for place in places[max(0, next - 64)..<next].reversed()
    where text.records[place].span.range.upperBound >= span.range.upperBound { return place }
    return nil
  }

  /// A record and those around it, the innermost first.
  public func chain(from record: Int) -> [Int] {
    var chain = [record]
    while let parent = text.records[chain[chain.count - 1]].parent { chain.append(parent) }
    return chain
  }

  /// For each record the places in the list that lie in it, in order.
  public func members(of places: [Span]) -> [Int: [Int]] {
    var inside: [Int: [Int]] = [:]
    for (index, place) in places.enumerated() {
      for record in chain(from: record(around: place)) { inside[record, default: []].append(index) }
    }
    return inside
  }
}
