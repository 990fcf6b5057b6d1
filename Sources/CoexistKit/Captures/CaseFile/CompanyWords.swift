/// What an entry of a list of companies says of somebody, before anything of it counts as a name.
enum CompanyWords {
  case name
  /// Somebody is there, and the words say no more: the answers of the program's own questions.
  case somebody
  /// It names nobody: an answer, a place, a number, another field's value.
  case none

  init(_ text: String) {
    let words = Untrusted(text).plainWords
    let isPlain = text.unicodeScalars.contains { $0.properties.isAlphabetic } && !text.contains("=")
    let isMenu = Self.menus.contains { $0.starts(with: words) }
    if Provider.kapso.isSelf(Party(name: Untrusted(text))) {
      self = .name
    } else if words == [PortfolioMatch.another.id] {
      self = .somebody
    } else if !isPlain || isMenu || words == [PortfolioMatch.selected.id]
      || PlainAnswer.begins(words)
    {
      self = .none
    } else {
      // A single word is a name whatever it looks like: many are all but words of the tables.
      self = words.count == 1 ? .name : CompanyWords(WordScan(Array(text.utf8)[...]))
    }
  }

  private init(_ scan: WordScan) {
    let concepts = Set(scan.hits.map(\.concept))
    let isCompany = !concepts.isDisjoint(with: Self.companies)
    let capitals = scan.words.words.map(\.isCapital)
    let isDenied = scan.hits.contains { $0.state == .denied }
    if isDenied || !concepts.isDisjoint(with: Self.denials) {
      self = .none
    } else if capitals.dropFirst().contains(true) || Self.knowsNot(scan) {
      self = .name
    } else if isCompany, !concepts.isDisjoint(with: Self.others) {
      self = .somebody
    } else {
      self = isCompany || capitals.first ?? false ? .name : .none
    }
  }

  /// Whether there is a word that no table has.
  private static func knowsNot(_ scan: WordScan) -> Bool {
    let known = scan.hits.filter { $0.concept != brand }.flatMap(\.words)
    return scan.words.words.indices.contains { word in
      scan.words.letters(of: word).count > 1 && !known.contains(word)
    }
  }

  private static let brand = Concept.places["brand"]
  private static let menus = Set(
    [MenuName.businessPlatform, .partners].flatMap { name in
      Language.allCases.map { Untrusted(name.text(in: $0)).plainWords }
    }
  )
  private static let denials = Concept.set("not not-behind never empty nothing missing")
  private static let companies = Concept.set("company provider partner portfolio")
  private static let others = Concept.set("other old")
}
