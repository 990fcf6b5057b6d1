import JSONText

/// Text that may be printed: our own words, and words of the input that went through the redactor.
///
/// It still holds control characters of the input; ``Escape`` makes it fit for a format.
struct Safe: Hashable, Sendable {
  fileprivate var text: String

  /// What a writer made of published words.
  init(_ writer: some Writer) {
    text = writer.text
  }

  /// An input that was given back without what must not leave.
  init(_ redacted: (bytes: [UInt8], findings: [PrivateFinding])) {
    text = String(decoding: redacted.bytes, as: UTF8.self)
  }

  fileprivate init(redacted text: String) {
    self.text = text
  }

  var isEmpty: Bool { text.isEmpty }

  /// The text as it has to stand in a format.
  func escaped(for format: Escape) -> String {
    format.apply(to: text)
  }

  /// The text as it is, for a writer that escapes what it writes.
  var unescaped: String { text }

  /// The same with other bytes, for a look at all of it.
  func mapBytes(_ change: ([UInt8]) -> [UInt8]) -> Safe {
    Safe(redacted: String(decoding: change(Array(text.utf8)), as: UTF8.self))
  }

  /// With a small letter at the front, for a clause behind a colon.
  var beginningSmall: Safe { Safe(redacted: text.prefix(1).lowercased() + text.dropFirst()) }

  /// The words without capitals, to be compared.
  func lowercased() -> String { text.lowercased() }

  /// Whether all of another text stands in it.
  func contains(_ other: Safe) -> Bool { text.contains(other.text) }

  /// Whether another text stands at its front.
  func isBegun(by front: Safe) -> Bool { text.hasPrefix(front.text) }

  /// On one line, control and formatting characters as `\u{…}`.
  var onOneLine: Safe { Safe(redacted: escaped(for: .line)) }

  static func + (left: Safe, right: Safe) -> Safe {
    Safe(redacted: left.text + right.text)
  }

  static func += (left: inout Safe, right: Safe) {
    left.text += right.text
  }

  /// The first `count` scalars with a mark behind them, or all when there are no more.
  ///
  /// A placeholder is never cut in half: what is left of it goes too.
  func truncated(to count: Int, mark: String = "…") -> Safe {
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: count, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return self }
    var kept = scalars[..<end]
    if let open = kept.lastIndex(of: "<"), !kept[open...].contains(">") { kept = kept[..<open] }
    return Safe(redacted: String(String.UnicodeScalarView(kept)) + mark)
  }
}

/// Makes a text of values in which words from outside are ``Safe``; `Writers.swift` lists them all.
protocol Writer {
  var text: String { get }
}

extension Safe: CustomStringConvertible {
  var description: String { text }
}

extension Safe: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: StaticString) { text += literal.description }

    mutating func appendInterpolation(_ safe: Safe) { text += safe.text }

    mutating func appendInterpolation(_ number: Int) { text += String(number) }

    /// Words of ours: an id, a title, a menu path.
    mutating func appendInterpolation(ours words: String) { text += words }
  }

  init(stringLiteral value: StaticString) { text = value.description }

  init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }
}

extension JSONOutput {
  /// A string of published words.
  static func string(_ text: Safe) -> JSONOutput { .string(text.text) }
}

extension Sequence where Element == Safe {
  func joined(separator: String = "") -> Safe {
    Safe(redacted: map(\.text).joined(separator: separator))
  }
}

extension Redactor {
  /// The text without what must not leave; the only way from ``Untrusted`` to ``Safe``.
  mutating func publish(_ text: Untrusted, as kind: FieldKind) -> Safe {
    Safe(redacted: redacted(text.unredacted, as: kind).text)
  }

  /// Our words as they are, theirs without what must not leave.
  mutating func publish(_ phrase: Phrase) -> Safe {
    var text = ""
    for piece in phrase.pieces {
      switch piece {
      case .ours(let words): text += words
      case .theirs(let untrusted, let kind):
        text += redacted(untrusted.unredacted, as: kind).text
      }
    }
    return Safe(redacted: text)
  }

  /// Meta's own words; without placeholders the text is exact, byte for byte.
  mutating func publishMetaText(_ text: Untrusted) -> PublishedMetaText {
    let result = redacted(text.unredacted, as: .metaText)
    return PublishedMetaText(text: Safe(redacted: result.text), placeholders: result.placeholders)
  }
}

/// Meta's words as they may be printed, and what was taken out of them.
struct PublishedMetaText: Sendable {
  let text: Safe
  let placeholders: [Placeholder]

  var isExact: Bool { placeholders.isEmpty }

  /// `exact`, or `exact except 1 placeholder`.
  var exactness: String {
    switch placeholders.count {
    case 0: "exact"
    case 1: "exact except 1 placeholder"
    default: "exact except \(placeholders.count) placeholders"
    }
  }
}

/// A placeholder in a published text.
struct Placeholder: Hashable, Sendable {
  let kind: PrivateKind
  /// Where it begins in the published text, in Unicode scalars.
  let at: Int
  /// How many scalars the removed value had, or `nil` where that would help to guess it.
  let length: Int?
}
