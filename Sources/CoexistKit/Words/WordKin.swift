/// Which forms of a word belong together: `llega`, `llegaban` and `yegando`.
///
/// A word without its ending and written as it sounds. Each language has its endings; words of two
/// languages are never kin.
enum WordKin {
  /// What all kin of a word share, `nil` for a word that is too short to have any.
  static func hash<Word>(of word: Word, in language: SpokenLanguage) -> UInt64?
  where
    Word: BidirectionalCollection<UInt8>, Word.Index == Int, Word.SubSequence == Word
  {
    guard word.count >= shortestWord, word.count <= longestWord else { return nil }
    let rules = rules[language.place]
    var base = word
    if let start = rules.beginnings.longest(atStartOf: base, leaving: shortestBase) {
      base = base.dropFirst(start)
    }
    if let end = rules.endings.longest(atEndOf: base, leaving: shortestBase) {
      base = base.dropLast(end)
    }
    let start = FNV1a.mix(FNV1a.empty, UInt8(language.place))
    return language.isWrittenAsItSounds
      ? sound(of: base.startIndex..<base.endIndex, in: word, language, start)
      : letters(of: base, start)
  }

  private static let shortestWord = 5
  private static let shortestBase = 4
  private static let longestWord = 24

  /// The hash of a word without doubled letters.
  private static func letters(of word: some Sequence<UInt8>, _ start: UInt64) -> UInt64 {
    var last: UInt8 = 0
    return word.reduce(start) { hash, letter in
      defer { last = letter }
      return letter == last ? hash : FNV1a.mix(hash, letter)
    }
  }

  // MARK: Sounds

  /// The hash of a part of a word as it sounds: without `h` and doubled letters, `b` as `v`, `qu`
  /// as `k`.
  private static func sound<Word: Collection<UInt8>>(
    of part: Range<Int>,
    in word: Word,
    _ language: SpokenLanguage,
    _ start: UInt64
  ) -> UInt64 where Word.Index == Int {
    var hash = start
    var last: UInt8 = 0
    for index in part {
      let next = index + 1 < word.endIndex ? word[index + 1] : 0
      let isSoft = next == UInt8(ascii: "e") || next == UInt8(ascii: "i")
      let isDouble = index > word.startIndex && word[index - 1] == word[index]
      let letter: UInt8
      switch word[index] {
      case UInt8(ascii: "h"): continue
      case UInt8(ascii: "u") where last == UInt8(ascii: "k") && isSoft: continue
      case UInt8(ascii: "w"): letter = UInt8(ascii: "v")
      case UInt8(ascii: "b"): letter = language == .hindi ? word[index] : UInt8(ascii: "v")
      case UInt8(ascii: "l") where language == .spanish && next == UInt8(ascii: "l"):
        letter = UInt8(ascii: "i")
      case UInt8(ascii: "l") where language == .spanish && last == UInt8(ascii: "i") && isDouble:
        continue
      case UInt8(ascii: "z"): letter = UInt8(ascii: "s")
      case UInt8(ascii: "c"): letter = isSoft ? UInt8(ascii: "s") : UInt8(ascii: "k")
      case UInt8(ascii: "q"): letter = UInt8(ascii: "k")
      case UInt8(ascii: "g") where isSoft: letter = UInt8(ascii: "j")
      case UInt8(ascii: "y"): letter = UInt8(ascii: "i")
      default: letter = word[index]
      }
      if letter != last { hash = FNV1a.mix(hash, letter) }
      last = letter
    }
    return hash
  }

  // MARK: Endings

  private struct Rules {
    let beginnings: Affixes
    let endings: Affixes
  }

  /// The rules of each language, in the order of ``SpokenLanguage/allCases``.
  private static let rules = SpokenLanguage.allCases.map { language in
    Rules(beginnings: Affixes(beginnings(of: language)), endings: Affixes(endings(of: language)))
  }

  private static func beginnings(of language: SpokenLanguage) -> StaticString {
    switch language {
    case .german: "ge"
    case .indonesian: "di ter ke nge ng me mem men meng ber per pe se"
    default: ""
    }
  }

  private static func endings(of language: SpokenLanguage) -> StaticString {
    switch language {
    case .english: "s es e ed ing ings er ers ly y ies ied ying"
    case .spanish:
      """
      a o e as os es an en ar er ir ado ada ados adas ido ida idos idas ando iendo aba aban \
      abamos ia ian io ieron aron aste iste amos emos imos are ara aran era eran arlo arla arlos \
      arlas arle arse arme arnos erlo irlo ion iones ito ita itos itas illo illa mente ue ues uen
      """
    case .portuguese:
      """
      a o e as os es am em ar er ir ado ada ados adas ido ida idos idas ando endo indo ava avam \
      avamos ia iam ou eu iu aram eram iram ei i amos emos imos ara arao asse inho inha inhos \
      inhas ao oes mente ue ues uem uei
      """
    case .italian:
      """
      a o e i ato ata ati ate uto uta uti ute ito ita iti ite ando endo are ere ire ava avano eva \
      evano iva ano ono iamo ai ero arlo arla arsi erlo erla irlo ino ina etto etta zione zioni \
      isce iscono he hi
      """
    case .german: "e en er es em n s t te ten tet st et est end ung ungen chen"
    case .french:
      """
      e es ent er ez ons ait aient ais ant ee ees s x a ai ont era erait i ie is it ir u ue us ues \
      tion ions ement
      """
    case .indonesian: "nya kan an in i lah kah ku mu annya"
    case .hindi:
      """
      a e i o on en aa ee ein na ne ni ta te ti kar ke ya ye yi iya iye unga enge oge ao ayi aya \
      aye
      """
    }
  }

  /// Letters with which words begin or end, packed so that one comparison tells.
  private struct Affixes {
    private struct Affix {
      let value: UInt64
      let mask: UInt64
      let count: Int
    }

    /// By their last letter, the longest first.
    private var all = [[Affix]](repeating: [], count: 32)

    init(_ list: StaticString) {
      let bytes = UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
      let parts = bytes.split(separator: 0x20).sorted { $0.count > $1.count }
      for part in parts {
        let value = part.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let mask = ~UInt64(0) >> UInt64(64 - 8 * part.count)
        all[Int(value & 31)].append(Affix(value: value, mask: mask, count: part.count))
      }
    }

    func longest<Word>(atEndOf word: Word, leaving rest: Int) -> Int?
    where Word: BidirectionalCollection<UInt8>, Word.Index == Int {
      var packed: UInt64 = 0
      var index = max(word.startIndex, word.endIndex - 8)
      while index < word.endIndex {
        packed = packed << 8 | UInt64(word[index])
        index += 1
      }
      for affix in all[Int(packed & 31)]
      where packed & affix.mask == affix.value && word.count - affix.count >= rest {
        return affix.count
      }
      return nil
    }

    func longest<Word>(atStartOf word: Word, leaving rest: Int) -> Int?
    where Word: BidirectionalCollection<UInt8>, Word.Index == Int {
      var packed: UInt64 = 0
      var found: Int?
      for count in 1...4 where word.count - count >= rest {
        packed = packed << 8 | UInt64(word[word.startIndex + count - 1])
        let isAffix = all[Int(packed & 31)].contains { $0.value == packed && $0.count == count }
        if isAffix { found = count }
      }
      return found
    }
  }
}

extension SpokenLanguage {
  /// Whether who cannot spell a word writes it as it sounds.
  fileprivate var isWrittenAsItSounds: Bool {
    switch self {
    case .spanish, .portuguese, .italian, .hindi: true
    case .english, .german, .french, .indonesian: false
    }
  }
}
