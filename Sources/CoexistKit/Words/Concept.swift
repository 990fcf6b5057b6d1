/// One thing that people speak of, with the words for it in each language.
///
/// A row of the tables in `Concepts/`. There a block begins with `# id: what it means`, then comes a
/// line for each language: `es vincul*, en uso`. A star stands for any ending, a comma divides,
/// several words are a phrase; `*` instead of a language means every one.
struct Concept: Sendable {
  let id: String
  /// In words, for the page that shows it.
  let meaning: String
  /// What kind of word it is, for the rule of negation.
  let kind: Kind
  private(set) var columns: [Column] = []

  /// The words of one language, `nil` for words of every language.
  struct Column: Sendable {
    let language: SpokenLanguage?
    let phrases: [String]
  }

  enum Kind: Sendable {
    /// Something that happens or is so: "not" before it, a few words off, denies it.
    case state
    /// Something that is spoken of: only "no" right before it denies it.
    case thing
    /// A word of grammar, which the matcher itself looks for.
    case grammar

    fileprivate init?(mark: Substring) {
      switch mark {
      case "#": self = .state
      case "##": self = .thing
      case "#!": self = .grammar
      default: return nil
      }
    }
  }

  /// Every concept, in the order of the tables.
  static let all: [Concept] = tables.flatMap { read($0.description) }

  /// The place of each concept in ``all``.
  static let places = Dictionary(all.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in
    first
  }

  private static func read(_ table: String) -> [Concept] {
    var concepts: [Concept] = []
    for line in table.parts(at: "\n") {
      let (head, rest) = line.divided(at: " ")
      if let kind = Kind(mark: head) {
        let (id, meaning) = rest.divided(at: ":")
        let words = String(meaning.drop { $0 == " " })
        concepts.append(Concept(id: String(id), meaning: words, kind: kind))
      } else if !concepts.isEmpty {
        let phrases = rest.parts(at: ",").map { part in
          String(part.utf8.first == 0x20 ? Substring(part.utf8.dropFirst()) : part)
        }
        let column = Column(language: SpokenLanguage(rawValue: String(head)), phrases: phrases)
        concepts[concepts.count - 1].columns.append(column)
      }
    }
    return concepts
  }
}

extension StringProtocol {
  /// The parts between a mark, none of them empty; by bytes, since the tables are long.
  func parts(at mark: Unicode.Scalar) -> [Substring] {
    Substring(self).utf8.split(separator: UInt8(ascii: mark)).map { Substring($0) }
  }

  /// What stands before a mark and behind it.
  fileprivate func divided(at mark: Unicode.Scalar) -> (Substring, Substring) {
    let parts = Substring(self).utf8
      .split(separator: UInt8(ascii: mark), maxSplits: 1)
    return (parts.first.map { Substring($0) } ?? "", parts.count > 1 ? Substring(parts[1]) : "")
  }
}
