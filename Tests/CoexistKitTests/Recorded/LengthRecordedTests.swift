import Testing

@testable import CoexistKit

/// What the parts that look at single words, numbers, keys and lines say of every length.
@Suite struct LengthRecordedTests {
  @Test func wordsAndValues() throws {
    let kinds = PrivateKind.allCases
    var lines = Lengths.lines("word") { text in
      let shape = WordShape(Array(text.utf8), 0..<text.utf8.count)
      let looks = [
        shape.isOpaque ? "opaque" : "", shape.isRandomBase64 ? "base64" : "",
        shape.isPlainWord ? "plain" : "", shape.isReadable ? "readable" : "",
      ]
      return looks.filter { !$0.isEmpty }.joined(separator: " ")
    }
    lines += Lengths.lines("leak") { text in
      kinds.filter { LeakValue.isTelling(Array(text.utf8), $0) }.map(\.id).joined(separator: " ")
    }
    lines += Lengths.lines("piece") { "\(LeakValue.isPieceTelling(Array($0.utf8)[...]))" }
    lines += Lengths.lines("identifier", 0...90) { text in
      IdentifierKey.allCases.filter { $0.admits(Untrusted(text)) }.map(\.id).joined(separator: " ")
    }
    lines += Lengths.lines("trace") { "\(IdentifierLabel.isTrace(Array("A\($0)".utf8)[...]))" }
    lines += Lengths.lines("number") { "\(WholeNumber.read(Array($0.utf8)) ?? -1)" }
    lines += Lengths.lines("pattern") { "\(EditDistance(Array($0.utf8)[...]) != nil)" }
    lines += Lengths.lines("provider") {
      Provider(named: Untrusted($0)).name.isEmpty ? "" : "named"
    }
    lines += Lengths.lines("phone mask", 0...18) {
      PhoneMask.mask(ofDigits: $0, isInternational: true)
        + PhoneMask.mask(ofDigits: $0, isInternational: false)
    }
    try Record.compare(lines, with: "words.txt")
  }

  /// Which forms of a value that was removed the last look finds again.
  @Test func leaks() throws {
    let kinds: [PrivateKind] = [.phone, .pin, .credential, .person, .messageText, .email]
    let lines = kinds.flatMap { kind in
      Lengths.lines(kind.id, 0...32) { text in
        let value = Array(text.utf8)
        var check = LeakCheck()
        check.learn(value, kind)
        let middle = value.count / 2
        let forms: [[UInt8]] = [
          value, [0x61] + value + [0x62], Array(value.prefix(12)), Array(value.suffix(12)),
          Array(value.dropFirst()), Array(value.dropLast(2)), [0x30, 0x30] + value,
          value[..<middle] + [0x2D] + value[middle...],
          value[..<middle] + [0x20, 0x2D, 0x20] + value[middle...],
          value[..<middle] + [0x20, 0x20, 0x20, 0x20] + value[middle...],
          Array(value.map { [$0] }.joined(separator: [0x20])), Array(value.suffix(8)),
        ]
        return forms.map { check.check([0x20] + $0 + [0x20]) == nil ? "0" : "1" }.joined()
      }
    }
    try Record.compare(lines, with: "leaks.txt")
  }

  /// How a text of many words is cut to a width and a number of lines.
  @Test func layouts() throws {
    let text = "sol mar luna  a-very-long-word-that-fits-nowhere y ñandú 日本語 \u{200B}fin."
    let widths = (1...40).map { width in
      let lines = (0...4).map {
        TextLayout.clipped(text, to: width, lines: $0).joined(separator: "|")
      }
      let parts = [
        TextLayout.wrap(text, to: width).joined(separator: "|"),
        TextLayout.shortened(text, to: width),
      ]
      return "\(width): \((parts + lines).joined(separator: " / "))"
    }
    let sentences = (4094...4098).map { count in
      "sentence \(count): \(Untrusted(String(repeating: "a", count: count)).readingSentence { $0.count })"
    }
    try Record.compare(widths + sentences, with: "layouts.txt")
  }

  /// The verdict of the first look at a line with a word in it, beside what is masked there.
  @Test func linesOfLogs() throws {
    let fronts = [
      "", "x ", "call ", "code ", "pin is ", "password: ", "token=", "version ", "id ",
      "{\"from\":\"",
      "{\"text\":", "a:", "--client-secret ", "user ", "+", "00", "EAA", "eyJ", "/", "1.", "a-",
    ]
    let lines = fronts.flatMap { front in
      Lengths.lines("line \(front.debugDescription)") { text in
        var keys = KeyLook()
        let line = Array((front + text + " y").utf8)
        let verdict = keys.isSilent(line) ? "silent" : "unclear"
        let redacted = String(decoding: DocumentRedactor.redact(line).bytes, as: UTF8.self)
        let kind = redacted.split(separator: "<").dropFirst().first?.prefix { $0 != ":" } ?? "-"
        return "\(verdict) \(kind)"
      }
    }
    try Record.compare(lines, with: "lines.txt")
  }

  /// What of a key its packed form tells, wherever a word stands in it.
  @Test func keys() throws {
    let lines = Lengths.lines("key") { text in
      let key = KeyName(Array((text + "_access_token").utf8)[...])
      let bare = KeyName(Array(text.utf8)[...])
      let ends = [
        key.ends(with: "token"), key.ends(with: "accesstoken"), key.equals("accesstoken"),
        key.beginsWord(at: max(0, key.count - 5)), key.beginsWord(at: max(0, key.count - 4)),
        key.digest(of: max(0, key.count - 5)..<key.count)
          == KeyName(Array("token".utf8)[...]).digest(of: 0..<5),
        key.digest == KeyName(Array((text + " access token").utf8)[...]).digest,
        key.digest == bare.digest,
      ]
      let bits = ends.map { $0 ? "1" : "0" }.joined()
      return "\(bits) \(bare.tailStart - bare.count) \(key.count - bare.count)"
    }
    try Record.compare(lines, with: "key-names.txt")
  }

  /// What a record is remembered by, with a value of each length in it.
  @Test func skeletons() throws {
    let frames = [
      ("number", "{\"a\":", "}"), ("string", "{\"a\":\"", "\"}"), ("plus", "{\"a\":\"+", "\"}"),
      ("behind a dash", "{\"a\":\"x-", "\"}"), ("behind a point", "{\"a\":1.", "}"),
      ("time", "{\"a\":\"2026-11-20T14:05:11", "\"}"), ("negative", "{\"a\":-", "}"),
      ("word", "x ", " y"), ("escape", "{\"a\":\"\\\\", "\"}"),
    ]
    let lines = frames.flatMap { name, front, back in
      Lengths.lines("record with a \(name)") { text in
        guard let skeleton = RecordSkeleton(of: Array((front + text + back).utf8), telling: [])
        else { return "none" }
        let runs = skeleton.runs.map { run in
          [run.isNumber, run.instant != nil, run.isSpelled].map { $0 ? "1" : "0" }.joined()
        }
        let left = text.utf8.count - skeleton.runs.reduce(0) { $0 + $1.range.count }
        let part = left == 0 ? "all" : left == text.utf8.count ? "none" : "part"
        // The key holds what was not left out.
        let kept = skeleton.key.count - (front + text + back).utf8.count
        return "\(runs.joined(separator: "+")) \(part) \(kept + text.utf8.count - left)"
      }
    }
    try Record.compare(lines, with: "skeletons.txt")
  }

  /// Groups of digits, as phone numbers are written, in every size and number.
  @Test func phones() throws {
    let fronts = ["", "+", "00", "(", "tel:", "wa.me/", "x", "1.", "call ", "codes "]
    let groups = (1...8).map { count in (1...8).map { size in [Int](repeating: size, count: count) }
    }
    let mixed = [
      [3, 3, 4], [1, 3, 3, 4], [2, 4, 4], [2, 1, 4, 4], [2, 5, 5], [3, 2, 2, 3], [4, 3, 3],
      [2, 3, 3, 3], [3, 3, 5], [3, 4, 4], [1, 3, 7], [2, 2, 2, 2, 2],
    ]
    let digits = Array("56920147385692014738569201473856920147385692014738569201473856920147")
    func text(_ sizes: [Int], _ separator: String, from start: Int) -> String {
      var rest = digits.dropFirst(start)
      return sizes.map { size in
        defer { rest = rest.dropFirst(size) }
        return String(rest.prefix(size))
      }.joined(separator: separator)
    }
    let lines = fronts.flatMap { front in
      [" ", "-", ".", "  ", "   ", "    ", "\u{2009}", ", "].map { separator in
        let answers = (groups.flatMap { $0 } + mixed).flatMap { sizes in
          [0, 3, 6].map { start -> String in
            let bytes = Array((front + text(sizes, separator, from: start) + " y").utf8)
            let range = PhoneShape.range(bytes, at: front.utf8.count)
            return range.map { "\($0.count)" } ?? "-"
          }
        }
        return "\(front.debugDescription) \(separator.debugDescription): "
          + answers.joined(separator: " ")
      }
    }
    try Record.compare(lines, with: "phones.txt")
  }

  @Test func bytes() throws {
    let table = Lengths.runs((0...255).map { ($0, "\(ByteTable.bits[$0])") })
    let values = Lengths.runs(
      (0...255).map { ($0, UInt8($0).hexadecimal.map { "\($0)" } ?? "-") }
    )
    let spans = TimeSpans.bounds.flatMap { bound in
      [-bound - 1, -bound, 1 - bound, -1, 0, 1, bound - 1, bound, bound + 1].map { span in
        let start = Instant(epoch: 1_763_640_000) ?? Instant(year: 2026, month: 1, day: 1)
        return start.flatMap { start in
          Instant(epoch: start.seconds + span).map {
            "\(span) \(TimeSpans.place(from: start, to: $0))"
          }
        } ?? "-"
      }
    }
    let archive = "{\"log\":{\"entries\":[{}]}}"
    let forms = (40...80).map { blanks in
      let head = Array((String(repeating: " ", count: blanks) + archive).utf8)
      return (blanks, LogRecords.form(of: head).map { "\($0)" } ?? "none")
    }
    try Record.compare(
      [
        "bits: \(table)", "hexadecimal: \(values)", "spans: \(spans)",
        "forms: \(Lengths.runs(forms))",
        "warning: \(CommandResult.warning([.phone, .email, .pin, .credential]).unescaped)",
      ],
      with: "bytes.txt"
    )
  }
}
