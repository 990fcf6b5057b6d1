import Testing

@testable import CoexistKit

/// The targets of the fuzzer, for a fixed number of rounds over inputs that are the same every time.
@Suite struct FuzzTests {
  private static let captures = TicketCases.fixtures.flatMap(\.files)
    .compactMap { HostSystem.system.read($0) }.filter { $0.count < 2_000 }

  @Test(arguments: FuzzTarget.allCases, 0..<4 as Range<UInt64>)
  func thePromiseHolds(_ target: FuzzTarget, _ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<8 {
      let bytes = Self.input(for: target, &random)
      let complaint = target.complaint(about: bytes)
      #expect(
        complaint == nil,
        "seed \(seed), round \(round): \(String(decoding: bytes, as: UTF8.self))"
      )
    }
  }

  /// Bytes that decide what is built, or a capture that was mutated, or pieces of any form.
  private static func input(for target: FuzzTarget, _ random: inout SeededGenerator) -> [UInt8] {
    switch target {
    case .caseFile, .letters, .triage:
      return (0..<Int.random(in: 20...300, using: &random)).map { _ in
        .random(in: 0...255, using: &random)
      }
    case .json, .text, .diagnose, .redact, .secrets: break
    }
    guard Bool.random(using: &random), let capture = captures.randomElement(using: &random) else {
      let pieces = FuzzWords.all + ["{", "}", "[", "]", ":", ",", "\"", "\n", " ", "error", "code"]
      return (0..<Int.random(in: 1...40, using: &random)).flatMap { _ in
        Array((pieces.randomElement(using: &random) ?? "").utf8)
      }
    }
    let mutations = (0..<Int.random(in: 1...2, using: &random)).compactMap { _ in
      Mutation.all.randomElement(using: &random)
    }
    return mutations.reduce(capture) { $1.apply($0, &random) }
  }
}
