/// The few things of the outside that commands may touch; tests hand in a world of their own.
struct World: Sendable {
  enum Entry: Sendable, Equatable {
    case file
    case directory
    case missing
  }

  /// What is at a path.
  var entry: @Sendable (String) -> Entry
  /// The bytes of a file, or `nil` when it cannot be read.
  var read: @Sendable (String) -> [UInt8]?
  /// The names in a directory, in any order; `nil` when it cannot be listed.
  var list: @Sendable (String) -> [String]?
  var standardInput: @Sendable () -> [UInt8]?
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

  enum WriteFailure: Sendable {
    case cannotCreate
    case failed
    case exists
  }
}

extension World {
  /// The environment says that this is a continuous integration run.
  var isCI: Bool { environment("CI").map { !$0.isEmpty && $0 != "false" } ?? false }
}
