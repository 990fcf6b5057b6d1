import Foundation

/// A way in which a capture gets wrapped, cut or broken before somebody hands it in.
struct Mutation: Sendable {
  let name: String
  let apply: @Sendable ([UInt8], inout SeededGenerator) -> [UInt8]

  private init(_ name: String, _ apply: @escaping @Sendable (String) -> String) {
    self.name = name
    self.apply = { bytes, _ in Array(apply(String(decoding: bytes, as: UTF8.self)).utf8) }
  }

  private init(
    _ name: String,
    bytes apply: @escaping @Sendable ([UInt8], inout SeededGenerator) -> [UInt8]
  ) {
    self.name = name
    self.apply = apply
  }

  private static func lines(_ name: String, before prefix: String, behind suffix: String = "")
    -> Self
  {
    Mutation(name) { text in
      text.components(separatedBy: "\n").map { prefix + $0 + suffix }.joined(separator: "\n")
    }
  }

  /// The text as a JSON string without its quotes.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r\n": result += "\\r\\n"
      case "\t": result += "\\t"
      default: result.append(character)
      }
    }
    return result
  }

  private static func entities(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
  }

  static let all: [Mutation] = [
    Mutation("tail cut off", bytes: { Array($0.prefix(Int.random(in: 0...$0.count, using: &$1))) }),
    Mutation("head cut off", bytes: { Array($0.suffix(Int.random(in: 0...$0.count, using: &$1))) }),
    Mutation("braces doubled") { $0.replacing("{", with: "{{").replacing("}", with: "}}") },
    Mutation("braces around") { "{\($0)}" },
    Mutation("in a string") { "[\"\(escaped($0))\"]" },
    Mutation("in a string in a string") { "[\"\(escaped("[\"\(escaped($0))\"]"))\"]" },
    Mutation("in a log record") { #"{"level":"error","msg":"call failed: \#(escaped($0))"}"# },
    Mutation("in a case file") {
      #"{"schema":"coexist.case/1","captures":[{"label":"x","payload":"\#(escaped($0))"}]}"#
    },
    Mutation("in the notes") { #"{"schema":"coexist.case/1","notes":"\#(escaped($0))"}"# },
    Mutation("quotes escaped") { $0.replacing("\"", with: "\\\"") },
    Mutation("entities") { "<p>\(entities($0))</p>" },
    Mutation("entities, numbered") {
      $0.replacing("\"", with: "&#34;").replacing("{", with: "&#123;")
    },
    Mutation("in a page") { "<html><body><pre>\(entities($0))</pre><script>var a={</script>" },
    lines("quoted mail", before: "> "),
    lines("mail quoted twice", before: "> > ", behind: " "),
    lines("log", before: "2026-11-20T10:00:00.123Z ERROR [web.1] "),
    lines("compose log", before: "api_1  | "),
    lines("chat export", before: "[14/10/2026, 09:14] Ana: "),
    lines("comment", before: "// "),
    lines("wrapped", before: "", behind: " \\"),
    Mutation("in a code block") { "Hola, me sale esto:\n```json\n\($0)\n```\nSaludos" },
    Mutation("in a table") { "| a | b |\n|---|---|\n| 1 | \($0.replacing("\n", with: " ")) |" },
    Mutation("in a cell of CSV") { "id,body\n1,\"\($0.replacing("\"", with: "\"\""))\"" },
    Mutation("single quotes") {
      $0.replacing("\"", with: "'").replacing("true", with: "True").replacing("null", with: "None")
    },
    Mutation("curly quotes") { $0.replacing("\"", with: "\u{201C}") },
    Mutation("hash rockets") { "%" + $0.replacing("\":", with: "\" => ") },
    Mutation("percent signs") {
      "https://x.example/cb?error="
        + ($0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
    },
    Mutation("base64") { "body: " + Data($0.utf8).base64EncodedString() },
    Mutation("three in a list") { "[\($0),\($0),\($0)]" },
    Mutation("three in a row") { "\($0)\n\($0)\n\($0)" },
    Mutation("carriage returns") { $0.replacing("\n", with: "\r\n") },
    Mutation("byte order mark") { "\u{FEFF}\u{FEFF}\($0)\u{FEFF}" },
    Mutation(
      "UTF-16",
      bytes: { bytes, _ in
        String(decoding: bytes, as: UTF8.self).utf16.reduce(into: [0xFF, 0xFE]) { result, unit in
          result += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
      }
    ),
    Mutation(
      "bytes put in",
      bytes: { bytes, random in
        var bytes = bytes
        for _ in 0..<4 {
          let place = Int.random(in: 0...bytes.count, using: &random)
          bytes.insert("{}[]\",:\\\n<&'0|`(".utf8.randomElement(using: &random) ?? 0, at: place)
        }
        return bytes
      }
    ),
    Mutation(
      "any byte put in",
      bytes: { bytes, random in
        var bytes = bytes
        bytes.insert(
          UInt8.random(in: 0...255, using: &random),
          at: Int.random(in: 0...bytes.count, using: &random)
        )
        return bytes
      }
    ),
    Mutation(
      "bytes taken out",
      bytes: { bytes, random in
        bytes.filter { _ in Int.random(in: 0..<50, using: &random) > 0 }
      }
    ),
    Mutation(
      "a piece twice",
      bytes: { bytes, random in
        let start = Int.random(in: 0...bytes.count, using: &random)
        let end = Int.random(in: start...bytes.count, using: &random)
        return Array(bytes[..<end] + bytes[start...])
      }
    ),
    Mutation(
      "lines shuffled",
      bytes: { bytes, random in
        Array(bytes.split(separator: 0x0A).shuffled(using: &random).joined(separator: [0x0A]))
      }
    ),
    Mutation(
      "digits changed",
      bytes: { bytes, random in
        bytes.map { $0.isDigit && Int.random(in: 0..<8, using: &random) == 0 ? $0 ^ 1 : $0 }
      }
    ),
  ]
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
