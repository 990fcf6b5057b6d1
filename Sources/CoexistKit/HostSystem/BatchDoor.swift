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
}
