import TextFields

/// Joins what was wrapped over lines, without the marks that quote or break a line; in the words of a page
/// characters stand for themselves.
enum Unwrapped {
  static func text(_ bytes: [UInt8]) -> String {
    var joined: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let reference = Entities.reference(in: bytes[...], at: index),
        let scalar = Unicode.Scalar(reference.scalar)
      {
        joined += Array(String(Character(scalar)).utf8)
        index += reference.length
        continue
      }
      if let end = wordBreak(in: bytes, at: index) {
        index = end
        continue
      }
      guard bytes[index].isOne(of: "\n\r") else {
        joined.append(bytes[index])
        index += 1
        continue
      }
      while let last = joined.last, last.isOne(of: " \t\\=") {
        joined.removeLast()
      }
      index = marginEnd(in: bytes, from: index)
      if !joined.isEmpty, index < bytes.count { joined.append(0x20) }
    }
    return String(decoding: joined, as: UTF8.self)
  }

  /// Behind a hyphen that divides a word over two lines, or a soft one anywhere.
  private static func wordBreak(in bytes: [UInt8], at index: Int) -> Int? {
    if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xAD {
      return WordWrap.end(in: bytes[...], at: index + 2) ?? index + 2
    }
    guard bytes[index] == UInt8(ascii: "-"), index > 0, bytes[index - 1].isLetter else {
      return nil
    }
    return WordWrap.end(in: bytes[...], at: index + 1)
  }

  private static func marginEnd(in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index].isLineMargin {
        index += 1
      } else if let reference = Entities.reference(in: bytes[...], at: index),
        reference.scalar == 0x3E
      {
        index += reference.length
      } else {
        break
      }
    }
    return index
  }
}

extension UInt8 {
  fileprivate var isLineMargin: Bool {
    self <= 0x20 || isOne(of: ">|#-*")
  }
}
