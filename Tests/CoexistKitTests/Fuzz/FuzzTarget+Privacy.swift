@testable import CoexistKit

extension FuzzTarget {
  static func checkRedact(_ bytes: [UInt8]) throws {
    let (planted, secret) = plant(in: bytes)
    let once = try run(["redact"], on: planted, codes: [0, 65])
    try expectHarmless(once, "redact", layout: "\n\r\t")
    try expectHidden(secret, in: once, "redact")
    guard !once.isEmpty else { return }
    let twice = try run(["redact"], on: once, codes: [0])
    try expect(twice == once, "redact: changes what it redacted")
  }

  static func checkSecrets(_ bytes: [UInt8]) throws {
    let (planted, secret) = plant(in: bytes)
    for words in [
      ["diagnose", "--full"], ["diagnose", "-fjson"], ["ticket", "--allow-incomplete"], ["reply"],
      ["new"],
    ] {
      try expectHidden(secret, in: try run(words, on: planted), words[0])
    }
  }

  private static func expectHidden(_ secret: String, in output: [UInt8], _ name: String) throws {
    let text = String(decoding: output, as: UTF8.self)
    let letters = Array(secret)
    // A part that tells nobody anything, such as a prefix, may stay.
    for start in stride(from: 0, through: letters.count - 14, by: 7) {
      let part = String(letters[start..<start + 14])
      try expect(!text.contains(part), "\(name): a secret is out")
    }
  }

  /// The text of `bytes` with a secret in it, between marks that end a word.
  private static func plant(in bytes: [UInt8]) -> (bytes: [UInt8], secret: String) {
    var source = FuzzSource(bytes)
    let (name, secret) = source.one(of: planted)
    let (open, close) = source.one(of: borders)
    let share = source.number(below: 256)
    let text = Array(source.rest)
    var place = text.count * share / 256
    // Not within a character.
    while place < text.count, text[place] & 0xC0 == 0x80 { place += 1 }
    // Not within a word either: what the border opens would be part of it.
    while place < text.count, text[place] > 0x20 { place += 1 }
    let key = source.once(in: 2) ? name + ": " : ""
    let piece = "\(open)\(key)\(secret)\(close)"
    return (Array(text[..<place]) + piece.utf8 + text[place...], secret)
  }

  private static let borders = [
    (" ", " "), ("\n", "\n"), (" \"", "\" "), (" '", "' "), (" (", ") "), (" <", "> "),
    ("\t", "\n"),
    (" \"a\":\"", "\","), (" https://a.example/?access_token=", "&b=c "),
    ("\nAuthorization: Bearer ", "\n"),
  ]

  /// Put together at run time, so that no scanner takes this file for a leak.
  private static let planted: [(name: String, value: String)] = {
    var state: UInt64 = 20_261_127
    func random(_ count: Int) -> String {
      let letters = Array("abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789")
      return String(
        (0..<count).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return letters[Int(state >> 33) % letters.count]
        }
      )
    }
    return [
      ("access_token", "EA" + "AG" + random(150) + "ZD"), ("token", "gh" + "p_" + random(36)),
      ("secret", "whs" + "ec_" + random(32)), ("key", "sk" + "_live_" + random(24)),
      ("token", "xox" + "b-123456789012-" + random(24)), ("key", "AI" + "za" + random(35)),
      ("token", "ey" + "JhbGciOiJIUzI1NiJ9.ey" + "JzdWIiOiJ1c2VyIn0." + random(43)),
      ("email", "ana." + random(12).lowercased() + "@clinic-example.invalid"),
    ]
  }()
}
