/// Something that people describe, with the combinations of concepts that say it.
///
/// A row of the tables in `Situations/`. There a block begins with `symptom id`, `cause id`,
/// `expected id` or `circumstance id`; for each combination follows a line of concepts that stand
/// near one another, in any order: `account !shown/missing list/menu`. `/` divides alternatives, `!`
/// wants one denied, `~` takes it either way, `=` also as done by somebody, `-` wants it nowhere in the sentences it is read from,
/// `+` somewhere in the text, `>` behind the first, `@6` within so many words. What the head wants
/// nowhere (`symptom id -web`) none of its combinations takes.
struct Situation: Sendable {
  let meaning: Meaning
  let combinations: [Combination]

  /// What it is in the report's words.
  enum Meaning: Sendable, Hashable {
    case symptom(Symptom)
    case cause(CauseID)
    case expected(String)
    /// A fact that matters for other rules and stands for no cause itself.
    case circumstance(ProseHint)

    var id: String {
      switch self {
      case .symptom(let symptom): symptom.id
      case .cause(let cause): cause.id
      case .expected(let id): id
      case .circumstance(let proseHint): proseHint.id
      }
    }
  }

  struct Combination: Sendable {
    let slots: [Slot]
    /// Concepts that must stand nowhere in the sentences.
    let without: [Int]
    /// Concepts of which one must stand somewhere in the text.
    let beside: [Int]
    /// How many words may lie between the first slot and any other.
    let reach: Int
    /// As the table has it.
    let text: String
  }

  /// The concepts of which one must stand there.
  struct Slot: Sendable {
    let alternatives: [Alternative]
    /// Whether it stands behind the first slot.
    var isBehind = false

    var concepts: [Int] { alternatives.map(\.concept) }
  }

  struct Alternative: Sendable {
    let concept: Int
    let wants: Wants
  }

  enum Wants: Sendable {
    case said
    case denied
    case either
    /// Said, or done by somebody.
    case done
  }

  /// Every situation, in the order of the tables.
  static let all: [Situation] = {
    var situations: [Situation] = []
    for table in tables { read(table, into: &situations) }
    return situations
  }()

  /// In words; the end of a sentence counts for some, too.
  private static let defaultReach = 20

  private static func read(_ table: StaticString, into situations: inout [Situation]) {
    var meaning: Meaning?
    var combinations: [Combination] = []
    // What the head wants of all of them, with the space before it.
    var common: WordTable.Letters?
    func close() {
      if let meaning { situations.append(Situation(meaning: meaning, combinations: combinations)) }
      combinations = []
    }
    WordTable.lines(of: table) { line in
      if line.first == 0x20 {
        combinations.append(combination(line.drop { $0 == 0x20 }, common))
      } else {
        close()
        let name = line.firstIndex(of: 0x20).map { $0 + 1 } ?? line.endIndex
        let end = line[name...].firstIndex(of: 0x20)
        common = end.map { line[$0...] }
        meaning = Meaning(String(decoding: line[..<(end ?? line.endIndex)], as: UTF8.self))
      }
    }
    close()
  }

  private static func combination(
    _ line: WordTable.Letters,
    _ common: WordTable.Letters?
  ) -> Combination {
    var slots: [Slot] = []
    var without: [Int] = []
    var beside: [Int] = []
    var reach = defaultReach
    func take(_ part: WordTable.Letters) {
      let rest = part.dropFirst()
      switch part.first {
      case UInt8(ascii: "-"): without += alternatives(rest).map(\.concept)
      case UInt8(ascii: "+"): beside += alternatives(rest).map(\.concept)
      case UInt8(ascii: "@"): reach = rest.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      case UInt8(ascii: ">"): slots.append(Slot(alternatives: alternatives(rest), isBehind: true))
      default: slots.append(Slot(alternatives: alternatives(part)))
      }
    }
    WordTable.parts(of: line, at: 0x20, take)
    if let common { WordTable.parts(of: common, at: 0x20, take) }
    return Combination(
      slots: slots,
      without: without,
      beside: beside,
      reach: reach,
      text: [line, common].compactMap { $0 }.map { String(decoding: $0, as: UTF8.self) }.joined()
    )
  }

  /// The concepts; a name that no table has is a mistake in a table, and a test finds it.
  private static func alternatives(_ names: WordTable.Letters) -> [Alternative] {
    var found: [Alternative] = []
    WordTable.parts(of: names, at: UInt8(ascii: "/")) { name in
      let wants: Wants =
        switch name.first {
        case UInt8(ascii: "!"): .denied
        case UInt8(ascii: "~"): .either
        case UInt8(ascii: "="): .done
        default: .said
        }
      let bare = wants == .said ? name : name.dropFirst()
      if let concept = Concept.places[bare] {
        found.append(Alternative(concept: concept, wants: wants))
      }
    }
    return found
  }
}

extension Situation.Meaning {
  /// Whether its id is one of the contract's.
  var isPublished: Bool { if case .circumstance = self { false } else { true } }

  /// Reads the head of a block.
  fileprivate init?(_ head: String) {
    let parts = head.split(separator: " ")
    guard parts.count == 2 else { return nil }
    let id = String(parts[1])
    let meaning: Self? =
      switch parts[0] {
      case "symptom": Symptom(rawValue: id).map { .symptom($0) }
      case "cause": .cause(CauseID(id))
      case "expected": .expected(id)
      case "circumstance": ProseHint(rawValue: id).map { .circumstance($0) }
      default: nil
      }
    guard let meaning else { return nil }
    self = meaning
  }
}
