/// Finds the known situations in a normalised text, in one pass.
///
/// A phrase counts where a word begins and nobody says "not" right before it; each situation once.
enum RemarkScan {
  /// A situation and where it stands in the normalised bytes.
  struct Hit {
    let remark: Remark
    let offset: Int
  }

  /// Every situation the text speaks of, in the order of the text.
  static func hits(in bytes: [UInt8]) -> [Hit] {
    var found: [Hit] = []
    var told: Set<Remark> = []
    for offset in bytes.indices where beginsWord(at: offset, in: bytes) {
      for phrase in table[Int(bytes[offset])] {
        guard !told.contains(phrase.remark), phrase.stands(at: offset, in: bytes),
          !isDenied(at: offset, in: bytes)
        else { continue }
        told.insert(phrase.remark)
        found.append(Hit(remark: phrase.remark, offset: offset))
      }
    }
    return found
  }

  private struct Phrase {
    let remark: Remark
    let words: [UInt8]
    /// What must follow with at most ``mostBetween`` words between; empty for nothing.
    let ending: [UInt8]
    /// It must be the whole text.
    let isWhole: Bool

    static let mostBetween = 2

    func stands(at offset: Int, in bytes: [UInt8]) -> Bool {
      if isWhole, offset > 0 || bytes.count != words.count { return false }
      guard has(words, at: offset, in: bytes) else { return false }
      return ending.isEmpty || endingFollows(offset + words.count, in: bytes)
    }

    private func has(_ words: [UInt8], at offset: Int, in bytes: [UInt8]) -> Bool {
      bytes.count - offset >= words.count
        && bytes[offset..<offset + words.count].elementsEqual(words)
    }

    private func endingFollows(_ offset: Int, in bytes: [UInt8]) -> Bool {
      var start = offset
      for _ in 0...Self.mostBetween {
        guard start < bytes.count, bytes[start] == 0x20 else { return false }
        if has(ending, at: start + 1, in: bytes) { return true }
        let word = bytes[(start + 1)...].prefix { $0 != 0x20 }
        guard word.allSatisfy({ $0.isASCIILetter || $0 >= 0x80 }) else { return false }
        start = word.endIndex
      }
      return false
    }
  }

  /// The phrases by their first byte.
  private static let table: [[Phrase]] = {
    var table = [[Phrase]](repeating: [], count: 256)
    for (remark, phrases) in Remark.phrases {
      for phrase in phrases {
        let isWhole = phrase.utf8.first == UInt8(ascii: "=")
        let parts = phrase.utf8.dropFirst(isWhole ? 1 : 0).split(separator: UInt8(ascii: "*"))
        guard let words = parts.first, let first = words.first else { continue }
        let ending = parts.count > 1 ? Array(parts[1].dropFirst()) : []
        table[Int(first)].append(
          Phrase(
            remark: remark,
            words: ending.isEmpty ? Array(words) : words.dropLast(),
            ending: ending,
            isWhole: isWhole
          )
        )
      }
    }
    return table
  }()

  private static func beginsWord(at offset: Int, in bytes: [UInt8]) -> Bool {
    guard offset > 0 else { return true }
    return !bytes[offset - 1].isASCIILetter && bytes[offset - 1] < 0x80
  }

  private static func isDenied(at offset: Int, in bytes: [UInt8]) -> Bool {
    denials.contains { bytes[..<offset].suffix($0.count).elementsEqual($0) }
  }

  private static let denials: [[UInt8]] = [
    "not ", "no longer ", "n't ", "n't been ", "never ", "no ", "nunca ", "não ", "nao ",
  ].map { Array($0.utf8) }
}
