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
    ("the attempt failed with 2655093", ["2655093"]), ("falló con el 2655093", ["2655093"]),
    ("failed with order 2655093", []), ("go with 2655093", []),
    ("3441041", ["3441041"]),
    ("Back\n(#3441041)\nNext", ["3441041"]),
    ("error_code=131031&x=1", ["131031"]),
    ("leftover partner grant caused #200 on sends", ["200"]),
    ("error 9999999", ["9999999"]),
    ("| code | 3441041 |", ["3441041"]),
    ("error #190", ["190"]),
    (#"error code=131045 message="(#131045) Message failed""#, ["131045"]),
    ("'(#131031) Locked', 'code' => 131031, 'error_subcode' => 2593078", ["131031/2593078"]),
    ("(#10) x code=10\n(#10) x code=10", ["10", "10"]),
    ("(#131042) failed, error 131042 again", ["131042", "131042"]),
    ("caused #200 on sends", ["200"]),
    ("Something went wrong\n3441041", ["3441041"]),
    (" 131042\n", ["131042"]),
    ("Error (190): Session has expired", ["190"]),
    ("error_subcode:2.655093e+06 code:100", ["2655093"]),
    ("code:100 error_subcode:2.655093e+06", ["100/2655093"]),
    ("code: 133010, error_subcode: Some(2593006)", ["133010/2593006"]),
    ("Code:131042 ErrorSubcode:0 FBTraceID:AbC", ["131042"]),
    ("Error 3,441,041 in the popup", ["3441041"]), ("error 3.441.041", ["3441041"]),
    ("error 3 441 041", ["3441041"]), ("error 3441041.0", ["3441041"]),
    ("It is wrong. (3441041)", ["3441041"]), ("3441041: The phone is wrong", ["3441041"]),
    ("3441041 - phone is wrong", ["3441041"]), ("errcode:2655093", ["2655093"]),
    ("onboarding failed [2655093]", ["2655093"]), ("[100] Register is not there", ["100"]),
    ("FAILED: [100] Register is not there", ["100"]), ("[200] OK", []), ("[INFO] [4] x", []),
    ("#3441061:0b9c3a52-0000-4000-8000-000000000001", ["3441061"]),
    ("He said no. Error 2655093", ["2655093"]),
    ("The error they get is 3441041", ["3441041"]),
    ("el error que le sale es 3441041", ["3441041"]),
    ("o erro que aparece na tela é o 3441041", ["3441041"]),
    ("the error shown to her is 3441041", ["3441041"]),
    ("el error que teníamos era 3441041", []),
    ("tell me if the error you get is 3441041", []),
    ("el error que se muestra es 3441041", ["3441041"]),
    ("There was an error, the order is 3441041", []),
    ("an error. It is 3441041", []),
    ("after the error my phone is 3441041", []), ("the error and it is 3441041", []),
    ("the error is not 3441041", []), ("the error of 12 May is 3441041", []),
    ("https://example.com/cb?code=2655093&state=x", []), ("/cb?x=1&code=190", []),
    ("1,250,000 messages", []), ("error 3,441,0412", []),
  ])
  func aCodeIsFound(_ text: String, _ expected: [String]) {
    #expect(codes(text) == expected)
  }

  /// Whatever people put between the word and a number of the catalogue.
  @Test(arguments: [
    "error\u{A0}2655093", "error code\u{FF1A} 2655093", "error n.º 2655093", "erro nº 131042",
    "Error número 2655093", "cod. 2655093", "cód: 2655093", "código de erro - 131042",
    "error code is 131042", "the code is 2655093", "error code “131042”", "error «2655093»",
    "error _2655093_", "error→131042", "Error ➡️ 2655093",
    "Error[131042]", "ERR_131042", "error_2655093", "2655093 error", "me da error, el 2655093",
    "Error from WhatsApp: 131009 Parameter", "errors: 2655093", "error … 131042",
    "Código do erro:\n131042", "No es apto. (3441045)", "“No es apto” (3441045).",
    "ERROR (2655093)",
  ])
  func marksBetweenWordAndNumberDoNotMatter(_ text: String) {
    #expect(codes(text).count == 1, "\(codes(text))")
  }

  @Test(arguments: [
    ("Error 2655093,3441041", ["2655093", "3441041"]),
    ("errors 2655093 and 3441041", ["2655093", "3441041"]),
    ("errores 2655093, 3441041 y 2655095", ["2655093", "3441041", "2655095"]),
    ("it says 100/2655093", ["100/2655093"]),
    ("error 100 (2655093)", ["100/2655093"]),
    ("(#100) (2655093)", ["100/2655093"]),
  ])
  func severalNumbersAreRead(_ text: String, _ expected: [String]) {
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
    "ERROR (131042): started", "ERROR (131042 on host-1): started", "ERROR [2655093] started",
    "ERROR 131042 --- [main] c.e.App", "error 2655093 --- [main]",
    "did you look at #190?", "Fixes #190, see #131042", "Order #3441041", "wc -l\n190\n131000\n",
    "orders;amount\n190;131000", "El código es 131042", "the zip code is 2655093",
    "errors: 131042", "got an error, 131042 messages", "2655093 errors", "conv_2655093",
    "worker[2655093]: ok", "worker (2655093) done", "Juan (131000) said hi",
    "ERROR 131042 [main] c.e.App", "port 3441041 error", "Order code 131042",
    "product_code_2655093", "call (3441041) today", "error 12,131042", "100 (131042)",
    "0100", "code: 0190", "conv_190", "190ms", "error 3 of 40", "code 100", "a score of 190",
  ])
  func digitsAreNoCode(_ text: String) {
    #expect(codes(text).isEmpty)
  }

  /// The head of a column is the word before the numbers beneath it.
  @Test(arguments: [
    ("order_no\n2655093\n3441041\n", []), ("Error\n2655093\n3441041\n", ["2655093", "3441041"]),
    ("    PID TTY          TIME CMD\n2655093 pts/0    00:00:00 node\n", []),
    ("error,count\n2655093,3\n", ["2655093"]),
    ("ORDER      AMOUNT   STATUS\n2655093    131042   paid\n", []),
  ])
  func theHeadOfAColumnSaysWhatNumbersAre(_ text: String, _ expected: [String]) {
    let input = ReadInput(text)
    #expect(input.errors == expected)
    #expect(input.reader.facts.noticed.isEmpty)
  }

  @Test(arguments: [
    "The number is +56 9 0000 3441041", "Phone +55 11 9 3441041", "call 55 11 0000-2655093",
    "Customer phone: +52 55 0000 2655093 today",
  ])
  func theEndOfAPhoneNumberIsNoCode(_ text: String) {
    let input = ReadInput(text)
    #expect(input.errors.isEmpty)
    #expect(input.reader.facts.all(.hint).isEmpty)
  }

  @Test func aCodeKnowsItsPlace() {
    let input = ReadInput("The window says:\n  error 3441041 today")
    #expect(input.errorPlace == "2:3")
  }

  @Test func manyNumbersTakeLinearTime() {
    let text = String(repeating: "1 22 333 code 4444 #5555 (66666) ", count: 20_000)
    #expect(codes(text).isEmpty)
  }

  @Test(arguments: ["2655093,", "2655093 ➡️ ", "[(2655093 ", "e 2655093 error "])
  func markedNumbersTakeLinearTime(_ piece: String) {
    let text = "error " + String(repeating: piece, count: 20_000)
    #expect(codes(text).count >= 1)
  }
}
