import Foundation
import JSONText
import Testing

@testable import CoexistKit

/// `ticket -o DIR/`: everything in it or nothing, for its owner only, never over anything.
@Suite struct TicketFolderTests {
  private func inputs(_ picture: [UInt8]? = MemoryDisk.picture) -> [String: [UInt8]] {
    var files = ["in/case.json": Array(TicketCases.ready.utf8)]
    files["in/shots/partners.png"] = picture
    return files
  }

  @Test func theFolderHoldsTicketReportCountsAndPictures() throws {
    let disk = MemoryDisk()
    let outcome = Outcome(
      arguments: ["ticket", "in/case.json", "-o", "T-1/"],
      in: disk.host(inputs())
    )
    #expect(outcome.status == 0, "\(outcome.reason)")
    #expect(outcome.text.isEmpty)
    #expect(
      disk.files.keys.sorted() == [
        "T-1/partners.png", "T-1/redaction.json", "T-1/report.json", "T-1/ticket.md",
      ]
    )
    #expect(disk.files["T-1/partners.png"] == MemoryDisk.picture)
    #expect(disk.text("T-1/ticket.md").contains("- [x] Partners tab: `shots/partners.png`"))
    let redaction = try JSONDocument(parsing: disk.files["T-1/redaction.json"] ?? [])
    #expect(redaction.root["removed"]?["phone"]?.wholeNumber == 1)
    #expect(!disk.text("T-1/redaction.json").contains("6146"))
    let again = Outcome(
      arguments: ["ticket", "in/case.json", "-o", "T-1/"],
      in: disk.host(inputs())
    )
    #expect(again.status == 73)
    #expect(again.reason.contains("something is there already"))
    #expect(disk.files.count == 4)
  }

  @Test func whatOnlyTheTicketShowsCountsToo() throws {
    let text = """
      {"schema":"coexist.case/1","error":2655093,"actions_done":[
      {"action":"Sent the password: hunter22","by":"customer"}]}
      """
    let disk = MemoryDisk()
    let words = ["ticket", "case.json", "-o", "T/", "--allow-incomplete"]
    let outcome = Outcome(arguments: words, in: disk.host(["case.json": Array(text.utf8)]))
    #expect(disk.text("T/ticket.md").contains("Redacted: 1 credential."), "\(outcome.reason)")
    let counts = try JSONDocument(parsing: disk.files["T/redaction.json"] ?? []).root["removed"]
    let report = try JSONDocument(parsing: disk.files["T/report.json"] ?? []).root["redactions"]
    #expect(counts?["credential"]?.wholeNumber == 1)
    #expect(report?["credential"]?.wholeNumber == 1)
  }

  @Test(
    arguments: [
      (nil, "there is no such file"), ([], "the file is empty"),
      (Array("<svg/>".utf8), "the file is no PNG"),
    ] as [([UInt8]?, String)]
  )
  func aBadPictureBlocksTheFolderOnly(_ picture: [UInt8]?, _ words: String) {
    let disk = MemoryDisk()
    let host = disk.host(inputs(picture))
    let blocked = Outcome(arguments: ["ticket", "in/case.json", "-o", "T/"], in: host)
    #expect(blocked.status == 1)
    #expect(blocked.reason.contains("warning: attachment 'shots/partners.png': \(words)"))
    #expect(blocked.reason.contains("[missing-attachment]"))
    #expect(disk.files.isEmpty)
    #expect(Outcome(arguments: ["ticket", "in/case.json"], in: host).status == 0)
    let words = ["ticket", "in/case.json", "-o", "T/", "--allow-incomplete"]
    #expect(Outcome(arguments: words, in: host).status == 0)
    #expect(disk.files.count == 3)
  }

  @Test(arguments: ["../secret.png", "/etc/secret.png", "a/../../secret.png"])
  func noNameLeadsOutOfTheFolder(_ name: String) {
    let disk = MemoryDisk()
    let text = TicketCases.ready.replacing("shots/partners.png", with: name)
    let host = disk.host([
      "in/case.json": Array(text.utf8), "secret.png": MemoryDisk.picture,
      "/etc/secret.png": MemoryDisk.picture, "in/../secret.png": MemoryDisk.picture,
      "in//etc/secret.png": MemoryDisk.picture, "in/a/../../secret.png": MemoryDisk.picture,
    ])
    let outcome = Outcome(arguments: ["ticket", "in/case.json", "-o", "T/"], in: host)
    #expect(outcome.reason.contains("the name leads out of the folder of the case"))
    #expect(disk.files.isEmpty)
  }

  @Test func namesInTheFolderAreHarmless() {
    #expect(Screenshots.harmless("a/b c\u{1B}[.png") == "b-c--.png")
    #expect(Screenshots.harmless(".hidden") == "hidden")
    #expect(Screenshots.harmless("///") == "attachment")
  }

  @Test func itWorksOnARealDisk() throws {
    let manager = FileManager.default
    let base = manager.temporaryDirectory.appendingPathComponent("coexist-\(UUID().uuidString)")
    try manager.createDirectory(
      at: base.appendingPathComponent("shots"),
      withIntermediateDirectories: true
    )
    defer { try? manager.removeItem(at: base) }
    try Data(TicketCases.ready.utf8).write(to: base.appendingPathComponent("case.json"))
    try Data(MemoryDisk.picture).write(to: base.appendingPathComponent("shots/partners.png"))
    let target = base.appendingPathComponent("T-1").path
    let words = ["ticket", base.appendingPathComponent("case.json").path, "-o", target + "/"]
    #expect(Outcome(arguments: words).status == 0)
    let names = try manager.contentsOfDirectory(atPath: target)
    #expect(Set(names) == ["ticket.md", "report.json", "redaction.json", "partners.png"])
    #expect(try mode(target) == 0o700)
    for name in names { #expect(try mode(target + "/" + name) == 0o600) }
    #expect(Outcome(arguments: words).status == 73)
    #expect(try manager.contentsOfDirectory(atPath: base.path).count == 3)
    // An empty folder may be filled; one below a file cannot be made.
    let empty = base.appendingPathComponent("empty").path
    try manager.createDirectory(atPath: empty, withIntermediateDirectories: false)
    #expect(Outcome(arguments: words.dropLast() + [empty + "/"]).status == 0)
    #expect(try mode(empty) == 0o700)
    #expect(Outcome(arguments: words.dropLast() + [words[1] + "/x/"]).status == 73)
  }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? Int) ?? -1
  }
}
