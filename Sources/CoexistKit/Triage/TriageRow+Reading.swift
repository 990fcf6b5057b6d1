import JSONText

extension TriageRow {
  /// The row of a line that ``appendJSON(to:)`` wrote, or `nil` when it is none.
  ///
  /// Its strings were published when they were written; what somebody put there since is masked.
  init?(of line: [UInt8], redactor: inout Redactor) {
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
      let verdict = root["verdict"]?.string.flatMap(Verdict.init(id:)),
      let next = root["next"]?.string.flatMap(NextKind.init(id:)),
      let owner = root["owner"]?.string.flatMap(Owner.init(id:))
    else { return nil }
    let (name, number) = Self.parts(of: place)
    self.init(
      name: name,
      line: number,
      verdict: verdict,
      cause: root["cause"]?.string.flatMap { Cause.named(CauseID($0))?.id },
      status: root["status"]?.string.flatMap(Status.init(id:)),
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

  /// The name and the line of `name:line`.
  private static func parts(of place: String) -> (name: String, line: Int?) {
    guard let colon = place.utf8.lastIndex(of: UInt8(ascii: ":")),
      let number = Int(place[place.index(after: colon)...]), number > 0
    else { return (place, nil) }
    return (String(place[..<colon]), number)
  }
}
