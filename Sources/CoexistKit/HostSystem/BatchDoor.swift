/// What a long run over many cases needs of the machine, beside ``HostSystem``.
struct BatchDoor: Sendable {
  /// Whether somebody watches standard error.
  var isErrorTerminal = false
  /// Writes to standard error as it is, without a line feed.
  var note: @Sendable (String) -> Void = { _ in }
  /// Does work for each number below a count, on as many threads, and comes back when all is done.
  var inParallel: @Sendable (_ count: Int, _ work: @escaping @Sendable (Int) -> Void) -> Void = {
    count,
    work in
    for index in 0..<count { work(index) }
  }
  /// Opens a file to be written block by block.
  var openFile: @Sendable (String) -> OpenFile? = { _ in nil }
}

/// A file that is written block by block.
///
/// What was there before stays until the file is complete.
struct OpenFile: Sendable {
  /// `false` on a full disk.
  let write: @Sendable ([UInt8]) -> Bool
  /// Puts the file in its place, or takes it away when it is not complete; `false` when that fails.
  let close: @Sendable (_ isComplete: Bool) -> Bool
}
