import JSONText

/// The run as TAP 14, with a YAML block under what failed.
struct FixtureTAP {
  let report: FixtureReport

  var text: String {
    let results = report.suite.results
    let extra = report.shortfalls.isEmpty ? 0 : 1
    var lines = ["TAP version 14", "1..\(results.count + extra)"]
    for (place, result) in results.enumerated() { lines += point(place + 1, result) }
    if !report.shortfalls.isEmpty {
      lines.append("not ok \(results.count + 1) - coverage")
      lines += block(report.shortfalls.map { "  - \(Self.quoted($0.text))" })
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func point(_ number: Int, _ result: FixtureResult) -> [String] {
    let tail = "\(number) - \(Self.plain(result.name))"
    switch result.outcome {
    case .ok: return ["ok \(tail)"]
    case .todo(let reason, _): return ["not ok \(tail) # TODO \(Self.plain(reason))"]
    case .todoPasses(let reason): return ["ok \(tail) # TODO \(Self.plain(reason))"]
    case .failed, .faulty, .stale:
      return ["not ok \(tail)"] + block(result.problems.flatMap(entry))
    }
  }

  private func entry(_ problem: FixtureReport.Problem) -> [String] {
    var lines = [
      "  - at: \(Self.quoted(problem.place))", "    message: \(Self.quoted(problem.message))",
    ]
    if !problem.because.isEmpty {
      lines.append("    because:")
      lines += problem.because.map { "      - \(Self.quoted($0))" }
    }
    if let help = problem.help { lines.append("    help: \(Self.quoted(help))") }
    return lines
  }

  private func block(_ entries: [String]) -> [String] {
    ["  ---", "  problems:"] + entries.map { "  " + $0 } + ["  ..."]
  }

  /// A JSON string is a YAML string too.
  private static func quoted(_ text: String) -> String { JSONOutput.string(text).line() }

  /// One line in which nothing is a directive.
  private static func plain(_ text: String) -> String {
    var result = ""
    for character in Escape.line.apply(to: text) {
      if character == "\\" || character == "#" { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
