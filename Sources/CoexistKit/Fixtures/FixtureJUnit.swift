/// The run as JUnit XML: a suite a folder, valid XML whatever stands in the texts.
struct FixtureJUnit {
  let report: FixtureReport

  var text: String {
    let results = report.suite.results
    var lines = [#"<?xml version="1.0" encoding="UTF-8"?>"#]
    let extra = report.shortfalls.isEmpty ? 0 : 1
    lines.append(
      "<testsuites \(counts(results, failures: extra))\(attribute("name", "coexist"))>"
    )
    for root in results.map(\.root).withoutRepeats {
      let part = results.filter { $0.root == root }
      lines.append("  <testsuite\(attribute("name", root)) \(counts(part)) time=\"0\">")
      for result in part { lines += testcase(result) }
      lines.append("  </testsuite>")
    }
    if !report.shortfalls.isEmpty {
      lines.append("  <testsuite name=\"coverage\" tests=\"1\" failures=\"1\" time=\"0\">")
      lines.append(#"    <testcase classname="coexist.coverage" name="coverage" time="0">"#)
      lines.append("      <failure\(attribute("message", report.shortfalls[0].sentence))>")
      lines += report.shortfalls.map { Escape.markup.apply(to: $0.text) }
      lines += ["      </failure>", "    </testcase>", "  </testsuite>"]
    }
    lines.append("</testsuites>")
    return lines.map { $0 + "\n" }.joined()
  }

  private func counts(_ results: [FixtureResult], failures extra: Int = 0) -> String {
    func count(_ states: FixtureResult.State...) -> Int {
      results.reduce(0) { $0 + (states.contains($1.state) ? 1 : 0) }
    }
    return "tests=\"\(results.count + extra)\" failures=\"\(count(.failed, .stale) + extra)\" "
      + "errors=\"\(count(.faulty))\" skipped=\"\(count(.todo, .todoPasses))\""
  }

  private func testcase(_ result: FixtureResult) -> [String] {
    let first = result.problems.first
    let head =
      "    <testcase classname=\"coexist.fixtures\"\(attribute("name", result.name))"
      + "\(attribute("file", result.expectationPath)) line=\"\(first?.line ?? 1)\" time=\"0\""
    switch result.outcome {
    case .ok: return [head + "/>"]
    case .todo(let reason, _), .todoPasses(let reason):
      return [head + ">", "      <skipped\(attribute("message", reason))/>", "    </testcase>"]
    case .failed, .stale: return wrapped(head, "failure", result.problems)
    case .faulty: return wrapped(head, "error", result.problems)
    }
  }

  private func wrapped(
    _ head: String,
    _ element: String,
    _ problems: [FixtureReport.Problem]
  ) -> [String] {
    var lines = [head + ">"]
    lines.append("      <\(element)\(attribute("message", problems.first?.message ?? ""))>")
    for problem in problems {
      lines.append(Escape.markup.apply(to: "\(problem.place): \(problem.message)"))
      lines += problem.details.map { Escape.markup.apply(to: "  \($0)") }
    }
    return lines + ["      </\(element)>", "    </testcase>"]
  }

  private func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(Escape.markup.apply(to: value))\""
  }
}
