/// A number that the text itself calls an error code.
struct TextCode: Hashable, Sendable {
  let code: Int
  let subcode: Int?
  /// Byte range of the number and what marks it as a code.
  let range: Range<Int>
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
      guard bytes[index].isASCIIDigit else {
        index += 1
        continue
      }
      let end = digitsEnd(from: index, in: range)
      if end - index <= 7, isFree(index..<end, in: range),
        let code = code(at: index..<end, in: range)
      {
        found.append(code)
        index = max(end, code.range.upperBound)
      } else {
        index = end
      }
    }
    return found
  }

  func digitsEnd(from start: Int, in range: Range<Int>) -> Int {
    var end = start
    while end < range.upperBound, bytes[end].isASCIIDigit { end += 1 }
    return end
  }

  /// The byte at an offset, or a line end beyond the range.
  func byte(_ index: Int, in range: Range<Int>) -> UInt8 {
    range.contains(index) ? bytes[index] : 0x0A
  }

  /// The run is no part of something longer.
  private func isFree(_ run: Range<Int>, in range: Range<Int>) -> Bool {
    let before = byte(run.lowerBound - 1, in: range)
    switch before {
    case UInt8(ascii: "+"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "$"),
      UInt8(ascii: "@"), UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: "\\"):
      return false
    case _ where before.isASCIILetter: return false
    case _ where before.isJoint && byte(run.lowerBound - 2, in: range).isASCIIDigit: return false
    default: break
    }
    let after = byte(run.upperBound, in: range)
    let next = byte(run.upperBound + 1, in: range)
    if after.isASCIILetter || after == UInt8(ascii: "_") || after == UInt8(ascii: "%") {
      return false
    }
    if after == UInt8(ascii: "-") { return !next.isASCIIDigit && !next.isASCIILetter }
    return !(after.isJoint && next.isASCIIDigit && after != UInt8(ascii: "/"))
  }

  private func code(at run: Range<Int>, in range: Range<Int>) -> TextCode? {
    // `0100` is no code, and 100 alone only wraps the reason.
    guard bytes[run.lowerBound] != UInt8(ascii: "0"), let number = number(run) else { return nil }
    let (subcode, end) = subcode(of: number, after: run.upperBound, in: range)
    if let start = CodeMark(self, range).start(before: run, number: number),
      subcode != nil || bytes[start] == UInt8(ascii: "(") || bytes[start] == UInt8(ascii: "#")
        || number > 100 || !MetaError.wrappers.contains(number)
    {
      return TextCode(code: number, subcode: subcode, range: start..<end)
    }
    // A pair that the catalogue knows needs no word: `190/463`.
    guard let subcode, byte(run.upperBound, in: range) == UInt8(ascii: "/"),
      let row = MetaError.matching(code: number, subcode: subcode, texts: []),
      row.code == number, row.subcode == subcode
    else { return nil }
    return TextCode(code: number, subcode: subcode, range: run.lowerBound..<end)
  }

  /// `190 / 463`, `100/33`, `100 (subcode 33)`, `code=100 error_subcode=33`, also on the next line.
  private func subcode(of code: Int, after offset: Int, in range: Range<Int>) -> (Int?, Int) {
    var index = offset
    var sawSlash = false
    var sawWord = false
    let limit = min(range.upperBound, offset + 48)
    while index < limit, !bytes[index].isASCIIDigit {
      let byte = bytes[index]
      if byte.isASCIILetter {
        let word = bytes[index..<limit].prefix { $0.isASCIILetter || $0 == UInt8(ascii: "_") }
        let text = String(decoding: word.map(\.lowercasedASCII), as: UTF8.self)
        guard text.hasSuffix("subcode") || sawWord && Self.types.contains(text) else {
          return (nil, offset)
        }
        sawWord = true
        index += word.count
      } else {
        if byte == UInt8(ascii: "/") { sawSlash = true }
        guard byte.isBetweenNumbers else { return (nil, offset) }
        index += 1
      }
    }
    guard sawSlash && code < 1_000_000 || sawWord, index < limit else { return (nil, offset) }
    let end = digitsEnd(from: index, in: range)
    guard end - index <= 7, let number = number(index..<end) else { return (nil, offset) }
    return (number, end)
  }

  private func number(_ run: Range<Int>) -> Int? {
    Int(String(decoding: bytes[run], as: UTF8.self))
  }

  /// What programs print in front of a number.
  static let types: Set<String> = [
    "int", "integer", "long", "number", "num", "no", "nr", "float", "double",
  ]
}

extension UInt8 {
  /// Marks that make one thing of the digits on both sides.
  fileprivate var isJoint: Bool {
    self == UInt8(ascii: ".") || self == UInt8(ascii: ":") || self == UInt8(ascii: "/")
      || self == UInt8(ascii: ",") || self == UInt8(ascii: "-")
  }

  /// Anything but letters that may stand between a code and its subcode.
  fileprivate var isBetweenNumbers: Bool {
    switch self {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ":"),
      UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: ";"):
      true
    default: false
    }
  }
}
