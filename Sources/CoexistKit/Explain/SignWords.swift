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
    if let rest = id.rest(after: "remark-"), let remark = Remark(rawValue: rest) {
      return "the notes say: \(remark.words)"
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
    if let topic = Topic.allCases.first(where: { id.hasPrefix("\($0.id)-") }) {
      return topicWords(topic, String(id.dropFirst(topic.id.utf8.count + 1)))
    }
    return String(decoding: id.utf8.map { $0 == 0x2D ? 0x20 : $0 }, as: UTF8.self)
  }

  private func topicWords(_ topic: Topic, _ rest: String) -> String {
    switch rest {
    case "yes": "\(topic.id) is true"
    case "no": "\(topic.id) is false"
    case "listed-once": "\(topic.id) once listed another party"
    default: "\(topic.id) is \(Self.values(rest))"
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
