import JSONText

extension TriageJSON {
  /// The row of a line that ``append(_:to:)`` wrote, or `nil` when it is none.
  ///
  /// Its strings were published when they were written; what somebody put there since is masked.
  static func row(of line: [UInt8], redactor: inout Redactor) -> TriageRow? {
    func text(_ value: JSONCursor?) -> String? {
      guard let text = value?.string else { return nil }
      guard !TextScanner().spans(in: Array(text.utf8)).isEmpty else { return text }
      return redactor.publish(Untrusted(text), as: .free).unescaped
    }
    func id(_ value: JSONCursor?) -> String? {
      value?.words.map { redactor.publish($0, as: .identifier).unescaped }
    }
    guard let root = try? JSONDocument(parsing: line).root,
      let place = text(root["case"]),
      let verdict = word(root["verdict"], among: Verdict.allCases, \.id),
      let next = word(root["next"], among: NextKind.allCases, \.id),
      let owner = word(root["owner"], among: Owner.allCases, \.id)
    else { return nil }
    let (name, number) = parts(of: place)
    return TriageRow(
      name: name,
      line: number,
      verdict: verdict,
      cause: word(root["cause"], among: Cause.all.map(\.id), \.id),
      status: word(root["status"], among: Status.allCases, \.id),
      next: next,
      owner: owner,
      codes: root.items("codes").compactMap(\.wholeNumber),
      wabaID: id(root["waba_id"]),
      phoneNumberID: id(root["phone_number_id"]),
      warnings: root["warnings"]?.wholeNumber ?? 0,
      unknownWords: root.items("unknown").compactMap(text),
      problem: text(root["problem"]).map {
        TriageCase.Problem(id: $0, reason: text(root["reason"]) ?? "")
      }
    )
  }

  private static func word<Word>(
    _ value: JSONCursor?,
    among all: [Word],
    _ id: (Word) -> String
  ) -> Word? {
    guard let text = value?.string else { return nil }
    return all.first { id($0) == text }
  }

  /// The name and the line of `name:line`.
  private static func parts(of place: String) -> (name: String, line: Int?) {
    guard let colon = place.utf8.lastIndex(of: UInt8(ascii: ":")),
      let number = Int(place[place.index(after: colon)...]), number > 0
    else { return (place, nil) }
    return (String(place[..<colon]), number)
  }
}
