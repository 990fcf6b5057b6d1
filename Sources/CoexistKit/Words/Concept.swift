/// One thing that people speak of, with the words for it in each language.
///
/// A row of the tables in `Concepts/`. There a block begins with `# id: what it means`, then comes a
/// line for each language: `es vincul*, en uso`. A star stands for any ending, a comma divides,
/// several words are a phrase; `*` instead of a language means every one. `>` behind the `#` marks
/// what one goes on speaking of.
struct Concept: Sendable {
  let id: String
  /// In words, for the page that shows it.
  let meaning: String
  /// What kind of word it is, for the rule of negation.
  let kind: Kind
  /// Whether one goes on speaking of it in the sentence beside: a number, a list, a step.
  let isCarried: Bool

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

    init?(mark: WordTable.Letters) {
      guard mark.first == UInt8(ascii: "#") else { return nil }
      switch mark.dropFirst().first {
      case UInt8(ascii: "!"): self = .grammar
      case UInt8(ascii: "#"): self = .thing
      default: self = .state
      }
    }
  }

  /// Every concept, in the order of the tables.
  static let all: [Concept] = {
    var concepts: [Concept] = []
    for table in tables {
      WordTable.read(table) { line in
        guard case .head(let kind, let isCarried, let rest) = line else { return }
        let parts = rest.split(separator: UInt8(ascii: ":"), maxSplits: 1)
        let meaning = parts.count > 1 ? parts[1].dropFirst() : parts[0]
        concepts.append(
          Concept(
            id: String(decoding: parts[0], as: UTF8.self),
            meaning: String(decoding: meaning, as: UTF8.self),
            kind: kind,
            isCarried: isCarried
          )
        )
      }
    }
    return concepts
  }()

  /// The place of each concept in ``all``.
  static let places = Places()

  /// The places of the concepts by the hashes of their ids.
  struct Places: Sendable {
    private let byHash: [UInt64: Int]

    fileprivate init() {
      byHash = Dictionary(all.indices.map { (FNV1a.hash(all[$0].id.utf8), $0) }) { first, _ in
        first
      }
    }

    var count: Int { byHash.count }

    subscript(id: String) -> Int? { byHash[FNV1a.hash(id.utf8)] }
    subscript(id: WordTable.Letters) -> Int? { byHash[FNV1a.hash(id)] }
  }

  /// The places of concepts whose ids stand in a line.
  static func set(_ ids: StaticString) -> Set<Int> {
    var places: Set<Int> = []
    WordTable.lines(of: ids) { line in
      WordTable.parts(of: line, at: 0x20) { id in
        if let place = Concept.places[id] { places.insert(place) }
      }
    }
    return places
  }

  /// The words of each concept, in the order of ``all``: for pages and tests only.
  static var columns: [[Column]] {
    var columns: [[Column]] = []
    for table in tables {
      WordTable.read(table) { line in
        switch line {
        case .head: columns.append([])
        case .words(let language, let text):
          let phrases = String(decoding: text, as: UTF8.self).parts(at: ",").map { phrase in
            String(phrase.utf8.first == 0x20 ? phrase.dropFirst() : phrase)
          }
          columns[columns.count - 1].append(Column(language: language, phrases: phrases))
        }
      }
    }
    return columns
  }
}

extension StringProtocol {
  /// The parts between a mark, none of them empty; by bytes, since the tables are long.
  func parts(at mark: Unicode.Scalar) -> [Substring] {
    Substring(self).utf8.split(separator: UInt8(ascii: mark)).map { Substring($0) }
  }
}
