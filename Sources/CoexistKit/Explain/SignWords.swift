/// The signs in words, for pages: what is so when the answer is yes.
extension Sign {
  /// A clause without a period.
  var words: String {
    if let plain = Self.wordsOfLinks[id] ?? Self.wordsOfAccounts[id] { return plain }
    if let rest = id.rest(after: "meta-says-") {
      return "Meta reports \(rest.split(separator: "-").joined(separator: " or "))"
    }
    if let rest = id.rest(after: "symptom-"), let symptom = Symptom(rawValue: rest) {
      return symptom.words
    }
    if id.hasPrefix("told-") { return "somebody's words describe it" }
    if let rest = id.rest(after: "remark-"), let proseHint = ProseHint(rawValue: rest) {
      return "the notes say: \(proseHint.words)"
    }
    if let step = CleanupStep.allCases.first(where: { id == "\($0.id)-seen-done" }) {
      return "step \(step.id) was seen done"
    }
    if let rest = id.rest(after: "check-failed-") { return "the provider's check \(rest) fails" }
    if let rest = id.rest(after: "check-passed-") { return "the provider's check \(rest) passes" }
    if let rest = id.rest(after: "health-notice-") {
      return
        "a notice of the health status is about \(rest.split(separator: "-").joined(separator: " "))"
    }
    if let key = FactKey.allCases.first(where: { id.hasPrefix("\($0.id)-") }) {
      return topicWords(key, String(id.dropFirst(key.id.utf8.count + 1)))
    }
    return String(decoding: id.utf8.map { $0 == 0x2D ? 0x20 : $0 }, as: UTF8.self)
  }

  private func topicWords(_ key: FactKey, _ rest: String) -> String {
    switch rest {
    case "yes": "\(key.id) is true"
    case "no": "\(key.id) is false"
    case "listed-once": "\(key.id) once listed another party"
    default: "\(key.id) is \(Self.values(rest))"
    }
  }

  /// Values that were joined by hyphens, some of which hold hyphens themselves.
  private static func values(_ text: String) -> String {
    var rest = text
    for value in hyphenated {
      let soft = String(value.map { $0 == "-" ? "~" : $0 })
      rest = rest.split(separator: value, omittingEmptySubsequences: false)
        .joined(separator: soft)
    }
    let words = rest.split(separator: "-").map { String($0.map { $0 == "~" ? "-" : $0 }) }
    guard words.count > 4 else { return words.joined(separator: " or ") }
    return words.prefix(3).joined(separator: ", ") + " or the like"
  }

  private static let hyphenated = [
    "display-name-only", "existing-app", "in-app-code", "qr-expired", "cloud-api",
    "whatsapp-business-app",
  ]
}

extension String {
  fileprivate func rest(after prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.utf8.count)) : nil
  }
}
