import Foundation
import Testing

@testable import CoexistKit

/// `ask` at a terminal: the program itself, with a pseudo-terminal for its streams.
@Suite struct AskTerminalTests {
  /// A terminal of 24 rows and 80 columns.
  private final class Terminal {
    let process = Process()
    private let keyboard: FileHandle
    private var seen = Data()

    init(_ words: [String]) throws {
      var (master, slave): (Int32, Int32) = (-1, -1)
      var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
      guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw POSIXError(.ENXIO) }
      keyboard = FileHandle(fileDescriptor: master, closeOnDealloc: true)
      let screen = FileHandle(fileDescriptor: slave, closeOnDealloc: true)
      process.executableURL = URL(fileURLWithPath: BuiltProgram.path)
      process.arguments = words
      process.standardInput = screen
      process.standardOutput = screen
      process.standardError = screen
      try process.run()
    }

    /// Waits until the screen shows some words; `false` after ten seconds.
    func shows(_ words: String) -> Bool {
      let end = Date().addingTimeInterval(10)
      var waiting = pollfd(fd: keyboard.fileDescriptor, events: Int16(POLLIN), revents: 0)
      while !String(decoding: seen, as: UTF8.self).contains(words), Date() < end {
        guard poll(&waiting, 1, 200) > 0 else { continue }
        seen += keyboard.availableData
      }
      defer { seen = Data() }
      return String(decoding: seen, as: UTF8.self).contains(words)
    }

    func type(_ keys: String) { keyboard.write(Data(keys.utf8)) }

    func end() -> Int32 {
      let end = Date().addingTimeInterval(10)
      while process.isRunning, Date() < end { usleep(20_000) }
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
      return process.terminationStatus
    }
  }

  private static let text = #"{"schema":"coexist.case/1","error":{"code":2655093}}"#

  @Test func aPersonAnswersAtTheKeyboard() throws {
    let scratch = try Scratch()
    try scratch.write("case.json", Self.text)
    let terminal = try Terminal(["ask", scratch("case.json")])
    #expect(terminal.shows("the customer tells me"))
    terminal.type("2\n")
    #expect(terminal.shows("\r\n> "))
    terminal.type("1\n")
    #expect(terminal.shows("its name"))
    terminal.type("Acme BSP\n")
    #expect(terminal.shows("changed    "))
    #expect(scratch.text("case.json").contains(#"["Acme BSP"], "by": "customer""#))
    terminal.type("\u{4}")
    #expect(terminal.shows("coexist ticket"))
    #expect(terminal.end() == 0)
  }

  @Test func anInterruptionLosesNothing() throws {
    let scratch = try Scratch()
    try scratch.write("case.json", Self.text)
    let terminal = try Terminal(["ask", "--by", "agent", scratch("case.json")])
    #expect(terminal.shows("\r\n> "))
    terminal.type("none\n")
    #expect(terminal.shows("changed"))
    kill(terminal.process.processIdentifier, SIGKILL)
    #expect(terminal.end() == SIGKILL)
    #expect(terminal.process.terminationReason == .uncaughtSignal)
    #expect(scratch.text("case.json").contains(#""app_business_platform": { "value": []"#))
    #expect(scratch.names == ["case.json"])
  }
}
