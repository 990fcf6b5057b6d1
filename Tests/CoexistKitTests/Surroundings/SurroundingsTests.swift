import Foundation
import Testing

@testable import CoexistKit

/// What the machine around the program does to it: streams, names, folders, environments.
@Suite struct SurroundingsTests {
  /// A line of shell and the exit code that it ends with; `case.json` is there.
  @Test(arguments: [
    // Nobody reads, or nobody can write.
    ("$C diagnose case.json >&-", 74), ("$C ticket case.json --allow-incomplete >&-", 74),
    ("$C explain 190 >&-", 74), ("$C diagnose case.json 2>&-", 0),
    ("{ sleep 0.3; $C diagnose case.json; } | true; exit ${PIPESTATUS[0]}", 74),
    ("$C redact case.json >&-", 74), ("$C diagnose case.json -o no/such/folder.txt", 73),
    ("$C diagnose case.json -o .", 73),
    // Nothing to read.
    ("$C diagnose - <&-", 66), ("$C diagnose gone.json", 66), ("$C diagnose empty", 66),
    ("mkdir d && cd d && rmdir ../d && $C diagnose x.json", 66),
    ("mkdir f && cp case.json f && mkfifo f/a.json && $C diagnose f", 66),
    ("printf '\\xef\\xbb\\xbf' > bom.json && $C diagnose bom.json", 65),
    // Links that lead round.
    ("ln -s . s1; ln -s . s2; $C diagnose . | grep -q 190", 0),
    ("ln -s l2 l1; ln -s l1 l2; $C diagnose l1", 66),
    // Odd names.
    ("cp case.json $'a\\nb.json' && $C diagnose $'a\\nb.json'", 0),
    ("cp case.json ./-x.json && $C diagnose -- -x.json", 0),
    ("cp case.json $'\\e[31m.json' && $C diagnose $'\\e[31m.json'", 0),
    // No end.
    ("$C diagnose - </dev/zero", 65), ("yes 2655093 | head -c 300000000 | $C diagnose -", 65),
  ])
  func aLineOfShellEnds(_ script: String, _ code: Int32) throws {
    let scratch = try Scratch()
    try scratch.write("case.json")
    try FileManager.default.createDirectory(
      atPath: scratch("empty"),
      withIntermediateDirectories: false
    )
    let end = try BuiltProgram.shell(script, in: scratch.path)
    #expect(end.code == code, "\(script): \(end)")
    #expect(!(end.output + end.complaint).contains("\u{1B}"))
    #expect(
      code == 0 || code > 128 || script.contains("2>&-") || !end.complaint.isEmpty,
      "\(script)"
    )
  }

  #if os(Linux)
    @Test(arguments: ["diagnose", "redact", "ticket --allow-incomplete", "reply"])
    func aFullDiskIsSaid(_ command: String) throws {
      let scratch = try Scratch()
      try scratch.write("case.json")
      let end = try BuiltProgram.shell("$C \(command) case.json >/dev/full", in: scratch.path)
      #expect(end.code == 74)
      #expect(end.complaint.contains("cannot write"))
    }
  #endif

  /// The languages and terminals of the environment change nothing; nor does the seed of hashes,
  /// which differs in each process.
  @Test func theSameBytesEverywhere() throws {
    let scratch = try Scratch()
    let fixture = Repository.root.appendingPathComponent("Fixtures/one-of-two-partners-left").path
    let environments: [[String: String]] = [
      [:], ["LC_ALL": "de_DE.UTF-8", "LANG": "tr_TR.UTF-8"], ["LC_ALL": "xx", "TERM": ""],
      ["TERM": "xterm-256color", "HOME": "/nowhere", "TZ": "Asia/Kolkata"], ["COLUMNS": "200"],
      ["NO_COLOR": "1", "CI": ""], ["SWIFT_DETERMINISTIC_HASHING": "1"],
    ]
    for command in ["diagnose --full", "diagnose -f json", "ticket --allow-incomplete", "reply"] {
      let ends = try environments.map {
        try BuiltProgram.shell("$C \(command) '\(fixture)'", in: scratch.path, environment: $0)
      }
      #expect(ends[0].code == 0 && !ends[0].output.isEmpty)
      for (place, end) in ends.enumerated() {
        #expect(end.code == 0 && end.output == ends[0].output, "\(environments[place])")
      }
    }
  }

  /// Neither do other cases depend on the seed: every fixture, in processes of their own seeds.
  @Test(arguments: [
    "triage -f jsonl $F", "triage -f html $F", "triage $F", "rules -f json", "schema report",
    "ticket --allow-incomplete -f jira", "diagnose -f json", "new --now 2026-11-27T12:00:00Z",
  ])
  func noSeedOfHashesShows(_ command: String) throws {
    let scratch = try Scratch()
    let folder = Repository.root.appendingPathComponent("Fixtures").path
    let isAll = command.contains("$F") || ["rules", "schema"].contains { command.hasPrefix($0) }
    let script =
      isAll ? "$C \(command)" : "i=0; for d in $F/*/; do ((i++ % 24)) || $C \(command) $d; done"
    let ends = try [[:], [:], ["SWIFT_DETERMINISTIC_HASHING": "1"]].map { variables in
      try BuiltProgram.shell(
        "F='\(folder)'; \(script)",
        in: scratch.path,
        environment: variables
      )
    }
    #expect(ends.allSatisfy { $0.code != 124 } && ends[0].output.utf8.count > 1_000)
    #expect(ends[1].output == ends[0].output && ends[2].output == ends[0].output)
  }

  /// Nor what is masked, and as what, where a value stands again within another.
  @Test func noSeedOfHashesChangesAMask() throws {
    let scratch = try Scratch()
    let texts = RecordedInput.all.filter { $0.words.first == "redact" }.compactMap(\.input)
    #expect(texts.count > 50)
    let text = texts.map { $0 + $0 }.joined(separator: "\n")
    try text.write(toFile: scratch.path + "/all.txt", atomically: true, encoding: .utf8)
    let ends = try [[:], [:], [:], ["SWIFT_DETERMINISTIC_HASHING": "1"]].map {
      try BuiltProgram.shell("$C redact all.txt", in: scratch.path, environment: $0)
    }
    #expect(ends.allSatisfy { $0.code == 0 && $0.output == ends[0].output })
  }

  /// Many writers of one file leave one whole report and nothing beside it.
  @Test func concurrentWritersLeaveOneWholeFile() throws {
    let scratch = try Scratch()
    try scratch.write("case.json")
    let end = try BuiltProgram.shell(
      "for i in 1 2 3 4 5 6 7 8; do $C diagnose case.json -f json -o out.json & done; wait",
      in: scratch.path
    )
    #expect(end.code == 0)
    #expect(scratch.names == ["case.json", "out.json"])
    let object = try JSONSerialization.jsonObject(with: Data(scratch.text("out.json").utf8))
    #expect((object as? [String: Any])?["schema"] as? String == "coexist.report/1")
  }

  /// A folder that may not be listed and a file that may not be read are said, and the rest is read.
  @Test(.enabled(if: getuid() != 0, "for root nothing is unreadable"))
  func whatMayNotBeReadIsSaid() throws {
    let scratch = try Scratch()
    try scratch.write("f/case.json")
    try scratch.write("f/closed.json", mode: 0o000)
    let end = try BuiltProgram.shell(
      "mkdir f/sub && chmod 0 f/sub; $C diagnose f; c=$?; chmod 700 f/sub; exit $c",
      in: scratch.path
    )
    #expect(end.code == 66)
    #expect(end.complaint.contains("closed.json") && end.complaint.contains("sub"))
    #expect(end.output.contains("token"))
  }
}
