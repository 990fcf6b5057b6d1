extension Wording {
  /// A time as it stands in a sentence: "14:44 on 12 November (UTC-3)", up to the next minute.
  func time(_ instant: Instant, in zone: Zone) -> String {
    let local = (instant.minuteRoundedUp.adding(minutes: zone.seconds / 60)).iso8601
    let (hour, minute) = (local.dropFirst(11).prefix(2), local.dropFirst(14).prefix(2))
    let day = Int(local.dropFirst(8).prefix(2)) ?? 0
    let month = language.months[((Int(local.dropFirst(5).prefix(2)) ?? 1) - 1) % 12]
    let isOne = hour == "01"
    let article = language == .spanish ? isOne ? "la" : "las" : isOne ? "a" : "as"
    let place = zone.isLocal ? stand.localTime : zone.name
    return switch language {
    case .english: "\(hour):\(minute) on \(day) \(month) (\(place))"
    case .spanish: "\(article) \(hour):\(minute) del \(day) de \(month) (\(place))"
    case .portuguese: "\(article) \(hour)h\(minute) de \(day) de \(month) (\(place))"
    }
  }
}

extension Wording {
  /// A day as it stands behind "on": "30 November 2026"; `nil` for anything but Meta's own form,
  /// "November 30, 2026".
  func day(_ words: Untrusted) -> String? {
    words.reading { text in
      let parts = text.split { $0 == " " || $0 == "," }
      guard parts.count == 3, let month = Language.english.months.firstIndex(of: String(parts[0])),
        let day = Int(parts[1]), (1...31).contains(day), let year = Int(parts[2]), year > 2000,
        year < 2100
      else { return nil }
      let name = language.months[month]
      return language == .english ? "\(day) \(name) \(year)" : "\(day) de \(name) de \(year)"
    }
  }
}

extension Language {
  fileprivate var months: [String] {
    switch self {
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    case .spanish:
      [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "octubre", "noviembre", "diciembre",
      ]
    case .portuguese:
      [
        "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
        "outubro", "novembro", "dezembro",
      ]
    }
  }
}

extension Instant {
  /// The end of a minute that has begun; a full minute stays as it is.
  var minuteRoundedUp: Instant { Instant(epoch: (seconds + 59) / 60 * 60) ?? self }
}
