/// Something that happened, in the words of a webhook or of Meta's window.
///
/// For the reader, who compares it with a log; rules weigh facts. Events of the same words are one.
struct Event: Sendable {
  /// The field of the webhook, or the type of the window's event.
  let field: Untrusted
  /// `PARTNER_REMOVED`, `text`; `nil` when the field is all there is.
  let name: Untrusted?
  /// The version of the API or of the window that the payload names.
  let version: Untrusted?
  /// Where the first of them stands.
  let origin: Origin
  /// From the first to the last time that is told of them; `nil` when none is.
  private(set) var times: ClosedRange<Instant>?
  private(set) var count = 1

  init(
    field: Untrusted,
    name: Untrusted? = nil,
    version: Untrusted? = nil,
    origin: Origin,
    times: [Instant?]
  ) {
    self.field = field
    self.name = name
    self.version = version
    self.origin = origin
    let known = times.compactMap { $0 }
    if let first = known.min(), let last = known.max() { self.times = first...last }
  }

  /// What it says, without its times.
  var words: [Untrusted?] { [field, name, version] }

  /// Takes in another event of the same words.
  mutating func merge(_ other: Event) {
    count += other.count
    guard let theirs = other.times else { return }
    guard let ours = times else {
      times = theirs
      return
    }
    times =
      min(ours.lowerBound, theirs.lowerBound)...max(ours.upperBound, theirs.upperBound)
  }
}
