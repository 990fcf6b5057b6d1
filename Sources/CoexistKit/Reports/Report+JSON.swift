import JSONText

/// `coexist.report/1`.
extension Report: JSONRow {
  static let fields: [JSONField<Report>] =
    [
      JSONField("schema", "which form this is", as: .words([schemaWord])) { _ in schemaWord },
      JSONField("inputs", "what was read", \.inputs),
      JSONField("errors", "errors of Meta's, the leading one first", \.errors),
      JSONField("causes", "what can be wrong, the surest first", \.causes),
      JSONField("plan", "the steps of the cleanup, in order", \.plan),
      JSONField("nearest", "what words that nobody knows read most like", \.nearest),
      JSONField("noticed", "what people's words were understood as", \.noticed),
      JSONField("ticket", "whether a ticket can be sent", \.ticket),
    ] + common

  private static let schemaWord = "coexist.report/1"

  /// What a ticket says as well.
  static let common: [JSONField<Report>] = [
    JSONField("tool", "what wrote it") { _ in Tool() },
    JSONField("ruleset", "what it knew") { _ in Ruleset() },
    JSONField("verdict", "what it came to", \.verdict),
    JSONField("headline", "the same in a sentence", \.headline),
    JSONField("identifiers", "every id by its key, the newest first", as: identifierShape) {
      $0.identifiersByKey
    },
    JSONField("events", "what happened, the newest first", \.events),
    JSONField("next", "the one next step", \.next),
    JSONField("ask", "the question that decides most", \.ask),
    JSONField("do_not", "what must not be done", \.doNot),
    JSONField("expected", "known limitations that explain it", \.expected),
    JSONField("advice", "what may suit better", \.advice),
    JSONField("redactions", "how many values were masked, by kind", as: .map(.count(from: 0))) {
      JSONOutput.object($0.redactions.mapValues(\.json))
    },
    JSONField("warnings", "what was odd about the inputs", \.warnings),
  ]

  private static var identifierShape: SchemaShape {
    .object(
      IdentifierKey.allCases.map { .init(key: $0.id, shape: .list(IdentifierRow.shape)) },
      isOpen: false
    )
  }

  private var identifiersByKey: JSONOutput {
    let rows = Dictionary(grouping: identifiers, by: \.key.id)
    return .object(rows.mapValues(\.json))
  }

  private struct Tool: JSONRow {
    static let fields: [JSONField<Tool>] = [
      JSONField("name", "its name", as: .words(["coexist"])) { _ in "coexist" },
      JSONField("version", "its version") { _ in Version.tool },
    ]
  }

  private struct Ruleset: JSONRow {
    static let fields: [JSONField<Ruleset>] = [
      JSONField("version", "its day") { _ in Version.rules },
      JSONField("causes", "how many it has", as: .count(from: 1)) { _ in Cause.all.count },
      JSONField("codes", "how many it has", as: .count(from: 1)) { _ in KnownError.all.count },
    ]
  }
}

extension Report.Spot: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("file", "the name of the input", \.file),
    JSONField("line", "from 1", as: .count(from: 1), \.line),
    JSONField("column", "from 1, in Unicode scalars", as: .count(from: 1), \.column),
    JSONField("pointer", "the value in JSON (RFC 6901)", \.pointer),
  ]
}

extension Report.Input: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("name", "as it was given", \.name),
    JSONField("shape", "what it was read as", \.shape),
    JSONField("records", "how many it holds", as: .count(from: 0), \.records),
    JSONField("problem", "why it was not read", as: problems, \.problem),
  ]

  private static var problems: SchemaShape {
    .optional(.words(["syntax", "encoding", "limit", "nothing-recognised"]))
  }
}

extension Report.IdentifierRow: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("value", "the id", \.value),
    JSONField("provenance", "how it came to us", \.provenance),
    JSONField("at", "where it stands", \.at),
  ]
}

extension Report.ErrorRow: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("code", "Meta's number", \.code),
    JSONField("subcode", "the number beside it", \.subcode),
    JSONField("known_as", "its key in the catalogue", as: keys, \.knownAs),
    JSONField("meaning", "what it means", \.meaning),
    JSONField("message", "Meta's words as they are", \.message),
    JSONField("details", "the same, of the details", \.details),
    JSONField("title", "the same, of the title", \.title),
    JSONField("user_title", "the same, of the title for people", \.userTitle),
    JSONField("user_message", "the same, of the message for people", \.userMessage),
    JSONField("quote", "the line as it was pasted, where borders are not certain", \.quote),
    JSONField("fbtrace_id", "Meta's id of the call", \.fbtraceID),
    JSONField("count", "how often it came", as: .count(from: 1), \.count),
    JSONField("past", "whether what came later has answered it", \.isPast),
    JSONField("at", "where it stands", \.at),
  ]

  private static var keys: SchemaShape { .optional(.words(Vocabulary.knownAs.words)) }
}

extension Report.EventRow: JSONRow {
  static let fields: [JSONField<Self>] = [
    JSONField("field", "the webhook's field", \.field),
    JSONField("name", "what happened", \.name),
    JSONField("version", "the version of its form", \.version),
    JSONField("count", "how often", as: .count(from: 1), \.count),
    JSONField("first", "the first time") { $0.times.map { Time(time: $0.lowerBound) } },
    JSONField("last", "the last time") { $0.times.map { Time(time: $0.upperBound) } },
    JSONField("at", "where it stands", \.at),
  ]

  /// A time for people and as the payload has it.
  private struct Time: JSONRow {
    let time: Instant

    static let fields: [JSONField<Time>] = [
      JSONField("at", "in ISO 8601", \.time),
      JSONField("unix", "in seconds since 1970", \.time.seconds),
    ]
  }
}
