extension PastedText {
  /// The date, and the time of day if there is one, that a line or a message begins with, as written.
  public struct Stamp: Sendable {
    /// In the order in which they stand; a year may have but its last two digits.
    public let numbers: (Int, Int, Int)
    /// Whether the year stands first; else it stands last.
    public let isYearFirst: Bool
    /// Of the day that have passed, in its own zone; `nil` for a date alone.
    public private(set) var seconds: Int?
    /// Seconds by which its zone is ahead of UTC, or `nil` when it names none.
    public private(set) var zone: Int?
    /// Whether `AM` or `PM` stands behind it in capitals, as America writes it.
    public private(set) var hasCapitalHalf = false
    /// Whether it is written as chats write it: day first, or a comma behind the date.
    public internal(set) var isOfChat = false

    init(numbers: (Int, Int, Int), isYearFirst: Bool) {
      self.numbers = numbers
      self.isYearFirst = isYearFirst
    }

    /// Reads the time of day and returns where it ends.
    mutating func readTime(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
      guard let time = TimeOfDay.read(bytes, range) else { return nil }
      (seconds, zone, hasCapitalHalf) = (time.seconds, time.zone, time.hasCapitalHalf)
      return time.end
    }
  }

  /// The date and time of what a program or a chat puts in front of a line; `nil` without one.
  public func stamp(of field: Field) -> Stamp? {
    guard field.notation == .prefix else { return nil }
    let (bytes, range) = (layers[field.value.layer].bytes, field.value.range)
    // Behind a bracket, a bullet, the letter of a level.
    guard let start = bytes[range].prefix(8).firstIndex(where: \.isDigit) else { return nil }
    if let clock = Clock.read(bytes, start..<range.upperBound) { return clock.stamp }
    return Clock.date(bytes, start..<range.upperBound)
  }

  /// The dates with a time of day in lines that end with a colon and in the heads of mails, and where
  /// those stand.
  ///
  /// What follows such a line happened then: `El 18/11/2026 a las 10:05 salió:`.
  public var announcements: [(span: Span, stamp: Stamp)] {
    areas.flatMap { area -> [(span: Span, stamp: Stamp)] in
      let bytes = layers[area.layer].bytes
      var found: [(span: Span, stamp: Stamp)] = []
      var start = area.range.lowerBound
      while start < area.range.upperBound {
        let end = bytes.lineEnd(from: start, before: area.range.upperBound)
        let line = bytes.trimmed(start..<end)
        let date =
          bytes[line].last == 0x3A ? Clock.within(bytes, line) : Clock.ofMail(bytes, line)
        if let (place, stamp) = date { found.append((area.with(place), stamp)) }
        start = bytes.nextLine(behind: end, before: area.range.upperBound)
      }
      return found
    }
  }
}
