/// A key without case, spaces and punctuation: `Access-Token` and `accessToken` are `accesstoken`.
///
/// A few letters that only look different count as their ASCII forms: full-width ones, the Kelvin
/// sign, the dotted I, the long s. Placeholders do not count.
struct KeyName: Hashable, Sendable {
  /// How many letters and digits there are, at most 64.
  private(set) var count = 0
  /// Eight letters a word; no heap, because every key of an input is made one.
  private var words = SIMD8<UInt64>()
  private var last: UInt64 = 0

  /// Of longer keys the last 64 letters and digits count.
  init(_ raw: ArraySlice<UInt8>) {
    self = raw.withUnsafeBufferPointer { buffer in
      var name = KeyName()
      name.read(buffer)
      return name
    }
  }

  /// The name of the key in `range` of `bytes`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self = bytes.withUnsafeBufferPointer { buffer in
      var name = KeyName()
      name.read(UnsafeBufferPointer(rebasing: buffer[range.clamped(to: 0..<buffer.count)]))
      return name
    }
  }

  private init() {}

  private mutating func read(_ raw: UnsafeBufferPointer<UInt8>) {
    if raw.count > 64 { return readLong(Array(raw)[...]) }
    for index in 0..<raw.count {
      let byte = raw[index]
      if byte.isASCIIDigit || byte.isASCIILetter {
        append(byte.lowercasedASCII)
      } else if byte >= 0x80 {
        let first = index > 1 ? raw[index - 2] : 0
        let second = index > 0 ? raw[index - 1] : 0
        if let letter = Self.letter(first, second, byte) { append(letter) }
      } else if byte == 0x3C, ForgedPlaceholder.end(in: Array(raw)[...], at: index) != nil {
        return readLong(Array(raw)[...])
      }
    }
    if count < 64 { words[count >> 3] = last }
  }

  /// Reads without placeholders, and only the last letters and digits.
  private mutating func readLong(_ raw: ArraySlice<UInt8>) {
    self = KeyName()
    var kept: [UInt8] = []
    var index = raw.startIndex
    while index < raw.endIndex {
      if raw[index] == 0x3C, let end = ForgedPlaceholder.end(in: raw, at: index) {
        index = end
        continue
      }
      if raw[index].isASCIIDigit || raw[index].isASCIILetter { kept.append(raw[index]) }
      index += 1
    }
    for byte in kept.suffix(64) { append(byte.lowercasedASCII) }
    if count < 64 { words[count >> 3] = last }
  }

  private mutating func append(_ letter: UInt8) {
    guard count < 64 else { return }
    last |= UInt64(letter) << UInt64((count & 7) * 8)
    count += 1
    guard count & 7 == 0 else { return }
    words[(count >> 3) - 1] = last
    last = 0
  }

  /// The letter or digit at `index`, 0 behind the last.
  subscript(index: Int) -> UInt8 {
    guard index >= 0, index < 64 else { return 0 }
    return UInt8(truncatingIfNeeded: words[index >> 3] >> UInt64((index & 7) * 8))
  }

  /// The ASCII letter that the last bytes of a UTF-8 scalar stand for.
  private static func letter(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8? {
    switch (first, second, third) {
    case (0xE2, 0x84, 0xAA): 0x6B
    case (_, 0xC4, 0xB0), (_, 0xC4, 0xB1): 0x69
    case (_, 0xC5, 0xBF): 0x73
    case (0xEF, 0xBC, 0x90...0x99): third - 0x60
    case (0xEF, 0xBC, 0xA1...0xBA): third - 0x40
    case (0xEF, 0xBD, 0x81...0x9A): third - 0x20
    default: nil
    }
  }

  func equals(_ word: StaticString) -> Bool { count == word.utf8CodeUnitCount && has(word, at: 0) }

  func ends(with word: StaticString) -> Bool { has(word, at: count - word.utf8CodeUnitCount) }

  /// Whether the letters of `word` stand at `index`.
  func has(_ word: StaticString, at index: Int) -> Bool {
    word.withUTF8Buffer { word in
      guard index >= 0, index + word.count <= count else { return false }
      for place in 0..<word.count where self[index + place] != word[place] { return false }
      return true
    }
  }
}
