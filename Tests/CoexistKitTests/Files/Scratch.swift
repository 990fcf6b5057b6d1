import Foundation

@testable import CoexistKit

/// A folder of the machine that lasts as long as a test.
struct Scratch: ~Copyable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "coexist-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func write(_ name: String, _ text: String = Self.capture, mode: Int = 0o644) throws {
    let file = URL(fileURLWithPath: self(name))
    let folder = file.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self(name), withDestinationPath: target)
  }

  func text(_ name: String) -> String {
    (try? String(contentsOfFile: self(name), encoding: .utf8)) ?? ""
  }

  var names: [String] { (FileManager.default.subpaths(atPath: path) ?? []).sorted() }

  /// The words of a command with `@` for the folder.
  func run(_ words: String...) -> Outcome {
    Outcome(arguments: words.map { $0.replacing("@", with: path) })
  }

  static let capture = #"{"error":{"code":190,"message":"(#190) Session has expired"}}"#
}
