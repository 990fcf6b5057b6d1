/// A key without case, spaces and punctuation: `Access-Token` and `accessToken` are `accesstoken`.
///
/// Letters with an accent count without it, full-width ones and others that only look different as
/// their ASCII forms; letters of other scripts count as their bytes. Placeholders do not count.
struct KeyName: Sendable {
  /// How many letters and digits there are, at most 64.
  private(set) var count = 0
  /// Eight letters a word; no heap, because every key of an input is made one.
  private var words = SIMD8<UInt64>()
  private var last: UInt64 = 0
  /// A bit for each letter that begins a word: behind punctuation, or a capital behind a small one.
  private var seams: UInt64 = 0
  private var seamIsNext = true
  private var wasSmall = false

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
      if byte.isDigit || byte.isLetter {
        if wasSmall, byte < 0x61, byte >= 0x41 { seamIsNext = true }
        wasSmall = byte >= 0x61 || byte < 0x3A
        append(byte.lowercased)
      } else if byte >= 0x80 {
        wasSmall = false
        guard let wide = raw.scalar(at: index) else { continue }
        if let letter = Self.letter(wide.value) {
          append(letter)
        } else if byte.beginsOtherScript {
          for place in index..<index + wide.length { append(raw[place]) }
        }
      } else if byte == 0x3C, ForgedPlaceholder.end(in: Array(raw)[...], at: index) != nil {
        return readLong(Array(raw)[...])
      } else {
        seamIsNext = true
        wasSmall = false
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
      let isWord = raw[index].isDigit || raw[index].isLetter
      if isWord || kept.last != 0x20 { kept.append(isWord ? raw[index] : 0x20) }
      index += 1
    }
    for byte in kept.suffix(64) {
      if byte == 0x20 { seamIsNext = true } else { append(byte.lowercased) }
    }
    if count < 64 { words[count >> 3] = last }
  }

  private mutating func append(_ letter: UInt8) {
    guard count < 64 else { return }
    if seamIsNext { seams |= 1 << UInt64(count) }
    seamIsNext = false
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

  /// The ASCII letter or digit that a scalar is a form of.
  private static func letter(_ scalar: UInt32) -> UInt8? {
    // The sign of kelvin.
    if scalar == 0x212A { return 0x6B }
    if case .letter(let letter) = LatinFold.fold(scalar) { return letter }
    return nil
  }

  /// What tells the letters from others, whatever words they make.
  var digest: UInt64 { digest(of: 0..<count, isJoined: true) }

  /// What tells the letters in a range, and the words that they make unless `isJoined`.
  func digest(of range: Range<Int>, isJoined: Bool = false) -> UInt64 {
    var digest = UInt64(truncatingIfNeeded: range.count) ^ (isJoined ? 0 : seams(in: range) &<< 8)
    var start = range.lowerBound
    while start < range.upperBound {
      let left = range.upperBound - start
      let letters = left < 8 ? window(at: start) & (1 &<< UInt64(left * 8) - 1) : window(at: start)
      digest = (digest ^ letters) &* 0x9E37_79B9_7F4A_7C15
      digest ^= digest >> 29
      start += 8
    }
    return digest
  }

  /// Whether a word begins at an index; the first letter always begins one.
  func beginsWord(at index: Int) -> Bool {
    index == 0 || index < 64 && seams & 1 << UInt64(index) != 0
  }

  /// Where the last word begins that ends before an index.
  func lastWord(before end: Int) -> Int {
    63 - (seams & (end < 64 ? 1 << UInt64(end) - 1 : ~0) | 1).leadingZeroBitCount
  }

  /// Whether it is made of more than one word.
  var hasSeveralWords: Bool { seams & ~1 != 0 }

  /// Whether the word that begins at an index says that somebody's or something's follows: `password for …`.
  func speaksOfOwner(at index: Int) -> Bool {
    guard beginsWord(at: index) else { return false }
    let rest = index + 1 < 64 ? seams >> UInt64(index + 1) : 0
    let end = min(index + 1 + rest.trailingZeroBitCount, count)
    return Self.owning.contains(digest(of: index..<end, isJoined: true))
  }

  private static let owning: KeySet = "for of de del da do para von fur di du pour"

  /// The words that begin in a range behind its first letter, as bits counted from there.
  func seams(in range: Range<Int>) -> UInt64 {
    guard range.count > 1 else { return 0 }
    let mask: UInt64 = range.count < 64 ? 1 << UInt64(range.count) - 1 : ~0
    return seams >> UInt64(range.lowerBound) & mask & ~1
  }

  /// Words at the end of a key that say nothing, `La contraseña es: …`, or only whose the value is:
  /// `senha_admin`.
  private static let sayingNothing: KeySet = """
    is was es fue e foi value admin root prod production staging dev
    """

  /// Where what says nothing at the end begins: digits, the `s` of a plural, `value`, `is`.
  var tailStart: Int {
    var end = count
    while end > 0, self[end - 1] &- 0x30 < 10 { end -= 1 }
    // `PIN_V2`
    if end < count, end > 1, self[end - 1] == 0x76, beginsWord(at: end - 1) { end -= 1 }
    while case let start = lastWord(before: end), start > 0,
      Self.sayingNothing.contains(digest(of: start..<end, isJoined: true))
    {
      end = start
    }
    if end > 3, self[end - 1] == 0x73, self[end - 2] != 0x73, !beginsWord(at: end - 1) { end -= 1 }
    return end == 0 ? count : end
  }

  /// Eight letters from an index on, 0 behind the last.
  func window(at index: Int) -> UInt64 {
    guard index >= 0, index < 64 else { return 0 }
    let shift = UInt64((index & 7) * 8)
    let low = words[index >> 3] >> shift
    return shift == 0 || index >= 56 ? low : low | words[(index >> 3) + 1] << (64 - shift)
  }

  /// Whether the letters of another name stand at `index`.
  func has(_ name: KeyName, at index: Int) -> Bool {
    guard index + name.count <= count else { return false }
    if name.count <= 8 {
      return (window(at: index) ^ name.window(at: 0)) << UInt64(64 - name.count * 8) == 0
    }
    return (0..<name.count).allSatisfy { self[index + $0] == name[$0] }
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

/// A few keys, in any of their spellings.
struct KeySet: Sendable, ExpressibleByStringLiteral {
  private let digests: [UInt64]

  /// Takes them with blanks between.
  init(stringLiteral keys: String) {
    digests = Array(keys.utf8).split(separator: 0x20).map { KeyName($0).digest }
  }

  func contains(_ key: KeyName) -> Bool { contains(key.digest) }

  func contains(_ digest: UInt64) -> Bool { digests.contains(digest) }
}
