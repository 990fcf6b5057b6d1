import JSONText

/// What was read of an input: all of it, or of a recording of the browser what may be a fact.
struct Intake: Sendable {
  let bytes: [UInt8]
  /// Where the bytes go on after something was left out.
  var gaps: [PlaceMark] = []
  /// Where a string was left out that is too long and looks like JSON.
  var cuts: [Int] = []
  /// The last time an identifier was seen in what was left out.
  var sightings: [String: Instant] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }
}

extension Intake {
  /// Takes an input block by block; of a recording only what tells something stays in memory.
  struct Collector {
    private var bytes: [UInt8] = []
    private var archive: HARFilter?
    private var isDecided = false

    /// How many bytes are held.
    var count: Int { archive?.count ?? bytes.count }

    /// Whether all of the input is held, as it is no recording.
    var holdsAll: Bool { isDecided && archive == nil }

    mutating func take(_ block: ArraySlice<UInt8>) {
      if archive != nil {
        archive?.take(block)
        return
      }
      bytes += block
      guard !isDecided, bytes.count >= HARFilter.headLength else { return }
      decide()
    }

    mutating func finish() -> Intake {
      if !isDecided { decide() }
      return archive?.finish() ?? Intake(bytes)
    }

    private mutating func decide() {
      isDecided = true
      guard HARFilter.isArchive(bytes) else { return }
      var filter = HARFilter()
      filter.take(bytes[...])
      bytes = []
      archive = filter
    }
  }

  /// The intake of an input that is in memory already.
  init(of bytes: [UInt8]) {
    var collector = Collector()
    collector.take(bytes[...])
    self = collector.finish()
  }
}
