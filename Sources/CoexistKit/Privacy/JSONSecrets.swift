import JSONText

/// Walks a JSON text and collects what must not leave: by key first, by shape second.
struct JSONSecrets {
  /// What the keys above a value say about all that is below them.
  enum Zone {
    case plain
    /// Below `error`: `code` is a number of Meta's.
    case error
    /// Below `messages`, `contacts`, `history`: only a few fields may be shown.
    case message
    /// Inside a message: names and places are content too.
    case content
    case cookies
    /// Below `backup`: every string is secret.
    case secret(PrivateKind)

    /// Whether values say what they are here.
    var isFree: Bool {
      switch self {
      case .plain, .error: true
      case .message, .content, .cookies, .secret: false
      }
    }
  }

  private let document: JSONDocument
  private let known: AllowedIDs
  private let level: Int
  private let echoes: LeakCheck?
  /// Whether the shape of values is looked at elsewhere.
  private let isByKey: Bool
  private var found: [JSONSecret] = []
  /// How many containers are open.
  private var depth = 0
  /// How many levels of one document are walked.
  private static let deepest = 64
  /// JSON in a string in JSON: how far down it is looked into.
  private static let mostLevels = 4

  /// The secrets of a document in order of place.
  ///
  /// Values that stand under the key of an id somewhere in it are none.
  static func find(
    in document: JSONDocument,
    known: AllowedIDs = AllowedIDs(),
    level: Int = 0,
    echoes: LeakCheck? = nil,
    isByKey: Bool = false
  ) -> [JSONSecret] {
    func found(_ known: AllowedIDs) -> [JSONSecret] {
      var walk = JSONSecrets(
        document: document,
        known: known,
        level: level,
        echoes: echoes,
        isByKey: isByKey
      )
      // The head of the object around it may be cut off.
      let parent = document.keyBefore
      let zone = parent.map { walk.zone(below: $0, value: 0, in: .plain) } ?? .plain
      walk.value(0, rule: .none, zone: zone, parent: parent)
      return walk.found
    }
    let secrets = found(known)
    guard secrets.contains(where: { $0.mayBeID }) else { return secrets }
    var ids = known
    ids.collect(from: document.root)
    guard ids != known, secrets.contains(where: { $0.holds(ids, in: document) }) else {
      return secrets
    }
    return found(ids)
  }

  /// Looks at a value below the key with this rule.
  private mutating func value(
    _ node: Int,
    rule: KeyClass,
    zone: Zone,
    parent: KeyName?,
    isElement: Bool = false
  ) {
    switch document.kind(at: node) {
    case .null, .boolean: break
    case .number: number(node, rule: rule, zone: zone)
    case .string: string(node, rule: rule, zone: zone)
    case .array where depth >= Self.deepest, .object where depth >= Self.deepest:
      flat(node, rule: rule, zone: zone)
    case .array, .object:
      depth += 1
      if document.kind(at: node) == .array {
        array(node, rule: rule, zone: zone, parent: parent, isElement: isElement)
      } else {
        object(node, zone: zone, parent: parent)
      }
      depth -= 1
    }
  }

  /// Looks at everything below a node that lies too deep for a walk, key by key as it comes.
  private mutating func flat(_ node: Int, rule: KeyClass, zone: Zone) {
    var rule = rule
    for place in (node + 1)..<document.next(after: node) {
      switch document.kind(at: place) {
      case .null, .boolean, .array, .object: break
      case .number: number(place, rule: rule, zone: zone)
      case .string:
        let next = document.bytes[document.range(at: place).upperBound...].first { $0 > 0x20 }
        guard next == 0x3A || next == 0x3D else {
          string(place, rule: rule, zone: zone)
          continue
        }
        look(atKey: place)
        rule = KeyClass(KeyName(document.bytes, document.content(at: place)))
      }
    }
  }

  private mutating func array(
    _ node: Int,
    rule: KeyClass,
    zone: Zone,
    parent: KeyName?,
    isElement: Bool
  ) {
    // What the element before says of this one.
    var said: KeyClass?
    // There is one `fbtrace_id`, never a list of them.
    let rule = rule == .trace ? .none : rule
    var element = node + 1
    let end = document.next(after: node)
    if isElement, let named = pairRule(node, in: zone) {
      said = named
      element = document.next(after: element)
    }
    while element < end {
      let isString = document.kind(at: element) == .string
      let own = isString ? said ?? rule : rule
      value(element, rule: own, zone: zone, parent: parent, isElement: true)
      said = isString ? secretFlag(element) : nil
      element = document.next(after: element)
    }
  }

  /// What the first of two strings in a list of such lists says of the second:
  /// `[["Authorization", "Bearer …"]]`.
  private func pairRule(_ node: Int, in zone: Zone) -> KeyClass? {
    let first = node + 1
    let end = document.next(after: node)
    guard first < end, document.kind(at: first) == .string else { return nil }
    let second = document.next(after: first)
    guard second < end, document.next(after: second) == end, document.kind(at: second) == .string
    else { return nil }
    if case .cookies = zone { return .secret(.cookie) }
    let rule = KeyClass(KeyName(document.bytes, document.content(at: first)))
    return rule == .none ? nil : rule
  }

  private mutating func object(_ node: Int, zone: Zone, parent: KeyName?) {
    let view = ObjectView(document, node, parent: parent)
    var key = node + 1
    let end = document.next(after: node)
    while key + 1 < end {
      look(atKey: key)
      let value = key + 1
      let name = KeyName(document.bytes, document.content(at: key))
      let zone = self.zone(below: name, value: value, in: zone)
      let rule = rule(of: name, value: value, in: zone, view: view, parent: parent)
      self.value(value, rule: rule, zone: zone, parent: name)
      key = document.next(after: value)
    }
  }

  private func rule(
    of name: KeyName,
    value: Int,
    in zone: Zone,
    view: ObjectView,
    parent: KeyName?
  ) -> KeyClass {
    switch zone {
    case .message: return MessageFields.rule(name, parent: parent)
    case .content: return MessageFields.contentRule(name)
    case .cookies where view.isValue(name) || !view.isPair: return .secret(.cookie)
    case .plain, .error, .cookies, .secret: break
    }
    if view.isValue(name) { return view.pairRule }
    if name.equals("name"), view.isPerson { return .personal(.person) }
    if name.equals("caption"), document.kind(at: value) == .string { return .secret(.messageText) }
    let rule = KeyClass(name, below: parent)
    if view.isBusiness, name.equals("username") { return .none }
    return view.isError && (rule == .code || rule == .state) ? .none : rule
  }

  private func zone(below name: KeyName, value: Int, in zone: Zone) -> Zone {
    let kind = document.kind(at: value)
    let isContainer = kind == .object || kind == .array
    switch zone {
    case .secret: return zone
    case .cookies: return isContainer ? .plain : zone
    case .message, .content:
      if name.equals("errors") || name.equals("error") { return .error }
      if name.equals("metadata") { return .plain }
      return MessageFields.isContent(name) ? .content : zone
    case .plain, .error:
      guard isContainer else { return zone }
      if name.equals("cookies") || name.equals("cookie") { return .cookies }
      if name.holdsOnlySecrets, case .secret(let kind) = KeyClass(name) { return .secret(kind) }
      if MessageFields.opensMessages(name, document.cursor(at: value)) { return .message }
      return name.equals("error") || name.equals("errors") ? .error : .plain
    }
  }

  /// Keys can be secrets themselves: `{"tokens": {"EAA…": …}}`.
  private mutating func look(atKey key: Int) {
    guard echoes != nil || !PlainTextCheck.isPlain(document.bytes, document.content(at: key)) else {
      return
    }
    let bytes = document.decodedBytes(at: key)
    let spans = withEchoes(TextScanner(known: known).spans(in: bytes), in: bytes)
    if !spans.isEmpty { add(key, .pieces(of: bytes, spans)) }
  }

  private mutating func add(_ node: Int, _ content: JSONSecret.Content) {
    let range = document.range(at: node)
    let text = document.kind(at: node) == .string ? document.content(at: node) : range
    found.append(JSONSecret(range: range, text: text, content: content))
  }

  private mutating func number(_ node: Int, rule: KeyClass, zone: Zone) {
    let range = document.range(at: node)
    if rule == .none, range.count < 10, echoes == nil, case .plain = zone { return }
    let digits = document.bytes[range]
    var kind = FieldValue.kind(ofNumber: digits, by: rule, known: known)
    if case .secret(let whole) = zone { kind = whole }
    if let kind = kind ?? echoes?.echoes(in: Array(digits)).first?.kind { add(node, .number(kind)) }
  }

  private mutating func string(_ node: Int, rule: KeyClass, zone: Zone) {
    let content = document.content(at: node)
    guard !content.isEmpty else { return }
    // Whether only the shape of the value decides.
    let isFree = rule.isFree && zone.isFree
    if isFree, isByKey { return }
    if isFree, echoes == nil {
      if PlainTextCheck.isPlain(document.bytes, content) { return }
      if rule == .id, PlainTextCheck.isNumber(document.bytes, content) { return }
    }
    let bytes = document.decodedBytes(at: node)
    if isFree, level < Self.mostLevels, let document = bytes.asJSON {
      let inner = JSONSecrets.find(
        in: document,
        known: known,
        level: level + 1,
        echoes: echoes
      )
      if !inner.isEmpty { add(node, .nested(document, inner)) }
      return
    }
    let spans = withEchoes(self.spans(in: bytes, rule: rule, zone: zone), in: bytes)
    if !spans.isEmpty { add(node, .pieces(of: bytes, spans)) }
  }

  /// The pieces of a string that must not leave, by its key, by its zone, by its shape.
  private func spans(in bytes: [UInt8], rule: KeyClass, zone: Zone) -> [PrivateSpan] {
    if ForgedPlaceholder.end(in: bytes[...], at: 0) == bytes.count { return [] }
    let all = 0..<bytes.count
    if case .secret(let kind) = zone { return [PrivateSpan(range: all, kind: kind)] }
    let value = FieldValue(ofJSON: bytes)
    if value.isKept(by: rule) { return [] }
    var spans = value.spans(by: rule, known: known)
    if let kind = spans.first?.kind, kind.sensitivity == .always || bytes.count < 16 {
      return spans
    }
    var scanner = TextScanner(known: known)
    scanner.readsDocuments = !isByKey
    let scanned = scanner.spans(in: bytes)
    if !spans.isEmpty {
      // What an option shows must not show a credential that stands in it.
      return TextScanner.merged(spans + scanned.filter(\.kind.isCredential))
    }
    spans = scanned
    // What is left around a placeholder of ours was no person when it was put there.
    if rule == .phone, case .message = zone, spans.isEmpty,
      !ForgedPlaceholder.stands(in: bytes[...])
    {
      return [PrivateSpan(range: all, kind: .person)]
    }
    return spans
  }

  private func withEchoes(_ spans: [PrivateSpan], in bytes: [UInt8]) -> [PrivateSpan] {
    echoes.map { TextScanner.merged(spans + $0.echoes(in: bytes)) } ?? spans
  }

  /// What the next argument of a command line is, if this one is a flag such as `--client-secret`.
  private func secretFlag(_ node: Int) -> KeyClass? {
    let content = document.content(at: node)
    guard content.count <= 40, document.bytes.at(content.lowerBound) == 0x2D, content.count > 2,
      !document.bytes[content].contains(0x3D),
      case .secret(let kind) = KeyClass(KeyName(document.bytes, content))
    else { return nil }
    return .secret(kind)
  }
}
