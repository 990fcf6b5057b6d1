import TextFields

/// What must not leave though the text at hand does not say so: learned of the texts before it.
///
/// One for all strings of a text, which are many.
final class Echoes: Sendable {
  let check: LeakCheck
  /// Where it stands in the text as it came, by place; `nil` where another text was made of that.
  private let hits: [PrivateSpan]?

  init(_ check: LeakCheck, in text: [UInt8]) {
    self.check = check
    let hits = check.echoes(in: text)
    let order = hits.indices.sorted {
      (hits[$0].range.lowerBound, $0) < (hits[$1].range.lowerBound, $1)
    }
    self.hits = order.map { hits[$0] }
  }

  private init(ofDecoded echoes: Echoes) {
    check = echoes.check
    hits = nil
  }

  /// The same for what was made of the text.
  var ofDecoded: Echoes { hits == nil ? self : Echoes(ofDecoded: self) }

  /// Whether any of it may stand in the text; if not, only what escapes hide is looked at.
  var mayStand: Bool { hits?.isEmpty != true }

  /// Where it stands in a part of the text, in places of the text.
  func spans(in range: Range<Int>, of text: [UInt8]) -> [PrivateSpan] {
    guard let hits else {
      return check.echoes(in: Array(text[range])).map { $0.moved(by: range.lowerBound) }
    }
    let first = hits.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    return hits[first...].prefix { $0.range.lowerBound < range.upperBound }
      .filter { $0.range.upperBound <= range.upperBound }
  }
}
