import JSONText

/// Takes in what shapes read, with the origin and the time of each thing.
struct FactExtractor: Sendable {
  /// What was read of everything so far.
  var facts = FactLog()
  /// The texts that were read, and those found inside of them; origins point into them.
  var texts = SourceTexts()
  var warnings = WarningLog()
  /// The shapes that were recognised in the input being read, in order.
  private(set) var shapes: [String] = []
  private(set) var records = 0
  /// How many errors were reported so far, whether or not they were known before.
  private(set) var reports = 0
  /// What was read before, in this case or in others.
  var memory = ReaderMemory()
  /// How many identifiers a person wrote down with their names in the input being read.
  private(set) var labelled = 0
  /// How many identifiers stood beside a payload under their names in it.
  var named = 0
  var context = Context()
  /// The shape every root object is read as, or `nil` to recognise it.
  var forced: Shape?
  /// Where sentences of ours stand in a text, in order, which somebody quotes.
  var letters: @Sendable ([UInt8]) -> [Range<Int>] = { _ in [] }

  /// What surrounds a payload and may date or explain it.
  struct Context: Sendable {
    /// Index of the text being read.
    var text = 0
    /// What the capture's label and request say it is, folded to lower-case letters and digits.
    var label = ""
    var capturedAt: Instant?
    /// The case file being read, or `nil` outside of one.
    var caseFile: CaseFileTimes?
    /// Whether this is a call or a check with a time of its own, which is that of what it tells.
    var isExchange = false
    var provenance = Provenance.observed
    /// The account the surrounding envelope names.
    var account: Untrusted?
    /// What the record is about as a whole, or `nil` when that is not known.
    var about: RecordSubject?
    /// The account or number that the record around names beside the payload, as a program logs it.
    var named: RecordSubject?
    /// Whether it stands in an older mail, quoted below a newer one.
    var isOfOlderMail = false
    /// Whether it is an item of a list of accounts, not all of which need to be this case's.
    var isListing = false
    /// The failed call's path, for errors whose meaning depends on it.
    var path = ""
    /// The `X-Fb-Request-Id` of the answer being read, which is the `fbtrace_id` of its error.
    var requestID: Untrusted?
    /// Whether a field holds nothing but the words of an error, so that their borders are certain.
    var isField = false
    /// Whether the text ended inside of the string that is read: no words are known to their end.
    var isCut = false
    /// How deep text was found inside text.
    var nesting = 0
    /// Whether strings may be read as prose; in a recording of the browser they are anybody's.
    var readsProse = true
    /// Whether people may have typed the prose; a header's value is a program's.
    var readsWords = true

    /// The same with another value of one kind.
    func with<Value>(_ part: WritableKeyPath<Context, Value>, _ value: Value) -> Context {
      var context = self
      context[keyPath: part] = value
      return context
    }

    /// Whether the call names a field among those that it wants.
    func asks(for field: String) -> Bool {
      path.contains(field) || label.contains(Untrusted(field).folded)
    }

    /// Whether the call, or what the capture is called, ends in such an edge of a node.
    func asksEdge(_ name: String) -> Bool {
      GraphPath.edge(of: path).contains(name) || label.contains(Untrusted(name).folded)
    }
  }

  /// How much was taken in and noted so far.
  var yield: Yield {
    Yield(
      facts: facts.count,
      warnings: warnings.count,
      records: records,
      reports: reports,
      labelled: labelled
    )
  }

  /// Reads something in surroundings of its own, which are as before behind it.
  mutating func within(_ surroundings: Context, _ read: (inout FactExtractor) -> Void) {
    let before = context
    context = surroundings
    read(&self)
    context = before
  }

  /// Begins another input and says how its result is to be counted.
  mutating func begin(_ text: SourceText) {
    context = Context(text: texts.add(text))
    shapes = []
    records = 0
    labelled = 0
    named = 0
  }

  mutating func recognised(_ shape: String) {
    if !shapes.contains(shape) { shapes.append(shape) }
    records += 1
  }

  func origin(_ cursor: JSONCursor) -> Origin {
    Origin(text: context.text, offset: cursor.range.lowerBound, node: cursor.node)
  }

  /// Warns of something odd, `most` times of a kind in an input one by one.
  mutating func warn(
    _ code: Warning.Code,
    _ message: @autoclosure () -> Phrase,
    at origin: Origin,
    most: Int = WarningLog.most
  ) {
    warnings.add(code, message, at: origin, most: most)
  }

  mutating func fact(
    _ factKey: FactKey,
    _ value: FactValue?,
    at cursor: JSONCursor,
    time: Instant? = nil,
    provenance: Provenance? = nil,
    subject: Untrusted? = nil
  ) {
    guard let value else { return }
    facts.add(
      Fact(
        key: factKey,
        value: value,
        origin: origin(cursor),
        provenance: provenance ?? context.provenance,
        time: time ?? context.capturedAt,
        isDated: time != nil,
        subject: subject,
        about: context.about
      )
    )
  }

  /// The fact that a field tells; nothing where there is no such field.
  mutating func fact(
    _ factKey: FactKey,
    in field: JSONCursor?,
    as value: (JSONCursor) -> FactValue? = \.wordValue,
    time: Instant? = nil,
    subject: Untrusted? = nil
  ) {
    if let field { fact(factKey, value(field), at: field, time: time, subject: subject) }
  }

  /// A fact read in prose or in the head of an answer; the offset is one of the text as it came.
  mutating func fact(
    _ factKey: FactKey,
    _ value: FactValue,
    inTextAt offset: Int,
    provenance: Provenance = .text,
    time: Instant? = nil,
    subject: Untrusted? = nil
  ) {
    facts.add(
      Fact(
        key: factKey,
        value: value,
        origin: Origin(text: context.text, offset: offset),
        provenance: min(context.provenance, provenance),
        time: time ?? context.capturedAt,
        subject: subject
      )
    )
  }

  mutating func identify(
    _ key: IdentifierKey,
    _ value: Untrusted?,
    at cursor: JSONCursor,
    time: Instant? = nil
  ) {
    guard let value, !value.isEmpty, !cursor.isCut else { return }
    if cursor.isInexact, key.admits(value) {
      warn(
        .inexactIdentifier,
        "\(ours: key.id) is a number that programs round; compare its last digits with the source",
        at: origin(cursor)
      )
    }
    identify(key, value, from: origin(cursor), time: time)
  }

  /// The identifiers that stand under these names in an object.
  mutating func identify(
    _ names: KeyValuePairs<StaticString, IdentifierKey>,
    in object: JSONCursor?,
    time: Instant? = nil
  ) {
    for (name, key) in names {
      if let value = object?[name] { identify(key, value.identifier, at: value, time: time) }
    }
  }

  mutating func identify(
    _ key: IdentifierKey,
    _ value: Untrusted?,
    from origin: Origin,
    time: Instant? = nil
  ) {
    guard let value, key.admits(value) else { return }
    facts.add(
      Identifier(
        key: key,
        value: value,
        origin: origin,
        provenance: context.provenance,
        time: time ?? context.capturedAt,
        isListed: context.isListing,
        about: context.about
      )
    )
  }

  /// Notes an identifier that stands in prose with its name.
  mutating func identify(labelled key: IdentifierKey, _ value: Untrusted, at offset: Int) {
    guard key.admits(value) else { return }
    labelled += 1
    identify(key, value, from: Origin(text: context.text, offset: offset))
  }

  mutating func report(_ error: ReportedError) {
    var error = error.surrounded(by: context)
    error.resolve()
    reports += 1
    facts.add(error)
    facts.happened(at: error.time)
    guard let trace = error.fbtraceID else { return }
    within(context.with(\.about, error.about)) {
      $0.identify(.fbtraceID, trace, from: error.origin)
    }
  }
}
