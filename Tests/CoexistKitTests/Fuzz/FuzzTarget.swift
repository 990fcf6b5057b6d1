import JSONText

@testable import CoexistKit

/// A promise of the program that holds for any bytes whatever.
///
/// The same targets run for a fixed number of rounds with the tests and without an end under a
/// coverage-guided fuzzer (`docs/testing.md`).
enum FuzzTarget: String, CaseIterable, Sendable {
  /// The readers of JSON agree, and every place lies in the text.
  case json
  /// Fields and pieces of pasted text lie in the text, in order.
  case text
  /// Any bytes get an answer that is harmless to look at, the same one each time.
  case diagnose
  /// Any case file gets one plan with at most one step that is due.
  case caseFile = "case-file"
  /// What was redacted is not changed by redacting it again, and no planted secret is in it.
  case redact
  /// No planted secret is in a report, a ticket or a letter.
  case secrets
  /// Nothing in a ticket or a letter is a mark of its format.
  case letters
  /// As many lines come out as went in, in every format.
  case triage

  /// What these bytes show to be broken; `nil` when the promise holds.
  func complaint(about bytes: [UInt8]) -> String? {
    do {
      switch self {
      case .json: try Self.checkJSON(bytes)
      case .text: try Self.checkText(bytes)
      case .diagnose: try Self.checkDiagnose(bytes)
      case .caseFile: try Self.checkCaseFile(bytes)
      case .redact: try Self.checkRedact(bytes)
      case .secrets: try Self.checkSecrets(bytes)
      case .letters: try Self.checkLetters(bytes)
      case .triage: try Self.checkTriage(bytes)
      }
      return nil
    } catch let broken as BrokenPromise {
      return broken.words
    } catch {
      return "\(error)"
    }
  }
}

/// What was promised and is not so.
struct BrokenPromise: Error {
  let words: String
}

extension FuzzTarget {
  static func expect(_ holds: Bool, _ words: @autoclosure () -> String) throws {
    guard holds else { throw BrokenPromise(words: words()) }
  }

  /// Runs a command on a file that is only in memory; exit codes other than `codes` are broken
  /// promises.
  static func run(
    _ words: [String],
    on bytes: [UInt8],
    codes: [Int32] = [0, 65]
  ) throws -> [UInt8] {
    let name = words.joined(separator: " ")
    nonisolated(unsafe) var said: [UInt8] = []
    var host = HostSystem.memory(["x": ""])
    host.blocks = { _, take in HostSystem.hand(bytes, take) }
    host.say = {
      said += $0
      return true
    }
    let outcome = Outcome(arguments: words + ["x"], in: host)
    try expect(codes.contains(outcome.status), "\(name): \(outcome.status) \(outcome.reason)")
    try expect(outcome.status == 0 || !outcome.complaint.isEmpty, "\(name): no reason")
    try expectHarmless(outcome.complaint, "\(name), complaint")
    return said + outcome.output
  }

  /// No byte is part of no character, and no character moves the cursor, hides or turns text.
  static func expectHarmless(_ output: [UInt8], _ name: String, layout: String = "\n") throws {
    guard let text = String(validating: output, as: UTF8.self) else {
      throw BrokenPromise(words: "\(name): no UTF-8")
    }
    let found = text.unicodeScalars.first {
      $0.misleads && !layout.unicodeScalars.contains($0)
    }
    try expect(
      found == nil,
      "\(name): U+\(String(found?.value ?? 0, radix: 16)) stands in the output"
    )
  }

  static func document(_ output: [UInt8], _ name: String) throws -> JSONDocument {
    do throws(JSONSyntaxError) {
      return try JSONDocument(parsing: output)
    } catch {
      throw BrokenPromise(words: "\(name): no JSON: \(error.message)")
    }
  }
}

extension Unicode.Scalar {
  /// Controls, marks of direction, and what takes no room; a list of its own, on purpose.
  fileprivate var misleads: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
