extension SecretScanner {
  /// Masks the e-mail address around the `@` at `place` and returns where to go on.
  mutating func email(at place: Int) -> Int {
    var start = place
    let floor = spans.last.map { $0.range.contains(place) ? place : 0 } ?? 0
    while start > floor, Self.isLocal(bytes[start - 1]) { start -= 1 }
    while start < place, bytes[start].isOne(of: ".-") { start += 1 }
    var end = place + 1
    while Self.isDomain(bytes.at(end)) { end += 1 }
    while end > place, bytes[end - 1].isOne(of: ".-") { end -= 1 }
    guard start < place, let dot = bytes[place..<end].lastIndex(of: 0x2E), dot > place + 1,
      end - dot > 2
    else { return place + 1 }
    // What looked like something else was the first half of the address.
    while let last = spans.last, last.range.lowerBound >= start { spans.removeLast() }
    if let last = spans.last { start = max(start, last.range.upperBound) }
    if bytes.at(start - 1) == 0x3C, let name = name(before: start - 1) { add(name, .person) }
    add(start..<end, .email)
    return passwordBeside(end) ?? end
  }

  /// Masks what stands behind an address as its password does: `ana@x.org / Olive#2026`.
  private mutating func passwordBeside(_ end: Int) -> Int? {
    var start = end
    while bytes.at(start) == 0x20, start - end < 2 { start += 1 }
    guard bytes.at(start).isOne(of: ":/|") else { return nil }
    start += 1
    while bytes.at(start) == 0x20 { start += 1 }
    let range = argument(at: start, upTo: 64)
    let shape = WordShape(bytes, range)
    let hasSign = bytes[range].contains { $0.isOne(of: "#@!$%&*") }
    guard (6...40).contains(range.count), shape.digits > 0, shape.letters > 0, hasSign,
      !isHarmless(range)
    else { return nil }
    add(range, .credential)
    return range.upperBound
  }

  /// The name before an address in angle brackets: `From: Ana Soto <ana@…>`.
  private func name(before bracket: Int) -> Range<Int>? {
    var end = bracket
    while bytes.at(end - 1) == 0x20 { end -= 1 }
    let quote = bytes.at(end - 1)
    let isQuoted = quote.isOne(of: "\"'")
    if isQuoted { end -= 1 }
    let floor = max(spans.last?.range.upperBound ?? 0, end - 80, 0)
    var start = max(end, floor)
    while start > floor, isQuoted ? bytes[start - 1] != quote : isPart(bytes[start - 1]) {
      start -= 1
    }
    while start < end, bytes[start] <= 0x20 { start += 1 }
    let name = bytes[start..<end]
    guard name.contains(where: Self.isLetter),
      !name.contains(where: { $0.isDigit || $0 == 0x0A })
    else { return nil }
    return start..<end
  }

  private func isPart(_ byte: UInt8) -> Bool {
    byte.isOne(of: " .-'") || Self.isLetter(byte)
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isLetter || byte >= 0x80 || byte.isOne(of: "._%+-!#$*^~{}|")
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isLetter || byte >= 0x80 || byte.isOne(of: ".-")
  }

  /// Looks at what begins with a digit: an address, a phone number; `nil` when it is neither.
  mutating func number(at start: Int) -> Int? {
    if let end = bytes.withUnsafeBufferPointer({ Self.ipv4End($0, from: start) }) {
      if !isVersion(at: start) { add(start..<end, .ip) }
      return end
    }
    if let end = ipv6End(from: start) {
      add(start..<end, .ip)
      return end
    }
    guard let range = PhoneShape.range(bytes, at: start),
      !known.contains(bytes[start..<range.upperBound])
    else {
      return nil
    }
    if let last = spans.last, last.range.upperBound > range.lowerBound { return nil }
    add(range, .phone)
    return range.upperBound
  }

  /// Masks bare phone numbers between the dashes of a longer word.
  mutating func innerNumbers(in range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      var end = index
      while end < range.upperBound, bytes[end].isDigit { end += 1 }
      if end == index {
        index += 1
        continue
      }
      if let phone = PhoneShape.range(bytes, at: index), phone.upperBound == end,
        !known.contains(bytes[index..<end])
      {
        add(phone, .phone)
      }
      index = end
    }
  }

  /// Where the IPv4 address ends that begins at `start`, or `nil` when none does.
  static func ipv4End(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let before = bytes.at(start - 1)
    guard !before.isDigit, !before.isLetter, before != 0x2E else { return nil }
    var index = start
    for group in 0..<4 {
      if group > 0 {
        guard bytes.at(index) == 0x2E else { return nil }
        index += 1
      }
      let first = index
      var number = 0
      while bytes.at(index).isDigit, index - first < 3 {
        number = number * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      guard index > first, number < 256 else { return nil }
    }
    let isMore = bytes.at(index) == 0x2E && bytes.at(index + 1).isDigit
    return isMore || bytes.at(index).isDigit || bytes.at(index).isLetter ? nil : index
  }

  /// Whether four numbers with dots are the version of an app: `WhatsApp Business 2.24.17.79`.
  private func isVersion(at start: Int) -> Bool {
    // Of an app the first number is small.
    let isSmall = !bytes.at(start + 1).isDigit
    if keepsVersions && isSmall || bytes.hasLetters("v", at: start - 1)
      || bytes.hasLetters("whatsapp/", at: start - 9)
    {
      return true
    }
    let words = bytes[max(0, start - 24)..<start].split { $0.isOne(of: " :") }.suffix(2)
    return words.contains { word in
      let name = KeyName(word)
      return name.ends(with: "version") || name.ends(with: "versao") || name.equals("build")
        || isSmall && SecretWords(name).contains(.version)
    }
  }

  func ipv6End(from start: Int) -> Int? {
    let before = bytes.at(start - 1)
    guard !before.isLetter, !before.isDigit, before != 0x3A, before != 0x2E else {
      return nil
    }
    var index = start
    var groups = 0
    var gaps = 0
    while groups < 8 {
      let first = index
      while bytes.at(index).hexadecimal != nil { index += 1 }
      if index == first { break }
      guard index - first < 5 else { return nil }
      groups += 1
      guard bytes.at(index) == 0x3A else { break }
      if bytes.at(index + 1) == 0x3A {
        gaps += 1
        index += 2
      } else if bytes.at(index + 1).hexadecimal != nil, groups < 8 {
        index += 1
      } else {
        break
      }
    }
    guard !bytes.at(index).isLetter, !bytes.at(index).isDigit else { return nil }
    return groups == 8 && gaps == 0 || gaps == 1 && groups >= 3 ? index : nil
  }
}
