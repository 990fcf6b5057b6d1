import Foundation

@testable import CoexistKit

/// The files of the repository that tests look at.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) -> String? {
    try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path)
  }

  static func names(in folder: String) -> [String] {
    let path = root.appendingPathComponent(folder).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// Runs the program on its words.
  static func run(_ words: String...) -> (output: String, complaint: String, status: Int32) {
    let outcome = Outcome(arguments: words)
    return (
      String(decoding: outcome.output, as: UTF8.self),
      String(decoding: outcome.complaint, as: UTF8.self), outcome.status
    )
  }

  /// Everything `explain` can be asked, as one types it.
  static let subjects: [String] =
    Explainer.words + ["coexistence", "dedicated"]
    + (0...6).flatMap { ["\($0)", "step-\($0)"] }
    + Explainer.keys.map { $0.utf8.count == 1 ? "#\($0)" : $0 }
    + Set(KnownError.all.filter { $0.code > 9 }.map { "\($0.code)" }).sorted()
}
