/// The next step on the screen, and the question with its answers.
extension ReportText {
  mutating func writeNext() {
    let next = report.next
    layout.blank()
    let number = next.step?.number.map { "step \($0), " } ?? ""
    let also = next.also.isEmpty ? "" : " (or \(next.also.map(\.id).joined(separator: ", ")))"
    let who = next.owner == .nobody ? "" : "\(next.owner.id)\(also): "
    layout.row("next", "\(next.kind.id), \(number)\(who)\(next.instruction)", indent: Self.gutter)
    if !next.place.isEmpty, next.kind != .nothing {
      layout.row("", next.place, indent: Self.gutter)
    }
    if let earliest = next.earliest {
      layout.row("", "not before \(earliest.iso8601)", indent: Self.gutter)
    }
    if detail != .quiet { writeAsk() }
  }

  /// The question and its answers, ready to be given; one that is not the next step itself takes
  /// little room.
  private mutating func writeAsk() {
    guard let ask = report.ask else { return }
    if ask.question != report.next.instruction {
      let key = ask.answers.first?.set.prefix { $0 != "=" } ?? ""
      let values = ask.answers.map { $0.set.dropFirst(key.count + 1) }.joined(separator: " or ")
      let way = key.isEmpty ? "" : " (--set \(key)=\(values))"
      layout.row("ask", ask.question + way, indent: Self.gutter)
      return
    }
    for answer in ask.answers {
      layout.row("answer", "\(answer.say): --set \(answer.set)", indent: Self.gutter)
    }
  }
}
