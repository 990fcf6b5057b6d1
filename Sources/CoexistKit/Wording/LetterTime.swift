extension Wording {
  /// A time as it stands in a sentence: "14:44 on 12 November (UTC-3)", up to the next minute.
  func time(_ instant: Instant, in zone: Zone) -> String {
    let local = (instant.minuteRoundedUp.adding(minutes: zone.seconds / 60)).iso8601
    let (hour, minute) = (local.dropFirst(11).prefix(2), local.dropFirst(14).prefix(2))
    let day = Int(local.dropFirst(8).prefix(2)) ?? 0
    let month = language.months[((Int(local.dropFirst(5).prefix(2)) ?? 1) - 1) % 12]
    let place = zone.isLocal ? stand.localTime : zone.name
    return switch language {
    case .english: "\(hour):\(minute) on \(day) \(month) (\(place))"
    case .spanish: "las \(hour):\(minute) del \(day) de \(month) (\(place))"
    case .portuguese: "as \(hour)h\(minute) de \(day) de \(month) (\(place))"
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
