/// The doors the benchmark goes through; never used by the program itself.
package enum Bench {
  /// The whole job on one input: from its bytes to the bytes of the JSON report.
  package static func report(of bytes: [UInt8]) -> [UInt8] {
    var reader = CaseReader.standard
    reader.read(name: Untrusted("line"), bytes: bytes)
    return Array(PublishedCase(reader).report.text.utf8)
  }

  /// Triage of a file, a line each; how many bytes it writes.
  package static func triage(of path: String, jobs: Int) -> Int {
    nonisolated(unsafe) var count = 0
    var host = HostSystem.system
    host.say = { bytes in
      count += bytes.count
      return true
    }
    let words = ["triage", "-f", "jsonl", "--jobs", String(jobs), path]
    _ = Outcome(arguments: words, in: host)
    return count
  }

  /// A recording of the browser that comes block by block, as from a file.
  package struct Archive {
    private var collector = Intake.Collector()

    package init() {}

    package mutating func take(_ block: [UInt8]) { collector.take(block[...]) }

    /// How many errors it reports.
    package mutating func errors() -> Int {
      var reader = CaseReader.standard
      reader.read(name: Untrusted("archive"), collector.finish())
      return reader.facts.errors.reduce(0) { $0 + $1.count }
    }
  }
}
