/// How long the words of a limit ask to wait.
extension ReportedError {
  /// Meta counts tries or calls, and there were too many.
  var isOfLimit: Bool { entry?.category == .rateLimit || entry?.category == .throughput }

  /// The least wait in minutes, by the catalogue or by its own words; 0 when nothing tells one.
  var waitMinutes: Int { max(entry?.wait ?? 0, toldMinutes) }

  /// What the words of a limit ask for: "wait 45 minutes before trying again"; 0 for nothing.
  var toldMinutes: Int {
    guard isOfLimit else { return 0 }
    return [details, message, userMessage].compactMap { $0?.reading(Self.minutes(in:)) }.max() ?? 0
  }

  private static func minutes(in text: String) -> Int? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    let asksToWait = words.contains { word in waits.contains { word.hasPrefix($0) } }
    guard asksToWait else { return nil }
    return zip(words, words.dropFirst()).compactMap { number, unit -> Int? in
      guard let number = Int(number), 1...10_000 ~= number else { return nil }
      return switch unit.prefix(4) {
      case "seco", "segu": (number + 59) / 60
      case "minu": number
      case "hour", "hora": number * 60
      default: nil
      }
    }.max()
  }

  /// How Meta asks for a pause in the languages of its texts.
  private static let waits = ["wait", "again", "esper", "aguard", "nuevo", "novamente"]
}
