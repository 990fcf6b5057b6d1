import TextFields

/// The entries of a log, a chat or somebody's notes, each with the time that it begins with.
struct Entries {
  private struct Entry {
    let range: Range<Int>
    let time: Instant?
  }

  /// In the order of the text as it came.
  private let all: [Entry]
  private let text: PastedText

  /// Takes time in proportion to the length.
  init(of text: PastedText) {
    self.text = text
    let bytes = text.layers[0].bytes
    let prefixes = text.fields.compactMap { field in
      text.stamp(of: field).map { (span: field.value, stamp: $0, isPrefix: true) }
    }
    let stamps = (prefixes + text.announcements.map { ($0.span, $0.stamp, false) })
      .map { (start: text.place(of: $0.span).lowerBound, stamp: $0.stamp, isPrefix: $0.isPrefix) }
      .sorted { $0.start < $1.start }
    let isMonthFirst = Self.isMonthFirst(stamps.map(\.stamp))
    all = stamps.indices.map { place in
      let (start, stamp, isPrefix) = stamps[place]
      let next = place + 1 < stamps.count ? stamps[place + 1].start : bytes.count
      let isOpen = stamp.isOfChat || !isPrefix
      return Entry(
        range: start..<(isOpen ? next : bytes.entryEnd(from: start, before: next)),
        time: Instant(stamp, isMonthFirst: isMonthFirst)
      )
    }
  }

  /// Whether months stand before days, told by the numbers that are no months; `nil` when nothing
  /// tells and the half of the day is written as in America.
  private static func isMonthFirst(_ stamps: [PastedText.Stamp]) -> Bool? {
    let dates = stamps.filter { !$0.isYearFirst }
    if dates.contains(where: { $0.numbers.0 > 12 }) { return false }
    if dates.contains(where: { $0.numbers.1 > 12 }) { return true }
    return dates.contains { $0.hasCapitalHalf } ? nil : false
  }

  /// When the entry happened in which a span lies, or `nil` outside of dated entries.
  func time(of span: Span) -> Instant? {
    guard !all.isEmpty else { return nil }
    let place = text.place(of: span).lowerBound
    let next = all.partitioningIndex { $0.range.lowerBound > place }
    guard next > 0, all[next - 1].range.contains(place) else { return nil }
    return all[next - 1].time
  }

  /// The same for an offset in the layer of a span.
  func time(at offset: Int, of span: Span) -> Instant? {
    time(of: Span(layer: span.layer, range: offset..<offset + 1))
  }
}

extension [UInt8] {
  /// Where an entry ends: at a blank line, unless what a program printed follows.
  fileprivate func entryEnd(from start: Int, before limit: Int) -> Int {
    var index = start
    while let lineEnd = self[index..<limit].firstIndex(of: 0x0A) {
      let next = self[(lineEnd + 1)..<limit].firstIndex { $0 > 0x20 } ?? limit
      let breaks = self[lineEnd..<next].count { $0 == 0x0A }
      let isBody =
        next < limit
        && (self[next] == UInt8(ascii: "{") || self[next - 1] <= 0x20 && self[next - 1] != 0x0A)
      if breaks > 1, !isBody { return lineEnd }
      index = Swift.max(lineEnd + 1, next)
    }
    return limit
  }
}

extension Instant {
  fileprivate init?(_ stamp: PastedText.Stamp, isMonthFirst: Bool?) {
    var (year, month, day) = stamp.numbers
    if !stamp.isYearFirst {
      guard let isMonthFirst else { return nil }
      (year, month, day) = isMonthFirst ? (day, year, month) : (day, month, year)
      if year < 100 { year += 2000 }
    }
    guard let date = Instant(year: year, month: month, day: day) else { return nil }
    self.init(epoch: date.seconds + (stamp.seconds ?? 0) - (stamp.zone ?? 0))
  }
}

extension FactExtractor.Context {
  /// Dates what is read by the entry it stands in; outside of entries all is as around.
  mutating func take(_ time: Instant?, or around: FactExtractor.Context) {
    capturedAt = time ?? around.capturedAt
    isExchange = time != nil || around.isExchange
  }
}
