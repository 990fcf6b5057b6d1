import Foundation
import Testing

@testable import CoexistKit

/// What `-o` writes to: a new or known file in one piece, anything else through, no input ever.
@Suite struct OutputFileTests {
  private func mode(_ path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
  }

  @Test(arguments: [0o600, 0o640, 0o664]) func aFileKeepsItsMode(_ mode: Int) throws {
    let scratch = try Scratch()
    try scratch.write("in.json")
    try scratch.write("out.txt", "old", mode: mode)
    #expect(scratch.run("diagnose", "@/in.json", "-o", "@/out.txt").status == 0)
    #expect(scratch.text("out.txt").contains("190"))
    #expect(self.mode(scratch("out.txt")) == mode)
    #expect(scratch.names == ["in.json", "out.txt"])
  }

  /// The handler that removes an unfinished file knows one at a time.
  @Test func threadsWriteTheirFilesOneAfterTheOther() throws {
    let scratch = try Scratch()
    let folder = scratch.path
    WorkThread.inParallel(8) { thread in
      for file in 0..<200 {
        _ = HostSystem.writeWhole("\(folder)/\(thread)-\(file)") { write in
          write(Array("\(thread)".utf8))
        }
      }
    }
    #expect(scratch.names.count == 1600)
    #expect(scratch.text("7-199") == "7")
  }

  @Test(arguments: ["@/in.json", "@/./in.json", "@/soft", "@/hard", "@/folder/in.json"])
  func nothingIsWrittenOverAnInput(_ path: String) throws {
    let scratch = try Scratch()
    try scratch.write("in.json")
    try scratch.link("soft", to: "in.json")
    try scratch.link("folder", to: ".")
    try FileManager.default.linkItem(atPath: scratch("in.json"), toPath: scratch("hard"))
    for words in [["diagnose", "@/in.json"], ["redact", "@/in.json"], ["ticket", "@"]] {
      let all = (words + ["-o", path]).map { $0.replacing("@", with: scratch.path) }
      let outcome = Outcome(arguments: all)
      #expect(outcome.status == 64)
      #expect(outcome.reason.contains("--output would overwrite"))
    }
    #expect(scratch.text("in.json") == Scratch.capture)
  }

  @Test(arguments: ["expected.json", "x.json"])
  func nothingIsWrittenOverAFixture(_ name: String) throws {
    let scratch = try Scratch()
    try scratch.write("F/x.json")
    try scratch.write("F/expected.json", #"{"codes":[190]}"#)
    let before = scratch.text("F/\(name)")
    #expect(scratch.run("test", "@/F", "-o", "@/F/\(name)").status == 64)
    #expect(scratch.text("F/\(name)") == before)
  }

  @Test func nothingIsWrittenOverTheProvider() throws {
    let scratch = try Scratch()
    try scratch.write("provider.json", #"{"name":"Acme"}"#)
    let words = [
      "explain", "190", "--provider", scratch("provider.json"), "-o", scratch("provider.json"),
    ]
    #expect(Outcome(arguments: words).status == 64)
  }

  @Test func aDeviceAndAFIFOStayWhatTheyAre() throws {
    let scratch = try Scratch()
    try scratch.write("in.json")
    #expect(scratch.run("diagnose", "@/in.json", "-o", "/dev/null").status == 0)
    #expect(HostSystem.system.entry("/dev/null") == .special)
    #expect(mkfifo(scratch("pipe"), 0o600) == 0)
    let reader = open(scratch("pipe"), O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    #expect(scratch.run("diagnose", "@/in.json", "-o", "@/pipe").status == 0)
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(reader, &bytes, bytes.count)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).contains("190"))
    #expect(HostSystem.system.entry(scratch("pipe")) == .special)
  }

  #if os(Linux)
    @Test func aFullDeviceIsSeventyFour() throws {
      let scratch = try Scratch()
      try scratch.write("in.json")
      #expect(scratch.run("diagnose", "@/in.json", "-o", "/dev/full").status == 74)
    }
  #endif

  @Test func aLinkIsWrittenThrough() throws {
    let scratch = try Scratch()
    try scratch.write("in.json")
    try scratch.write("real.txt", String(repeating: "old ", count: 9000))
    try scratch.link("out.txt", to: "real.txt")
    #expect(scratch.run("diagnose", "@/in.json", "-o", "@/out.txt").status == 0)
    #expect(scratch.text("real.txt").contains("190") && !scratch.text("real.txt").contains("old"))
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: scratch("out.txt"))
    #expect(target == "real.txt")
  }

  @Test(arguments: ["@", "@/no/such/out.txt"]) func whatCannotBeWrittenLeavesNothing(
    _ path: String
  ) throws {
    let scratch = try Scratch()
    try scratch.write("in.json")
    #expect(scratch.run("diagnose", "@/in.json", "-o", path).status == 73)
    #expect(scratch.names == ["in.json"])
  }
}
