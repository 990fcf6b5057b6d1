import JSONText

/// One input of a case and what came of it.
struct CaseInput: Sendable {
  /// Why an input could not be read (contract, section 7).
  enum Problem: String, Named {
    case syntax
    case encoding
    case limit
    case nothingRecognised = "nothing-recognised"
  }

  let name: Untrusted
  var shapes: [String]
  var records: Int
  var problem: Problem?
  /// The first error of the text as strict JSON, where that is the problem.
  var syntaxError: JSONSyntaxError?
  /// The text as it was read, in UTF-8; offsets of the error count in it.
  var text: [UInt8] = []
  /// Where offsets of that text are, if something was left out of it.
  var places: PlaceIndex?
  /// What words that say nothing known read most like.
  var nearest: [NearWords] = []

  /// Whether nothing in it could be read at all.
  var isUnreadable: Bool { problem.map { $0 != .nothingRecognised } ?? false }
}

/// Reads inputs into one case.
struct CaseReader: Sendable {
  private(set) var extractor = FactExtractor()
  private(set) var inputs: [CaseInput] = []

  /// The facts of everything that was read so far; takes time n log n.
  var facts: Facts { extractor.facts.frozen(in: extractor.texts) }

  mutating func read(name: Untrusted, bytes: [UInt8]) { read(name: name, Intake(of: bytes)) }

  /// Notes an input that is too large to be read.
  mutating func leaveOut(name: Untrusted) {
    inputs.append(CaseInput(name: name, shapes: [], records: 0, problem: .limit))
  }

  mutating func read(name: Untrusted, _ intake: Intake) {
    let encoding = InputEncoding(of: intake.bytes)
    let text = encoding.decode(intake.bytes)
    let places = intake.gaps.isEmpty ? nil : PlaceIndex(of: text, gaps: intake.gaps)
    extractor.begin(SourceText(name: name, bytes: text, index: places))
    let before = extractor.facts.count
    let warned = extractor.warnings.all.count
    let reading = Reading(of: text)
    extractor.readPieces(reading)
    extractor.noteLeftOut(of: intake)
    let found = extractor.facts.count.statements - before.statements
    var input = CaseInput(name: name, shapes: extractor.shapes, records: extractor.records)
    if found == 0, extractor.shapes.isEmpty, extractor.labelled == 0 {
      if let error = reading.syntaxError,
        reading.refusal != nil || extractor.named == 0 && !PlainWords.mayBe(text)
      {
        input.problem = Self.problem(of: reading)
        input.syntaxError = error
        input.text = text
        input.places = places
      } else {
        input.problem = .nothingRecognised
        input.nearest = reading.text.map { NearWords.nearest(to: $0) } ?? []
        extractor.warnOfNothing(in: reading)
        // What names an error that nobody reports is no unknown sentence of a window.
        if reading.syntaxError != nil, PlainWords.mayBeWindow(text),
          TextErrors(text, in: 0..<text.count).ranges.isEmpty
        {
          extractor.keep(0..<text.count, of: text)
        }
      }
    } else {
      noteOddities(reading, encoding)
      if input.shapes.isEmpty {
        input.shapes = ["text"]
        input.records = 1
      }
    }
    extractor.warnings.closeInput()
    let placed = extractor.facts.count.placed - before.placed
    extractor.prepareForPlaces(placed + extractor.warnings.all.count - warned)
    inputs.append(input)
  }

  var warnings: [Warning] { extractor.warnings.all }

  /// What was read before, in this case or in others.
  var memory: ReaderMemory {
    get { extractor.memory }
    _modify { yield &extractor.memory }
  }

  /// What each case file says of itself, in the order of reading.
  var cases: [CaseHeader] { extractor.facts.headers }

  /// Lets other layers add facts of their own.
  mutating func amend<Failure: Error>(
    _ change: (inout FactExtractor) throws(Failure) -> Void
  ) throws(Failure) {
    try change(&extractor)
  }

  /// Reads every root object as this shape.
  mutating func force(_ shape: String) {
    extractor.forced = Shape.all.first { $0.id == shape }
  }

  /// Takes sentences of ours, which somebody quotes, for nobody's words.
  mutating func passOver(_ letters: @escaping @Sendable ([UInt8]) -> [Range<Int>]) {
    extractor.letters = letters
  }

  /// The connecting provider.
  var provider: Provider { extractor.facts.read.provider }

  mutating func connect(by provider: Provider) { extractor.facts.connect(by: provider) }

  mutating func suppose(now: Instant) { extractor.facts.suppose(now: now) }

  /// Takes an offset from UTC as the customer's own.
  mutating func suppose(zone: Zone) { extractor.facts.suppose(zone: zone) }

  private static func problem(of reading: Reading) -> CaseInput.Problem {
    switch reading.refusal {
    case .depth: .limit
    case .encoding: .encoding
    case nil: .syntax
    }
  }

  private mutating func noteOddities(_ reading: Reading, _ encoding: InputEncoding) {
    extractor.noteForgiven(reading)
    switch encoding {
    case .utf8, .utf32: break
    case .utf16LittleEndian, .utf16BigEndian:
      extractor.warn(
        .notUTF8,
        "the text is UTF-16, as PowerShell writes it; read all the same",
        at: Origin(text: extractor.context.text, offset: 0)
      )
    }
  }
}

extension FactExtractor {
  /// Says what stands there instead of anything known: the top-level keys and the nearest shape.
  fileprivate mutating func warnOfNothing(in reading: Reading) {
    guard case .json(let document, _)? = reading.pieces.first else { return }
    let root = document.root
    let keys = root.members.prefix(8).map { member in
      // A key that long is no name; half of it could be half a secret.
      member.key.range.count > 66 ? Untrusted("a-very-long-key") : member.key.words ?? Untrusted("")
    }
    var message: Phrase =
      reading.syntaxError == nil
      ? "valid JSON, but nothing in it is known" : "no strict JSON, and nothing in it is an error"
    for (index, key) in keys.enumerated() {
      message =
        message + "\(ours: index == 0 ? "; top-level keys: " : ", ")\(key, as: .word)"
    }
    if let shape = Shape.nearest(to: root) {
      message = message + "; nearest: \(ours: shape.title) ('\(ours: shape.id)')"
    }
    warn(.nothingRecognised, message, at: origin(root))
  }

  /// What is known of the parts of a recording that were not held.
  fileprivate mutating func noteLeftOut(of intake: Intake) {
    facts.sighted(intake.sightings)
    guard let cut = intake.cuts.first else { return }
    let rest = intake.cuts.count > 1 ? ", and \(intake.cuts.count - 1) more" : ""
    warn(
      .tooLong,
      "a body of more than \(HARFilter.longestBody >> 20) MB was not read\(ours: rest)",
      at: Origin(text: context.text, offset: cut)
    )
  }

  /// Many places in a long text are found through an index.
  fileprivate mutating func prepareForPlaces(_ places: Int) {
    let bytes = texts[context.text].bytes
    guard bytes.count > 16_384, places > 4 else { return }
    texts.prepareForPlaces(in: context.text)
  }
}
