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
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      if let kind = Kind(mark: parts[0]) {
        let head = parts[1].split(separator: ":", maxSplits: 1)
        let meaning = head.count == 2 ? String(head[1].drop { $0 == " " }) : ""
        concepts.append(Concept(id: String(head[0]), meaning: meaning, kind: kind))
      } else if !concepts.isEmpty {
        let phrases = parts[1].split(separator: ",").map { String($0.drop { $0 == " " }) }
        let column = Column(language: SpokenLanguage(rawValue: String(parts[0])), phrases: phrases)
        concepts[concepts.count - 1].columns.append(column)
      }
    }
    return concepts
  }
}
