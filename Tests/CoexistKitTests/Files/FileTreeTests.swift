import Foundation
import Testing

@testable import CoexistKit

/// A folder is walked to its end, whatever lies in it, and what is left out is named.
@Suite struct FileTreeTests {
  /// How often the one error of the capture was counted.
  private func counts(_ outcome: Outcome) -> [Substring] {
    outcome.text.split(separator: "\n").filter { $0.contains("\"count\":") }
      .map { $0.drop { !$0.isNumber }.prefix { $0.isNumber } }
  }

  @Test func loopsOfLinksEndAndAFileCountsOnce() throws {
    let scratch = try Scratch()
    try scratch.write("a/x.json")
    try scratch.link("s1", to: ".")
    try scratch.link("s2", to: ".")
    try scratch.link("a/up", to: "..")
    try scratch.link("y.json", to: "a/x.json")
    try FileManager.default.linkItem(atPath: scratch("a/x.json"), toPath: scratch("a/z.json"))
    for words in [["@"], ["@", "@/a", "@/a/./x.json"]] {
      let outcome = Outcome(
        arguments: ["diagnose", "-fjson"] + words.map { $0.replacing("@", with: scratch.path) }
      )
      #expect(outcome.status == 0)
      #expect(counts(outcome) == ["1"])
    }
  }

  @Test(arguments: ["diagnose", "redact", "test"])
  func whatIsLeftOutIsNamed(_ command: String) throws {
    let scratch = try Scratch()
    try scratch.write("x/good.json")
    try scratch.write("x/expected.json", #"{"codes":[190]}"#)
    try scratch.link("x/nowhere.json", to: "gone")
    try scratch.link("x/itself", to: "itself")
    #expect(mkfifo(scratch("x/pipe.log"), 0o600) == 0)
    #expect(mkfifo(scratch("x/pipe"), 0o600) == 0)
    try scratch.write("x/photo.png", "\u{89}PNG")
    let outcome = scratch.run(command, "@", "-o", command == "redact" ? "@/out/" : "@/out")
    #expect(outcome.status == 66)
    let lines = outcome.reason.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(lines.count == 3, "\(outcome.reason)")
    for words in ["the link leads nowhere", "cannot be looked at", "FIFO"] {
      #expect(outcome.reason.contains(words))
    }
    #expect(scratch.names.contains("out"))
  }

  #if os(Linux)
    @Test func aNameThatIsNotUTF8IsNamed() throws {
      let scratch = try Scratch()
      try scratch.write("good.json")
      for name in [[0x66, 0xFF, 0x2E, 0x6A, 0x73, 0x6F, 0x6E], [0xE9, 0x2E, 0x70, 0x6E, 0x67]] {
        let path =
          scratch("").utf8.map { CChar(bitPattern: $0) }
          + name.map { CChar(truncatingIfNeeded: $0) }
        close(open(path + [0], O_CREAT | O_WRONLY, 0o600))
      }
      let outcome = scratch.run("diagnose", "@")
      #expect(outcome.status == 66)
      #expect(outcome.reason.contains("the name is not UTF-8"))
      #expect(outcome.reason.split(separator: "\n").count == 1)
      #expect(outcome.text.contains("190"))
    }
  #endif

  @Test(.enabled(if: getuid() != 0)) func aFolderThatCannotBeReadIsNamed() throws {
    let scratch = try Scratch()
    try scratch.write("good.json")
    try scratch.write("shut/x.json")
    chmod(scratch("shut"), 0)
    defer { chmod(scratch("shut"), 0o700) }
    let outcome = scratch.run("diagnose", "@")
    #expect(outcome.status == 66)
    #expect(outcome.reason.contains("shut: error: the folder cannot be read, left out"))
  }

  @Test(arguments: ["out.png", "pipe.png", "folder/out.png"])
  func anAttachmentIsAFileInTheFolderOfTheCase(_ name: String) throws {
    let scratch = try Scratch()
    try scratch.write("elsewhere/secret.png", "GIF89a elsewhere")
    try scratch.write(
      "case/case.json",
      #"{"schema":"coexist.case/1","attachments":[{"file":"\#(name)","shows":"other"},"#
        + #"{"file":"in.png","shows":"partners-tab"}]}"#
    )
    try scratch.write("case/real.gif", "GIF89a inside")
    try scratch.link("case/in.png", to: "real.gif")
    try scratch.link("case/out.png", to: "../elsewhere/secret.png")
    try scratch.link("case/folder", to: "../elsewhere")
    #expect(mkfifo(scratch("case/pipe.png"), 0o600) == 0)
    let outcome = scratch.run("ticket", "@/case/case.json", "--allow-incomplete", "-o", "@/T/")
    #expect(outcome.reason.split(separator: "\n").count == 2, "\(outcome.reason)")
    #expect(outcome.reason.hasSuffix(": 4 files written\n"))
    #expect(outcome.reason.contains("attachment '\(name)'"))
    #expect(scratch.text("T/in.png") == "GIF89a inside")
    #expect(scratch.names.filter { $0.hasPrefix("T/") && $0.hasSuffix(".png") } == ["T/in.png"])
  }

  @Test func anInputOverTheLimitIsOneReport() {
    let head = String(repeating: " ", count: 1 << 17)
    var host = HostSystem.memory(["big.json": head, "good.json": Scratch.capture])
    let status = host.status
    host.status = { source in
      guard case .file("big.json") = source else { return status(source) }
      return FileStatus(kind: .file, size: 300 << 20)
    }
    let outcome = Outcome(arguments: ["diagnose", "-fjson", "big.json", "good.json"], in: host)
    #expect(outcome.status == 65)
    #expect(outcome.text.contains(#""problem": "limit""#))
    #expect(outcome.text.contains(#""code": 190"#))
    #expect(outcome.reason.hasPrefix("big.json: error: larger than 256 MB\nhelp: "))
    #expect(Outcome(arguments: ["diagnose", "-fjson", "big.json"], in: host).text.hasPrefix("{"))
    #expect(Outcome(arguments: ["redact", "big.json"], in: host).status == 65)
  }

  @Test func readingStopsAtTheLimit() {
    var host = HostSystem.memory()
    host.blocks = { _, take in
      let block = [UInt8](repeating: 0x20, count: 1 << 22)
      for _ in 0..<100 { guard take(block[...]) else { return false } }
      Issue.record("all of it was read")
      return true
    }
    #expect(Outcome(arguments: ["diagnose", "-"], in: host).status == 65)
  }
}
