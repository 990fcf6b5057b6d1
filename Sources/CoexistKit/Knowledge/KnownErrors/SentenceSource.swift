/// Which texts of the catalogue are telling enough to be looked for, and the rows they stand for.
enum SentenceSource {
  /// The normalised sentences with their rows in ``KnownError/all``; rows may share one.
  static func collect() -> [(bytes: [UInt8], row: Int)] {
    var sentences: [(bytes: [UInt8], row: Int)] = []
    func add(_ text: ArraySlice<UInt8>, _ row: Int, always: Bool) {
      guard text.count >= SentenceIndex.shortest else { return }
      let bytes = needle(text)
      guard bytes.count >= SentenceIndex.shortest, always || isTelling(bytes),
        !generic.contains(bytes)
      else { return }
      sentences.append((bytes, row))
    }
    for (row, error) in KnownError.all.enumerated() {
      add(error.message.utf8Bytes[...], row, always: true)
      add(error.headline.utf8Bytes[...], row, always: false)
      add(error.details.utf8Bytes[...], row, always: false)
      if error.code < 0 { add(error.told.utf8Bytes[...], row, always: true) }
    }
    for phrase in phrases.flatMap(rows) {
      let key = String(decoding: phrase.key, as: UTF8.self)
      if let row = KnownError.places[key] { add(phrase.words, row, always: true) }
    }
    return sentences
  }

  /// Whether a row stands for a shared sentence before another: numbers first, the lowest first.
  static func precedes(_ row: Int, _ other: Int) -> Bool {
    let code = KnownError.all[row].code
    let otherCode = KnownError.all[other].code
    if code == otherCode { return row < other }
    return code >= 0 && (otherCode < 0 || code < otherCode)
  }

  /// The length of the general phrase that a sentence begins with, or 0.
  static func genericBeginning(of bytes: some Collection<UInt8>) -> Int {
    generic.first { bytes.starts(with: $0) }?.count ?? 0
  }

  /// A normalised sentence without the number in front and the period behind.
  static func needle(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes = NormalisedText.joiningWords(of: text, keepingOrigins: false).bytes
    while bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    guard bytes.starts(with: "(#".utf8), let close = bytes.firstIndex(of: UInt8(ascii: ")")) else {
      return bytes
    }
    return Array(bytes[(close + 1)...].drop { $0 == UInt8(ascii: " ") })
  }

  /// Titles and details are looked for only from four words on.
  private static func isTelling(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 24 && bytes.wordCount >= 4
  }

  /// Words that any program may print; they identify nothing, nor does a sentence up to them.
  private static let generic: [[UInt8]] = [
    "a service is temporarily unavailable",
    "an error occurred while processing this request",
    "capability or permissions issue",
    "duplicate request",
    "invalid request or possible server error",
    "message failed to send due to an unknown error",
    "missing permission",
    "one or more parameter values are invalid",
    "parameter value is not valid",
    "phone number not registered",
    "required parameter is missing",
    "the name provided is already in use",
    "there was a problem with this request",
  ].map { Array($0.utf8) }
}

extension Collection<UInt8> {
  /// The number of runs without a space.
  var wordCount: Int {
    var count = 0
    var isInWord = false
    for byte in self {
      if !isInWord, byte != UInt8(ascii: " ") { count += 1 }
      isInWord = byte != UInt8(ascii: " ")
    }
    return count
  }
}
