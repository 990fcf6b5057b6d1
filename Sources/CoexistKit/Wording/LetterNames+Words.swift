// The words of Meta's and of the provider as a letter says them.

extension KnownFact {
  /// One for each word of Meta's that is understood and still holds.
  func sentences(in facts: Facts, _ language: Language) -> [String] {
    facts.all(key).filter { isSaid($0, facts) }.compactMap { fact -> String? in
      let meaning = fact.word.flatMap { word in word.reading { meanings[$0.uppercased()] } }
      guard let meaning else { return nil }
      let day = fact.end.map { language.day(of: $0, in: facts.zone) }
      return (day == nil ? words : ending ?? words).text(in: language)
        .replacing("{meaning}", with: meaning.text(in: language))
        .replacing("{day}", with: day ?? "")
    }
    .withoutRepeats
  }
}

extension Facts {
  /// What was seen to work, and when: by a look, or by single messages alone.
  func sentenceOfSeen(in language: Language) -> String? {
    let (working, stand) = (seenWorking, StandIns())
    guard !working.isEmpty else { return nil }
    func say(_ words: Localised) -> String { words.text(in: language) }
    let day = working.compactMap(\.fact.time).max().map { language.day(of: $0, in: zone ?? .utc) }
    let look = say(stand.lastLook) + (day.map { " (\($0))" } ?? "") + ", "
    let comma = language == .spanish ? " " : ", "
    let message = day.map { "\(say(stand.on).dropFirst())\($0)\(comma)" } ?? say(stand.weSaw)
    let list = language.listed(working.map(\.words).withoutRepeats.map(say))
    return (sawOnlyMessages ? message.capitalizedFirst : look) + list + "."
  }
}

extension Provider {
  /// The same provider, with words of the language where nobody knows its product or its name.
  func named(in language: Language) -> Provider {
    let stand = StandIns()
    let unknown = Provider(named: Untrusted("\n"))
    guard numbersPage == unknown.numbersPage else { return self }
    return Provider(
      name: name == unknown.name ? stand.wantedProvider.text(in: language) : name,
      appIDs: appIDs,
      businessIDs: businessIDs,
      numbersPage: stand.numbersPage.text(in: language),
      connectButton: stand.connectButton.text(in: language),
      appOption: stand.appOption.text(in: language),
      setupHost: setupHost
    )
  }
}

extension Language {
  /// Several words in one sentence.
  func listed(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) \(StandIns().and.text(in: self)) \(last)"
  }
}
