/// A string that came from outside: a file, an argument, the environment.
///
/// It cannot be printed by accident: every description says `<untrusted>`. Only the redactor turns
/// it into text that may leave (``Redactor``); rules look at it through ``reading(_:)``.
struct Untrusted: Hashable, Sendable {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// Lets a rule look at the text; what it returns is a decision, not the text.
  func reading<Result>(_ decide: (String) -> Result) -> Result {
    decide(text)
  }

  var isEmpty: Bool { text.isEmpty }

  /// Lower-case ASCII letters and digits only: names are compared by this.
  var folded: String {
    String(decoding: text.utf8.compactMap(\.foldedAlphanumeric), as: UTF8.self)
  }

  /// The words in lower case, without marks: `Kapso Inc.` begins with the words of `kapso`.
  var foldedWords: [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
  }

  /// The decimal digits, in order: phone numbers are compared by these.
  var digits: String {
    String(decoding: text.utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self)
  }

  func equalsIgnoringCase(_ word: String) -> Bool {
    text.utf8.count == word.utf8.count
      && zip(text.utf8, word.utf8).allSatisfy { $0.lowercasedASCII == $1.lowercasedASCII }
  }
}

extension Untrusted: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  var description: String { "<untrusted>" }
  var debugDescription: String { "<untrusted>" }
  var customMirror: Mirror { Mirror(self, children: []) }
}

extension UInt8 {
  var lowercasedASCII: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }

  var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  var isASCIILetter: Bool { (0x61...0x7A).contains(lowercasedASCII) }

  /// The letter in lower case or the digit, non-ASCII bytes as they are, `nil` for the rest.
  fileprivate var foldedAlphanumeric: UInt8? {
    isASCIIDigit || isASCIILetter || self >= 0x80 ? lowercasedASCII : nil
  }
}
