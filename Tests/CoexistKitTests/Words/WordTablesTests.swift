import Testing

@testable import CoexistKit

/// The tables of words hold what their readers expect.
@Suite struct WordTablesTests {
  @Test func everyConceptStandsOnce() {
    #expect(Concept.places.count == Concept.all.count)
    #expect(Concept.all.allSatisfy { !$0.meaning.isEmpty })
  }

  /// A word in a table is written as it is compared: plain small letters.
  @Test func everyWordIsFolded() {
    for (concept, columns) in zip(Concept.all, Concept.columns) {
      for phrase in columns.flatMap(\.phrases) {
        let bare = phrase.hasSuffix("*") ? String(phrase.dropLast()) : phrase
        let words = FoldedWords(Array(bare.utf8)[...])
        let folded = words.words.indices.map {
          String(decoding: words.letters(of: $0), as: UTF8.self)
        }
        #expect(folded.joined(separator: " ") == bare, "\(concept.id): \(phrase)")
      }
    }
  }

  /// A code that nobody knows would make its words those of every language.
  @Test func everyLineOfWordsHasALanguage() {
    let codes = Set(SpokenLanguage.allCases.map(\.id)).union(["*"])
    for line in Concept.tables.flatMap({ $0.description.split(separator: "\n") }) {
      let head = String(line.prefix { $0 != " " })
      #expect(head.first == "#" || codes.contains(head), "\(line.prefix(40))")
    }
  }

  /// Every concept of grammar that the rules look for, and the languages in depth, have words.
  @Test func everyLanguageHasTheGrammar() {
    for id in ["mark", "suppose", "ask", "says", "fine"] {
      let place = Concept.places[id]
      let columns = place.map { Concept.columns[$0].compactMap(\.language) } ?? []
      #expect(Set(columns) == Set(SpokenLanguage.allCases), "\(id)")
    }
  }

  @Test func everyCombinationNamesConcepts() {
    let lines = Situation.tables.flatMap { $0.description.split(separator: "\n") }
    let heads = lines.filter { $0.first != " " }
    #expect(heads.count == Situation.all.count, "a head that cannot be read")
    #expect(Set(Situation.all.map(\.meaning)).count == Situation.all.count)
    for line in lines where line.first == " " {
      for part in line.split(separator: " ") where !part.hasPrefix("@") {
        for name in part.split(separator: "/") {
          let bare = name.drop { "!~=-+>".contains($0) }
          #expect(Concept.places[String(bare)] != nil, "\(line)")
        }
      }
    }
  }

  /// Every expected entry is a known limitation.
  @Test func everyLimitationIsKnown() {
    for situation in Situation.all {
      if case .expected(let id) = situation.meaning { #expect(Limitation.named(id) != nil) }
    }
  }

  /// What people have words for: every symptom.
  @Test(arguments: Symptom.allCases)
  func everySymptomHasWords(_ symptom: Symptom) {
    #expect(Situation.all.contains { $0.meaning == .symptom(symptom) })
  }

  /// What a symptom's words say needs no row of its own; a cause that nobody has told in words yet
  /// may be without one.
  @Test func everyCauseAndLimitationHasWords() {
    let spoken: [CauseID: String] = [
      .signupInterrupted: "qr-expired, popup-closed", .notEnoughActivity: "not-eligible-message",
      .webhookNotSubscribed: "webhook-silent, inbound-missing, echoes-missing",
      .messageLevel: "message-unavailable, outbound-failing",
    ]
    let ids = Set(Situation.all.map(\.meaning.id))
    for (cause, symptoms) in spoken {
      #expect(symptoms.split(separator: ", ").allSatisfy { ids.contains(String($0)) })
      #expect(!ids.contains(cause.id), "\(cause.id)")
    }
    #expect(Cause.all.filter { ids.contains($0.id.id) }.count > 30 - spoken.count)
    // Those without a row are symptoms, too.
    let symptoms = Set(Symptom.allCases.map(\.id))
    // Of a history that still comes in nothing but its webhooks tells.
    for limitation in Limitation.all where limitation.id != Limitation.historySyncRuns.id {
      #expect(ids.contains(limitation.id) || symptoms.contains(limitation.id), "\(limitation.id)")
    }
  }
}
