import JSONText

/// The bytes of an input as UTF-8.
///
/// PowerShell and Excel write UTF-16; everything else that is no UTF-8 is refused, since a wrong
/// guess would change Meta's words.
enum InputEncoding: Sendable, Equatable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case utf32

  /// Told by the byte order mark, else by where the zeros of the first two characters stand.
  init(of bytes: [UInt8]) {
    let head = Array(bytes.prefix(4))
    if head == [0xFF, 0xFE, 0, 0] || head == [0, 0, 0xFE, 0xFF] {
      self = .utf32
    } else if head.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
    } else if head.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
    } else if head.count == 4, head[0] != 0, head[1] == 0, head[2] != 0, head[3] == 0 {
      self = .utf16LittleEndian
    } else if head.count == 4, head[0] == 0, head[1] != 0, head[2] == 0, head[3] != 0 {
      self = .utf16BigEndian
    } else {
      self = .utf8
    }
  }

  /// The text as UTF-8, without a byte order mark where it was UTF-16.
  func decode(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8, .utf32: return bytes
    case .utf16LittleEndian, .utf16BigEndian:
      let high = self == .utf16BigEndian ? 0 : 1
      let units = stride(from: 0, to: bytes.count - 1, by: 2).lazy.map {
        UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + 1 - high])
      }
      return Array(Array(String(decoding: Array(units), as: UTF16.self).utf8)[...].withoutMark)
    }
  }

  /// The text as well-formed UTF-8: bytes that are no text become U+FFFD.
  func utf8(of bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: decode(bytes), as: UTF8.self).utf8)
  }

  /// The offset of the first byte that is NUL or no UTF-8, or `nil` in a text.
  static func firstUnreadable(in bytes: [UInt8]) -> Int? {
    bytes.withView { text in
      var index = 0
      while index < bytes.count {
        let length = bytes[index] == 0 ? 0 : text.scalarLength(at: index)
        guard length > 0 else { return index }
        index += length
      }
      return nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// What stands behind the byte order mark of UTF-8, if there is one.
  var withoutMark: Self { starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self }
}
