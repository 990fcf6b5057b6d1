import Foundation
import Testing

@testable import CoexistKit

/// The files that say what came of something at the last change.
enum Record {
  /// Compares lines with those of a file, or writes them there.
  static func compare(_ lines: [String], with name: String) throws {
    let path = "Tests/CoexistKitTests/Recorded/\(name)"
    let text = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["COEXIST_RECORD"] != nil {
      let file = Repository.root.appendingPathComponent(path)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let recorded = try #require(Repository.text(path)).split(separator: "\n")
    let found = text.split(separator: "\n")
    let gone = Set(recorded).subtracting(found).sorted().prefix(8)
    let new = Set(found).subtracting(recorded).sorted().prefix(8)
    #expect(gone.isEmpty && new.isEmpty, "\(path)\n- \(gone)\n+ \(new)")
    let isSame = recorded == found
    #expect(isSame, "\(path) has its lines in another order")
  }
}
