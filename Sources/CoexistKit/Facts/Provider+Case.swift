extension Provider {
  /// Another provider that a case names; of its product nothing is known but the ids.
  ///
  /// The name is printed as ours are: one that is no plain name becomes "the provider".
  init(named name: Untrusted) {
    self.init(
      name: name.reading(Self.isPlain) ? name.unredacted : "the provider",
      appIDs: [],
      businessIDs: [],
      numbersPage: "its list of numbers",
      connectButton: "connect a number",
      appOption: "the option for a number in the WhatsApp Business App",
      setupHost: ""
    )
  }

  /// A few short words of letters, as companies are called.
  private static func isPlain(_ name: String) -> Bool {
    let words = name.split(separator: " ", omittingEmptySubsequences: false)
    return (1...4).contains(words.count)
      && words.allSatisfy { word in
        (1...16).contains(word.utf8.count) && word.utf8.count { $0.isDigit } < 5
          && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.isPlainMark }
      }
  }

  /// Whether a partner, app or portfolio is the wanted provider itself: by id, or by a name that
  /// holds its words (`Partner: Kapso`, `Kápso Inc.`) or spells it apart (`kap so`).
  func isSelf(_ party: Party) -> Bool {
    if let id = party.id?.digits, appIDs.contains(id) || businessIDs.contains(id) { return true }
    guard let words = party.name?.plainWords else { return false }
    let own = Untrusted(name).plainWords
    return words.joined() == own.joined()
      || words.indices.contains { words[$0...].starts(with: own) }
  }
}

extension Unicode.Scalar {
  fileprivate var isPlainMark: Bool {
    switch self {
    case "0"..."9", "&", ".", "-", "'": true
    default: false
    }
  }
}

extension CaseHeader {
  /// The provider that is wanted.
  ///
  /// Where a case names another one, the ids of the built-in provider are not its own.
  func provider(insteadOf known: Provider) -> Provider {
    var provider = known
    if let name = providerName, name.folded != Untrusted(known.name).folded {
      provider = Provider(named: name)
    }
    if let id = providerAppID {
      provider.appIDs = [id] + provider.appIDs.filter { $0 != id }
    }
    if let id = providerBusinessID {
      provider.businessIDs = [id] + provider.businessIDs.filter { $0 != id }
    }
    return provider
  }
}
