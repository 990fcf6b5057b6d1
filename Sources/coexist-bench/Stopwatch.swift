import Foundation

/// CPU time and memory of this process and of finished children.
enum Stopwatch {
  /// Seconds of processor time that `work` took here.
  static func seconds(_ work: () -> Void) -> Double {
    let before = cpu(RUSAGE_SELF)
    work()
    return cpu(RUSAGE_SELF) - before
  }

  /// Seconds by the clock.
  static func wall(_ work: () -> Void) -> Double {
    let before = Date()
    work()
    return Date().timeIntervalSince(before)
  }

  /// Seconds of processor time of a command, or `nil` when it is not there or fails.
  static func seconds(running command: [String], on file: String) -> Double? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command + [file]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let before = cpu(RUSAGE_CHILDREN)
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    return process.terminationStatus == 0 ? cpu(RUSAGE_CHILDREN) - before : nil
  }

  /// The largest amount of memory this process has held, in megabytes.
  static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(raw(RUSAGE_SELF), &usage)
    #if canImport(Darwin)
      return usage.ru_maxrss >> 20
    #else
      return usage.ru_maxrss >> 10
    #endif
  }

  #if canImport(Darwin)
    private typealias Who = Int32
    private static func raw(_ who: Who) -> Int32 { who }
  #else
    private typealias Who = __rusage_who
    private static func raw(_ who: Who) -> Int32 { Int32(who.rawValue) }
  #endif

  private static func cpu(_ who: Who) -> Double {
    var usage = rusage()
    getrusage(raw(who), &usage)
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000
  }
}
