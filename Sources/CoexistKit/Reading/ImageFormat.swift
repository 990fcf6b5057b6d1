/// Pictures that people take of a screen, told by their first bytes.
enum ImageFormat {
  /// What a picture is, with its article; `nil` for anything else.
  static func name(of bytes: [UInt8]) -> String? {
    func holds(_ word: String, at place: Int) -> Bool {
      bytes.dropFirst(place).starts(with: word.utf8)
    }
    if bytes.first == 0x89, holds("PNG", at: 1) { return "a PNG image" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "a JPEG image" }
    if holds("GIF8", at: 0) { return "a GIF image" }
    if holds("RIFF", at: 0), holds("WEBP", at: 8) { return "a WebP image" }
    let brands = ["heic", "heix", "hevc", "mif1", "msf1", "heif"]
    return holds("ftyp", at: 4) && brands.contains { holds($0, at: 8) } ? "a HEIC image" : nil
  }
}
