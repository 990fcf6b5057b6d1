import CoexistKit
import Foundation
import JSONText

// Usage: coexist-bench [lines] [archive megabytes] [file of NDJSON ...]
let wanted = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let files = CommandLine.arguments.dropFirst().filter { Int($0) == nil }
let lineCount = wanted.first ?? 100_000
let archiveSize = wanted.count > 1 ? wanted[1] : 50

func show(_ name: String, _ figure: String) {
  print(name.padding(toLength: 44, withPad: " ", startingAt: 0) + figure)
}

func rate(_ amount: Double, _ seconds: Double, _ unit: String) -> String {
  "\(Int(amount / max(seconds, 0.000_001))) \(unit)"
}

// First, since the other corpora are in memory: an archive as it comes from a file.
var archive = Bench.Archive()
var archiveBytes = 0
var archiving = 0.0
Corpus.archive(megabytes: archiveSize) { block in
  archiveBytes += block.count
  archiving += Stopwatch.seconds { archive.take(block) }
}
var errors = 0
archiving += Stopwatch.seconds { errors = archive.errors() }
show(
  "HAR of \(archiveBytes >> 20) MB, facts taken",
  "\(rate(Double(archiveBytes) / 1_000_000, archiving, "MB/s")) (\(errors) errors found)"
)
show("  peak memory so far", "\(Stopwatch.peakMegabytes) MB")

let lines = Corpus.lines(lineCount)
let text = Corpus.joined(lines)
let megabytes = Double(text.count) / 1_000_000
show("NDJSON", "\(lines.count) lines, \(Int(megabytes)) MB")

var values = 0
let reading = Stopwatch.seconds {
  for line in lines {
    if let document = try? JSONDocument(parsing: line) { values += document.root.count }
  }
}
show("reader alone", "\(rate(megabytes, reading, "MB/s")) (\(values) members)")

// The whole job is dearer than reading: a tenth of the lines tells as much.
let cases = lines.prefix(max(1, lineCount / 10))
var written = 0
let whole = Stopwatch.seconds {
  for line in cases { written += Bench.report(of: line).count }
}
show("whole job, each line a case", rate(Double(cases.count), whole, "cases/s"))
show("  report bytes", "\(written)")

// What people type: the tables of words are built once, before.
_ = Bench.report(of: Corpus.talk)
let tries = 500
let talking = Stopwatch.seconds { for _ in 0..<tries { _ = Bench.report(of: Corpus.talk) } }
show(
  "whole job, a customer's text of \(Corpus.talk.count) characters",
  String(format: "%.2f ms", 1000 * talking / Double(tries))
)

show("peak memory of this process", "\(Stopwatch.peakMegabytes) MB, corpora included")

// Triage, and others on the same bytes in the same run: they only read and pick a member.
let made = FileManager.default.temporaryDirectory.appendingPathComponent("coexist-bench.ndjson")
try Data(text).write(to: made)
for path in [made.path] + files {
  print()
  show("triage of", path == made.path ? "the lines above" : path)
  var bytes = 0
  let triaging = Stopwatch.seconds { bytes = Bench.triage(of: path, jobs: 1) }
  show("  one thread", String(format: "%.2f s, %d bytes of jsonl", triaging, bytes))
  let one = Stopwatch.wall { bytes = Bench.triage(of: path, jobs: 1) }
  let two = Stopwatch.wall { bytes = Bench.triage(of: path, jobs: 2) }
  show("  two threads, wall", String(format: "%.2f of one", two / max(one, 0.000_001)))
  for other in Others.all {
    guard let seconds = Stopwatch.seconds(running: other.command, on: path) else {
      show("  \(other.name)", "not on this machine")
      continue
    }
    let ratio = triaging / max(seconds, 0.000_001)
    show("  \(other.name)", String(format: "%.2f s: triage takes %.2f x of it", seconds, ratio))
  }
}
try? FileManager.default.removeItem(at: made)
