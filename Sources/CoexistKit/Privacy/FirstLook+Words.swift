extension FirstLook {
  /// Looks at the word that begins here and goes behind it.
  mutating func word(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = index
    var word = Word()
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    if line[index].isASCIIDigit, let end = SecretScanner.ipv4End(line, from: index) {
      return address(to: end, line)
    }
    while index < line.count {
      let byte = line[index]
      digest = (digest ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      if byte.isASCIIDigit {
        word.digits += 1
        word.kinds |= 1
      } else if byte.isASCIILetter {
        word.kinds |= byte >= 0x61 ? 2 : 4
        if byte == 0x41, line.at(index - 1) == 0x41, line.at(index - 2) == 0x45 { return false }
      } else if byte == 0xC3 {
        // A Latin letter with an accent.
        index += 1
        guard 0x80...0xBF ~= line.at(index) else { return false }
        digest = (digest ^ UInt64(line[index])) &* 0x0000_0100_0000_01B3
        word.kinds |= 2
      } else if byte != 0x5F,
        byte != 0x2D || line.at(index + 1) == 0x2D
          || line.at(index + 1) == 0x3E
      {
        break
      }
      index += 1
    }
    word.range = start..<index
    word.digest = digest
    let isPlain = hasPlainShape(word, line) && (word.digits == 0 || numbers(in: word, line))
    guard isPlain || start == keptValue && keepsWord(word, line) else { return false }
    // A number stands between the word that announces one and the next.
    if word.digits > 0 { announcement = -99 }
    let next = line.at(index)
    let mayBeKey = word.digits == 0 || next == 0x3A || next == 0x3D
    if word.kinds & 6 != 0, mayBeKey {
      let says = words.says(of: word.range, word.digest, line)
      word.says = says
      if says.contains(.call) { announcement = index }
      if says.contains(.secret) { secretWord = count }
      if says.contains(.version) { versionWord = count }
      if says.contains(.code) {
        guard isErrorCode(behind: index, line) else { return false }
      } else if says.contains(.telling) {
        return false
      }
    }
    last = word
    count += 1
    return true
  }

  /// Whether no key, token or text in base64 looks like the word.
  private mutating func hasPlainShape(
    _ word: Word,
    _ line: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = word.range.lowerBound
    base64 += word.range.count
    base64Kinds |= word.kinds
    if base64 >= 40, base64Kinds == 7 || word.range.count >= 40 { return false }
    if word.range.count >= 16, word.kinds != 1, word.kinds != 2, word.kinds != 4 { return false }
    if word.range.count >= 20, SecretScanner.prefixKind(of: Array(line[word.range])[...]) != nil {
      return false
    }
    // `SG.…`, a user id; a part of a JWT.
    if word.range.count == 2, word.kinds == 4, line.at(word.range.upperBound) == 0x2E {
      return false
    }
    if line[start] == 0x65, line.at(start + 1) == 0x79, line.at(start + 2) == 0x4A { return false }
    return line.at(start - 1) != 0x3A || line[start] != 0x41 || line.at(start + 1) != 0x41
  }

  /// Whether the key before keeps the word though it looks like a secret.
  private func keepsWord(_ word: Word, _ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = line.at(word.range.upperBound)
    guard word.range.upperBound == line.count || " \"),]}".utf8.contains(end),
      word.range.count <= 40
    else { return false }
    let value = Array(line[word.range])
    return keptSays.contains(.trace)
      ? IdentifierShape.fits(value[...]) : IdentifierShape.isPlain(value[...])
  }

  /// Whether the digits in a word are no number that somebody can be called at.
  private func numbers(in word: Word, _ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = word.range.lowerBound
    if line[place].isASCIIDigit {
      switch PhoneShape(line, at: place).verdict {
      case .none: break
      case .ifAnnounced: if place - announcement <= PhoneShape.reach { return false }
      case .number: return false
      }
    }
    guard word.digits >= 10 else { return true }
    while place < word.range.upperBound {
      let first = place
      while place < word.range.upperBound, line[place].isASCIIDigit { place += 1 }
      if place - first >= 8, first > word.range.lowerBound || place - first >= 17 { return false }
      if place == first { place += 1 }
    }
    return true
  }

  /// Whether the number behind `code` is one that Meta publishes, or no secret by its length.
  private func isErrorCode(behind end: Int, _ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = end
    while "\"' :=".utf8.contains(line.at(place)) { place += 1 }
    let first = place
    while line.at(place).isASCIIDigit { place += 1 }
    let next = line.at(place)
    guard place > first, next != 0x5F, next != 0x2D, next < 0x80, !next.isASCIILetter else {
      return false
    }
    return place - first < 4 || PublishedCodes.contains(Array(line[first..<place])[...])
  }

  /// Notes an IPv4 address, unless what stands before it may make it a version.
  private mutating func address(to end: Int, _ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index == 0 || " \"([,=:".utf8.contains(line[index - 1]), count - versionWord > 2,
      end == line.count || " \")],:;".utf8.contains(line[end])
    else { return false }
    addresses.append(index..<end)
    announcement = -99
    last = Word()
    last.range = index..<end
    last.kinds = 1
    count += 1
    index = end
    return true
  }
}

extension FirstLook {
  /// Whether what stands before a `:` or `=` says nothing about its value.
  mutating func isPlainKey(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let next = line.at(index + 1)
    guard next != 0x3A, next != 0x3E else { return false }
    var end = index
    while end > 0, "\"' ".utf8.contains(line[end - 1]) { end -= 1 }
    if end == 0 { return true }
    guard last.range.upperBound == end else { return count - secretWord > 5 }
    if last.kinds == 1 {
      colons += 1
      return colons < 6
    }
    let says = last.says ?? words.says(of: last.range, last.digest, line)
    colons = line[index] == 0x3A && last.range.count <= 4 ? colons + 1 : 0
    guard colons < 6, count - secretWord > 5, says.isDisjoint(with: [.secret, .structure]),
      !says.contains(.message) || !opensObject(line)
    else { return false }
    if says.contains(.tail) {
      let start = max(0, end - 80)
      guard Self.isPlainTail(Array(line[start..<end])) else { return false }
    }
    if !says.isDisjoint(with: [.id, .trace]) {
      keptSays = says
      keptValue = index + 1
      while " \"'".utf8.contains(line.at(keptValue)) { keptValue += 1 }
    }
    return true
  }

  private func opensObject(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = index + 1
    while line.at(place) == 0x20 { place += 1 }
    return line.at(place) == 0x7B
  }

  /// Whether no key of up to five words at the end says anything: `wa id`.
  private static func isPlainTail(_ bytes: [UInt8]) -> Bool {
    var start = bytes.count
    for _ in 0..<5 {
      while start > 0, isKeyByte(bytes[start - 1]) { start -= 1 }
      if WordMemo.Says(KeyName(bytes, start..<bytes.count)).contains(.secret) { return false }
      guard start > 0, bytes[start - 1] == 0x20 else { return true }
      start -= 1
    }
    return true
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == 0x5F || byte == 0x2D || byte == 0x2E
      || byte >= 0x80
  }
}
