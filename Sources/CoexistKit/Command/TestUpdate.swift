/// `coexist test --update`: accepts what the program says now, and shows what changed.
struct TestUpdate: Sendable {
  let host: HostSystem

  /// Rewrites what differs; a todo stays as it is.
  func apply(_ suite: FixtureSuite, _ commandResult: inout CommandResult) -> TextLayout {
    var layout = TextLayout()
    var updated = 0
    for result in suite.results {
      switch result.outcome {
      case .ok, .todo, .todoPasses: continue
      case .faulty, .stale:
        for problem in result.problems {
          let words = Safe(problem)
          let code = result.state == .faulty ? ExitCode.unreadable : .negative
          commandResult.complain(words.onOneLine, code)
        }
      case .failed(let differences):
        guard let update = ExpectationUpdate(result.expectation, differences) else {
          commandResult.complain(
            "\(TextSafety.shown(result.expectationPath)): error: a rewrite would leave nothing to check",
            .negative
          )
          continue
        }
        guard host.write(result.expectationPath, update.bytes) == nil else {
          commandResult.complain(
            "\(TextSafety.shown(result.expectationPath)): error: writing failed",
            .writeFailed
          )
          continue
        }
        updated += 1
        layout.line("updated \(TextSafety.redacted(result.expectationPath))")
        for difference in differences {
          let problem = result.problem(difference)
          layout.row("  \(problem.line):\(problem.column)", difference.check.field, indent: 10)
          layout.row("  -", difference.expected, indent: 4)
          layout.row("  +", difference.got, indent: 4)
        }
      }
    }
    layout.line("\(updated.counted("fixture")) updated")
    return layout
  }
}
