import Testing

@testable import CoexistKit

/// Keys and values in the notations of other programs.
struct RedactorNotationTests {
  private func redact(_ text: String) -> String {
    String(decoding: DocumentRedactor.redact(Array(text.utf8)).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("<pin>739123</pin>", "<pin><pin:1></pin>"),
    ("<access_token>t0k-en</access_token>", "<access_token><credential:1></access_token>"),
    (
      "x\n[\"password\"]=>\n  string(7) \"a-b-c-d\"",
      "x\n[\"password\"]=>\n  string(7) \"<credential:1>\""
    ),
    ("  password:\n    'a-b-c' }", "  password:\n    '<credential:1>' }"),
    ("pin          | 739123\n", "pin          | <pin:1>\n"),
    ("| access_token | t0k-en |", "| access_token | <credential:1> |"),
    ("pin\t739123\nwa_id\t56900001234", "pin\t<pin:1>\nwa_id\t<phone:1 +56 ..34>"),
    (
      "1,\"{\"\"pin\"\": \"\"739123\"\", \"\"a\"\": \"\"\"\"}\"",
      "1,\"{\"\"pin\"\": \"\"<pin:1>\"\", \"\"a\"\": \"\"\"\"}\""
    ),
    ("wa\\_id: 56900001234", "wa\\_id: <phone:1 +56 ..34>"),
    (
      "profile:map[name:Ana Ruiz] text:map[body:a b]",
      "profile:map[name:<person:1>] text:map[body:<message-text:1>]"
    ),
    (
      "profile:\n  name: Ana Ruiz\ntext:\n  body: a b",
      "profile:\n  name: <person:1>\ntext:\n  body: <message-text:1>"
    ),
    (
      "[text] => Array\n (\n [body] => a b\n )",
      "[text] => Array\n (\n [body] => <message-text:1>\n )"
    ),
    (
      "\": 1, \"profile\": {\"name\": \"Ana Ruiz\"}}",
      "\": 1, \"profile\": {\"name\": \"<person:1>\"}}"
    ),
    (
      "pin,token,n\n739123,t0k,1\n,\"a,b\",2\nend",
      "pin,token,n\n<pin:1>,<credential:1>,1\n,\"<credential:2>\",2\nend"
    ),
    (
      "phone_number\tpin\n+56 9 0000 1234\t739123", "phone_number\tpin\n<phone:1 +56 ..34>\t<pin:1>"
    ),
    (
      "| pin | token |\n|---|---|\n| 739123 | t0k |",
      "| pin | token |\n|---|---|\n| <pin:1> | <credential:1> |"
    ),
    (
      ".x.invalid\tTRUE\t/\tFALSE\t0\tpresence\tabc\n",
      ".x.invalid\tTRUE\t/\tFALSE\t0\tpresence\t<cookie:1>\n"
    ),
    (
      "[{\"domain\":\".x.invalid\",\"name\":\"presence\",\"value\":\"abc\"}]",
      "[{\"domain\":\".x.invalid\",\"name\":\"presence\",\"value\":\"<cookie:1>\"}]"
    ),
    ("senha: Azul#22", "senha: <credential:1>"),
  ])
  func keysCountInEveryNotation(_ pair: (String, String)) {
    #expect(redact(pair.0) == pair.1)
    #expect(redact(pair.1) == pair.1)
  }

  @Test(arguments: [
    "| token | The token of the app |", "| password | string |", "token-svc-1  | listening",
    "access_token | password", "token, pin and\nname, of, all", "Business profile name: Ana Ruiz",
    "<code>131999</code>", "code | 131999", "code,title\n131999,Unknown", "<p>token</p>",
    "a\tb\n1\t2", "[INFO] text: body follows", "password:\n",
  ])
  func otherTablesStay(_ text: String) {
    #expect(redact(text) == text)
  }

  @Test(arguments: ["a|", "pin\t", "<pin>", "<a", "a,pin\n", "[name] => ", "\"\"a\"\":"])
  func timeGrowsWithTheLength(_ piece: String) {
    #expect(redactionIsLinear(in: piece))
  }
}
