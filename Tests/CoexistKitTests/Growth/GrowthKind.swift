import Testing

/// A kind of input that may be as large as one likes.
struct GrowthKind: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// A text of about so many bytes.
  let text: @Sendable (Int) -> String

  /// One piece, again and again.
  static func piece(_ piece: String, behind head: String = "") -> GrowthKind {
    GrowthKind(testDescription: "\(head)\(piece)".debugDescription) { size in
      head + String(repeating: piece, count: max(1, size / piece.utf8.count))
    }
  }

  /// Items that differ in their number, between a head and a tail.
  static func items(
    _ name: String,
    from head: String = "",
    by separator: String = "\n",
    to tail: String = "",
    _ item: @escaping @Sendable (Int) -> String
  ) -> GrowthKind {
    GrowthKind(testDescription: name) { size in
      let count = max(1, size / (item(1_000).utf8.count + separator.utf8.count))
      return head + (0..<count).map(item).joined(separator: separator) + tail
    }
  }

  /// Letters and digits that look random and belong to a number.
  private static func random(_ count: Int, _ number: Int) -> String {
    PlantedSecret.random(count, seed: UInt64(number) + 1)
  }

  private static let caseHead = #"{"schema":"coexist.case/1","error":{"code":2655093},"#

  static let depth: [GrowthKind] = [
    .piece("["), .piece("{\"a\":"), .piece("[ ", behind: "x "), .piece("{[}", behind: "x "),
    .piece("> > "), .piece("<a>", behind: "x "), .piece("{a:f("), .piece("\\\"{"),
    .piece("\\", behind: "{\"message\":\""),
  ]

  static let keys: [GrowthKind] = [
    .items("keys", from: "{\"error\":{\"code\":190},", by: ",", to: "}") { "\"key\($0)\":\($0)" },
    .items("the same key", from: "{", by: ",", to: "}") { _ in "\"code\":190" },
    .items("unknown fields of a case", from: caseHead, by: ",", to: "}") { "\"k\($0)\":1" },
    .items("unknown fields like known ones", from: caseHead, by: ",", to: "}") {
      "\"symptoms\($0)\":1"
    },
    .piece(String(repeating: "did", count: 20) + "x: 5\n"),
    .piece("=", behind: "Error (#190) Invalid token " + String(repeating: "a", count: 4096) + "~"),
    .items("words and values", by: " ") { "key\($0)=value\($0)" },
    .piece("access_token="), .piece("access_token=", behind: "{\"error\":{\"message\":\""),
    .items("addresses of accounts") {
      "https://graph.facebook.com/v21.0/1099000\(10_000_000 + $0)/phone_numbers?limit=\($0)"
    },
    .items("parameters", from: "https://a.example/cb?", by: "&") { "k\($0)=v\($0)" },
  ]

  static let errors: [GrowthKind] = [
    .items("errors", from: "[", by: ",", to: "]") { _ in
      #"{"error":{"code":2655093,"message":"x"}}"#
    },
    .items("errors of their own codes") {
      #"{"error":{"code":\#(3_000_000 + $0),"message":"text \#($0)"}}"#
    },
    .items("errors that speak for one cause") {
      #"{"error":{"message":"e\#($0)","code":\#($0),"error_subcode":2655093}}"#
    },
    .items("errors of their own traces") {
      #"{"error":{"code":190,"message":"m","fbtrace_id":"A\#(random(14, $0))"}}"#
    },
    .items("errors in prose") { "error \(2_655_000 + $0 % 200) at step \($0)" },
    .items("codes", by: " ") { "(#\($0 * 7 % 200_000))" },
    .piece("The business is already sharing this WhatsApp Business Account with a partner. "),
    .piece("The business is already "),
  ]

  static let digits: [GrowthKind] = [
    .piece("1", behind: "error "), .piece("123 456 7890 "), .piece("2655093,"), .piece("1."),
    .items("phone numbers") { "llame al +56 9 \(10_000_000 + $0) por favor" },
    .items("addresses", by: " ") { "10.\($0 / 65_536).\($0 / 256 % 256).\($0 % 256)" },
    .piece("fe80:", behind: "x "), .piece("0|"),
  ]

  static let quotes: [GrowthKind] = [
    .piece("\"", behind: "x "), .piece("'", behind: "x "), .piece("\u{201C}a\u{201D} "),
    .piece("\\\"", behind: "x "), .piece("'x'+", behind: "{a:"), .piece("`"), .piece("&#"),
    .piece("%25", behind: "x "), .piece("\\u0041", behind: "x "), .piece("&amp;", behind: "x "),
  ]

  static let names: [GrowthKind] = [
    .items("names with one start", from: #"{"contacts":["#, by: ",", to: "]}") {
      #"{"profile":{"name":"Cliente numero \#($0)"},"wa_id":"569\#(10_000_000 + $0)"}"#
    },
    .items("messages", from: #"{"messages":["#, by: ",", to: "]}") {
      #"{"type":"text","id":"wamid.HBgL\#(random(24, $0))","text":{"body":"hola, pedido \#($0)"}}"#
    },
    .items("tokens in addresses") {
      "https://graph.facebook.com/v21.0/\($0)?access_token=EA" + "AG\(random(40, $0))&limit=\($0)"
    },
    .items("tokens with one start") { "token EA" + "AGm0PX4ZCps\(random(60, $0))" },
    .items("wamids") { "wamid.HBgLNTIxNTU\(random(30, $0))" },
    .items("wamids of one number") { "wamid.HBgNNTUxMTk5OTk5OTk5ORUCABEYEj\(random(20, $0))" },
    .items("e-mails", by: " ") { "user\($0)@clinic\($0 % 97).invalid" },
    .items("cookies", from: "Cookie: ", by: "; ") { "c\($0)=\(random(20, $0))" },
    .items("opaque words", by: " ") { random(28, $0) }, .piece("a@"), .piece("user@x.example|"),
    .piece("Bearer "),
    .piece("--token "), .piece("-----BEGIN PRIVATE KEY-----\n"), .piece("QUFB"),
  ]

  static let lines: [GrowthKind] = [
    .items("log") {
      "2026-11-20T14:05:11.\(100 + $0 % 900)Z api INFO request \($0) done "
        + #"{"code":190,"message":"m \#($0)"}"#
    },
    .items("numbers of phones", from: #"{"data":["#, by: ",", to: "]}") {
      #"{"id":"10880000\#(1_000_000 + $0)","display_phone_number":"+56 9 \#(10_000_000 + $0)","#
        + #""platform_type":"CLOUD_API","is_on_biz_app":true}"#
    },
    .items("webhooks") {
      #"{"entry":[{"id":"109900000000001","time":\#(1_794_470_000 + $0),"changes":[{"field":"#
        + #""account_update","value":{"event":"PARTNER_ADDED","waba_info":{"waba_id":"\#($0)"}}}]}]}"#
    },
    .items("captures of a case", from: caseHead + #""captures":["#, by: ",", to: "]}") {
      #"{"label":"c\#($0)","payload":{"error":{"code":3441041,"message":"\#($0)"}}}"#
    },
    .items("steps of a case", from: caseHead + #""steps_done":["#, by: ",", to: "]}") {
      #"{"step":"remove-partner","what":"P\#($0)","at":"2026-11-20T14:05:11Z"}"#
    },
    .items(
      "partners of a case",
      from: caseHead + #""observations":{"partners_tab":["#,
      by: ",",
      to: "]}}"
    ) {
      #""Acme \#($0)""#
    },
    .items("case files") {
      #"{"schema":"coexist.case/1","error":{"code":2655093},"notes":"look \#($0)"}"#
    },
    .items("rows of a table", from: "id,body,phone\n") {
      "\($0),\"text \($0)\",569\(10_000_000 + $0)"
    },
    .piece("| a | b |\n"), .piece("> > > {\n"), .piece("a\t"), .piece("\n", behind: "error"),
    .piece("name: Ana Ruiz\ntel: +56961461262\n"), .piece("a: |\n b\n"), .piece("=\n"),
  ]

  /// What somebody tells without ever ending the sentence.
  static let words: [GrowthKind] = [
    .piece("we removed it from the tab and "), .piece("the error that is gone is 2655093 "),
    .piece("removed Kapso from the app "), .piece("should I delete it "),
  ]

  static let all = depth + keys + errors + digits + quotes + names + lines + words
}
