import Foundation
import Testing

@testable import CoexistKit

/// The scripts complete in the shells that they are for.
@Suite struct CompletionTests {
  /// What a shell prints for a script of its own, or `nil` where it is not installed.
  private static func run(_ shell: String, _ script: String) throws -> String? {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [shell, "-c", script]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 127 ? nil : String(decoding: bytes, as: UTF8.self)
  }

  private static func file(_ shell: String, in scratch: borrowing Scratch) throws -> String {
    try scratch.write(shell, CoexistKit.Outcome(arguments: ["completion", shell]).text)
    return scratch(shell)
  }

  private static let examples = [
    ("coexist di", "diagnose"), ("coexist diagnose --fo", "--format"),
    ("coexist diagnose --format j", "json"), ("coexist schema r", "report"),
    ("coexist ask --by scr", "screenshot"), ("coexist ticket --set waba", "waba_id="),
    ("coexist help exit", "exit-codes"), ("coexist explain partner-still", "partner-still-listed"),
  ]

  @Test(arguments: examples) func bashCompletes(_ typed: String, _ word: String) throws {
    let scratch = try Scratch()
    let script = """
      source \(try Self.file("bash", in: scratch)); COMP_WORDS=(\(typed))
      COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _coexist; printf '%s\\n' "${COMPREPLY[@]}"
      """
    guard let output = try Self.run("bash", script) else { return }
    #expect(output.split(separator: "\n").map(String.init) == [word])
  }

  @Test(arguments: examples) func fishCompletes(_ typed: String, _ word: String) throws {
    let scratch = try Scratch()
    let script = "source \(try Self.file("fish", in: scratch)); complete -C '\(typed)'"
    guard let output = try Self.run("fish", script) else { return }
    let words = output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
    #expect(words.map(String.init) == [word])
  }

  @Test func zshReadsTheScript() throws {
    let scratch = try Scratch()
    let script = "zsh -n \(try Self.file("zsh", in: scratch)) && echo fine"
    guard let output = try Self.run("zsh", script) else { return }
    #expect(output == "fine\n")
  }

  @Test func anotherShellIsMisuse() {
    let outcome = CoexistKit.Outcome(arguments: ["completion", "tcsh"])
    #expect(outcome.status == 64 && outcome.reason.contains("'bash', 'zsh' or 'fish'"))
  }
}
