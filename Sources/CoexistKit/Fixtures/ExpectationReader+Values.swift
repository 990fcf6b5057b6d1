import JSONText

/// The keys of an expectation that check something.
extension ExpectationReader {
  /// One word or a list of words, each of a closed list; `nil` when one is not.
  mutating func words(_ value: JSONCursor, _ vocabulary: Vocabulary) -> [String]? {
    let all = optionalWords(value, vocabulary, allowsNull: false)
    return all?.compactMap { $0 }
  }

  /// The same, where `null` stands for "none".
  mutating func optionalWords(
    _ value: JSONCursor,
    _ vocabulary: Vocabulary,
    allowsNull: Bool = true
  ) -> [String?]? {
    let items = value.kind == .array ? Array(value.elements) : [value]
    if items.isEmpty {
      fault(value, "an empty list allows no \(vocabulary.name) at all")
      return nil
    }
    var words: [String?] = []
    for item in items {
      if allowsNull, item.isNull {
        words.append(nil)
      } else if let word = word(item, vocabulary) {
        words.append(word)
      } else {
        return nil
      }
    }
    return words
  }

  private mutating func word(_ value: JSONCursor, _ vocabulary: Vocabulary) -> String? {
    guard let word = value.string else {
      fault(value, "expected a \(vocabulary.name), found \(Self.found(value))")
      return nil
    }
    guard vocabulary.words.contains(word) else {
      faultOfUnknown(value, among: vocabulary.words, what: vocabulary.name)
      return nil
    }
    return word
  }

  /// A list (or one bare word) whose elements are checks of their own.
  mutating func readList(
    _ field: String,
    _ value: JSONCursor,
    _ vocabulary: Vocabulary,
    _ demand: (String) -> FixtureCheck.Demand
  ) {
    let isList = value.kind == .array
    for (place, item) in (isList ? Array(value.elements) : [value]).enumerated() {
      guard let word = word(item, vocabulary) else { continue }
      add(isList ? "\(field)[\(place)]" : field, item, in: isList ? value : nil, demand(word))
    }
  }

  mutating func readTop(_ value: JSONCursor) {
    if value.kind == .array, value.count == 0 {
      add("top", value, .top([]))
    } else if let ids = optionalWords(value, .causes) {
      add("top", value, .top(ids))
    }
  }

  mutating func readCauses(_ value: JSONCursor) {
    guard value.kind == .array else {
      fault(value, "causes takes a list of { id, status }, found \(Self.found(value))")
      return
    }
    for (place, item) in value.elements.enumerated() {
      guard item.kind == .object, let id = item["id"] else {
        fault(item, "a cause is written as { \"id\": … } or { \"id\": …, \"status\": … }")
        continue
      }
      for member in item.members where !["id", "status"].contains(member.key.string) {
        faultOfUnknown(member.key, among: ["id", "status"], what: "key")
      }
      guard let cause = word(id, .causes) else { continue }
      add("causes[\(place)]", item, in: value, .cause(place: place, id: cause))
      guard let status = item["status"], let words = words(status, .statuses) else { continue }
      add("causes[\(place)].status", status, .status(place: place, id: cause, words))
    }
  }

  mutating func readNext(_ value: JSONCursor) {
    guard isObject(value, "next", of: "kind, step and owner") else { return }
    for member in value.members {
      switch member.key.string {
      case "kind":
        guard let words = words(member.value, .kinds) else { continue }
        add("next.kind", member.value, .nextKind(words))
      case "step":
        guard let words = optionalWords(member.value, .steps) else { continue }
        add("next.step", member.value, .nextStep(words))
      case "owner":
        guard let words = words(member.value, .owners) else { continue }
        add("next.owner", member.value, .nextOwner(words))
      default: faultOfUnknown(member.key, among: ["kind", "step", "owner"], what: "key")
      }
    }
  }

  mutating func readPlan(
    _ field: String,
    _ value: JSONCursor,
    _ demand: (CleanupStep, [String]) -> FixtureCheck.Demand
  ) {
    guard isObject(value, field, of: "steps and their states") else { return }
    for member in value.members {
      guard let step = member.key.string.flatMap(CleanupStep.init(id:)) else {
        faultOfUnknown(member.key, among: Vocabulary.steps.words, what: "step")
        continue
      }
      // What `--update` leaves where every forbidden state was the wrong one.
      if field == ExpectationKey.planNot.id, member.value.kind == .array, member.value.count == 0 {
        continue
      }
      guard let states = words(member.value, .states) else { continue }
      add("\(field).\(step.id)", member.value, demand(step, states))
    }
  }

  mutating func readTicket(_ value: JSONCursor) {
    guard isObject(value, "ticket", of: "ready and missing") else { return }
    for member in value.members {
      switch member.key.string {
      case "ready":
        guard let ready = member.value.bool else {
          fault(member.value, "ticket.ready takes true or false")
          continue
        }
        add("ticket.ready", member.value, .ticketReady(ready))
      case "missing":
        readList("ticket.missing", member.value, .ticketFields) { .ticketMissing($0) }
      default: faultOfUnknown(member.key, among: ["ready", "missing"], what: "key")
      }
    }
  }

  mutating func readIdentifiers(
    _ field: String,
    _ value: JSONCursor,
    _ demand: (IdentifierKey, String) -> FixtureCheck.Demand
  ) {
    guard isObject(value, field, of: "identifiers") else { return }
    for member in value.members {
      guard let key = member.key.string.flatMap(IdentifierKey.init(rawValue:)) else {
        faultOfUnknown(member.key, among: IdentifierKey.allCases.map(\.id), what: "identifier")
        continue
      }
      let isList = member.value.kind == .array
      for item in isList ? Array(member.value.elements) : [member.value] {
        guard let id = item.string, !id.isEmpty else {
          fault(item, "an identifier is written as text, in quotes")
          continue
        }
        let list = isList ? member.value : nil
        add("\(field).\(key.id)", item, in: list, demand(key, id))
      }
    }
  }

  mutating func readCodes(
    _ field: String,
    _ value: JSONCursor,
    _ demand: (Int) -> FixtureCheck.Demand
  ) {
    guard value.kind == .array else {
      fault(value, "\(field) takes a list of numbers, found \(Self.found(value))")
      return
    }
    for (place, item) in value.elements.enumerated() {
      guard let code = item.integer else {
        fault(item, "a code is a whole number, found \(Self.found(item))")
        continue
      }
      add("\(field)[\(place)]", item, in: value, demand(code))
    }
  }

  private mutating func isObject(_ value: JSONCursor, _ field: String, of what: String) -> Bool {
    if value.kind == .object { return true }
    fault(value, "\(field) takes an object of \(what), found \(Self.found(value))")
    return false
  }
}
