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
  }

  private let document: JSONDocument
  private let known: AllowedIDs
  private let level: Int
  private let echoes: LeakCheck?
  /// Whether the shape of values is looked at elsewhere.
  private let isByKey: Bool
  private var found: [JSONSecret] = []
  private var path: [JSONStep] = []
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
  private mutating func value(_ node: Int, rule: KeyClass, zone: Zone, parent: KeyName?) {
    switch document.kind(at: node) {
    case .null, .boolean: break
    case .number: number(node, rule: rule, zone: zone)
    case .string: string(node, rule: rule, zone: zone)
    case .array where path.count >= Self.deepest, .object where path.count >= Self.deepest:
      flat(node, rule: rule, zone: zone)
    case .array: array(node, rule: rule, zone: zone, parent: parent)
    case .object: object(node, zone: zone, parent: parent)
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

  private mutating func array(_ node: Int, rule: KeyClass, zone: Zone, parent: KeyName?) {
    var flag: PrivateKind?
    // There is one `fbtrace_id`, never a list of them.
    let rule = rule == .trace ? .none : rule
    var element = node + 1
    let end = document.next(after: node)
    var place = 0
    while element < end {
      path.append(.place(place))
      let isString = document.kind(at: element) == .string
      let own = isString ? flag.map { KeyClass.secret($0) } ?? rule : rule
      value(element, rule: own, zone: zone, parent: parent)
      flag = isString ? secretFlag(element) : nil
      path.removeLast()
      element = document.next(after: element)
      place += 1
    }
  }

  private mutating func object(_ node: Int, zone: Zone, parent: KeyName?) {
    let view = ObjectView(document, node, parent: parent)
    var key = node + 1
    let end = document.next(after: node)
    while key + 1 < end {
      path.append(.key(key))
      look(atKey: key)
      let value = key + 1
      let name = KeyName(document.bytes, document.content(at: key))
      let zone = self.zone(below: name, value: value, in: zone)
      let rule = rule(of: name, value: value, in: zone, view: view, parent: parent)
      self.value(value, rule: rule, zone: zone, parent: name)
      path.removeLast()
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
    if view.isText, name.equals("body") { return .secret(.messageText) }
    if name.equals("caption"), document.kind(at: value) == .string { return .secret(.messageText) }
    let rule = KeyClass(name)
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
    found.append(JSONSecret(range: range, text: text, content: content, path: path))
  }

  private mutating func number(_ node: Int, rule: KeyClass, zone: Zone) {
    let range = document.range(at: node)
    if rule == .none, range.count < 10, echoes == nil, case .plain = zone { return }
    let digits = document.bytes[range]
    let judge = FieldPolicy(rule: rule, zone: zone, known: known, readsDocuments: false)
    let kind = judge.kind(ofNumber: digits)
    if let kind = kind ?? echoes?.echoes(in: Array(digits)).first?.kind { add(node, .number(kind)) }
  }

  private mutating func string(_ node: Int, rule: KeyClass, zone: Zone) {
    let content = document.content(at: node)
    guard !content.isEmpty else { return }
    let judge = FieldPolicy(rule: rule, zone: zone, known: known, readsDocuments: !isByKey)
    if judge.isFree, isByKey { return }
    if judge.isFree, echoes == nil {
      if PlainTextCheck.isPlain(document.bytes, content) { return }
      if rule == .id, PlainTextCheck.isNumber(document.bytes, content) { return }
    }
    let bytes = document.decodedBytes(at: node)
    if judge.isFree, level < Self.mostLevels, let document = bytes.asJSON {
      let inner = JSONSecrets.find(
        in: document,
        known: known,
        level: level + 1,
        echoes: echoes
      )
      if !inner.isEmpty { add(node, .nested(document, inner)) }
      return
    }
    let spans = withEchoes(judge.spans(in: bytes), in: bytes)
    if !spans.isEmpty { add(node, .pieces(of: bytes, spans)) }
  }

  private func withEchoes(_ spans: [PrivateSpan], in bytes: [UInt8]) -> [PrivateSpan] {
    echoes.map { TextScanner.merged(spans + $0.echoes(in: bytes)) } ?? spans
  }

  /// What the next argument of a command line is, if this one is a flag such as `--client-secret`.
  private func secretFlag(_ node: Int) -> PrivateKind? {
    let content = document.content(at: node)
    guard content.count <= 40, document.bytes.at(content.lowerBound) == 0x2D, content.count > 2,
      !document.bytes[content].contains(0x3D),
      case .secret(let kind) = KeyClass(KeyName(document.bytes, content))
    else { return nil }
    return kind
  }
}
