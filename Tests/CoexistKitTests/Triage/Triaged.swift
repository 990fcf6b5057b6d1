import Foundation

@testable import CoexistKit

/// What `triage` says in a world of a test.
struct Triaged {
  let output: String
  let reason: String
  let status: Int32

  init(_ words: String..., in host: HostSystem) {
    self.init(words, in: host)
  }

  init(_ words: [String], in host: HostSystem) {
    nonisolated(unsafe) var said: [UInt8] = []
    var host = host
    host.say = { bytes in
      said += bytes
      return true
    }
    let outcome = CoexistKit.Outcome(arguments: ["triage"] + words, in: host)
    output = String(decoding: said, as: UTF8.self) + outcome.text
    reason = outcome.reason
    status = outcome.status
  }

  var lines: [Substring] { output.split(separator: "\n") }

  /// The objects of `jsonl`.
  var rows: [[String: Any]] {
    lines.compactMap { line in
      (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
    }
  }
}
