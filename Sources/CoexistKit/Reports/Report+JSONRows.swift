/// What was found and what is to be done, in `coexist.report/1`.
extension Report.CauseRow: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("id", "its id", as: .words(Vocabulary.causes.words), \.id),
    JSONField("title", "what is wrong", \.title),
    JSONField("status", "how sure it is", \.status),
    JSONField("points", "what its signs count", \.points),
    JSONField("step", "the step of the cleanup that removes it", \.step),
    JSONField("owner", "who can act", \.owner),
    JSONField("evidence", "what speaks for it and against it", \.evidence),
    JSONField("missing", "facts that would decide it", \.missing),
  ]
}

extension Report.Row: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("effect", "what it does", \.effect.word),
    JSONField("points", "what it counts, unless it settles", \.effect.points),
    JSONField("statement", "what was seen or said", \.statement),
    JSONField("provenance", "how it came to us", \.provenance),
    JSONField("at", "where it stands", \.at),
  ]
}

extension Report.StepRow: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("step", "its id", \.step),
    JSONField("number", "as people know it", as: .optional(.count(from: 0)), \.step.number),
    JSONField("state", "whether it is due", \.state),
    JSONField("owner", "who takes it", \.step.owner),
    JSONField("also", "who may take it as well", \.also),
    JSONField("instruction", "what to do", \.instruction),
    JSONField("where", "in which place", \.place),
    JSONField("done_when", "how one sees that it is done", \.doneWhen),
    JSONField("earliest", "not before", \.earliest),
  ]
}

extension Report.NextRow: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("kind", "what kind of step it is", \.kind),
    JSONField("step", "the step of the cleanup, if it is one", \.step),
    JSONField("owner", "who takes it", \.owner),
    JSONField("also", "who may take it as well", \.also),
    JSONField("instruction", "what to do", \.instruction),
    JSONField("where", "in which place", \.place),
    JSONField("done_when", "how one sees that it is done", \.doneWhen),
    JSONField("earliest", "not before", \.earliest),
  ]
}

extension Report.AskRow: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("fact", "what is asked, as --set takes it", as: facts, \.fact),
    JSONField("question", "the question", \.question),
    JSONField("owner", "who knows", \.owner),
    JSONField("where", "where they see it", \.place),
    JSONField("decides", "the causes that it decides", as: causes, \.decides),
    JSONField("answers", "answers that can be given", \.answers),
  ]

  private static var facts: SchemaShape { .words(Vocabulary.facts.words) }
  private static var causes: SchemaShape { .list(.words(Vocabulary.causes.words)) }
}

extension Report.AnswerRow: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("say", "what somebody answers", \.say),
    JSONField("set", "what --set takes for it", as: .matching("^[a-z_.]+=."), \.set),
  ]
}

extension Report.TicketRow: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("ready", "whether support can act on it", \.isReady),
    JSONField("have", "what it holds", \.have),
    JSONField("missing", "what it lacks", \.missing),
  ]
}

extension Report.Gap: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("field", "what is missing", as: .words(Vocabulary.ticketFields.words), \.field),
    JSONField("where", "where it is found", \.place),
    JSONField("reason", "why it is missing", \.reason),
    JSONField("blocking", "whether the ticket waits for it", \.isBlocking),
  ]
}

extension Report.WarningRow: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("code", "its id", \.code),
    JSONField("message", "what is odd", \.message),
    JSONField("at", "where it stands", \.at),
  ]
}

extension Report.NoticedRow: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("id", "what was understood", \.id),
    JSONField("quote", "in these words", \.quote),
    JSONField("at", "where they stand", \.at),
  ]
}

extension Report.NearRow: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("id", "what they read like", \.id),
    JSONField("words", "its words", \.words),
    JSONField("likeness", "in percent", \.likeness),
  ]
}

extension Report.Note: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("id", "its id", \.id),
    JSONField("statement", "what it says", \.statement),
    JSONField("at", "where its reason stands", \.at),
  ]
}
