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
    /// It must be the whole text.
    let isWhole: Bool

    func stands(at offset: Int, in bytes: [UInt8]) -> Bool {
      if isWhole, offset > 0 || bytes.count != words.count { return false }
      return bytes.count - offset >= words.count
        && bytes[offset..<offset + words.count].elementsEqual(words)
    }
  }

  /// The phrases by their first byte.
  private static let table: [[Phrase]] = {
    var table = [[Phrase]](repeating: [], count: 256)
    for (remark, phrases) in Remark.phrases {
      for phrase in phrases {
        let isWhole = phrase.utf8.first == UInt8(ascii: "=")
        let words = Array(phrase.utf8.dropFirst(isWhole ? 1 : 0))
        guard let first = words.first else { continue }
        table[Int(first)].append(Phrase(remark: remark, words: words, isWhole: isWhole))
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
