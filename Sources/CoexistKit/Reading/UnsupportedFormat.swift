/// Files that people hand in by mistake, told by their first bytes, and what to hand in instead.
struct UnsupportedFormat: Sendable {
  let message: String
  let help: String
  /// Whether there is text in it that could be given back without its secrets.
  var isText = true
  /// Whether it is a page, of which the words may tell something: that of a proxy, of a login.
  var isMarkup = false
}

extension UnsupportedFormat {
  /// `nil` for a text that could have been a capture.
  init?(_ bytes: [UInt8]) {
    if Self.isBlank(bytes) {
      let isWhite = bytes.contains(where: \.isBlank)
      message = "the input is empty\(isWhite ? " but for white space" : "")"
      help = "copy the answer, the event or the words of the window into it"
    } else if let format = Self.format(Array(bytes.prefix(512))) {
      self = format
    } else {
      return nil
    }
  }

  /// Whether there is nothing in it but white space and a byte order mark, in any encoding.
  static func isBlank(_ bytes: [UInt8]) -> Bool {
    InputEncoding(of: bytes).decode(bytes)[...].withoutMark.allSatisfy(\.isBlank)
  }

  /// Whether a text begins as a page of HTML does.
  static func isPage(_ bytes: [UInt8]) -> Bool {
    let start = bytes[...].withoutMark.drop { $0 <= 0x20 }
    return ["<html", "<!doctype html"].contains {
      start.lazy.map(\.lowercased).starts(with: $0.utf8)
    }
  }

  private static func format(_ head: [UInt8]) -> Self? {
    if let image = ImageFormat.name(of: head) { return picture(image) }
    if let format = magics.first(where: { head.starts(with: $0.0) })?.1 { return format }
    if isPage(head) {
      return Self(
        message: "this is an HTML page without words",
        help: "in the browser open Network, pick the failed request, copy its response",
        isMarkup: true
      )
    }
    let text = String(decoding: head.map(\.lowercased), as: UTF8.self)
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("<?xml") || start.hasPrefix("<svg") {
      return Self(
        message: "this is XML without words",
        help: "copy the JSON answer of the call",
        isMarkup: true
      )
    }
    if start.hasPrefix("{\\rtf") {
      return Self(
        message: "this is an RTF document, not plain text",
        help: "save it as plain text"
      )
    }
    if start.hasPrefix("%7b%22") || start.hasPrefix("%7b%0a") { return encoded("URL-encoded JSON") }
    // `eyJ` is how base64 of `{"` begins.
    if start.hasPrefix("eyj"), !start.contains(" ") { return encoded("base64") }
    return nil
  }

  private static func encoded(_ name: String) -> Self {
    Self(
      message: "this is \(name), not plain text",
      help: "decode it first, or copy the answer as the browser shows it"
    )
  }

  private static func encoding(_ name: String) -> Self {
    Self(message: "this is \(name) text, expected UTF-8", help: "save it as UTF-8", isText: false)
  }

  private static func picture(_ name: String) -> Self {
    noText(name, "name screenshots under 'attachments' of a case file, and type their words")
  }

  private static func packed(_ name: String) -> Self {
    noText(name, "unpack it and hand in the JSON or HAR file inside")
  }

  private static func binary(_ name: String) -> Self {
    noText(name, "hand in the JSON, HAR or text file instead")
  }

  private static func noText(_ name: String, _ help: String) -> Self {
    Self(message: "this is \(name), not text", help: help, isText: false)
  }

  private static let magics: [([UInt8], Self)] = [
    (Array("RIFF".utf8), .binary("a sound or a film")),
    ([0x25, 0x50, 0x44, 0x46], .picture("a PDF")),
    ([0x1F, 0x8B], .packed("gzip data (compressed)")),
    ([0x50, 0x4B, 0x03, 0x04], .packed("a ZIP archive or Office document")),
    ([0x28, 0xB5, 0x2F, 0xFD], .packed("zstd data (compressed)")),
    ([0x78, 0x01], .packed("zlib data (compressed)")),
    ([0x78, 0x9C], .packed("zlib data (compressed)")),
    ([0x78, 0xDA], .packed("zlib data (compressed)")),
    ([0x7F, 0x45, 0x4C, 0x46], .binary("a program (binary)")),
    (Array("SQLite format 3".utf8), .binary("an SQLite database (binary)")),
    (Array("bplist00".utf8), .binary("a binary plist")),
    ([0xFF, 0xFE, 0, 0], .encoding("UTF-32")),
    ([0, 0, 0xFE, 0xFF], .encoding("UTF-32")),
  ]
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
