@testable import CoexistKit

/// The letter of a fixture, and what it was made of.
struct LetterSample {
  let name: String
  let diagnosis: Diagnosis
  let outline: LetterOutline
  let language: Language
  let letter: Letter

  var reason: LetterReason { LetterReason(diagnosis, outline) }
  var text: String { letter.text }
  var detail: LetterDetail? { if case .detail(let detail) = reason { detail } else { nil } }
  /// The lines of what comes next.
  var later: [String] { lines(under: writer.headingOfLater) }
  var writer: LetterWriter {
    var redactor = Redactor(options: RedactionOptions(), facts: diagnosis.facts)
    return LetterWriter(diagnosis, language, LetterNames(diagnosis, language, redactor: &redactor))
  }
  /// Somebody has reported that what is due was done.
  var isReportedDone: Bool {
    guard case .step(let step) = outline.due else { return false }
    return diagnosis.stepSeenUndone == step || writer.isSaidDone
  }
  /// The lines below a heading.
  func lines(under heading: Localised) -> [String] {
    let heading = said(heading)
    for case .list(heading, let lines, _) in letter.paragraphs { return lines }
    for case .labelled(heading, let line) in letter.paragraphs { return [line] }
    return []
  }
  /// What was seen to work stands in it.
  var isSeenSaid: Bool {
    let names = writer.names
    return names.seen.map { text.contains(names.fill($0)) } ?? false
  }
  func said(_ words: Localised) -> String { words.text(in: language) }

  static func all(_ language: Language) -> [LetterSample] {
    zip(TicketCases.diagnoses, TicketCases.letters[language] ?? []).map { fixture, letter in
      LetterSample(
        name: fixture.name,
        diagnosis: fixture.diagnosis,
        outline: LetterOutline(fixture.diagnosis),
        language: language,
        letter: letter
      )
    }
  }
}

extension Localised {
  /// What is filled in later.
  static let filling = Localised("{", es: "{", pt: "{")
}

extension String {
  /// Whether a line is a title of the tables, whatever its placeholders were filled with.
  func says(_ title: String) -> Bool {
    let parts = title.split { "{}".contains($0) }.enumerated()
      .filter { $0.offset.isMultiple(of: 2) == !title.hasPrefix("{") }.map(\.element)
    let whole = lowercased()
    return parts.allSatisfy { whole.contains($0.lowercased()) }
  }
}
