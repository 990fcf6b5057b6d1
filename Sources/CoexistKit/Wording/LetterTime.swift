extension Language {
  /// How long nobody should go on.
  ///
  /// Where the customer's zone is unknown (`nil`) it is a length of time, else the day.
  func span(to end: Instant, from now: Instant?, in zone: Zone?) -> String {
    let stand = StandIns.shared
    if zone == nil, let now, (1...172_800).contains(end.seconds - now.seconds) {
      return stand.atLeast.text(in: self) + pause((end.seconds - now.seconds + 59) / 60)
    }
    let date = (self == .spanish ? "el " : "") + day(of: end, in: .utc)
    return stand.until.text(in: self) + (zone.map { time(end, in: $0) } ?? date)
  }

  /// A time as it stands in a sentence, up to the next minute, such as 14:44 on a day, with its zone.
  func time(_ instant: Instant, in zone: Zone) -> String {
    let place = zone.isLocal ? StandIns.shared.localTime.text(in: self) : zone.name
    let time = clock(instant, zone)
    let isOne = time.hasPrefix("01")
    let article =
      switch self {
      case .english: ""
      case .spanish: isOne ? "la " : "las "
      case .portuguese: isOne ? "a " : "as "
      }
    return article + time + " (\(place))"
  }

  private func clock(_ instant: Instant, _ zone: Zone) -> String {
    let local = (instant.minuteRoundedUp.adding(minutes: zone.seconds / 60)).iso8601
    let (hour, minute) = (local.dropFirst(11).prefix(2), local.dropFirst(14).prefix(2))
    let day = Int(local.dropFirst(8).prefix(2)) ?? 0
    let month = months[((Int(local.dropFirst(5).prefix(2)) ?? 1) - 1) % 12]
    switch self {
    case .english:
      let hours = Int(hour) ?? 0
      return "\((hours + 11) % 12 + 1):\(minute) \(hours < 12 ? "a.m." : "p.m.") on \(month) \(day)"
    case .spanish: return "\(hour):\(minute) del \(day) de \(month)"
    case .portuguese: return "\(hour)h\(minute) de \(day) de \(month)"
    }
  }

  /// How long to stop, in words.
  func pause(_ minutes: Int) -> String {
    let (count, isHours) = minutes < 120 ? (minutes, false) : ((minutes + 59) / 60, true)
    let isOne = count == 1
    let unit =
      switch self {
      case .english: isHours ? "hours" : isOne ? "minute" : "minutes"
      case .spanish: isHours ? "horas" : isOne ? "minuto" : "minutos"
      case .portuguese: isHours ? "horas" : isOne ? "minuto" : "minutos"
      }
    return "\(count) \(unit)"
  }

  /// A day as it stands behind "on": "November 30, 2026"; `nil` for anything but Meta's own form,
  /// "November 30, 2026".
  func day(_ words: Untrusted) -> String? {
    let date = words.reading { text -> (month: Int, day: Int, year: Int)? in
      let parts = text.split { $0 == " " || $0 == "," }
      guard parts.count == 3, let month = Language.english.months.firstIndex(of: String(parts[0])),
        let day = Int(parts[1]), (1...31).contains(day), let year = Int(parts[2]), year > 2000,
        year < 2100
      else { return nil }
      return (month, day, year)
    }
    return date.map { self.date($0.month, $0.day, $0.year) }
  }

  /// The same of a time, in UTC where no zone is known.
  func day(of instant: Instant, in zone: Zone?) -> String {
    let local = instant.adding(minutes: (zone ?? .utc).seconds / 60)
    let parts = local.iso8601.prefix(10).split(separator: "-").map { Int($0) ?? 1 }
    return date(parts[1] - 1, parts[2], parts[0])
  }

  private func date(_ month: Int, _ day: Int, _ year: Int) -> String {
    let name = months[month]
    return self == .english ? "\(name) \(day), \(year)" : "\(day) de \(name) de \(year)"
  }

  private var months: [String] {
    let names =
      switch self {
      case .english:
        "January February March April May June July August September October November December"
      case .spanish:
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
      case .portuguese:
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
      }
    return names.split(separator: " ").map { String($0) }
  }
}

extension Instant {
  /// The end of a minute that has begun; a full minute stays as it is.
  var minuteRoundedUp: Instant { Instant(epoch: (seconds + 59) / 60 * 60) ?? self }
}

extension Localised {
  /// Whether it tells how long nobody should try.
  var tellsPause: Bool { holds("break") }

  /// Whether a placeholder stands in it.
  func holds(_ name: String) -> Bool { text(in: .english).contains("{\(name)}") }
}
