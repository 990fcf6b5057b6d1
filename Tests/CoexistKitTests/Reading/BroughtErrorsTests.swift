import Foundation
import Testing

@testable import CoexistKit

/// An input as somebody brings it, and the errors and identifiers that must be read in it.
private struct BroughtText: Decodable, CustomTestStringConvertible {
  struct Wanted: Decodable, Hashable {
    let code: Int?
    var subcode: Int?
    /// Meta's words where their borders are certain, else `nil`.
    var message: String?
    /// The words as they were pasted.
    var quote: String?
    var trace: String?
    var details: String?
  }

  let name: String
  let text: String
  let errors: [Wanted]
  let ids: [String: String]

  var testDescription: String { name }

  /// The rows of `errors.jsonl`.
  static let all: [BroughtText] = {
    let text = Repository.text("Tests/CoexistKitTests/Reading/errors.jsonl") ?? ""
    return text.split(separator: "\n").compactMap { line in
      try? JSONDecoder().decode(BroughtText.self, from: Data(line.utf8))
    }
  }()
}

/// Codes, words, traces and ids in the notations of programs, tables, pages, mails and chats.
@Suite struct BroughtErrorsTests {
  @Test func everyRowIsRead() {
    let rows = Repository.text("Tests/CoexistKitTests/Reading/errors.jsonl")?.split(separator: "\n")
    #expect(BroughtText.all.count >= 60)
    #expect(BroughtText.all.count == rows?.count)
  }

  @Test(arguments: BroughtText.all)
  private func theErrorsAreRead(_ brought: BroughtText) {
    let facts = ReadInput(brought.text).reader.facts
    let read = facts.errors.map { error in
      BroughtText.Wanted(
        code: error.code,
        subcode: error.subcode,
        message: error.message?.reading { $0 },
        quote: error.quote?.reading { $0 },
        trace: error.fbtraceID?.reading { $0 },
        details: error.details?.reading { $0 }
      )
    }
    #expect(Set(read) == Set(brought.errors))
    #expect(read.count == brought.errors.count)
    for (key, value) in brought.ids {
      #expect(facts.identifiers.contains { $0.key.id == key && $0.value == Untrusted(value) })
    }
  }
}
