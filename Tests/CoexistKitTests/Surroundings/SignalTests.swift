import Foundation
import Testing

@testable import CoexistKit

/// An interruption ends the program with the code that says so, and leaves nothing half done.
@Suite struct SignalTests {
  /// A command that reads the pipe `p`, and what shows that it is in the middle of its work.
  struct Run: CustomTestStringConvertible, Sendable {
    let command: String
    /// Holds when something was read, or for commands that only wait, that there is a reader.
    let isBusy: String
    /// A log that goes on; nothing for who waits for an answer.
    var feed = "yes '\(SignalTests.line)' | head -n 60000"
    var testDescription: String { command }
  }

  fileprivate static let line =
    #"2026-11-20T14:05:11Z ERROR {"error":{"code":2655093,"message":"x"}}"#

  private static let runs = [
    Run(command: "diagnose -", isBusy: "true"),
    Run(command: "diagnose - -o out", isBusy: "true"),
    Run(command: "ticket - -o T/", isBusy: "true"),
    Run(command: "ask case.json", isBusy: "test -s said", feed: "sleep 20"),
    Run(command: "redact -", isBusy: "test -s said"),
    Run(command: "redact - -o out", isBusy: "test -s \"$(ls out.tmp-* 2>/dev/null)\""),
    Run(command: "triage -f jsonl -", isBusy: "test -s said"),
  ]

  /// Without job control the shell would start a process that pays no heed to SIGINT.
  private static func script(_ run: Run, _ signal: String) -> String {
    """
    set -m; mkfifo p; $C \(run.command) <p >said 2>complaint & job=$!
    exec 3>p
    { \(run.feed); } >&3 2>/dev/null & feed=$!
    for i in {1..200}; do \(run.isBusy) >/dev/null && break; sleep 0.05; done
    sleep 0.1; kill -\(signal) $job; wait $job; code=$?
    exec 3>&-; kill -- -$feed 2>/dev/null; exit $code
    """
  }

  @Test(arguments: runs, [("INT", Int32(130)), ("TERM", 143), ("HUP", 129)])
  func anInterruptionLeavesNothing(_ run: Run, _ signal: (name: String, code: Int32)) throws {
    let scratch = try Scratch()
    try scratch.write("case.json", #"{"schema":"coexist.case/1","error":{"code":2655093}}"#)
    let before = scratch.text("case.json")
    let end = try BuiltProgram.shell(Self.script(run, signal.name), in: scratch.path)
    #expect(end.code == signal.code, "\(end) \(scratch.text("complaint"))")
    #expect(scratch.names == ["case.json", "complaint", "p", "said"])
    #expect(scratch.text("case.json") == before)
  }

  /// What was there before stays.
  @Test func theOldFileStays() throws {
    let scratch = try Scratch()
    try scratch.write("out", "old")
    let run = Self.runs[5]
    #expect(try BuiltProgram.shell(Self.script(run, "TERM"), in: scratch.path).code == 143)
    #expect(scratch.text("out") == "old")
    #expect(scratch.names == ["complaint", "out", "p", "said"])
  }

  /// A reader that goes away is an exit code, however much is still to be written.
  @Test(arguments: ["redact", "triage -f jsonl", "triage -f csv"])
  func aReaderThatGoesIsSaid(_ command: String) throws {
    let scratch = try Scratch()
    let end = try BuiltProgram.shell(
      """
      yes '\(Self.line)' | head -n 60000 >log
      $C \(command) log | head -c 100 >part; exit ${PIPESTATUS[0]}
      """,
      in: scratch.path
    )
    #expect(end.code == 74)
    #expect(end.complaint.contains("cannot write"))
    #expect(scratch.text("part").utf8.count == 100)
  }
}
