/// The report for the terminal: what to do first, then why, then what is missing.
///
/// By default it fits one screen. Every section says itself in more or less room, and sections save
/// room in a fixed order until all of it fits; the next step, its owner, the question with its
/// answers and what the ticket lacks are never left out.
struct ReportText {
  enum Detail: Comparable, Sendable {
    case quiet
    case compact
    case full
    /// Every cause, also those that nothing points to.
    case trace
  }

  /// How much a section may take.
  enum Room: Comparable {
    case none
    case tight
    case short
    case normal
    case all
  }

  enum Section: CaseIterable {
    case head, nextGap, next, doNot, whyGap, why, open, excluded, plan, understood, notes
    case askGap, ask, bundleGap, identifiers, said, seen, ticket, warnings, more
  }

  let report: Report
  let detail: Detail
  /// The inputs as they were typed, for the commands that may come next.
  var operands: [String] = []
  /// In display cells.
  var width = TextLayout.width
  var isPainted = false

  /// The width of the words at the left.
  static let gutter = 11
  /// Rows of a terminal of 24 that the shell does not need.
  static let screen = 22

  init(_ report: Report, detail: Detail = .compact) {
    self.report = report
    self.detail = detail
  }

  var text: String {
    var layout = blank
    for lines in fitted() { layout.append(lines) }
    return layout.text
  }

  /// The lines of every section, in as much room as there is.
  private func fitted() -> [[String]] {
    let room: Room = detail >= .full ? .all : .normal
    let sections = detail == .quiet ? [.head, .nextGap, .next, .doNot] : Section.allCases
    var rooms = sections.map { _ in room }
    if detail == .compact {
      // Emphasis takes no room.
      var plain = self
      plain.isPainted = false
      let lines = plain.fit(sections, &rooms)
      guard isPainted else { return lines }
    }
    return zip(sections, rooms).map { lines(of: $0, $1) }
  }

  /// Finds the room of each section and gives back its lines.
  private func fit(_ sections: [Section], _ rooms: inout [Room]) -> [[String]] {
    var fitted = zip(sections, rooms).map { lines(of: $0, $1) }
    var taken = fitted.map(rows)
    var saved: [(index: Int, room: Room, lines: [String])] = []
    for (section, room) in Self.savings where taken.reduce(0, +) > Self.screen {
      guard let index = sections.firstIndex(of: section) else { continue }
      saved.append((index, rooms[index], fitted[index]))
      rooms[index] = room
      fitted[index] = lines(of: section, room)
      taken[index] = rows(fitted[index])
    }
    // What was saved too much goes back to whom it is dearest.
    for (index, room, lines) in saved.reversed()
    where taken.reduce(0, +) - taken[index] + rows(lines) <= Self.screen {
      rooms[index] = room
      fitted[index] = lines
      taken[index] = rows(lines)
    }
    return fitted
  }

  /// How many rows of the terminal lines take, those that are wider included.
  func rows(_ lines: [String]) -> Int {
    lines.reduce(0) { $0 + max(1, (TextLayout.cells($1) + width - 1) / width) }
  }

  /// Where room is saved, the first first: Meta's exact words and what nobody must do yet come last.
  private static let savings: [(Section, Room)] = [
    (.bundleGap, .none), (.askGap, .none), (.open, .tight), (.understood, .tight),
    (.notes, .tight), (.warnings, .tight), (.excluded, .tight), (.more, .tight), (.why, .tight),
    (.identifiers, .tight), (.whyGap, .none), (.excluded, .none),
    (.nextGap, .none), (.open, .none), (.understood, .none), (.ask, .tight), (.seen, .tight),
    (.said, .short), (.seen, .none), (.doNot, .tight), (.said, .tight),
    (.ticket, .tight), (.warnings, .none),
  ]

  private func lines(of section: Section, _ room: Room) -> [String] {
    // The causes that are likely are always told.
    guard room > .none || section == .open else { return [] }
    var layout = blank
    switch section {
    case .head: writeHead(to: &layout)
    case .nextGap, .whyGap: layout.blank()
    case .next: writeNext(to: &layout)
    case .doNot: writeDoNot(to: &layout, room)
    case .why: detail >= .full ? writeCauses(to: &layout) : writeWhy(to: &layout, room)
    case .open: if detail < .full { writeOpen(to: &layout, room) }
    case .excluded: if detail < .full { writeExcluded(to: &layout, room) }
    case .plan: if detail >= .full { writePlan(to: &layout) }
    case .understood: writeUnderstood(to: &layout, room)
    case .notes: writeNotes(to: &layout, room)
    case .askGap: if report.ask != nil { layout.blank() }
    case .ask: writeAsk(to: &layout, room)
    case .bundleGap: if hasBundle { layout.blank() }
    case .identifiers: writeIdentifiers(to: &layout, room)
    case .said: writeSaid(to: &layout, room)
    case .seen: writeEvents(to: &layout, room)
    case .ticket: writeTicket(to: &layout, room)
    case .warnings: writeWarnings(to: &layout, room)
    case .more: writeMore(to: &layout, room)
    }
    return layout.lines
  }

  private var blank: TextLayout { TextLayout(width: width, isPainted: isPainted) }

  /// The place as `file:line:column`, on the one screen without the folders if the name alone tells
  /// the file; of what was supplied, only where it came from.
  func place(_ spot: Report.Spot?, _ provenance: Provenance = .observed) -> String {
    guard let spot else { return "" }
    return provenance == .supplied
      ? spot.file.unescaped : "\(shown(spot.file.unescaped)):\(spot.line):\(spot.column)"
  }

  /// A file on the one screen: without its folders if the name alone tells it.
  func shown(_ file: String) -> String {
    let name = detail == .compact ? Self.name(of: file) : file
    return report.inputs.count { Self.name(of: $0.name.unescaped) == name } < 2 ? name : file
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
