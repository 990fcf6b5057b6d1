/// One pass over one form of a text.
struct SecretScanner {
  let bytes: [UInt8]
  let known: AllowedIDs
  let keepsVersions: Bool
  var spans: [PrivateSpan] = []
  /// Whether a decoded form is looked at, too: words behind a `%` are then left to it.
  var isEncoded = false
  /// Runs that may be base64 and are not masked yet.
  var base64: [PrivateSpan] = []
  /// Behind the last `-----BEGIN` whose end was looked for.
  var pemEnd = 0
  private let table = ByteTable.bits
  /// The end of the base64 run that was looked at last.
  private var runEnd = 0

  init(_ bytes: [UInt8], known: AllowedIDs, keepsVersions: Bool) {
    self.bytes = bytes
    self.known = known
    self.keepsVersions = keepsVersions
  }

  mutating func run() {
    var index = bytes.withUnsafeBufferPointer(LogLine.stampEnd)
    while index < bytes.count {
      let byte = bytes[index]
      let bits = table[Int(byte)]
      if bits & ByteTable.notable == 0 {
        index += 1
      } else if bits & ByteTable.word != 0 {
        index = max(word(at: index), index + 1)
      } else if byte >= 0x80 {
        index = max(otherWord(at: index), index + 1)
      } else {
        index = max(mark(byte, at: index), index + 1)
      }
    }
  }

  /// The same for words that are a credential by their shape alone.
  mutating func runForTokens() {
    var index = 0
    while index < bytes.count {
      let isWord = table[Int(bytes[index])] & ByteTable.word != 0
      let end = isWord ? wordEnd(from: index) : index
      var next = max(end, index + 1)
      if end - index == 4, bytes.has("EAA", at: index), let token = spacedToken(from: index) {
        add(index..<token, .metaToken)
        next = token
      } else if end - index >= 20, let token = credential(WordShape(bytes, index..<end)) {
        next = token
      }
      index = next
    }
  }

  /// Looks at punctuation that means something and returns where to go on.
  private mutating func mark(_ byte: UInt8, at index: Int) -> Int {
    switch byte {
    case 0x40: email(at: index)
    case 0x3A where bytes.has("//", at: index + 1): userInfo(at: index + 3)
    case 0x3A: passLine(at: index) ?? labelled(at: index)
    case 0x28, 0x2C: joined(at: index)
    case 0x3C: ForgedPlaceholder.end(in: bytes[...], at: index) ?? index + 1
    default:
      bytes.at(index + 1) == 0x2D || bytes.at(index - 1) <= 0x20 ? dashes(at: index) : index + 1
    }
  }

  mutating func add(_ range: Range<Int>, _ kind: PrivateKind) {
    guard !range.isEmpty else { return }
    spans.append(PrivateSpan(range: range, kind: kind))
  }

  /// Whether the word is an id that stands elsewhere in the input.
  func isKnown(_ range: Range<Int>) -> Bool {
    !known.isEmpty && known.contains(bytes[range])
  }

  /// Where the word that begins at `start` ends.
  func wordEnd(from start: Int, allowing mask: UInt8 = ByteTable.word | ByteTable.inner) -> Int {
    var end = start
    while end < bytes.count, table[Int(bytes[end])] & mask != 0 { end += 1 }
    return end
  }

  /// The same of a run that may be base64: a sign inside of it parts a name from its value.
  private func base64End(from start: Int) -> Int {
    var end = start
    while end < bytes.count, table[Int(bytes[end])] & ByteTable.base64 != 0 {
      if bytes[end] == 0x3D {
        let next = bytes.at(end + 1)
        let isInside = next != 0x3D && table[Int(next)] & ByteTable.base64 != 0
        return isInside ? end : wordEnd(from: end, allowing: ByteTable.base64)
      }
      end += 1
    }
    return end
  }

  /// Looks at a word and returns where to go on.
  private mutating func word(at start: Int) -> Int {
    if isEncoded, bytes.at(start - 1) == 0x25, bytes[start].hexadecimal != nil,
      bytes.at(start + 1).hexadecimal != nil
    {
      return wordEnd(from: start)
    }
    if let end = plainEnd(of: start) { return end }
    let shape = WordShape(bytes, from: start, table: table)
    if bytes[start].isDigit, let end = secretBehindNumber(shape) ?? number(at: start) {
      return end
    }
    if shape.count <= 4, bytes.at(shape.end) == 0x3A, let end = ipv6End(from: start) {
      add(start..<end, .ip)
      return end
    }
    if let end = credential(shape) { return end }
    if let end = dotted(shape) { return end }
    if shape.count >= 8, start >= runEnd {
      runEnd = base64End(from: start)
      if runEnd - start >= 40, runEnd > shape.end,
        WordShape(bytes, start..<runEnd).isRandomBase64
      {
        add(start..<runEnd, .opaque)
        return runEnd
      }
    }
    if shape.count >= 8, runEnd >= shape.end, let end = mailLogin(start..<runEnd) { return end }
    if shape.isOpaque, !isKnown(shape.range) {
      add(shape.range, .opaque)
      return overLines(from: shape)
    }
    if shape.count >= 16, runEnd >= shape.end {
      base64.append(PrivateSpan(range: start..<runEnd, kind: .opaque))
    }
    if shape.count == 4, bytes.has("EAA", at: start), let end = spacedToken(from: start) {
      add(start..<end, .metaToken)
      return end
    }
    if shape.digits >= 10 { innerNumbers(in: shape.range) }
    return announced(shape) ?? shape.end
  }

  /// Behind a short word that neither its shape, its meaning nor what stands beside it makes anything else,
  /// told in one pass over it; `nil` where more than one look tells.
  private func plainEnd(of start: Int) -> Int? {
    var (end, kinds, digits) = (start, UInt8(0), 0)
    while end < bytes.count {
      let bits = table[Int(bytes[end])]
      guard bits & (ByteTable.word | ByteTable.inner) != 0 else { break }
      kinds |= bits
      if bits & ByteTable.digit != 0 { digits += 1 }
      end += 1
    }
    let (count, first, next) = (end - start, bytes[start], bytes.at(end))
    guard count < 16, digits < 8, count > 4 || next != 0x3A && first != 0x45,
      // Of longer ones a run of base64, a JWT and the login of a mail server may be made.
      count < 8
        || table[Int(next)] & ByteTable.base64 == 0 && next != 0x2E && first != 0x41
          && lineStart(behind: end) == nil
    else { return nil }
    if digits == count { return isPlainNumber(start..<end) ? end : nil }
    let isJoined = kinds & ByteTable.joint != 0
    if digits > 0 { return isJoined && (first.isDigit || bytes[start + 1] == 0x2D) ? nil : end }
    guard !Self.isLetter(next), next != 0x2E, !Self.isLetter(bytes.at(start - 1)),
      // `client_secret is …`, `"X-API-Key" "…"`
      !isJoined || !next.isOne(of: " \t\"'"),
      isJoined || !SecretWords.mayTell(first, bytes[end - 1], count)
    else { return nil }
    return end
  }

  /// Whether a few digits are no part of a phone number or an address, and no code that words beside it tell.
  private func isPlainNumber(_ range: Range<Int>) -> Bool {
    let next = bytes.at(range.upperBound)
    return !next.isOne(of: ".:%") && (range.count < 4 || next > 0x20)
      && !bytes.withUnsafeBufferPointer { PhoneShape.goesOn($0, behind: range.upperBound) }
  }

  /// The end of a token in groups of four, `EAAG m0PX 4ZCp sBAK`, with a digit in every other.
  private func spacedToken(from start: Int) -> Int? {
    var end = start + 4
    var groups = 1
    var mixed = 0
    while bytes.at(end) == 0x20 {
      let group = WordShape(bytes, from: end + 1, table: table)
      guard group.count > 0, group.count <= 4 else { break }
      groups += 1
      if group.digits > 0, group.letters > 0 { mixed += 1 }
      end = group.end
    }
    return groups >= 4 && mixed * 2 >= groups ? end : nil
  }

  /// Follows a token over the lines it was wrapped into.
  mutating func overLines(from shape: WordShape) -> Int {
    var end = shape.end
    var length = shape.count
    while length >= 30, let next = lineStart(behind: end) {
      let piece = WordShape(bytes, from: next, table: table)
      // A line that begins with digits alone is another: a date, an id.
      guard piece.letters > 0, piece.count <= length + 8, !piece.isPlainWord,
        isLineEnd(piece.end)
      else { break }
      if let last = spans.last { spans[spans.count - 1].range = last.range.lowerBound..<piece.end }
      end = piece.end
      length = piece.count
    }
    return end
  }

  /// Where the text of the next line begins, if this one ends at `index`.
  func lineStart(behind index: Int) -> Int? {
    var place = index
    while bytes.at(place).isOne(of: " \t") { place += 1 }
    if bytes.at(place) == 0x0D { place += 1 }
    guard bytes.at(place) == 0x0A, place - index < 16 else { return nil }
    place += 1
    let first = place
    while place - first < 16, bytes.at(place).isOne(of: " \t>|*#") { place += 1 }
    return place
  }

  func isLineEnd(_ index: Int) -> Bool {
    index >= bytes.count || bytes[index].isOne(of: " \t\r\n\"'")
  }
}
