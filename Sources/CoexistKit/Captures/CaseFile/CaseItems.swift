import JSONText

/// The lists of a case file: steps, actions, captures and attachments.
extension FactExtractor {
  /// A step of the clean-up; its name alone says that it was done.
  mutating func readStep(_ item: JSONCursor, _ fields: [CaseField]) {
    var step = fields.first.flatMap { item.kind == .object ? nil : word($0, item) }
    var report = (
      time: Instant?.none, evidence: StepReport.Evidence.statement,
      outcome: StepReport.Outcome.done, actor: Untrusted?.none, what: [Untrusted]()
    )
    for (field, value) in members(of: item, among: fields) {
      switch field.key {
      case "step": step = word(field, value)
      case "at": report.time = time(field, value)
      case "evidence": report.evidence = word(field, value).flatMap { .init(id: $0) } ?? .statement
      case "outcome": report.outcome = word(field, value).flatMap { .init(id: $0) } ?? .unread
      case "by": report.actor = word(field, value).map { Untrusted($0) } ?? value.words
      default:
        if case .parties(let parties)? = fact(field, value) { report.what = parties.map(\.label) }
      }
    }
    facts.happened(at: report.time)
    guard let known = step.flatMap(CleanupStep.init(id:)) else {
      if step == nil, !item.has("step"), item.kind == .object, let first = fields.first {
        complain(CaseComplaint(reason: .unreadable, at: item), of: first)
      }
      return
    }
    for what in report.what.isEmpty ? [nil] : report.what.map(Optional.some) {
      facts.add(
        StepReport(
          step: known,
          time: report.time,
          evidence: context.provenance.settles ? report.evidence : .statement,
          outcome: report.outcome,
          origin: origin(item),
          what: what,
          actor: report.actor
        )
      )
    }
  }

  /// Something else that was done: its words go to the ticket, and may hold a code.
  mutating func readAction(_ item: JSONCursor, _ fields: [CaseField]) {
    var words = item.kind == .string ? item : nil
    var time: Instant?
    var actor: Untrusted?
    for (field, value) in members(of: item, among: fields) {
      switch field.key {
      case "action": words = value
      case "at": time = self.time(field, value)
      default: actor = word(field, value).map { Untrusted($0) } ?? value.words
      }
    }
    guard let first = fields.first, let words else {
      if let first = fields.first {
        complain(CaseComplaint(reason: .unreadable, at: item), of: first)
      }
      return
    }
    guard case .word(let action)? = fact(first, words) else { return }
    facts.add(ActionReport(action: action, time: time, actor: actor, origin: origin(words)))
    // What somebody says they did is worth a customer's word.
    within(context.with(\.provenance, min(.reported, context.provenance))) { $0.scan(words) }
  }

  /// A recorded payload with where it comes from.
  mutating func readCapture(_ capture: JSONCursor, _ fields: [CaseField]) {
    let before = context
    defer { context = before }
    guard let payload = capture["payload"] else { return scanCapture(capture, fields.map(\.key)) }
    for (field, value) in members(of: capture, among: fields) {
      switch field.key {
      case "captured_at":
        context.capturedAt = time(field, value)
        facts.happened(at: context.capturedAt)
      case "request":
        context.path = value.string ?? ""
        let path = Array(context.path.utf8)
        // An id without an edge would be of any kind.
        for (key, id) in GraphPath.identifiers(in: path[...]) where key != .nodeID {
          identify(key, Untrusted(String(decoding: path[id], as: UTF8.self)), at: value)
        }
      default: break
      }
    }
    let label = (capture["label"]?.string ?? "") + " " + (capture["request"]?.string ?? "")
    context.label = Untrusted(label).folded
    scan(payload)
  }

  /// A capture without `payload` is one itself, or has it beside its label.
  private mutating func scanCapture(_ capture: JSONCursor, _ known: [String]) {
    let others = capture.members.filter { !($0.key.string.map(known.contains) ?? false) }
    if Shape.fitting(capture) != nil || others.count == capture.count { return scan(capture) }
    for other in others { scan(other.value) }
  }

  mutating func readAttachment(_ attachment: JSONCursor, _ fields: [CaseField]) {
    var shows = Attachment.Shows.other
    var file = attachment.kind == .string ? attachment : nil
    for (field, value) in members(of: attachment, among: fields) {
      if field.key == "file" {
        file = value
      } else {
        shows = word(field, value).flatMap(Attachment.Shows.init(rawValue:)) ?? .other
      }
    }
    guard let first = fields.first, let file, case .word(let name)? = fact(first, file) else {
      if file == nil, let first = fields.first {
        complain(CaseComplaint(reason: .unreadable, at: attachment), of: first)
      }
      return
    }
    facts.add(Attachment(file: name, shows: shows, origin: origin(file)))
  }
}
