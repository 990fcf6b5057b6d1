// Lets a coverage-guided fuzzer call one of the targets; see docs/testing.md.

@testable import CoexistKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the environment says, or a word instead.
private func setting(_ name: String, else word: String) -> String {
  getenv(name).map { String(cString: $0) } ?? word
}

private let target: FuzzTarget = {
  let name = setting("COEXIST_FUZZ", else: "")
  guard let target = FuzzTarget(rawValue: name) else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
    say("COEXIST_FUZZ names the target: \(names)")
    exit(64)
  }
  return target
}()

/// Where inputs go that break a promise.
private let folder = setting("COEXIST_FOUND", else: ".")

nonisolated(unsafe) private var found: [String: Int] = [:]

/// Called by the fuzzer with each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  // A trap leaves nothing behind: the last input that was begun is the one.
  keep(bytes, as: "\(folder)/\(target.rawValue)-\(getpid()).last")
  guard let complaint = target.complaint(about: bytes) else { return 0 }
  let kind = String(complaint.prefix(40))
  let number = found[kind, default: 0]
  found[kind] = number + 1
  guard number < 3 else { return 0 }
  say("FOUND \(target.rawValue): \(complaint)")
  keep(bytes, as: "\(folder)/\(target.rawValue)-\(getpid())-\(found.count)-\(number)")
  return 0
}

private func say(_ line: String) { _ = HostSystem.writeAll(Array((line + "\n").utf8), to: 2) }

private func keep(_ bytes: [UInt8], as path: String) {
  guard let file = fopen(path, "w") else { return }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}
