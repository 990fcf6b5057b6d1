/// Something odd in an input that did not keep it from being read.
struct Warning: Hashable, Sendable {
  /// Stable words; the list is open.
  struct Code: Hashable, Sendable {
    let id: String

    static let nothingRecognised = Code(id: "nothing-recognised")
    static let unknownField = Code(id: "unknown-field")
    static let unknownValue = Code(id: "unknown-value")
    static let duplicateKey = Code(id: "duplicate-key")
    static let notStrictJSON = Code(id: "not-strict-json")
    static let inexactIdentifier = Code(id: "inexact-identifier")
    static let contradiction = Code(id: "contradiction")
    static let pastError = Code(id: "past-error")
    static let staleLook = Code(id: "stale-look")
    static let tooLong = Code(id: "too-long")
    static let notUTF8 = Code(id: "utf-16")
    static let severalAccounts = Code(id: "several-accounts")
    static let missingAttachment = Code(id: "missing-attachment")
  }

  let code: Code
  let message: Phrase
  let origin: Origin
}
