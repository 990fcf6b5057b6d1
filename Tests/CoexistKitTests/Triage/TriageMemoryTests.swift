import Foundation
import JSONText
import Testing

@testable import CoexistKit

/// What is remembered of records that were alike is what a study of each would say.
@Suite struct TriageMemoryTests {
  /// Draws numbers, always the same ones.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private static func study(remembers: Bool, now: String? = nil) throws -> TriageStudy {
    var arguments = Arguments()
    if let now { arguments.values["now"] = [now] }
    var result = CommandResult()
    return try #require(
      TriageStudy(arguments, in: .memory(), remembers: remembers, &result)
    )
  }

  /// The payloads of all fixtures, each on a line.
  private static let payloads: [String] = Repository.names(in: "Fixtures").flatMap { name in
    Repository.names(in: "Fixtures/" + name).filter { $0 != "expected.json" }
      .compactMap { Repository.text("Fixtures/\(name)/\($0)") }
      .filter { (try? JSONDocument(parsing: Array($0.utf8))) != nil }
  }

  /// The payload with some of its long numbers, tokens and times replaced by others: all alike in
  /// one place are alike in the other, or not.
  private static func variant(of payload: String, _ dice: inout Dice) -> String {
    let isConsistent = Bool.random(using: &dice)
    var known: [String: String] = [:]
    let spans = TimeSpans.bounds + [0, 1, 59, 61, 86_399, 9_999_999]
    return payload.replacing(#/\d{10,}|[A-Za-z0-9]{20,}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/#) {
      match in
      let old = String(match.output)
      if isConsistent, let new = known[old] { return new }
      guard Int.random(in: 0..<4, using: &dice) > 0 else { return old }
      var new = old
      if let time = Instant(iso8601: old) {
        let span = spans.randomElement(using: &dice) ?? 0
        let moved = time.adding(minutes: (Bool.random(using: &dice) ? span : -span) / 60)
        new = old.count == 10 ? String(moved.seconds) : moved.iso8601
      } else {
        let isNumber = old.utf8.allSatisfy(\.isDigit)
        let letters = Array(isNumber ? "123456789" : "abcdefXYZ0123456789")
        new = String(old.map { _ in letters.randomElement(using: &dice) ?? "1" })
      }
      known[old] = new
      return new
    }
  }

  @Test(arguments: [nil, "2026-11-21T10:00:00Z"]) func whatIsRememberedIsWhatAStudySays(
    _ now: String?
  ) throws {
    var remembering = try Self.study(remembers: true, now: now)
    var plain = try Self.study(remembers: false, now: now)
    var dice = Dice(state: 20_261_127)
    for payload in Self.payloads {
      for round in 0..<6 {
        let text = round == 0 ? payload : Self.variant(of: payload, &dice)
        let record = Array(text.utf8)
        let found = remembering.study(record)
        #expect(found == plain.study(record), "\(String(decoding: record, as: UTF8.self))")
      }
    }
    #expect(remembering.recalled > Self.payloads.count, "\(remembering.recalled)")
  }

  @Test func anIDThatMeansSomethingIsKept() throws {
    let memory = TriageMemory(provider: .kapso, now: nil)
    func key(_ id: String) -> [UInt8]? {
      memory.skeleton(of: Array(#"{"partner_id":"\#(id)","other":"109900000000001"}"#.utf8))?.key
    }
    let own = Provider.kapso.appIDs[0]
    #expect(key("109900000000007") == key("109900000000008"))
    #expect(key("109900000000001") != key("109900000000008"))
    #expect(key(own) != key(String(own.reversed())))
    #expect(key("10990000000000") != key("109900000000007"))
  }

  @Test func whatABase64TextSaysIsNotLeftOut() throws {
    let memory = TriageMemory(provider: .kapso, now: nil)
    func key(_ text: String) -> [UInt8]? {
      let token = Data(text.utf8).base64EncodedString().replacing("=", with: "")
      return memory.skeleton(of: Array(#"{"body":"\#(token)"}"#.utf8))?.key
    }
    #expect(key(#"{"error":{"code":190}}"#) != key(#"{"error":{"code":368}}"#))
  }

  @Test func timesAreAlikeWhereNoRuleTellsThemApart() {
    func signature(_ seconds: Int) -> [UInt8] {
      let first = Instant(epoch: 1_790_000_000)
      let second = Instant(epoch: 1_790_000_000 + seconds)
      return TimeSpans.signature(of: [first, second].compactMap { $0 })
    }
    for bound in TimeSpans.bounds {
      let places = [bound - 1, bound, bound + 1, -bound + 1, -bound, -bound - 1].map(signature)
      #expect(Set(places).count == 6, "\(bound)")
    }
    #expect(signature(90_000) == signature(90_001))
  }
}
