/// The few things of the outside that commands may touch; tests hand in a world of their own.
struct HostSystem: Sendable {
  /// What a source is, links followed.
  var status: @Sendable (Source) -> FileStatus
  /// Hands on the bytes of a source block by block until the closure says stop; `false` when the
  /// source cannot be read to its end.
  var blocks: @Sendable (Source, (ArraySlice<UInt8>) -> Bool) -> Bool
  /// The names in a directory, in any order; `nil` when it cannot be listed.
  var list: @Sendable (String) -> [FileName]?
  /// The path without links in it, or `nil` when nothing is there.
  var resolved: @Sendable (String) -> String?
  var isInputTerminal: Bool
  /// Whether standard input is a pipe or a file that somebody put there to be read.
  var isInputPiped = false
  var isOutputTerminal: Bool
  /// How wide the terminal is, in cells; `nil` when standard output is none.
  var outputColumns: Int? = nil
  var environment: @Sendable (String) -> String?
  /// Writes a file in one piece, and through whatever else is at the path; `nil` when it worked.
  var write: @Sendable (String, [UInt8]) -> WriteFailure?
  /// Writes a file piece by piece; `nil` when it worked.
  ///
  /// The closure gets what takes a piece, and tells whether the file may stay.
  var writePieces: @Sendable (String, (([UInt8]) -> Bool) -> Bool) -> WriteFailure? = { _, _ in
    .cannotCreate
  }
  /// Makes a folder that nobody else may look into; fails when something is there already.
  var makePrivateDirectory: @Sendable (String) -> WriteFailure?
  /// Writes a file into such a folder; never over an existing one.
  var writePrivate: @Sendable (String, [UInt8]) -> WriteFailure?
  /// Moves a folder to where nothing or an empty folder is; `nil` when it worked.
  var moveFolder: @Sendable (String, String) -> WriteFailure? = { _, _ in .cannotCreate }
  /// Removes files and then the folder that held them, as far as it goes.
  var removeFolder: @Sendable (String, [String]) -> Void = { _, _ in }
  /// Lets no interruption come between; one that comes meanwhile takes effect afterwards.
  var withoutInterruption: @Sendable (() -> WriteFailure?) -> WriteFailure? = { $0() }
  /// Tells runs apart that write beside each other.
  var processID = 0
  /// The time of day, in seconds since 1970; 0 where nobody tells.
  var clock: @Sendable () -> Int = { 0 }
  /// The next bytes of standard input as they come, a line from a terminal; `nil` at its end.
  var nextInput: @Sendable () -> [UInt8]? = { nil }
  /// Whether more of standard input is there already, as after a paste.
  var hasInput: @Sendable () -> Bool = { false }
  /// Whether somebody watches standard error.
  var isErrorTerminal = false
  /// Writes to standard error at once, as it is.
  var note: @Sendable (String) -> Void = { _ in }
  /// Writes to standard output at once; `false` when nobody takes it any more.
  var say: @Sendable ([UInt8]) -> Bool = { _ in true }
  /// Does work for each number below a count, on as many threads, and comes back when all is done.
  var inParallel: @Sendable (_ count: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void = {
    count,
    work in
    for index in 0..<count { work(index) }
  }
  /// On how many threads work goes on at once, at most eight.
  var processors = 1

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

/// What is at a path.
struct FileStatus: Sendable {
  enum Kind: Sendable {
    case file
    case directory
    /// A device, a FIFO, a socket.
    case special
    case missing
    /// Nobody lets us look.
    case unreachable
  }

  var kind: Kind
  var identity: FileIdentity?
  /// In bytes; of a file only.
  var size = 0
}

/// Tells files apart, by whatever names they are reached.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
}

/// The name of something in a directory.
struct FileName: Sendable {
  /// With replacement characters for what is no UTF-8.
  let text: String
  /// Without it nothing can be reached by the name.
  var isUTF8 = true
  /// Whether it may name a directory, as far as the directory around it tells.
  var mayBeDirectory = true
}

extension HostSystem {
  func status(of path: String) -> FileStatus { status(.file(path)) }

  /// What is at a path.
  func entry(_ path: String) -> FileStatus.Kind { status(of: path).kind }
}
