import Testing

@testable import CoexistKit

/// Days, offsets and encodings, held against a count that knows nothing of them.
@Suite struct CalendarTests {
  @Test(arguments: [1...9, 1895...1905, 1965...2105, 2395...2405, 9990...9999])
  func everyDayComesAfterTheOneBefore(_ years: ClosedRange<Int>) throws {
    var before: Instant?
    for year in years {
      let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
      for (month, days) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        .enumerated()
      {
        #expect(Instant(year: year, month: month + 1, day: 0) == nil)
        #expect(Instant(year: year, month: month + 1, day: days + 1) == nil)
        for day in 1...days {
          let time = try #require(Instant(year: year, month: month + 1, day: day))
          if let before { #expect(time.seconds - before.seconds == 86_400) }
          before = time
          let text = [year, month + 1, day].map { $0 < 10 ? "0\($0)" : "\($0)" }
          let date =
            String(repeating: "0", count: max(0, 4 - text[0].count)) + text.joined(separator: "-")
          guard year > 999 else { continue }
          #expect(time.iso8601 == date + "T00:00:00Z")
          // Times that are read are those of our days, in seconds with ten digits.
          let isOurs = 1_000_000_000...4_102_444_800 ~= time.seconds
          #expect(Instant(iso8601: date + "T00:00:00Z") == (isOurs ? time : nil))
        }
      }
    }
    #expect(
      Instant(year: 0, month: 1, day: 1) == nil && Instant(year: 10_000, month: 1, day: 1) == nil
    )
    #expect(
      Instant(year: 2026, month: 13, day: 1) == nil && Instant(year: 2026, month: 0, day: 1) == nil
    )
    #expect(Instant(year: 1970, month: 1, day: 1)?.seconds == 0)
  }

  @Test(arguments: -840...840) func everyOffsetIsNamedAndReadAgain(_ minutes: Int) throws {
    let zone = Zone(seconds: minutes * 60)
    #expect(Zone(zone.iso8601)?.seconds == minutes * 60)
    let (hours, rest) = (abs(minutes) / 60, abs(minutes) % 60)
    let sign = minutes < 0 ? "-" : "+"
    let tail = rest == 0 ? "" : rest < 10 ? ":0\(rest)" : ":\(rest)"
    #expect(zone.name == (minutes == 0 ? "UTC" : "UTC\(sign)\(hours)\(tail)"))
    let noon = try #require(Instant(iso8601: "2026-11-20T12:00:00Z"))
    #expect(
      noon.adding(minutes: minutes).iso8601.dropLast() + zone.iso8601 == noon.iso8601(in: zone)
    )
  }

  /// Bytes at the borders of what UTF-8 allows, in every order.
  @Test func aTextIsWhatTheToolchainTakesForOne() {
    let first: [UInt8] = [
      0x00, 0x01, 0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
      0xEF,
      0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    let second: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0]
    let others: [UInt8] = [0x41, 0x7F, 0x80, 0xBF, 0xC0]
    for one in first {
      for two in second {
        for three in others {
          for four in others {
            for count in 1...4 {
              let bytes = Array([one, two, three, four].prefix(count))
              let isText = String(validating: bytes, as: UTF8.self) != nil && !bytes.contains(0)
              #expect((InputEncoding.firstUnreadable(in: bytes) == nil) == isText, "\(bytes)")
            }
          }
        }
      }
    }
  }
}
