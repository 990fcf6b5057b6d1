/// A string that came from outside: a file, an argument, the environment.
///
/// It cannot be printed by accident: every description says `<untrusted>`. Only the redactor turns
/// it into text that may leave (``Redactor``); rules look at it through ``reading(_:)``.
// The compiler is to take one ``reading(_:)`` for another, and to refuse it.
// swift-format-ignore: AmbiguousTrailingClosureOverload
struct Untrusted: Hashable, Sendable {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  /// Lets a rule look at the text; what it returns is a decision, not the text.
  func reading<Result>(_ decide: (String) -> Result) -> Result {
    decide(text)
  }

  /// A decision that is a text is refused by the compiler.
  @available(*, unavailable, message: "only the redactor makes text of it")
  func reading(_ decide: (String) -> String) -> String { decide(text) }

  /// The same of one that may be none.
  @available(*, unavailable, message: "only the redactor makes text of it")
  func reading(_ decide: (String) -> String?) -> String? { decide(text) }

  /// The text for the redactor, and for the few files that a test names with their reasons.
  var unredacted: String { text }

  /// As much of the text as Meta's longest sentence has: what is pasted behind it decides nothing.
  func readingSentence<Result>(_ decide: (ArraySlice<UInt8>) -> Result) -> Result {
    decide(Array(text.utf8.prefix(4096))[...])
  }

  var isEmpty: Bool { text.isEmpty }

  /// Lower-case ASCII letters and digits only: names are compared by this.
  var folded: String {
    String(decoding: text.utf8.compactMap(\.foldedAlphanumeric), as: UTF8.self)
  }

  /// The words in lower case, without marks: `Kapso Inc.` begins with the words of `kapso`.
  var foldedWords: [String] {
    asciiWords ?? text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
  }

  /// The words in lower case, without marks and accents: `Kápso Inc.` has those of `kapso inc`.
  var plainWords: [String] {
    asciiWords
      ?? text.unicodeScalars.split { !$0.properties.isAlphabetic && !("0"..."9").contains($0) }
      .map { word in String(String.UnicodeScalarView(word.map(\.withoutAccent))).lowercased() }
  }

  /// The words of a text in ASCII, or `nil` of any other.
  private var asciiWords: [String]? {
    var bytes = Array(text.utf8)
    for index in bytes.indices {
      guard bytes[index] < 0x80 else { return nil }
      bytes[index] = bytes[index].lowercased
    }
    return bytes.split { !$0.isLetter && !$0.isDigit }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The decimal digits, in order: phone numbers are compared by these.
  var digits: String {
    String(decoding: text.utf8.filter { (0x30...0x39).contains($0) }, as: UTF8.self)
  }

  func equalsIgnoringCase(_ word: String) -> Bool {
    text.utf8.count == word.utf8.count
      && zip(text.utf8, word.utf8).allSatisfy { $0.lowercased == $1.lowercased }
  }
}

extension Untrusted: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  var description: String { "<untrusted>" }
  var debugDescription: String { "<untrusted>" }
  var customMirror: Mirror { Mirror(self, children: []) }
}

extension Unicode.Scalar {
  /// `A` for `Á`: the letter that Unicode's name of a Latin one begins with.
  fileprivate var withoutAccent: Unicode.Scalar {
    guard !isASCII, let name = properties.name else { return self }
    let words = name.split(separator: " ")
    guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
      words[3].unicodeScalars.count == 1, let letter = words[3].unicodeScalars.first
    else { return self }
    return letter
  }
}

extension UInt8 {
  /// The letter in lower case or the digit, non-ASCII bytes as they are, `nil` for the rest.
  fileprivate var foldedAlphanumeric: UInt8? {
    isDigit || isLetter || self >= 0x80 ? lowercased : nil
  }
}
