/// Finds the page for what somebody typed: a name, a code, or words.
struct Explainer: Sendable {
  var provider = Provider.kapso

  /// A page, or what to say when there is none.
  enum Answer: Sendable {
    case page(Explanation)
    case unknown(nearest: [String], family: String?)
  }

  func explain(_ typed: String) -> Answer {
    let query = ExplainQuery(typed)
    if let page = named(query) ?? code(query) { return .page(page) }
    let family = query.number.flatMap(KnownError.family)
    if query.isWords, !query.isOfMeta, let page = words(typed) { return .page(page) }
    let known = query.number == nil ? Self.words + Self.keys : Self.keys
    return .unknown(
      nearest: Nearest.words(to: query.word, among: known, count: 3),
      family: family
    )
  }

  /// Everything `explain` knows by name, without the codes.
  static let words: [String] =
    ModeCard.all.map(\.id) + Cause.all.map(\.id.id) + CleanupStep.allCases.map(\.id)
    + Symptom.allCases.map(\.id) + Limitation.all.map(\.id) + Word.all.map(\.id)

  static let keys: [String] = KnownError.all.map(\.key)

  // MARK: Names

  private func named(_ query: ExplainQuery) -> Explanation? {
    if let step = query.step { return Explanation(step, by: provider) }
    guard !query.isMarkedCode else { return nil }
    let word = query.word
    if let mode = ModeCard.all.first(where: { $0.id == word }) {
      return Explanation(mode, by: provider)
    }
    if let cause = Cause.all.first(where: { $0.id.id == word }) {
      return Explanation(cause, by: provider)
    }
    if let card = Limitation.named(word) { return Explanation(card, by: provider) }
    if let symptom = Symptom(id: word), let page = Explanation(symptom, by: provider) {
      return page
    }
    if let (path, field) = Explanation.field(named: query.key) {
      return Explanation(path, field, by: provider)
    }
    return Explanation(Word.named(word), by: provider)
  }

  // MARK: Words

  /// The page that words speak of, or the few that fit best.
  private func words(_ typed: String) -> Explanation? {
    var nearest: [String] = []
    for hit in PageSearch.pages(for: typed) where nearest.count < Self.mostShown {
      if hit.isCertain, let page = page(hit.id) { return page }
      if !nearest.contains(hit.id) { nearest.append(hit.id) }
    }
    let pages = nearest.compactMap(page)
    guard pages.count > 1 else { return pages.first }
    return choice(typed, pages)
  }

  private static let mostShown = 3

  private func page(_ id: String) -> Explanation? {
    let query = ExplainQuery(id)
    return named(query) ?? code(query)
  }

  private func choice(_ typed: String, _ pages: [Explanation]) -> Explanation {
    var page = Explanation(
      .choice,
      TextSafety.shown(typed).unescaped,
      "\(pages.count) pages fit best",
      by: provider
    )
    page.add(.meanings, pages.map { Explanation.Item(label: $0.id, text: $0.title) })
    page.cite([.teamJudgement])
    page.seeAlso = pages.map(\.id)
    return page
  }

  /// The pages of ``words``, whose names and titles the index holds.
  var namedPages: [Explanation] { Self.words.compactMap { named(ExplainQuery($0)) } }

  // MARK: Codes

  private func code(_ query: ExplainQuery) -> Explanation? {
    if let row = KnownError.entry(key: query.key) ?? KnownError.entry(key: query.dotted) {
      let siblings = query.number.map(KnownError.sharing) ?? []
      return Explanation(row, besides: siblings, by: provider)
    }
    if let number = query.number {
      let rows = KnownError.sharing(number)
      if rows.count == 1, let row = rows.first { return Explanation(row, by: provider) }
      if !rows.isEmpty { return Explanation(number: number, rows, by: provider) }
      // The documented ranges, such as 200 to 299.
      return KnownError.matching(code: number, subcode: nil, texts: []).map {
        Explanation($0, by: provider)
      }
    }
    if let (code, subcode) = query.pair,
      let row = KnownError.matching(code: code, subcode: subcode, texts: []),
      row.code == subcode || row.subcode == subcode
    {
      return Explanation(row, by: provider)
    }
    let ends = KnownError.all.filter { $0.key.hasSuffix("/\(query.key)") }
    return ends.count == 1 ? ends.first.map { Explanation($0, by: provider) } : nil
  }
}

/// What somebody typed, taken apart.
struct ExplainQuery: Sendable {
  /// Lower case, without the marks around a code.
  let key: String
  /// As a word: hyphens between the parts.
  let word: String
  /// `#100` or `(#100)` or `code 100`: a code and no step.
  let isMarkedCode: Bool

  init(_ typed: String) {
    var text = typed.lowercased()
    let marks: Set<Character> = ["(", ")", "#", " ", "\"", "'", ":"]
    while let last = text.last, marks.contains(last) { text.removeLast() }
    var isMarked = false
    var isTrimmed = true
    while isTrimmed {
      isTrimmed = false
      while let first = text.first, marks.contains(first) {
        isMarked = isMarked || first == "#"
        text.removeFirst()
        isTrimmed = true
      }
      for lead in ["error", "code"]
      where text.hasPrefix("\(lead) ") || text.hasPrefix("\(lead)-") {
        text.removeFirst(lead.count + 1)
        isMarked = true
        isTrimmed = true
      }
    }
    let isOneWord = !typed.contains { $0.isWhitespace }
    let isShouted = typed.utf8.count > 3 && !typed.contains { $0.isLowercase }
    isOfMeta = isOneWord && (isShouted || typed.contains("_"))
    text = Self.ungrouped(text) ?? text
    key = text
    word = String(text.map { $0 == " " || $0 == "_" ? "-" : $0 })
    isMarkedCode = isMarked
  }

  /// A number without the marks between its thousands, as in `3,441,041`; `nil` where there are none.
  ///
  /// One point alone stands between a code and its subcode.
  private static func ungrouped(_ text: String) -> String? {
    guard let mark = text.first(where: { !$0.isASCII || !$0.isNumber }) else { return nil }
    let groups = text.split(separator: mark, omittingEmptySubsequences: false)
    let isGrouped =
      ",. '\u{A0}\u{2009}\u{202F}".contains(mark) && groups.count > (mark == "." ? 2 : 1)
      && (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups.joined().allSatisfy { $0.isASCII && $0.isNumber }
    return isGrouped ? groups.joined() : nil
  }

  /// Whether it is written as Meta's closed words are: one of them is known or not, and nothing is
  /// like it.
  let isOfMeta: Bool

  /// Whether it holds letters: digits alone are a code or nothing.
  var isWords: Bool { key.unicodeScalars.contains { $0.properties.isAlphabetic } }

  var number: Int? { key.utf8.allSatisfy(\.isDigit) ? Int(key) : nil }

  /// `100/33` as the catalogue writes it: `100.33`.
  var dotted: String { String(key.map { $0 == "/" || $0 == ":" ? "." : $0 }) }

  /// Code and subcode.
  var pair: (Int, Int)? {
    let parts = dotted.split(separator: ".")
    guard parts.count == 2, let code = Int(parts[0]), let subcode = Int(parts[1]) else {
      return nil
    }
    return (code, subcode)
  }

  /// A step by its id, as `step-2` or, unless marked as a code, as `2`.
  var step: CleanupStep? {
    guard !isMarkedCode else { return nil }
    if let step = CleanupStep(id: word) { return step }
    if let alias = Self.aliases.first(where: { $0.word == word }) { return alias.step }
    let digits = word.hasPrefix("step-") ? String(word.dropFirst(5)) : word
    guard let number = Int(digits), digits.utf8.count == 1 else { return nil }
    return CleanupStep.allCases.first { $0.number == number }
  }

  /// The words of the order people work by (contract, section 5).
  private static let aliases: [(word: String, step: CleanupStep)] = [
    ("provider-disconnect", .disconnectProvider),
    ("partners-tab", .removePartner),
    ("portfolio", .checkPortfolio),
    ("support-bundle", .escalate),
  ]
}

extension KnownError {
  /// Every row with this number as its code, or as a subcode that is a number of its own; else those
  /// that have it as a subcode.
  static func sharing(_ number: Int) -> [KnownError] {
    let own = all.filter { $0.code == number || $0.subcode == number && number >= 30_000 }
    return own.isEmpty ? all.filter { $0.subcode == number } : own
  }
}
