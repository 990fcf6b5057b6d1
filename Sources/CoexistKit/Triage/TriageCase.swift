/// What one of many cases comes to, before anything of it is published.
struct TriageCase: Equatable, Sendable {
  /// What the diagnosis comes to.
  struct Answer: Hashable, Sendable {
    let verdict: Verdict
    /// The leading cause and how sure it is; both `nil` when none is even possible.
    let cause: CauseID?
    let status: Status?
    let next: NextKind
    let owner: Owner
    /// How sure the surest cause is, which need not be the leading one.
    let surest: Status?
  }

  /// Why an input or a part of it could not be read.
  struct Problem: Hashable, Sendable {
    /// The words of the report's `inputs[].problem`.
    let id: String
    /// In our own words, with the place; one clause without a period.
    let reason: String

    /// Whether nothing could be read; otherwise nothing in it is known.
    var isUnreadable: Bool { id != CaseInput.Problem.nothingRecognised.id }
  }

  let answer: Answer
  /// Every number that an error carries or is known by, each once, in order.
  let codes: [Int]
  private(set) var wabaID: Untrusted?
  private(set) var phoneNumberID: Untrusted?
  let warnings: Int
  /// The words of errors that nobody knows and that come without a number.
  let unknownWords: [Untrusted]
  /// What the inputs hold that must not leave, where words of theirs are said.
  private(set) var echoes: LeakCheck?
  let problem: Problem?

  init(_ reader: CaseReader, _ facts: Facts, _ answer: Answer, problem: Problem?) {
    self.answer = answer
    self.problem = problem
    warnings = reader.warnings.count + facts.contradictionWarnings.count
    func newest(_ key: IdentifierKey) -> Untrusted? {
      facts.identifiers.last { $0.key == key }?.value
    }
    wabaID = newest(.wabaID)
    phoneNumberID = newest(.phoneNumberID)
    var codes: [Int] = []
    var words: [Untrusted] = []
    for error in facts.errors + facts.pastErrors + facts.otherErrors {
      let known = error.entry.flatMap { $0.code >= 0 ? $0.code : nil }
      for code in [error.code, error.subcode, known] {
        if let code, !codes.contains(code) { codes.append(code) }
      }
      if error.entry == nil, error.code == nil, let told = error.sentence ?? error.word {
        if !words.contains(told) { words.append(told) }
      }
    }
    self.codes = codes
    unknownWords = words
  }
}

extension TriageCase {
  /// Takes in what of the inputs must not leave, unless no words of theirs are said.
  mutating func guardWords(of inputs: [Intake]) {
    guard !unknownWords.isEmpty else { return }
    var echoes = LeakCheck()
    for input in inputs { echoes.learn(from: input.bytes) }
    self.echoes = echoes
  }

  /// The same of other ids; `nil` keeps one.
  func renamed(wabaID: Untrusted?, phoneNumberID: Untrusted?) -> TriageCase {
    var study = self
    study.wabaID = wabaID ?? study.wabaID
    study.phoneNumberID = phoneNumberID ?? study.phoneNumberID
    return study
  }
}

extension TriageCase.Answer {
  init(_ outline: DiagnosisOutline) {
    let findings = outline.ranking.findings
    let lead = findings.first.flatMap { $0.status <= .possible ? $0 : nil }
    verdict = outline.verdict
    cause = lead?.cause.id
    status = lead?.status
    (next, owner) = outline.nextInShort
    surest = findings.map(\.status).min()
  }
}
