extension String {
  /// Spaces before it up to a width; a longer text stays as it is.
  func rightAligned(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - TextLayout.cells(self))) + self
  }
}

extension Report {
  /// What is wrong, beside the code: the headline when something is known, else the code's meaning.
  var symptomLine: String {
    verdict == .diagnosed ? headline : leadingError?.meaning ?? headline
  }
}

extension Report.ErrorRow {
  /// The number people know the error by.
  var label: String? {
    if let knownAs, !knownAs.hasPrefix("text/"), !knownAs.hasPrefix("setup-link/") {
      return knownAs.split(separator: "/").first.map(String.init)
    }
    return code.map { String($0) }
  }
}

extension Finding.Row.Effect {
  var words: String {
    switch self {
    case .settles: "settles"
    case .rulesOut: "rules out"
    case .points(let points): points > 0 ? "+\(points)" : "\(points)"
    case .halved(let points): "+\(points) half"
    case .copy: "same"
    }
  }
}
