import Testing

@testable import CoexistKit

/// No capture, however it was wrapped or broken on the way, is a bug of the program.
///
/// A trap ends the whole run; the last case that was started is its input.
@Suite struct MutationTests {
  private static let commands = [
    ["diagnose", "--full"], ["diagnose", "-fjson"], ["ticket", "--allow-incomplete"], ["reply"],
    ["ticket", "--allow-incomplete", "-fjira"], ["redact"],
  ]

  private static let captures = TicketCases.fixtures.flatMap(\.files)

  /// Every mutation meets every eleventh capture, another one with every mutation.
  @Test(arguments: Mutation.all.indices)
  func aMutatedCaptureIsAnswered(_ place: Int) {
    let mutation = Mutation.all[place]
    var random = SeededGenerator(seed: UInt64(place))
    for index in stride(from: place % 11, to: Self.captures.count, by: 11) {
      let path = Self.captures[index]
      let bytes = mutation.apply(HostSystem.system.read(path) ?? [], &random)
      let command = Self.commands[(index / 11 + place) % Self.commands.count]
      let outcome = Outcome(arguments: command + ["x.txt"], in: Self.host(bytes))
      #expect(
        [0, 1, 65].contains(outcome.status),
        "\(mutation.name), \(command[0]), \(path): \(outcome.reason)"
      )
    }
  }

  private static func host(_ bytes: [UInt8]) -> HostSystem {
    var host = HostSystem.memory(["x.txt": ""])
    host.blocks = { _, take in take(bytes[...]) }
    return host
  }
}
