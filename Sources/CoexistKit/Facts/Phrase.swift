/// A sentence of ours that may hold words of the input, kept apart until the redactor joins them.
struct Phrase: Hashable, Sendable {
  enum Piece: Hashable, Sendable {
    case ours(String)
    case theirs(Untrusted, FieldKind)
  }

  private(set) var pieces: [Piece]

  init(pieces: [Piece] = []) {
    self.pieces = pieces
  }

  /// Our own words, without anything of the input in them.
  init(ours text: String) {
    pieces = [.ours(text)]
  }

  static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(pieces: left.pieces + right.pieces)
  }
}

/// What a string from outside is, which decides how much of it may leave.
enum FieldKind: Hashable, Sendable {
  /// An id of Meta or the provider: kept.
  case identifier
  /// The name of a business, partner, portfolio or app: kept.
  case businessName
  /// Meta's own words: kept, secrets inside them masked.
  case metaText
  /// A word of a closed list, a version, a path of a field: kept when it looks like one.
  case word
  case phone
  /// Anything else; masked by what it looks like.
  case free
}

extension Phrase: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(.ours(literal)) }
    }

    mutating func appendInterpolation(_ text: Untrusted, as kind: FieldKind) {
      pieces.append(.theirs(text, kind))
    }

    /// Words of ours: an id, a title, a menu path.
    mutating func appendInterpolation(ours text: String) {
      pieces.append(.ours(text))
    }

    mutating func appendInterpolation(_ number: Int) {
      pieces.append(.ours(String(number)))
    }

    mutating func appendInterpolation(_ phrase: Phrase) {
      pieces += phrase.pieces
    }

    /// Names in quotes, joined by commas; who has none is another company.
    mutating func appendInterpolation(names parties: [Party]) {
      for (index, party) in parties.enumerated() {
        guard party.isNamed else {
          pieces.append(.ours(index == 0 ? "another company" : ", another company"))
          continue
        }
        pieces.append(.ours(index == 0 ? "\"" : ", \""))
        pieces.append(.theirs(party.label, party.name == nil ? .identifier : .businessName))
        pieces.append(.ours("\""))
      }
    }
  }

  init(stringLiteral value: String) {
    self.init(ours: value)
  }

  init(stringInterpolation: StringInterpolation) {
    self.init(pieces: stringInterpolation.pieces)
  }
}
