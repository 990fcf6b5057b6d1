import Foundation
import Testing

@testable import CoexistKit

/// What `triage` prints, and how it ends.
@Suite struct TriageCommandTests {
  private static let expired = #"{"error":{"code":190,"message":"expired"}}"#
  private static let sharing = #"{"error":{"code":2655093}}"#

  private static func world(_ lines: String...) -> HostSystem {
    .memory(["a.ndjson": lines.joined(separator: "\n")])
  }

  @Test func aBrokenLineIsARowWithItsReason() throws {
    let host = Self.world(Self.expired, "[1,}", Self.sharing, "\u{0}\u{0}")
    let triaged = Triaged("-f", "jsonl", "a.ndjson", in: host)
    #expect(triaged.status == 65)
    #expect(triaged.rows.map { $0["case"] as? String } == (1...4).map { "a.ndjson:\($0)" })
    #expect(triaged.rows[1]["problem"] as? String == "syntax")
    #expect(triaged.rows[3]["problem"] as? String == "encoding")
    #expect((triaged.rows[1]["reason"] as? String)?.isEmpty == false)
    #expect(triaged.reason.contains("2 cases of 4 could not be read, the first: a.ndjson:2"))
  }

  @Test func nothingOfALongInputIsLost() {
    let lines = (1...1000).map { $0 % 200 == 0 ? "{\"error\":" : Self.expired }
    let host = HostSystem.memory(["a.ndjson": lines.joined(separator: "\n")])
    let rows = Triaged("-f", "jsonl", "a.ndjson", in: host).rows
    #expect(rows.map { $0["case"] as? String } == (1...1000).map { "a.ndjson:\($0)" })
    #expect(rows.count { $0["problem"] != nil } == 5)
  }

  /// What is no capture by its name is told, and an unread case is nobody's work.
  @Test func nothingIsDroppedSilently() {
    let host = HostSystem.memory([
      "d/a.json": Self.expired, "d/b.txt": "", "d/shot.png": "x", "d/c.pdf": "x",
    ])
    let triaged = Triaged("d", in: host)
    #expect(triaged.reason.contains("2 files, the first: d/c.pdf"), "\(triaged.reason)")
    #expect(triaged.reason.contains("could not be read, the first: d/b.txt"))
    let owners = Triaged("--quiet", "--by", "owner", "d", in: host).output
    #expect(owners.contains("none") && !owners.contains("customer"), "\(owners)")
  }

  @Test func theCountsAddUp() {
    let host = Self.world(Self.expired, Self.sharing, Self.expired)
    let text = Triaged("a.ndjson", in: host).output
    #expect(text.contains("3 cases: "))
    #expect(Triaged("--quiet", "--by", "code", "a.ndjson", in: host).lines.count == 4)
    let top = Triaged("--quiet", "--by", "code", "--top", "1", "a.ndjson", in: host).output
    #expect(top.contains("190") && !top.contains("2655093") && top.contains("and 1 more"))
  }

  @Test func aCaseThatIsSureEnoughFails() {
    let host = Self.world(Self.expired, Self.sharing)
    #expect(Triaged("--fail-on", "likely", "a.ndjson", in: host).status == 1)
    #expect(Triaged("--fail-on", "never", "a.ndjson", in: host).status == 0)
  }

  @Test func aTableHasNoFormulas() {
    let host = HostSystem.memory(["=x.ndjson": Self.expired + "\n" + Self.sharing])
    let lines = Triaged("-f", "csv", "=x.ndjson", in: host).output.components(separatedBy: "\r\n")
    #expect(lines[0].hasPrefix("case,verdict,cause"))
    #expect(lines[1].hasPrefix("\"'=x.ndjson:1\""))
  }

  @Test(arguments: ["text", "jsonl", "csv", "html"]) func nothingPrivateLeaves(_ format: String) {
    let secret = "EAA" + String(repeating: "aB3", count: 20)
    let host = HostSystem.memory([
      "+5491123456789.ndjson": """
      {"error":{"message":"Zorp \(secret) called +54 9 11 2345-6789"},"to":"5491123456789"}
      {"error":{"message":"Zorp again for +54 9 11 2345-6789"},"pin":"918273"}
      """
    ])
    let triaged = Triaged("-f", format, "+5491123456789.ndjson", in: host)
    for text in [triaged.output, triaged.reason] {
      for value in [secret, "5491123456789", "2345-6789", "918273"] {
        #expect(!text.contains(value), "\(value)")
      }
    }
  }

  @Test func aMaskedValueHasOneNumberInARun() {
    let host = Self.world(
      #"{"error":{"message":"Zorp for +54 9 11 2345-6789","type":"OAuthException"}}"#,
      #"{"error":{"message":"Zorp for +54 9 11 2345-0000","type":"OAuthException"}}"#,
      #"{"error":{"message":"Zork of +54 9 11 2345-6789","type":"OAuthException"}}"#
    )
    let words = Triaged("-f", "jsonl", "a.ndjson", in: host).rows.map { $0["unknown"] as? [String] }
    #expect(words[0]?.first?.contains("<phone:1 ") == true, "\(words)")
    #expect(words[1]?.first?.contains("<phone:2 ") == true, "\(words)")
    #expect(words[2]?.first?.contains("<phone:1 ") == true, "\(words)")
  }

  /// Nothing in the words gives the value away, only its key elsewhere in the record.
  @Test(arguments: ["text", "jsonl", "csv", "html"])
  func aSecretOfTheRecordIsMaskedInItsWords(_ format: String) {
    let host = Self.world(
      #"{"access_token":"nube77x9Qp2","error":{"message":"Zorp nube77x9Qp2","type":"OAuthException"}}"#,
      #"{"pin":"620481","error":{"message":"Zork 620481 zork","type":"OAuthException"}}"#
    )
    let triaged = Triaged("-f", format, "a.ndjson", in: host)
    #expect(triaged.status == 0)
    #expect(!triaged.output.contains("nube77x9Qp2") && !triaged.output.contains("620481"))
    #expect(format == "csv" || triaged.output.contains("Zork"))
  }

  @Test func partsAddUpToTheWhole() {
    let lines = [Self.expired, Self.sharing, "[1,}", Self.expired]
    let whole = Self.world(lines[0], lines[1], lines[2], lines[3])
    let parts = lines.map { line in
      Triaged("-f", "jsonl", "--lines", "-", in: .memory(input: line + "\n" + line)).output
    }
    let files = Dictionary(uniqueKeysWithValues: zip(["a", "b", "c", "d"], parts))
    let merged = Triaged(["--merge", "--quiet", "a", "b", "c", "d"], in: .memory(files))
    let twice = lines.flatMap { [$0, $0] }.joined(separator: "\n")
    let one = Triaged("--quiet", "-", in: .memory(input: twice))
    #expect(
      merged.lines.filter { !$0.contains("first:") } == one.lines.filter { !$0.contains("first:") }
    )
    #expect(Triaged("--merge", "a.ndjson", in: whole).status == 65)
  }

  /// The machine's own threads, and files of the repository.
  @Test(arguments: ["text", "jsonl", "csv", "html"]) func threadsWriteTheSameBytes(
    _ format: String
  ) throws {
    let scratch = try Scratch()
    let names = Repository.names(in: "Fixtures").enumerated().filter { $0.offset % 3 == 0 }
    let lines = names.flatMap { _, name in
      Repository.names(in: "Fixtures/" + name)
        .compactMap { Repository.text("Fixtures/\(name)/\($0)") }
        .map { $0.replacing("\n", with: " ") }
    }
    try scratch.write("all.ndjson", lines.joined(separator: "\n"))
    let one = Triaged("-f", format, scratch("all.ndjson"), in: .system)
    let three = Triaged("-f", format, "--jobs", "3", scratch("all.ndjson"), in: .system)
    #expect(one.output == three.output && one.reason == three.reason)
    #expect(one.output.count > 1000)
  }

  @Test(arguments: [true, false]) func whoWaitsAtATerminalSeesHowFarItIs(_ isTerminal: Bool) {
    nonisolated(unsafe) var notes: [String] = []
    nonisolated(unsafe) var now = 0
    var host = HostSystem.memory(["a": (0..<600).map { _ in Self.expired }.joined(separator: "\n")])
    host.clock = {
      now += 1
      return now
    }
    host.isErrorTerminal = isTerminal
    host.note = { notes.append($0) }
    #expect(Triaged("--quiet", "a", in: host).status == 0)
    #expect(notes.contains("\r512 cases") == isTerminal)
    #expect(notes.last == (isTerminal ? "\r\u{1B}[K" : nil))
  }

  @Test func aWrongOptionIsMisuse() {
    let host = Self.world(Self.expired)
    for words in [["--top", "0"], ["--top", "x"], ["--by", "day"], ["--set", "waba_id=abc"]] {
      #expect(Triaged(words + ["a.ndjson"], in: host).status == 64, "\(words)")
    }
    #expect(Triaged("none.ndjson", in: host).status == 66)
    #expect(Triaged("-f", "jsonl", in: .memory(input: "")).status == 65)
  }

  @Test func somebodyWhoReadsNoFurtherEndsTheRun() {
    var host = Self.world(Self.expired, Self.sharing)
    host.say = { _ in false }
    let outcome = CoexistKit.Outcome(arguments: ["triage", "a.ndjson"], in: host)
    #expect(outcome.status == 74)
  }

  /// What stands in the file, and how the run ends, when so many pieces find room.
  @Test(arguments: [(1_000, 0), (0, 74)]) func whatCannotBeWrittenIsSaid(
    _ room: Int,
    _ status: Int32
  ) {
    nonisolated(unsafe) var written: [UInt8] = []
    nonisolated(unsafe) var isKept = false
    var host = Self.world(Self.expired, Self.sharing)
    host.writePieces = { _, fill in
      var hasRoom = true
      isKept = fill { bytes in
        hasRoom = hasRoom && written.count + bytes.count <= room
        if hasRoom { written += bytes }
        return hasRoom
      }
      return hasRoom ? nil : .failed
    }
    let run = Triaged("-f", "jsonl", "-o", "rows", "a.ndjson", in: host)
    #expect(run.status == status && run.output.isEmpty)
    #expect(isKept == (status == 0) && written.isEmpty == (status != 0))
    let plain = Triaged("-f", "jsonl", "a.ndjson", in: host)
    if isKept { #expect(String(decoding: written, as: UTF8.self) == plain.output) }
  }
}
