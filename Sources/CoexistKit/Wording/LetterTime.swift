extension Language {
  /// A time as it stands in a sentence: "14:44 on 12 November (UTC-3)", up to the next minute.
  ///
  /// Nobody's clock shows UTC: where the customer's zone is unknown (`nil`), the time of a place
  /// where many of them are stands beside it.
  func time(_ instant: Instant, in zone: Zone?) -> String {
    let parts = clock(instant, zone ?? .utc)
    let known = zone.map { $0.isLocal ? StandIns().localTime.text(in: self) : $0.name }
    let place = known ?? "\(Zone.utc.name); \(elsewhere(instant))"
    let article =
      self == .portuguese ? (parts.isOne ? "a " : "as ") : (parts.isOne ? "la " : "las ")
    return (self == .english ? "" : article) + parts.text + " (\(place))"
  }

  /// The same time where no clock is ever changed: UTC-3, or UTC-5 for Spanish.
  private func elsewhere(_ instant: Instant) -> String {
    switch self {
    case .english:
      clock(instant, Zone(seconds: -10_800)).text + " in Buenos Aires and São Paulo"
    case .spanish: clock(instant, Zone(seconds: -18_000)).text + " en Bogotá y Lima"
    case .portuguese: clock(instant, Zone(seconds: -10_800)).text + " em Brasília"
    }
  }

  private func clock(_ instant: Instant, _ zone: Zone) -> (text: String, isOne: Bool) {
    let local = (instant.minuteRoundedUp.adding(minutes: zone.seconds / 60)).iso8601
    let (hour, minute) = (local.dropFirst(11).prefix(2), local.dropFirst(14).prefix(2))
    let day = Int(local.dropFirst(8).prefix(2)) ?? 0
    let month = months[((Int(local.dropFirst(5).prefix(2)) ?? 1) - 1) % 12]
    let text =
      switch self {
      case .english: "\(hour):\(minute) on \(day) \(month)"
      case .spanish: "\(hour):\(minute) del \(day) de \(month)"
      case .portuguese: "\(hour)h\(minute) de \(day) de \(month)"
      }
    return (text, hour == "01")
  }

  /// A day as it stands behind "on": "30 November 2026"; `nil` for anything but Meta's own form,
  /// "November 30, 2026".
  func day(_ words: Untrusted) -> String? {
    words.reading { text in
      let parts = text.split { $0 == " " || $0 == "," }
      guard parts.count == 3, let month = Language.english.months.firstIndex(of: String(parts[0])),
        let day = Int(parts[1]), (1...31).contains(day), let year = Int(parts[2]), year > 2000,
        year < 2100
      else { return nil }
      let name = months[month]
      return self == .english ? "\(day) \(name) \(year)" : "\(day) de \(name) de \(year)"
    }
  }

  private var months: [String] {
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
