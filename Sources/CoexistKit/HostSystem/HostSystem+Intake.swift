import JSONText

/// What came of reading a source.
enum Taken<Content: Sendable>: Sendable {
  case all(Content)
  /// It is larger than anybody captures; reading stopped there.
  case tooLarge
  case unreadable

  func map<Other>(_ change: (Content) -> Other) -> Taken<Other> {
    switch self {
    case .all(let content): .all(change(content))
    case .tooLarge: .tooLarge
    case .unreadable: .unreadable
    }
  }
}

extension HostSystem {
  /// The most that is held of one input; an endless one ends here.
  static let mostHeldMegabytes = 256
  /// The most that is looked at of a recording, of which little is held.
  static let mostReadMegabytes = 4096

  /// The bytes of a file, or `nil` when it cannot be read or is too large.
  func read(_ path: String) -> [UInt8]? {
    guard case .all(let bytes) = all(of: .file(path)) else { return nil }
    return bytes
  }

  /// All bytes of a source.
  func all(of source: Source) -> Taken<[UInt8]> {
    let limit = Self.mostHeldMegabytes << 20
    guard size(of: source) <= limit else { return .tooLarge }
    var bytes: [UInt8] = []
    let isRead = blocks(source) { block in
      bytes += block
      return bytes.count <= limit
    }
    return bytes.count > limit ? .tooLarge : isRead ? .all(bytes) : .unreadable
  }

  /// What can be a fact in a source.
  func intake(_ source: Source) -> Taken<Intake> {
    let size = size(of: source)
    var collector = Intake.Collector()
    var count = 0
    var isTooLarge = false
    let isRead = blocks(source) { block in
      count += block.count
      collector.take(block)
      let held = collector.holdsAll ? max(collector.count, size) : collector.count
      isTooLarge = held > Self.mostHeldMegabytes << 20 || count > Self.mostReadMegabytes << 20
      return !isTooLarge
    }
    return isTooLarge ? .tooLarge : isRead ? .all(collector.finish()) : .unreadable
  }

  /// The size of a file, 0 where it is not known beforehand.
  private func size(of source: Source) -> Int {
    let status = status(source)
    return status.kind == .file ? status.size : 0
  }

  /// The environment says that this is a continuous integration run.
  var isCI: Bool { environment("CI").map { !$0.isEmpty && $0 != "false" } ?? false }
}
