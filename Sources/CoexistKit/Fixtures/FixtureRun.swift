import JSONText

/// Runs one fixture: reads, diagnoses and compares, in this process.
struct FixtureRun: Sendable {
  let host: HostSystem
  /// The provider that is wanted.
  var provider = Provider.kapso

  func result(of folder: FixtureSearch.Folder) -> FixtureResult {
    guard folder.hasExpectation else {
      return result(folder, .stale("has captures and no \(FileTree.expectation)"))
    }
    guard let bytes = host.read(folder.expectation) else {
      return result(folder, .stale("\(FileTree.expectation) cannot be read"))
    }
    let expectation = FixtureExpectation(bytes)
    guard expectation.faults.isEmpty else {
      var faulty = result(folder, .faulty(expectation.faults), bytes)
      faulty.isUnreadable = expectation.isUnreadable
      return faulty
    }
    guard !folder.captures.isEmpty else {
      return result(folder, .stale("has an expectation and no capture beside it"), bytes)
    }
    var reader = CaseReader.standard
    reader.connect(by: provider)
    for capture in folder.captures {
      guard case .all(let intake) = host.intake(.file(capture)) else {
        return result(folder, .stale("\(TextSafety.shown(capture)) cannot be read"), bytes)
      }
      reader.read(name: Untrusted(capture), intake)
    }
    for fact in expectation.supplied {
      do throws(SupplyError) {
        try reader.supply(FactOverrides(pairs: ["\(fact.key)=\(fact.value)"]))
      } catch {
        let fault = FixtureFault(offset: fact.offset, message: error.sentence.unescaped)
        return result(folder, .faulty([fault]), bytes)
      }
    }
    if let now = expectation.now { reader.suppose(now: now) }
    return compare(expectation, reader, folder, bytes)
  }

  private func compare(
    _ expectation: FixtureExpectation,
    _ reader: CaseReader,
    _ folder: FixtureSearch.Folder,
    _ bytes: [UInt8]
  ) -> FixtureResult {
    let published = PublishedCase(reader)
    let judge = FixtureJudge(report: published.report, diagnosis: published.diagnosis)
    let differences = judge.differences(expectation.checks)
    let outcome: FixtureResult.Outcome =
      if let todo = expectation.todo {
        differences.isEmpty
          ? .todoPasses(reason: todo) : .todo(reason: todo, differences)
      } else {
        differences.isEmpty ? .ok : .failed(differences)
      }
    var result = result(folder, outcome, bytes)
    result.checks = expectation.checks.count
    result.asserted = judge.asserted(expectation.checks)
    result.shapes = reader.inputs.flatMap(\.shapes).withoutRepeats
    result.findings = published.diagnosis.ranking.findings.map { finding in
      FixtureResult.Found(
        cause: finding.cause.id,
        status: finding.status,
        points: finding.points,
        priority: finding.priority
      )
    }
    return result
  }

  private func result(
    _ folder: FixtureSearch.Folder,
    _ outcome: FixtureResult.Outcome,
    _ bytes: [UInt8] = []
  ) -> FixtureResult {
    FixtureResult(
      name: folder.name,
      path: folder.path,
      root: folder.root,
      outcome: outcome,
      expectation: bytes
    )
  }
}

extension FixtureJudge {
  /// What the checks say, in a few words: the causes, else the verdict, and the next step.
  fileprivate func asserted(_ checks: [FixtureCheck]) -> [String] {
    var causes: [String] = []
    var verdict: String?
    var step: String?
    for check in checks {
      switch check.field {
      case "verdict", "top": verdict = report.verdict.id
      case "next.kind", "next.step":
        let kind = report.next.kind.id
        step = report.next.step.map { $0.id == kind ? kind : "\(kind) \($0.id)" } ?? kind
      case let field where field.hasPrefix("causes[") && field.hasSuffix("]"):
        causes += report.causes.dropFirst(causes.count).prefix(1).map { "\($0.id) \($0.status.id)" }
      default: break
      }
    }
    let words = causes.isEmpty ? verdict.map { [$0] } ?? [] : causes
    let all = words + (step.map { [$0] } ?? [])
    return all.isEmpty ? [checks.count.counted("check")] : all
  }
}
