/// A number that the text itself calls an error code.
struct TextCode: Hashable, Sendable {
  let code: Int
  let subcode: Int?
  /// Byte range of the number and what marks it as a code.
  let range: Range<Int>
  /// Both the message and the field of the error were seen.
  var isWhole = false
}

/// Finds codes where they are codes: `(#100)`, `error 3441041`, `code=190`, a number alone on a line.
///
/// A digit run inside something longer is never one: a phone number, an id, a time, a port. Linear
/// in the length.
struct TextCodes {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func find(in range: Range<Int>) -> [TextCode] {
    var found: [TextCode] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index].isDigit else {
        index += 1
        continue
      }
      let run = number(at: index, in: range)
      if let number = run.value, isFree(index..<run.end, in: range),
        let code = code(number, at: index..<run.end, behind: found.last, in: range)
      {
        if let last = found.last, let whole = joined(last, code) {
          found[found.count - 1] = whole
        } else {
          found.append(code)
        }
        index = max(run.end, code.range.upperBound)
      } else {
        index = run.end
      }
    }
    return found
  }

  func digitsEnd(from start: Int, in range: Range<Int>) -> Int {
    var end = start
    while end < range.upperBound, bytes[end].isDigit { end += 1 }
    return end
  }

  /// The number at an offset, unless it has more digits than a code, and where it ends.
  ///
  /// Go prints a number that it holds as a fraction as `2.655093e+06`.
  func number(at start: Int, in range: Range<Int>) -> (value: Int?, end: Int) {
    let end = digitsEnd(from: start, in: range)
    if end == start + 1, byte(end, in: range) == UInt8(ascii: ".") {
      let exponent = digitsEnd(from: end + 1, in: range)
      if byte(exponent, in: range) == UInt8(ascii: "e"),
        byte(exponent + 1, in: range) == UInt8(ascii: "+")
      {
        let last = digitsEnd(from: exponent + 2, in: range)
        let value = WholeNumber.read(bytes[start..<last])
        return (value.flatMap { $0 < 10_000_000 ? $0 : nil }, last)
      }
    }
    if let grouped = grouped(at: start, firstEnd: end, in: range) { return grouped }
    guard end - start <= 7 else { return (nil, end) }
    // `3441041.0`, as programs print a number that they hold as a fraction.
    if end - start == 7, byte(end, in: range) == UInt8(ascii: "."),
      byte(end + 1, in: range) == UInt8(ascii: "0"), !byte(end + 2, in: range).isDigit
    {
      return (Int(String(decoding: bytes[start..<end], as: UTF8.self)), end + 2)
    }
    return (Int(String(decoding: bytes[start..<end], as: UTF8.self)), end)
  }

  /// A code of seven digits as people write numbers: `3,441,041`, `3.441.041`, `3 441 041`.
  private func grouped(
    at start: Int,
    firstEnd: Int,
    in range: Range<Int>
  ) -> (value: Int?, end: Int)? {
    let sign = byte(firstEnd, in: range)
    let end = start + 9
    guard firstEnd == start + 1, [0x20, UInt8(ascii: ","), UInt8(ascii: ".")].contains(sign),
      byte(start + 5, in: range) == sign, digitsEnd(from: start + 2, in: range) == start + 5,
      digitsEnd(from: start + 6, in: range) == end,
      // No part of a longer row of digits, such as a phone number.
      !byte(start - 2, in: range).isDigit || byte(start - 1, in: range).isLetter,
      byte(end, in: range) != sign || !byte(end + 1, in: range).isDigit
    else { return nil }
    let digits = bytes[start..<end].filter(\.isDigit)
    let value = WholeNumber.read(digits[...])
    return value.map(KnownError.isLong) ?? false ? (value, end) : nil
  }

  /// The byte at an offset, or a line end beyond the range.
  func byte(_ index: Int, in range: Range<Int>) -> UInt8 {
    range.contains(index) ? bytes[index] : 0x0A
  }

  /// The run is no part of something longer.
  private func isFree(_ run: Range<Int>, in range: Range<Int>) -> Bool {
    let before = byte(run.lowerBound - 1, in: range)
    switch before {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "$"), UInt8(ascii: "@"),
      UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: "\\"):
      return false
    // `ERR_2655093`; shorter numbers are parts of names.
    case UInt8(ascii: "_") where run.count < 6: return false
    case _ where before.isLetter: return false
    case _ where before.isJoint && byte(run.lowerBound - 2, in: range).isDigit:
      guard isListComma(run.lowerBound - 1, in: range) else { return false }
    default: break
    }
    let after = byte(run.upperBound, in: range)
    let next = byte(run.upperBound + 1, in: range)
    if before == UInt8(ascii: "#"), after == UInt8(ascii: ":"), run.count == 7 { return true }
    if after.isLetter || after == UInt8(ascii: "%") { return false }
    if after == UInt8(ascii: "_") { return before == after }
    if isListComma(run.upperBound, in: range) { return true }
    if after == UInt8(ascii: "-") { return !next.isDigit && !next.isLetter }
    return !(after.isJoint && next.isDigit && after != UInt8(ascii: "/"))
  }

  /// A comma between two codes, not one inside a number.
  private func isListComma(_ offset: Int, in range: Range<Int>) -> Bool {
    byte(offset, in: range) == UInt8(ascii: ",")
      && (1...6).allSatisfy {
        byte(offset - $0, in: range).isDigit && byte(offset + $0, in: range).isDigit
      }
  }

  private func code(
    _ number: Int,
    at run: Range<Int>,
    behind last: TextCode?,
    in range: Range<Int>
  ) -> TextCode? {
    // `0100` is no code, and 100 alone only wraps the reason.
    guard bytes[run.lowerBound] != UInt8(ascii: "0") else { return nil }
    let (subcode, end) = subcode(of: number, after: run.upperBound, in: range)
    if let last, number >= 100_000, KnownError.isListed(number), last.code >= 100_000,
      isList(last.range.upperBound..<run.lowerBound)
    {
      return TextCode(code: number, subcode: nil, range: run)
    }
    let context = CodeContext(self, range)
    if let start = context.start(before: run, number: number),
      subcode != nil || bytes[start] == UInt8(ascii: "(") || bytes[start] == UInt8(ascii: "#")
        || bytes[start] == UInt8(ascii: "[")
        || number > 100 || !KnownError.wrappers.contains(number) || isOfException(start, in: range)
    {
      return TextCode(code: number, subcode: subcode, range: start..<end)
    }
    // A pair that the catalogue knows needs no word: `190/463`.
    guard let subcode, byte(run.upperBound, in: range) == UInt8(ascii: "/"),
      KnownError.isPair(number, subcode)
    else { return nil }
    return TextCode(code: number, subcode: subcode, range: run.lowerBound..<end)
  }

  /// `OAuthException, code 100`: the class in front says that even a number that only wraps the
  /// reason is a code.
  func isOfException(_ start: Int, in range: Range<Int>) -> Bool {
    let front = bytes[max(range.lowerBound, start - 12)..<start].reversed().drop { !$0.isWord }
    return front.prefix(9).map(\.lowercased).elementsEqual("noitpecxe".utf8)
  }

  /// What stands between two codes of which the first is marked: `,` or `and`.
  private func isList(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 6 else { return false }
    let words = bytes[gap].split { $0 == 0x20 || $0 == UInt8(ascii: ",") }
    let signs = ["and", "y", "e", "or", "o", "und", "et", "&", "/"]
    return !gap.isEmpty && words.count <= 1
      && words.allSatisfy { signs.contains(String(decoding: $0, as: UTF8.self)) }
  }
}

extension UInt8 {
  /// Marks that make one thing of the digits on both sides.
  fileprivate var isJoint: Bool { isOne(of: ".:/,-") }
}
