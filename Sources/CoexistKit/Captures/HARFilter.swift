import JSONText

/// Reads a recording of the browser as it comes and holds on to the exchanges that tell something.
///
/// The rest is not held: cookies, pages, frames, and bodies that say nothing.
struct HARFilter {
  private var filter: JSONFilter
  private let memory = Memory()

  /// What a recording may tell: the members that ``Shape/har`` looks at.
  private static let plan = Projection.members([
    (
      "log",
      .members([("version", .all), ("creator", .members([])), ("entries", .judged(exchange))])
    )
  ])

  private static let exchange = Projection.members([
    ("startedDateTime", .all),
    (
      "request",
      .members([
        ("method", .all), ("url", .all),
        (
          "postData",
          .members([
            ("mimeType", .all), ("text", .payload),
            ("params", .elements(.members([("name", .all), ("value", .payload)]))),
          ])
        ),
      ])
    ),
    (
      "response",
      .members([
        ("status", .all),
        ("headers", .judged(.members([("name", .all), ("value", .all)]))),
        ("content", .members([("mimeType", .all), ("encoding", .all), ("text", .payload)])),
      ])
    ),
  ])

  /// No body that matters is longer, in bytes.
  static let longestBody = 1 << 20

  init() {
    filter = JSONFilter(Self.plan, longest: Self.longestBody) { [memory] in memory.isNews($0) }
  }

  var count: Int { filter.text.count }

  mutating func take(_ block: ArraySlice<UInt8>) { filter.take(block) }

  mutating func finish() -> Intake {
    filter.finish()
    var intake = Intake(filter.text)
    intake.gaps = filter.marks
    intake.cuts = filter.cuts
    intake.sightings = memory.sightings
    return intake
  }

  /// As much of a text as shows whether it is a recording, in bytes.
  static let headLength = 256

  /// Whether a text begins as a recording does: `{"log": {`.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    var rest = bytes.prefix(headLength).withoutMark
    for token in ["{", "\"log\"", ":", "{"] {
      rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
      guard rest.starts(with: token.utf8) else { return false }
      rest = rest.dropFirst(token.utf8.count)
    }
    return true
  }

  /// What the exchanges before have told.
  private final class Memory {
    private var known: Set<String> = []
    private(set) var sightings: [String: Instant] = [:]

    /// Whether an exchange tells anything that those before it have not, or a header of one any.
    func isNews(_ exchange: [UInt8]) -> Bool {
      guard let document = try? JSONDocument(parsing: exchange) else { return true }
      if let name = document.root["name"]?.string { return FactExtractor.readsHeader(name) }
      var trial = FactExtractor()
      trial.begin(SourceText(name: Untrusted(""), bytes: exchange, documents: [document]))
      trial.readExchange(document.root)
      let isNews = trial.facts.count.statements > 0 || !trial.shapes.isEmpty
      return trial.facts.frozen().identifiers.reduce(isNews) { isNews, identifier in
        note(identifier) || isNews
      }
    }

    /// Notes the sight of an identifier; `true` for the first.
    private func note(_ identifier: Identifier) -> Bool {
      let identity = identifier.identity
      if let time = identifier.time {
        sightings[identity] = sightings[identity].map { max($0, time) } ?? time
      }
      return known.insert(identity).inserted
    }
  }
}
