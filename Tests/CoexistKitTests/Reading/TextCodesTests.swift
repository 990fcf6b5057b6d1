import Testing

@testable import CoexistKit

/// Codes are read where the text calls them so, and nowhere else.
@Suite struct TextCodesTests {
  private func codes(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return TextCodes(bytes).find(in: 0..<bytes.count).map { code in
      code.subcode.map { "\(code.code)/\($0)" } ?? "\(code.code)"
    }
  }

  @Test(arguments: [
    ("(#133010) Account not registered", ["133010"]),
    ("#2655111 in the popup", ["2655111"]),
    ("error 3441041", ["3441041"]),
    ("Error: 131042", ["131042"]),
    ("código 3441041", ["3441041"]),
    ("código de error: 2655093", ["2655093"]),
    ("erro 133010 ao enviar", ["133010"]),
    ("Meta sync error | code=2593107 | sync_type=history", ["2593107"]),
    (#""code" => 190, "x" => 1"#, ["190"]),
    ("code: 190", ["190"]),
    ("[code] => 190\n[error_subcode] => 463", ["190/463"]),
    (#"["code"]=>\#n  int(190)"#, ["190"]),
    ("190/463", ["190/463"]),
    ("the call gave 100/33 again", ["100/33"]),
    ("code=100 error_subcode=33", ["100/33"]),
    ("(#100) then 3441041 / 2655093", ["100"]),
    ("register fails 2388001", ["2388001"]),
    ("3441041", ["3441041"]),
    ("Back\n(#3441041)\nNext", ["3441041"]),
    ("error_code=131031&x=1", ["131031"]),
    ("leftover partner grant caused #200 on sends", ["200"]),
    ("error 9999999", ["9999999"]),
    ("| code | 3441041 |", ["3441041"]),
  ])
  func aCodeIsFound(_ text: String, _ expected: [String]) {
    #expect(codes(text) == expected)
  }

  @Test(arguments: [
    "statusCodes: [408, 413, 429, 500]", "retry on codes 130429", "retryable codes 4, 17",
    "exit code 1", "exited with code 190", "status code 400", "HTTP/1.1 400 Bad Request",
    "error 404", "Error 500 from the proxy", "response code: 190",
    "Your WhatsApp code: 131-047", "verification code 131047", "código de verificación 131047",
    "your code is 482913", "code 482913", "OTP 131047",
    "I, [2026-06-11T13:36:58.105492 #1]  INFO", "process 190", "pid 2655093", "localhost:3306",
    "port 190", "43 avisos del 24 y 25 de agosto", "190 messages", "10/33 of them",
    "2026-11-20T14:05:11Z", "104996122399160", "+56 9 6146 1262", "15550783881",
    "id 3885700001733268", "0b9c3a52-0000-4000-8000-000000000190", "wamid.190", "THANKS30",
    "THANKS190", "issue #190", "order #2655093", "PR #200", "$190", "190%", "v24.0", "1.190",
    "0100", "code: 0190", "conv_190", "190ms", "error 3 of 40", "code 100", "a score of 190",
  ])
  func digitsAreNoCode(_ text: String) {
    #expect(codes(text).isEmpty)
  }

  @Test func aCodeKnowsItsPlace() {
    let input = ReadInput("The window says:\n  error 3441041 today")
    #expect(input.errorPlace == "2:3")
  }

  @Test func manyNumbersTakeLinearTime() {
    let text = String(repeating: "1 22 333 code 4444 #5555 (66666) ", count: 20_000)
    #expect(codes(text).isEmpty)
  }
}
