import Foundation
import Synchronization

@testable import CoexistKit

/// The program as it was built with the tests, run by a shell as users run it.
enum BuiltProgram {
  /// Beside the bundle of tests that runs, whatever it was built for.
  static let path: String = {
    let bundle = URL(fileURLWithPath: Swift.CommandLine.arguments.first ?? "")
    return bundle.pathExtension == "xctest"
      ? bundle.deletingLastPathComponent().appendingPathComponent("coexist").path
      : Repository.root.appendingPathComponent(".build/debug/coexist").path
  }()

  struct End: Equatable {
    let code: Int32
    let output: String
    let complaint: String
  }

  private static let turn = Mutex(())

  /// What a test starts heeds every signal, though its thread holds them back, and though the suite
  /// itself may have been started by `nohup`.
  private static func withAllSignals(_ start: () throws -> Void) throws {
    try turn.withLock { _ in
      let ended = [SIGINT, SIGTERM, SIGHUP]
      let handlers = ended.map { signal($0, SIG_DFL) }
      var (none, before) = (sigset_t(), sigset_t())
      sigemptyset(&none)
      pthread_sigmask(SIG_SETMASK, &none, &before)
      defer {
        pthread_sigmask(SIG_SETMASK, &before, nil)
        for (number, handler) in zip(ended, handlers) { signal(number, handler) }
      }
      try start()
    }
  }

  /// Runs a line of shell in a folder, where `$C` is the program.
  ///
  /// A run that lasts longer than half a minute is ended with 124.
  static func shell(
    _ script: String,
    in folder: String,
    environment: [String: String] = [:]
  ) throws -> End {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "C=\"$0\"; cd \"$1\" && { \(script)\n}", path, folder]
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    let files = try ["out", "err"].map { name in
      let url = URL(fileURLWithPath: NSTemporaryDirectory())
        .appendingPathComponent("coexist-\(UUID().uuidString).\(name)")
      _ = FileManager.default.createFile(atPath: url.path, contents: nil)
      return (url, try FileHandle(forWritingTo: url))
    }
    defer { for (url, _) in files { try? FileManager.default.removeItem(at: url) } }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = files[0].1
    process.standardError = files[1].1
    try Self.withAllSignals { try process.run() }
    let end = Date().addingTimeInterval(30)
    while process.isRunning, Date() < end { usleep(5000) }
    let isLate = process.isRunning
    if isLate { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    let texts = files.map {
      String(decoding: (try? Data(contentsOf: $0.0)) ?? Data(), as: UTF8.self)
    }
    let code = isLate ? 124 : process.terminationStatus
    return End(code: code, output: texts[0], complaint: texts[1])
  }
}
