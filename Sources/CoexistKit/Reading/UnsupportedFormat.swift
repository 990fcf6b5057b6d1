/// Files that people hand in by mistake, told by their first bytes, and what to hand in instead.
struct UnsupportedFormat: Sendable {
  let message: String
  let help: String
  /// Whether there is text in it that could be given back without its secrets.
  let isText: Bool
  /// Whether it is a page, of which the words may tell something: that of a proxy, of a login.
  let isMarkup: Bool

  /// `nil` for a text that could have been a capture.
  init?(_ bytes: [UInt8]) {
    let isBlank = Self.isBlank(bytes)
    let kind = isBlank ? Kind.empty : Self.kind(Array(bytes.prefix(512)))
    guard let kind else { return nil }
    let isWhite = isBlank && bytes.contains(where: \.isBlank)
    message = isWhite ? "the input is empty but for white space" : kind.message
    help = kind.help
    isText = kind.isText
    isMarkup = kind.isMarkup
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

  private enum Kind {
    case empty
    case page
    case xml
    case picture(String)
    case packed(String)
    case binary(String)
    case encoding(String)
    case richText
    case encoded(String)

    var isText: Bool {
      switch self {
      case .empty, .page, .xml, .richText, .encoded: true
      case .picture, .packed, .binary, .encoding: false
      }
    }

    var isMarkup: Bool {
      switch self {
      case .page, .xml: true
      case .empty, .richText, .encoded, .picture, .packed, .binary, .encoding: false
      }
    }

    var message: String {
      switch self {
      case .empty: "the input is empty"
      case .page: "this is an HTML page without words"
      case .xml: "this is XML without words"
      case .picture(let name), .packed(let name), .binary(let name): "this is \(name), not text"
      case .encoding(let name): "this is \(name) text, expected UTF-8"
      case .richText: "this is an RTF document, not plain text"
      case .encoded(let name): "this is \(name), not plain text"
      }
    }

    var help: String {
      switch self {
      case .empty:
        "copy the answer, the event or the words of the window into it"
      case .page: "in the browser open Network, pick the failed request, copy its response"
      case .xml: "copy the JSON answer of the call"
      case .picture: "name screenshots under 'attachments' of a case file, and type their words"
      case .packed: "unpack it and hand in the JSON or HAR file inside"
      case .binary: "hand in the JSON, HAR or text file instead"
      case .encoding: "save it as UTF-8"
      case .richText: "save it as plain text"
      case .encoded: "decode it first, or copy the answer as the browser shows it"
      }
    }
  }

  private static func kind(_ head: [UInt8]) -> Kind? {
    if let image = ImageFormat.name(of: head) { return .picture(image) }
    if let kind = magics.first(where: { head.starts(with: $0.0) })?.1 { return kind }
    if isPage(head) { return .page }
    let text = String(decoding: head.map(\.lowercased), as: UTF8.self)
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("<?xml") || start.hasPrefix("<svg") { return .xml }
    if start.hasPrefix("{\\rtf") { return .richText }
    if start.hasPrefix("%7b%22") || start.hasPrefix("%7b%0a") {
      return .encoded("URL-encoded JSON")
    }
    // `eyJ` is how base64 of `{"` begins.
    if start.hasPrefix("eyj"), !start.contains(" ") { return .encoded("base64") }
    return nil
  }

  private static let magics: [([UInt8], Kind)] = [
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
