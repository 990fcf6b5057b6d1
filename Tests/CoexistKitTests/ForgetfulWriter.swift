@testable import CoexistKit

/// A writer that forgot the redactor: all that it is given is for the last look.
struct ForgetfulWriter: Writer {
  let text: String

  init(_ text: String) { self.text = text }

  /// What comes of its text at the door, in every way out at once, where the inputs hold `input`.
  static func leave(_ text: String, from input: [UInt8], _ disk: MemoryDisk) -> CommandResult {
    var result = CommandResult()
    let file = Inputs.File(name: "c.json", intake: Intake(of: input))
    result.guardAgainst([file], Arguments(), RedactionOptions())
    result.output = Safe(ForgetfulWriter(text))
    result.complaint = result.output
    result.files = [
      .file(path: "out.json", bytes: Array(text.utf8)),
      .folder(path: "T/", files: [FolderFile(name: "t.txt", bytes: Array(text.utf8))]),
    ]
    result.leave(through: disk.host([:]))
    return result
  }
}
