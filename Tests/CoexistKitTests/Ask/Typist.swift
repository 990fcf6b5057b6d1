import Synchronization

@testable import CoexistKit

/// Somebody who answers the questions of `ask`, on files of the machine.
final class Typist: Sendable {
  private let lines: Mutex<[String]>
  private let heard = Mutex<[UInt8]>([])

  /// What each line is typed as; those without a line break end one by themselves.
  init(_ lines: [String]) {
    self.lines = Mutex(lines.map { $0 + "\n" })
  }

  /// What was said to the one who answers.
  var transcript: String { String(decoding: heard.withLock { $0 }, as: UTF8.self) }

  /// The machine, with the one who answers at its streams.
  func host(at seconds: Int = 1_763_640_000) -> HostSystem {
    var host = HostSystem.system
    host.isInputTerminal = false
    host.isInputPiped = false
    host.clock = { seconds }
    host.nextInput = { self.lines.withLock { $0.isEmpty ? nil : Array($0.removeFirst().utf8) } }
    host.say = { bytes in
      self.heard.withLock { $0 += bytes }
      return true
    }
    return host
  }
}
