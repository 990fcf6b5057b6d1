import JSONText

/// Questions and answers about one case file; each answer is in the file before the next question.
struct Conversation: Sendable {
  /// The path as it was typed, for people.
  let path: String
  /// The path without links in it: what is written is the file itself.
  private let file: String
  /// Who saw what is answered, or `nil` until somebody says.
  var who: String?
  private let reader: CaseReader
  private let options: RedactionOptions
  let host: HostSystem
  var lines: InputLines
  private(set) var leakCheck: LeakCheck
  private var text: CaseText
  var published: PublishedCase
  /// The topics of what was answered, or nobody knows: they are not asked again.
  private(set) var settled: Set<String> = []
  private var past: [Turn] = []

  /// What can be taken back.
  private struct Turn {
    let topic: String
    /// The file before and after it, or `nil` when nothing was written.
    let change: (before: CaseText, after: CaseText)?
  }

  /// Why it ended before its time.
  enum Stop: Error {
    /// Nobody takes the output any more.
    case unheard
    case fault(CaseText.Fault, [UInt8])
    case unwritten(HostSystem.WriteFailure)
    case gone
    case secret(LeakFinding)
  }

  init(
    about path: String,
    _ bytes: [UInt8],
    by who: String?,
    reader: CaseReader,
    leakCheck: LeakCheck,
    in host: HostSystem
  ) throws(CaseText.Fault) {
    text = try CaseText(bytes)
    self.path = path
    file = host.resolved(path) ?? path
    self.who = who
    self.reader = reader
    self.leakCheck = leakCheck
    options = leakCheck.options
    self.host = host
    lines = InputLines(of: host)
    published = Self.published(text, path, reader, options, leakCheck)
  }

  /// Asks until nothing is worth asking, somebody ends it, or nobody answers any more.
  ///
  /// `supplied` are facts for `--set`, which are written down first.
  mutating func run(supplied: [CaseAnswer]) throws(Stop) {
    try say("\(published.report.headline.onOneLine)\n")
    for answer in supplied { try write(answer, for: answer.place.name) }
    while let fact = try nextQuestion() {
      try put(fact)
      guard try takeAnswers(to: fact) else { break }
    }
    try say(closing)
  }

  /// What decides most; then what came of the step that is due.
  private mutating func nextQuestion() throws(Stop) -> WorthKnowing.Fact? {
    let due = WorthKnowing.Fact(dueIn: published).flatMap { settled.contains($0.topic) ? nil : $0 }
    guard let fact = WorthKnowing(published, besides: settled).facts.first ?? due else {
      return nil
    }
    guard who == nil else { return fact }
    if host.isInputTerminal { return .whoSees }
    who = "agent"
    try tell("note", "answers count as seen by you; --by customer is for what is only told")
    return fact
  }

  /// `false` when it is over.
  private mutating func takeAnswers(to fact: WorthKnowing.Fact) throws(Stop) -> Bool {
    while let line = try nextLine(to: fact) {
      switch AskReply(line, to: fact) {
      case .nothing: continue
      case .help:
        try put(fact)
        if !fact.isClosed { try tell("more", "coexist explain \(fact.key)") }
      case .end: return false
      case .refused(let reason): try tell("no", reason)
      case .nobodyKnows where fact.key == CaseFields.by.key: try tell("no", "1, 2 or 3")
      case .nobodyKnows:
        settle(fact.topic)
        return true
      case .back:
        if try goBack() { return true }
      case .value(let key, let value):
        if try take(value, as: key, for: fact) { return true }
      case .named(let key, let otherwise):
        try say("           its name · ? nobody knows it · < back to the question\n")
        guard let line = try nextLine(to: nil) else { return false }
        switch AskReply(nameTo: fact, line) {
        case .end: return false
        case .nobodyKnows, .nothing:
          if try take(otherwise, as: key, for: fact) { return true }
        case .value(_, let name):
          if try take(name, as: key, for: fact) { return true }
        case .refused(let reason): try tell("no", reason)
        case .back, .help, .named: try put(fact)
        }
      }
    }
    return false
  }

  private mutating func settle(_ topic: String, _ change: (CaseText, CaseText)? = nil) {
    settled.insert(topic)
    past.append(Turn(topic: topic, change: change.map { (before: $0, after: $1) }))
  }

  /// Writes an answer down; `false` when it is none, which is said.
  private mutating func take(
    _ value: String,
    as key: String,
    for fact: WorthKnowing.Fact
  ) throws(Stop) -> Bool {
    if key == CaseFields.by.key { return try take(who: value, for: fact) }
    let answer: CaseAnswer
    do throws(SupplyError) {
      answer = try CaseAnswer(key, typed: value, now: Instant(epoch: host.clock()))
    } catch {
      let isName = FactOverrides.place(of: key)?.field.takesCompanies ?? false
      try tell(
        "no",
        isName && !CaseAnswer.holdsSecret(value)
          ? "that is no company's name: type the name alone, a number of the list, or ?"
          : error.sentence.unescaped
      )
      return false
    }
    guard try isMeant(value, as: key) else { return false }
    leakCheck.learn(from: Array(value.utf8))
    let isOther = key != fact.key && !(fact.isClosed && fact.answers.contains { $0.key == key })
    try write(answer, for: isOther ? key : fact.topic)
    return true
  }

  /// Takes in who sees what is answered from here on; `false` when nobody is named.
  private mutating func take(who word: String, for fact: WorthKnowing.Fact) throws(Stop) -> Bool {
    guard CaseFields.by.words.contains(word) else {
      try tell("no", "\(CaseFields.by.key) takes \(CaseFields.by.expects)")
      return false
    }
    who = word
    guard fact.key == CaseFields.by.key else {
      try tell("noted", "answers from here on: \(word)")
      return false
    }
    settle(fact.topic)
    return true
  }

  /// Writes an answer into the file, and says what changed.
  private mutating func write(_ answer: CaseAnswer, for topic: String) throws(Stop) {
    try refresh()
    let before = text
    do throws(CaseText.Fault) {
      try answer.write(
        into: &text,
        by: who ?? "agent",
        at: Instant(epoch: host.clock()),
        for: published.diagnosis.facts.provider
      )
    } catch {
      throw .fault(error, text.bytes)
    }
    try save()
    settle(topic, (before, text))
    let old = published.report
    published = Self.published(text, path, reader, options, leakCheck)
    let isTold = who == "customer" && answer.place.path.first == "observations"
    let change = AskChange(before: old, after: published.report, isTold: isTold)
    try tell("changed", change.line(width: TextLayout.width - ReportText.gutter))
  }

  /// Takes the last answer back; `false` when there is none.
  private mutating func goBack() throws(Stop) -> Bool {
    guard let turn = past.popLast() else {
      try tell("no", "this is the first question")
      return false
    }
    settled.remove(turn.topic)
    if turn.topic == CaseFields.by.key { who = nil }
    guard let change = turn.change else { return true }
    try refresh()
    guard text.bytes == change.after.bytes else {
      try tell("no", "somebody else changed the file after that answer: take it out there")
      return true
    }
    text = change.before
    try save()
    published = Self.published(text, path, reader, options, leakCheck)
    try tell("back", "the answer to \(turn.topic) is out of the file again")
    return true
  }

  // MARK: The file

  /// Takes in what others wrote into the file meanwhile.
  private mutating func refresh() throws(Stop) {
    guard let bytes = host.read(file) else { throw .gone }
    guard bytes != text.bytes else { return }
    do throws(CaseText.Fault) {
      text = try CaseText(bytes)
    } catch {
      throw .fault(error, bytes)
    }
  }

  private func save() throws(Stop) {
    if let failure = host.write(file, text.bytes) { throw .unwritten(failure) }
  }

  private static func published(
    _ text: CaseText,
    _ path: String,
    _ reader: CaseReader,
    _ options: RedactionOptions,
    _ leakCheck: LeakCheck
  ) -> PublishedCase {
    var reader = reader
    reader.read(name: Untrusted(path), bytes: text.bytes)
    return PublishedCase(reader, options: options, echoes: leakCheck)
  }
}
