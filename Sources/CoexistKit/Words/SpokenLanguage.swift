/// A language in which people write to support; a column of the tables of words.
enum SpokenLanguage: String, Named {
  case english = "en"
  case spanish = "es"
  case portuguese = "pt"
  case italian = "it"
  case german = "de"
  case french = "fr"
  case indonesian = "id"
  /// Hindi in Latin letters, mixed with English.
  case hindi = "hi"

  /// The language of a code, `nil` for anything else.
  static func called(_ code: WordTable.Letters) -> SpokenLanguage? {
    SpokenLanguage(rawValue: String(decoding: code, as: UTF8.self))
  }

  /// Its place in ``allCases``.
  var place: Int {
    switch self {
    case .english: 0
    case .spanish: 1
    case .portuguese: 2
    case .italian: 3
    case .german: 4
    case .french: 5
    case .indonesian: 6
    case .hindi: 7
    }
  }

  var name: String {
    switch self {
    case .english: "English"
    case .spanish: "Spanish"
    case .portuguese: "Portuguese"
    case .italian: "Italian"
    case .german: "German"
    case .french: "French"
    case .indonesian: "Indonesian"
    case .hindi: "Hindi-English"
    }
  }

  /// Whether words of another column may stand in a sentence of this language: those of a near
  /// kin, and English ones everywhere.
  func mayBorrow(from other: SpokenLanguage) -> Bool {
    if self == other || other == .english { return true }
    let romance: [SpokenLanguage] = [.spanish, .portuguese, .italian]
    return romance.contains(self) && romance.contains(other)
  }

  /// Whether short words of another column are words of this language too.
  func takes(_ other: SpokenLanguage) -> Bool {
    self == other || self == .hindi && other == .english
  }
}
