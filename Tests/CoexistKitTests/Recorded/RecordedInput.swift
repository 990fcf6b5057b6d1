import Foundation

@testable import CoexistKit

/// A command and what it is given: an input at a border, where a small fault of the program shows.
///
/// The rows of `inputs.jsonl` were kept out of very many that a generator made, each because it
/// shows a planted fault that the ones before it do not (docs/testing.md).
struct RecordedInput: Decodable, Sendable {
  /// The name in the record; it stays when rows go.
  let number: Int
  /// The arguments; `log` alone stands for a log that is redacted as it comes.
  let words: [String]
  /// Texts by the path of their file.
  var files: [String: String]?
  /// Files that are no text, in base64.
  var raw: [String: Data]?
  /// What comes through standard input.
  var input: String?
  /// The same in base64, where it is no text.
  var bytes: Data?

  static let all: [RecordedInput] = {
    let text = Repository.text("Tests/CoexistKitTests/Recorded/inputs.jsonl") ?? ""
    return text.split(separator: "\n").compactMap { line in
      let row = try? JSONDecoder().decode(RecordedInput.self, from: Data(line.utf8))
      assert(row != nil, "a row of inputs.jsonl is none: \(line.prefix(80))")
      return row
    }
  }()

  private static let mostLines = 60

  /// All that the command prints and writes, and its exit code, line by line; of very many lines
  /// only how many there are and a digest.
  var lines: [String] {
    let lines = (words[0] == "log" ? redactedLog : printed).split(whereSeparator: \.isNewline)
    guard lines.count > Self.mostLines else { return lines.map { "\(number): \($0)" } }
    let digest = lines.joined(separator: "\n").utf8.reduce(14_695_981_039_346_656_037 as UInt64) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    return ["\(number): \(lines.count) lines, \(String(digest, radix: 16))"]
  }

  private var standardInput: [UInt8]? { input.map { Array($0.utf8) } ?? bytes.map { Array($0) } }

  private var printed: String {
    let all = (files ?? [:]).mapValues { Array($0.utf8) }
      .merging((raw ?? [:]).mapValues { Array($0) }) { $1 }
    nonisolated(unsafe) var said: [UInt8] = []
    nonisolated(unsafe) var written = ""
    var host = HostSystem.memory(all, input: standardInput)
    host.say = {
      said += $0
      return true
    }
    let write: @Sendable (String, [UInt8]) -> HostSystem.WriteFailure? = { path, bytes in
      written += "\n> \(path)\n" + String(decoding: bytes, as: UTF8.self)
      return nil
    }
    host.write = write
    host.writePrivate = write
    let outcome = Outcome(arguments: words, in: host)
    let text = String(decoding: said + outcome.output, as: UTF8.self)
    return "exit \(outcome.status) \(outcome.reason)\n\(text)\n\(written)"
  }

  private var redactedLog: String {
    var redactor = LogRedactor(
      words.count > 1 ? .entries : .lines,
      options: RedactionOptions(),
      on: .memory()
    )
    var result: [UInt8] = []
    _ = HostSystem.hand(standardInput) { block in
      result += redactor.take(block)
      return true
    }
    return String(decoding: result + redactor.finish(), as: UTF8.self)
  }
}
