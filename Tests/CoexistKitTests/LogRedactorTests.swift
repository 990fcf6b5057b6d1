import Testing

@testable import CoexistKit

/// A log that is redacted as it comes is redacted as if it were read as a whole.
@Suite struct LogRedactorTests {
  private func whole(_ text: String) -> String {
    String(decoding: DocumentRedactor.redact(Array(text.utf8)).bytes, as: UTF8.self)
  }

  /// In blocks of a few bytes.
  private func streamed(_ text: String, block: Int = 1000) -> String {
    var redactor = LogRedactor(options: RedactionOptions())
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: block) {
      result += redactor.take(bytes[start..<min(start + block, bytes.count)])
    }
    result += redactor.finish()
    return String(decoding: result, as: UTF8.self)
  }

  private static let time = "2026-11-20T14:05:11.123Z INFO "

  /// Texts of one line: what the rules take out and leave alone, and planted secrets.
  private static let lines: [String] =
    (SecretRule.all.flatMap { $0.hits + $0.misses }
    + PlantedSecret.byShape.flatMap {
      ["at \($0.value) end", "x=\($0.value)", "{\"a\":\"\($0.value)\"}"]
    }
    + [
      "call +56 9 6146 1262 now", "Llamar al 961461262", "telefono 9 6146 1262",
      "+1 (555) 010-4477",
      "wa.me/56961461262", "ip 181.44.2.31 denied", "mail a.soto@correo.example sent",
      "Use 482913 to verify", "the code is 482-913", "El código 482913", "482913 is your code",
      "password is hunter22x", "--client-secret ab12cd34ef", "mysql -pVerano26 db",
      "postgres://kapso:Zm9vYmFy12@db:5432/app", "user=Maria name=Lopez",
      "wamid.HBgLNTY5NjE0NjEyNjI=",
      "request 4711 done in 12 ms", "{\"error\":{\"code\":190,\"message\":\"(#190) x\"}}",
      "waba_id=104996122399160 phone_number_id=106540352242922", "CL.1234567890123",
      "{\"messages\":[{\"from\":\"56961461262\",\"text\":{\"body\":\"hola\"}}]}", "pin 482913 set",
      "id 1763647511 at 1763647511123", "numbers 10 20 30 4000", "fe80::1ff:fe23:4567:890a up",
    ]).filter { !$0.contains("\n") && !$0.contains("\r") }

  @Test(arguments: lines) func aPlainLineHoldsNothing(_ text: String) {
    let line = Self.time + text
    let bytes = Array(line.utf8)
    if PlainLine.isPlain(bytes, 0..<bytes.count) { #expect(whole(line) == line) }
  }

  @Test(arguments: lines) func aLineIsRedactedAsAWhole(_ text: String) {
    let log = Self.time + "start\n" + Self.time + text + "\n" + Self.time + "end\n"
    #expect(
      streamed(log) == whole(Self.time + "start\n" + Self.time + text + "\n") + Self.time + "end\n"
    )
  }

  @Test func mostLinesOfALogArePlain() {
    for text in [
      "api-1 request GET /v1/numbers done in 12 ms", "worker-3 queue=messages depth=4 lag=12ms",
      "webhook received field=messages waba_id=104996122399160 phone_number_id=106540352242922",
      #"graph call failed {"error":{"message":"(#131026) Message undeliverable","code":131026}}"#,
    ] {
      let bytes = Array((Self.time + text).utf8)
      #expect(PlainLine.isPlain(bytes, 0..<bytes.count), "\(text)")
    }
  }

  @Test func numbersGoOnAndValuesAreKnownAgain() {
    let log =
      Self.time + "api_key=k3y9fA2x7Qp\n" + Self.time + "call +56 9 6146 1262\n" + Self.time
      + "again k3y9fA2x7Qp and +56 9 7000 1111\n"
    #expect(streamed(log, block: 7) == whole(log))
    #expect(streamed(streamed(log)) == streamed(log))
  }

  @Test func aRecordOfSeveralLinesIsReadTogether() {
    let log =
      Self.time + "config\n  password:\n    hunter22x\n" + Self.time + "password:\n" + "Verano26x\n"
    #expect(!streamed(log).contains("hunter22x"))
    #expect(!streamed(log).contains("Verano26x"))
  }

  @Test(arguments: [
    ("time,level,pin\n2026-11-20T14:05:11Z,INFO,482913\n", false), ("pin: 482913\n", false),
    ("2026-11-20T14:05:11Z INFO up\n", true), ("{\"a\":1}\n{\"a\":2}\n", true),
    ("[2026-11-20 14:05:11,123] up\n", true), ("{\n\"pin\":\n\"482913\"}\n", false),
  ]) func onlyLinesThatMakeSenseAloneAreALog(_ pair: (String, Bool)) {
    #expect(LogRedactor.isLog(Array(pair.0.utf8)) == pair.1)
  }
}
