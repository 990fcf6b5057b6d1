import JSONText

/// Walks a JSON text and collects what must not leave: by key first, by shape second.
///
/// What is found in the text of a string is cut out of the string as it stands, whatever escapes hide
/// it.
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

  let document: JSONDocument
  let known: AllowedIDs
  let level: Int
  /// What else must not leave, wherever it stands.
  let echoes: Echoes?
  /// Whether the shape of values is looked at elsewhere.
  let isByKey: Bool
  private var found: [PrivateSpan] = []
  var keys = KeyLook()
  /// How many containers are open.
  private var depth = 0
  /// How many levels of one document are walked.
  private static let deepest = 64
  /// JSON in a string in JSON: how far down it is looked into.
  static let mostLevels = 4

  /// The secrets of a document in order of place.
  ///
  /// Values that stand under the key of an id somewhere in it are none.
  static func find(
    in document: JSONDocument,
    known: AllowedIDs = AllowedIDs(),
    level: Int = 0,
    echoes: Echoes? = nil,
    isByKey: Bool = false
  ) -> [PrivateSpan] {
    func found(_ known: AllowedIDs) -> [PrivateSpan] {
      var walk = JSONSecrets(
        document: document,
        known: known,
        level: level,
        echoes: echoes,
        isByKey: isByKey
      )
      // The head of the object around it may be cut off.
      let parent = document.nameBefore
      let key = parent.flatMap { $0.isKey ? $0.name : nil }
      let zone = key.map { walk.zone(below: $0, value: 0, in: .plain) } ?? .plain
      walk.value(0, rule: .none, zone: zone, parent: parent?.name)
      return walk.found
    }
    let secrets = found(known)
    // What an id could have been taken for.
    let doubtful = secrets.filter { $0.kind == .phone || $0.kind == .opaque }
    guard !doubtful.isEmpty else { return secrets }
    let values = Set(doubtful.map { document.bytes[$0.range] })
    var ids = known
    ids.collect(from: document.root, only: values)
    guard values.contains(where: { ids.contains($0) }) else { return secrets }
    ids.collect(from: document.root)
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
        object(node, rule: rule, zone: zone, parent: parent)
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
        guard let next, next.isOne(of: ":=") else {
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

  /// `rule` is that of a name beside the object: `{"key": "pin", "value": {"stringValue": …}}`.
  private mutating func object(_ node: Int, rule above: KeyClass, zone: Zone, parent: KeyName?) {
    let view = ObjectView(document, node, parent: parent)
    var key = node + 1
    let end = document.next(after: node)
    while key + 1 < end {
      look(atKey: key)
      let value = key + 1
      let name = KeyName(document.bytes, document.content(at: key))
      let zone = self.zone(below: name, value: value, in: zone)
      var rule = rule(of: name, value: value, in: zone, view: view, parent: parent)
      if !above.isFree, name.ends(with: "value") { rule = above }
      // A list of Graph, `{"assigned_users": {"data": […]}}`, is of what it stands below.
      let owner = name.equals("data") ? parent ?? name : name
      self.value(value, rule: rule, zone: zone, parent: owner)
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
      if name.holdsOnlySecrets, let kind = KeyClass(name).secret { return .secret(kind) }
      if MessageFields.opensMessages(name, document.cursor(at: value)) { return .message }
      return name.equals("error") || name.equals("errors") ? .error : .plain
    }
  }

  /// Keys can be secrets themselves: `{"tokens": {"EAA…": …}}`.
  private mutating func look(atKey key: Int) {
    let content = document.content(at: key)
    guard mayEcho(content) || !isWords(content) else { return }
    let text = StringText(document, key)
    add(withEchoes(TextScanner(known: known).spans(in: text.bytes, &keys), in: text), of: text)
  }

  mutating func add(_ span: PrivateSpan) { found.append(span) }
}
