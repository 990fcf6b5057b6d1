/// The few things of the outside that commands may touch; tests hand in a world of their own.
struct World: Sendable {
  enum Entry: Sendable, Equatable {
    case file
    case directory
    case missing
  }

  /// What is at a path.
  var entry: @Sendable (String) -> Entry
  /// Hands on the bytes of a source block by block until the closure says stop; `false` when the
  /// source cannot be read to its end.
  var blocks: @Sendable (Source, (ArraySlice<UInt8>) -> Bool) -> Bool
  /// The names in a directory, in any order; `nil` when it cannot be listed.
  var list: @Sendable (String) -> [String]?
  var isInputTerminal: Bool
  var isOutputTerminal: Bool
  var environment: @Sendable (String) -> String?
  /// Writes a file in one piece: beside its place first, then renamed; `nil` when it worked.
  var write: @Sendable (String, [UInt8]) -> WriteFailure?
  /// Makes a folder that nobody else may look into; fails when something is there already.
  var makePrivateDirectory: @Sendable (String) -> WriteFailure?
  /// Writes a file into such a folder; never over an existing one.
  var writePrivate: @Sendable (String, [UInt8]) -> WriteFailure?
  /// The size of a file in bytes, or `nil` when there is none.
  var size: @Sendable (String) -> Int? = { _ in nil }
  /// Moves a folder to where nothing or an empty folder is; `nil` when it worked.
  var moveFolder: @Sendable (String, String) -> WriteFailure? = { _, _ in .cannotCreate }
  /// Removes files and then the folder that held them, as far as it goes.
  var removeFolder: @Sendable (String, [String]) -> Void = { _, _ in }
  /// Tells runs apart that write beside each other.
  var processID = 0
  /// Switches the redactor off, so that tests can show that the gate alone holds.
  var isRedactorOff = false

  enum Source: Sendable {
    case file(String)
    case standardInput
  }

  enum WriteFailure: Sendable {
    case cannotCreate
    case failed
    case exists
  }
}

extension World {
  /// The largest input, of what is held of it: more than anybody captures, and an endless one ends
  /// here.
  static let mostInputMegabytes = 768

  /// The bytes of a file, or `nil` when it cannot be read.
  func read(_ path: String) -> [UInt8]? { all(of: .file(path)) }

  /// All bytes of a source, or `nil` when it cannot be read.
  func all(of source: Source) -> [UInt8]? {
    var bytes: [UInt8] = []
    let isRead = blocks(source) { block in
      bytes += block
      return bytes.count <= Self.mostInputMegabytes << 20
    }
    return isRead ? bytes : nil
  }

  /// What can be a fact in a source, or `nil` when it cannot be read.
  func intake(_ source: Source) -> Intake? {
    var collector = Intake.Collector()
    let isRead = blocks(source) { block in
      collector.take(block)
      return collector.count <= Self.mostInputMegabytes << 20
    }
    return isRead ? collector.finish() : nil
  }

  /// The environment says that this is a continuous integration run.
  var isCI: Bool { environment("CI").map { !$0.isEmpty && $0 != "false" } ?? false }
}
