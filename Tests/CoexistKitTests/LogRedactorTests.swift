import Synchronization
import Testing

@testable import CoexistKit

/// A log that is redacted as it comes is redacted as if it were read as a whole.
@Suite struct LogRedactorTests {
  private func whole(_ text: String) -> String {
    String(decoding: DocumentRedactor.redact(Array(text.utf8)).bytes, as: UTF8.self)
  }

  /// In blocks of a few bytes.
  private func streamed(
    _ text: String,
    _ form: LogRecords.Form = .lines,
    block: Int = 1000
  ) -> String {
    var redactor = LogRedactor(form, options: RedactionOptions(), on: .memory())
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

  /// How the log around a line may begin its lines.
  private static let fronts = [
    time, "Nov 20 14:05:11 web-3 kapso[21874]: ", "ts=2026-11-20T14:05:11.123Z level=info msg=x ",
    "203.0.113.77 - - [20/Nov/2026:14:05:11 +0000] \"GET /a HTTP/1.1\" 200 12 ",
    "[2026-11-20 14:05:11,123] ", "2026/11/20 14:05:11 [error] 12#12: *3 ",
  ]

  /// Lines of other programs, with what must go and what must stay.
  private static let others = [
    "client: 203.0.113.7, server: _, request: \"GET /a?b=c&d=e HTTP/1.1\"",
    "connected at 203.0.113.77 port 80", "version 2.24.17.79 on 203.0.113.77:443",
    "request_id=7b1e9c2a-0f3d-4e55-8a66-1c2d3e4f5a6b done", "7b1e9c2a-0f3d-4e55-8a66-1c2d3e4f5a6b",
    "since 2026-11-20 14:05:11 call again at 2026-11-21", "dates 2026-11-20-56961461262 x",
    "conexión establecida número 12 señal", "contraseña: Verano2026", "45% done 100%25 x",
    "up 2001:db8:1:2:3:4:5:6 now", "a 200 154 0.012 0.005 b", "call 0012 3456 789012",
    "wa id: 5512345678", "two-step PIN 739104", "trace_id=AbC1dEfGh2I3jKlMn done",
    "x-forwarded-for: 203.0.113.7, 10.0.0.3", "app 4.3.2.1 up", "again 203.0.113.77",
    "TokenServiceConnectionManager.refresh ok", "mail=a.soto@correo.example sent",
    "token ok user=ana time=14:05:11", "waba_ids=104996122399160,104996122399161",
    "fbtrace_id: EAAGm0PX4ZCpsBAKZC7gTl2v1yQ8ZBnR4uWk5xJ6dHfLs9", "state=9f8e7d6c5b4a3f2e1d0c",
    "state=DONE id=9f8e7d6c5b4a3f2e1d0c", "state='ab 9f8e7d6c5b4a'", "state=[ab 9f8e7d6c5b4a]",
    "state: \"ab 9f8e7d6c5b4a\"", "state=  9f8e7d6c5b4a3f2e", "?a=b&state=9f8e7d6c5b4a3f2e x",
  ]

  @Test(arguments: lines + others) func aFirstLookChangesNothing(_ text: String) {
    for front in Self.fronts {
      let log = Array((front + "start\n" + front + text + "\n" + front + text + "\n").utf8)
      var redactor = LogRedactor(options: RedactionOptions(), on: .memory())
      let safe = redactor.take(log[...]) + redactor.finish()
      #expect(String(decoding: safe, as: UTF8.self) == inFull(log))
    }
  }

  /// The same, where every record is read in full.
  private func inFull(_ log: [UInt8]) -> String {
    var records: [[UInt8]] = []
    var isOpen = false
    for line in log.split(separator: 0x0A) {
      if !isOpen { records.append([]) }
      records[records.count - 1] += line + [0x0A]
      isOpen = line.withUnsafeBufferPointer(LogLine.isOpen)
    }
    var numbers = PlaceholderNumbers()
    var known = LeakCheck()
    let safe = records.flatMap { record in
      let text = InputEncoding.utf8.utf8(of: record)
      let (editor, look) = DocumentRedactor.edited(
        text,
        options: RedactionOptions(),
        echoes: Echoes(known, in: text)
      )
      known.learn(editor.record)
      let safe = numbers.takeIn(editor.result, editor.numbers)
      return look.map { LastLook(at: safe, with: $0).bytes } ?? safe
    }
    return String(decoding: safe, as: UTF8.self)
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
      "number 7 step=register state=DONE",
      "webhook received field=messages waba_id=104996122399160 phone_number_id=106540352242922",
      #"graph call failed {"error":{"message":"(#131026) Message undeliverable","code":131026}}"#,
    ] {
      var keys = KeyLook()
      let isSilent = keys.isSilent(Array((Self.time + text).utf8))
      #expect(isSilent, "\(text)")
    }
  }

  @Test func numbersGoOnAndValuesAreKnownAgain() {
    let log =
      Self.time + "api_key=k3y9fA2x7Qp\n" + Self.time + "call +56 9 6146 1262\n" + Self.time
      + "again k3y9fA2x7Qp and +56 9 7000 1111\n"
    #expect(streamed(log, block: 7) == whole(log))
    #expect(streamed(streamed(log)) == streamed(log))
  }

  /// A recording goes through entry by entry, and comes out as if it were read as a whole.
  @Test(arguments: [1, 64, 5000]) func aRecordingIsPartedAtItsEntries(_ block: Int) {
    func entry(_ number: Int) -> String {
      #"""
      {
            "request": { "url": "https://x.invalid/a?id=[\#(number)]", "cookies": [
              { "name": "xs", "value": "k3y9fA2x7Qp" } ] },
            "response": { "content": { "text": "{\"a\":\"]}\\\"\",\"pin\":\"48291\#(number)\"}" } }
          }
      """#
    }
    let entries = (1...5).map(entry).joined(separator: ",\n    ")
    let recording =
      #"{ "log": {"creator": {"name": "[x", "entries": []}, "pages": [{"id": "page_1"}],"#
      + "\n  \"entries\": [\n    \(entries)\n  ], \"comment\": \"api_key=k3y9fA2x7Qr\"} }\n"
    #expect(LogRecords.form(of: Array(recording.utf8)) == .entries)
    let once = streamed(recording, .entries, block: block)
    #expect(once == whole(recording))
    #expect(!once.contains("k3y9") && !once.contains("482911"))
    #expect(streamed(once, .entries) == once)
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
    ("[2026-11-20 14:05:11,123] up\n", true), ("Nov 20 14:05:11 web kapso[1]: up\r\n", true),
    ("203.0.113.77 - - [20/Nov/2026:14:05:11 +0000] \"GET / HTTP/1.1\" 200 1\n", true),
    ("| 2026-11-20 14:05:11 | 482913 |\n", false), ("2026-11-20 14:05:11 | 482913\n", false),
    ("2026-11-20 14:05:11, INFO, 482913\n", false), ("ts=2026-11-20T14:05:11Z level=x\n", true),
    ("{\n\"pin\":\n\"482913\"}\n", false),
  ]) func onlyLinesThatMakeSenseAloneAreALog(_ pair: (String, Bool)) {
    #expect((LogRecords.form(of: Array(pair.0.utf8)) == .lines) == pair.1)
  }

  /// Nothing comes of a record in which the last look finds a credential, nor of what follows it.
  @Test(arguments: [
    "password=Nube77x9q", #"{"t":"14:05:11","access_token":"nube-77-x9"}"#,
    "token \(PlantedSecret.token) refused",
  ]) func aCredentialThatSlippedThroughEndsTheLog(_ record: String) {
    let line = Self.time + "request 4711 done in 12 ms\n"
    var redactor = LogRedactor(options: RedactionOptions(), on: .memory())
    _ = redactor.take(Array((line + line).utf8)[...])
    let bytes = Array((Self.time + record + "\n").utf8)
    var look = LeakCheck()
    look.learn(from: bytes)
    #expect(redactor.lookAgain(at: bytes, with: look).isEmpty)
    #expect(redactor.refusal?.kind.isCredential == true)
    #expect(redactor.take(Array((line + line).utf8)[...]).isEmpty && redactor.finish().isEmpty)
  }

  /// The command says so: nothing more is written, and the code is that of a bug.
  @Test func aLogThatACredentialEndsIsABug() throws {
    let line = Self.time + "request 4711 done in 12 ms\n"
    let log = String(repeating: line, count: LogRedactor.leastLength / line.utf8.count + 1)
    let said = Mutex<[UInt8]>([])
    var host = HostSystem.memory(["a.log": log])
    host.say = { bytes in
      said.withLock { $0 += bytes }
      return true
    }
    let arguments = try Parser(command: .redact).parse(["a.log"])
    guard case .log(let stream) = LogStream.start(arguments, host) else {
      Issue.record("no log")
      return
    }
    var redactor = stream.redactor
    let record = Array((Self.time + "password=Nube77x9q\n").utf8)
    var look = LeakCheck()
    look.learn(from: record)
    _ = redactor.lookAgain(at: record, with: look)
    var result = CommandResult()
    stream.run(redactor, &result)
    #expect(result.exit == .bug && said.withLock { $0 }.isEmpty)
    let complaint = result.complaint.escaped(for: .text)
    #expect(complaint.hasPrefix("coexist: internal error: redaction check failed (kind "))
    #expect(!complaint.contains("Nube77x9q"))
  }

  /// JSON in the middle of a value parts the text around it; the value is known all the same.
  @Test func aCredentialAcrossTheBorderOfTwoPartsIsMasked() {
    let secret = "k3y9[1,2,3,4,5]fA2x7Qp"
    let safe = whole("{\"password\":\"\(secret)\"} again \(secret)\n")
    #expect(safe == "{\"password\":\"<credential:1>\"} again <credential:1>\n")
  }
}
