/// What is put to the one who answers, and what they type.
extension Conversation {
  func put(_ fact: WorthKnowing.Fact) throws(Stop) {
    var layout = TextLayout()
    layout.blank()
    layout.row("ask", fact.words, indent: ReportText.gutter)
    layout.row("", fact.whereToLook, indent: ReportText.gutter)
    var redactor = published.redactor
    for (place, answer) in fact.answers.enumerated() {
      let words = redactor.publish(answer.say).unescaped
      layout.row("\(place + 1)".rightAligned(to: 9), words, indent: ReportText.gutter)
    }
    let own = fact.answers.isEmpty ? "in your words" : "a number or your words"
    let rest = WorthKnowing(published, besides: settled).facts.count - (fact.isClosed ? 0 : 1)
    let left = rest > 0 ? " · \(rest) left" : ""
    layout.row("", "\(own) · ? nobody knows · < back · . end\(left)", indent: ReportText.gutter)
    try say(layout.text)
  }

  /// The line that answers a question, or `nil` at the end of the input; a window's words may have
  /// several.
  mutating func nextLine(to fact: WorthKnowing.Fact?) throws(Stop) -> String? {
    if host.isInputTerminal { try say("> ") }
    let isLong = fact?.key == QuestionChooser.fallbackFact
    let line = isLong ? lines.nextPaste() : lines.next()
    guard !host.isInputTerminal else {
      // The cursor stands behind the prompt.
      if line == nil { try say("\n") }
      return line
    }
    if let line { try say("> \(TextSafety.shown(line))\n") }
    return line
  }

  func tell(_ gutter: String, _ words: String) throws(Stop) {
    var layout = TextLayout()
    layout.row(gutter, words, indent: ReportText.gutter)
    try say(layout.text)
  }

  func say(_ words: String) throws(Stop) {
    let look = LastLook(at: Array(words.utf8), with: leakCheck)
    if let refusal = look.refusal { throw .secret(refusal) }
    guard host.say(look.bytes) else { throw .unheard }
  }
}
