// The words of Meta's and of the provider as a letter says them.

extension KnownFact {
  /// One for each word of Meta's that is understood and still holds.
  func sentences(
    in facts: Facts,
    _ language: Language,
    _ shown: (Phrase) -> String
  ) -> [String] {
    facts.all(key).filter { isSaid($0, facts) }.compactMap { fact -> String? in
      guard let word = fact.word, let meaning = meaning(of: word, language, shown) else {
        return nil
      }
      let end = fact.end.map { language.day(of: $0, in: facts.zone) }
      let day = end ?? (fact.isDated ? fact.time : nil).map { language.day(of: $0, in: facts.zone) }
      let sentence = end.flatMap { _ in ending } ?? day.flatMap { _ in dated } ?? words
      return sentence.text(in: language)
        .replacing("{meaning}", with: meaning)
        .replacing("{day}", with: day ?? "")
    }
    .filter { !$0.isEmpty }.withoutRepeats
  }

  /// What a word means; a word that is quoted has to be fit to be shown.
  private func meaning(
    of word: Untrusted,
    _ language: Language,
    _ shown: (Phrase) -> String
  ) -> String? {
    guard meanings.isEmpty else {
      return word.reading { meanings[$0.uppercased()] }?.text(in: language)
    }
    let quoted = shown("\(word, as: .word)")
    return quoted.contains("<") ? nil : quoted
  }
}

extension Facts {
  /// What was seen to work, and when: by a look, or by single messages alone.
  func sentenceOfSeen(in language: Language) -> String? {
    let (working, stand) = (seenWorking, StandIns.shared)
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
    let stand = StandIns.shared
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
    return
      "\(words.dropLast().joined(separator: ", ")) \(StandIns.shared.and.text(in: self)) \(last)"
  }
}
