import Testing

@testable import CoexistKit

/// What comes of a log tells nothing of the threads it was redacted on, nor of where its blocks ended.
@Suite struct LogThreadTests {
  /// Records that give something away, that say it again, behind an escape too, and that say nothing.
  private static let log: [UInt8] = {
    let time = "2026-11-20T14:05:11.123Z INFO "
    var dense: [String] = []
    for row in Notation.all {
      let lines = row.text.split(separator: "\n")
      dense += lines.map { time + $0 }
      dense.append(time + "dump:\n  " + lines.joined(separator: "\n  "))
    }
    for number in 0..<400 {
      dense.append("\(time)call +56 9 0000 \(1000 + number)")
      dense.append("\(time)api_key=k3y9fA2x7Qp\(number)")
      dense.append("\(time)again k3y9fA2x7Qp\(number / 3) <phone:3>")
      let name = #"{"name":"again k3y9fA2x7\u0051p\#(number / 2)","to":"5690000"#
      dense.append("\(time)\(name)\(number / 5 + 1000)\"}")
      let from = #"{"t":"14:05:11","messages":[{"from":"5690000\#(number + 3000)","text":{"body":"#
      dense.append("\(from)\"ola \(number)\"}}]}")
    }
    // Where little is new the records of a block are drafted before its news are known.
    var slow: [String] = []
    for number in 0..<15_000 {
      slow.append("\(time)request \(number) done in 12 ms")
      guard number.isMultiple(of: 200) else { continue }
      slow.append("\(time)api_key=k3y9fC2x7Qp\(number)")
      slow.append("\(time)again k3y9fC2x7Qp\(number)")
      slow.append(time + #"{"name":"again k3y9fC2x7\u0051p\#(number)"}"#)
    }
    var all = slow
    all += dense
    all += dense.reversed()
    all += slow
    return Array(all.joined(separator: "\n").utf8)
  }()

  private func redacted(_ log: [UInt8], threads: Int, block: Int) -> [UInt8] {
    var host = HostSystem.memory()
    host.processors = threads
    host.inParallel = WorkThread.inParallel
    var redactor = LogRedactor(options: RedactionOptions(), on: host)
    var result: [UInt8] = []
    for start in stride(from: 0, to: log.count, by: block) {
      result += redactor.take(log[start..<min(start + block, log.count)])
    }
    return result + redactor.finish()
  }

  @Test(arguments: [
    (1, 1 << 18), (2, 1 << 18), (2, 49_999), (3, 65_537), (3, 1 << 22), (8, 1 << 18),
  ])
  func theBytesAreTheSame(_ threads: Int, _ block: Int) {
    let alone = redacted(Self.log, threads: 1, block: 997)
    #expect(redacted(Self.log, threads: threads, block: block) == alone)
    #expect(String(decoding: alone, as: UTF8.self).contains("<phone:400"))
  }

  /// The first place in a record counts, also of a piece that only the rest of it gives away.
  @Test func aRecordIsNumberedByPlace() {
    let log = """
      2026-11-20T14:05:11Z api_key=k3y9fA2x7Qp0
      2026-11-20T14:05:12Z tail Zm9vYmFyQ1a2Zm and api_key=b7Zm9vYmFyQ1a2Zm4kLx8Wq2Rt

      """
    let safe = String(decoding: redacted(Array(log.utf8), threads: 1, block: 100), as: UTF8.self)
    #expect(safe.hasSuffix("tail <credential:2> and api_key=<credential:3>\n"))
  }
}
