import Testing

@testable import CoexistKit

/// Twice as much of anything takes about twice as long, whatever is done with it.
@Suite(.serialized) struct CommandGrowthTests {
  static let commands = [
    ["diagnose", "-fjson"], ["ticket", "--allow-incomplete"], ["redact"],
    ["triage", "-fjsonl", "--jobs", "1"],
  ]

  /// So many bytes that a square shows, and a debug build is still quick.
  private static let size = 6_000
  /// No input of the second size takes longer, whatever it is.
  private static let most = Duration.seconds(4)

  @Test(arguments: GrowthKind.all)
  func twiceAsMuchTakesTwiceAsLong(_ kind: GrowthKind) {
    for command in Self.commands {
      // What else the machine does makes a run longer, never shorter, and some inputs take another
      // way from a size on: a doubt is looked at again at twice the size, before it counts.
      var costs: [Duration] = []
      var isLinear = false
      for size in [Self.size, 2 * Self.size, 4 * Self.size, 8 * Self.size] where !isLinear {
        let bytes = Array(kind.text(size).utf8)
        var best = Self.cost(command, bytes)
        if let last = costs.last {
          isLinear = best < last * 2.6 + .milliseconds(8)
          for _ in 0..<2 where !isLinear {
            best = min(best, Self.cost(command, bytes))
            isLinear = best < last * 2.6 + .milliseconds(8)
          }
        }
        costs.append(best)
      }
      #expect(isLinear, "\(command[0]): \(costs)")
      #expect(costs[1] < Self.most, "\(command[0]): \(costs)")
    }
  }

  /// Many files of one case.
  @Test(arguments: commands) func filesTakeLinearTime(_ command: [String]) {
    func cost(_ count: Int) -> Duration {
      let files = (0..<count).map { index in
        ("f\(index).json", #"{"error":{"code":2655093,"message":"x","fbtrace_id":"AbC\#(index)"}}"#)
      }
      let names = files.map(\.0)
      var host = HostSystem.memory(Dictionary(uniqueKeysWithValues: files))
      host.say = { _ in true }
      return processorTime { _ = Outcome(arguments: command + names, in: host) }
    }
    guard command[0] != "redact" else { return }
    let (one, two) = (cost(60), cost(240))
    #expect(two < one * 8 + .milliseconds(20), "\(one) and \(two)")
  }

  private static func cost(_ command: [String], _ bytes: [UInt8]) -> Duration {
    var host = HostSystem.memory(["x.txt": ""])
    host.blocks = { _, take in take(bytes[...]) }
    host.say = { _ in true }
    let clock = ProcessorClock()
    let outcome = Outcome(arguments: command + ["x.txt"], in: host)
    let cost = clock.elapsed
    #expect([0, 1, 65].contains(outcome.status), "\(command[0]): \(outcome.reason)")
    return cost
  }
}
