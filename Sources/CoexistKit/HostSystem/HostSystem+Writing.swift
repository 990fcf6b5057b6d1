#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension HostSystem {
  /// Writes a file in one piece, and through whatever else is at the path.
  static func writeWhole(
    _ path: String,
    _ fill: (([UInt8]) -> Bool) -> Bool
  ) -> WriteFailure? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return replace(path, nil, fill) }
    let isPlain = status.st_mode & S_IFMT == S_IFREG
    return isPlain ? replace(path, status, fill) : writeThrough(path, fill)
  }

  /// Writes a file beside its place, then moves it there; owner and mode stay what they were.
  private static func replace(
    _ path: String,
    _ old: stat?,
    _ fill: (([UInt8]) -> Bool) -> Bool
  ) -> WriteFailure? {
    let temporary = "\(path).tmp-\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL, old == nil ? 0o644 : 0o600)
    guard descriptor >= 0 else { return .cannotCreate }
    Unfinished.begin(temporary)
    defer { Unfinished.end() }
    if let old {
      // Only the system's own user may give files away; without that the mode is kept alone.
      _ = fchown(descriptor, old.st_uid, old.st_gid)
      fchmod(descriptor, old.st_mode & 0o7777)
    }
    var isWritten = true
    let isWanted = fill { bytes in
      isWritten = isWritten && writeAll(bytes, to: descriptor)
      return isWritten
    }
    let isClosed = close(descriptor) == 0
    guard isClosed, isWritten, isWanted, rename(temporary, path) == 0 else {
      unlink(temporary)
      return isWritten && !isWanted ? nil : .failed
    }
    return nil
  }

  /// Writes into a device, a FIFO, or to where a link leads; it stays what it is.
  private static func writeThrough(
    _ path: String,
    _ fill: (([UInt8]) -> Bool) -> Bool
  ) -> WriteFailure? {
    var (there, ours) = (stat(), stat())
    // `/dev/stdout` of a shell that appends: opened anew it would begin at the front.
    let isOurs =
      stat(path, &there) == 0 && fstat(1, &ours) == 0
      && FileStatus(there).identity == FileStatus(ours).identity
    let descriptor = isOurs ? 1 : open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { return .cannotCreate }
    var isWritten = true
    _ = fill { bytes in
      isWritten = isWritten && writeAll(bytes, to: descriptor)
      return isWritten
    }
    return (isOurs || close(descriptor) == 0) && isWritten ? nil : .failed
  }

  /// Writes everything; `false` on a full disk or a closed stream.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes {
        writeBlock(descriptor, $0.baseAddress.map { $0 + offset }, bytes.count - offset)
      }
      guard count > 0 else {
        if errno == EINTR { continue }
        return false
      }
      offset += count
    }
    return true
  }
}

/// The file that is being written beside its place: an interruption removes it.
///
/// The only thing in the program that changes and belongs to nobody: a signal handler can reach
/// nothing else. It knows one file, so whoever begins another one waits for the end of the first.
private enum Unfinished {
  nonisolated(unsafe) private static var path: UnsafeMutablePointer<CChar>?
  nonisolated(unsafe) private static let turn = {
    let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    return lock
  }()
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  static func begin(_ temporary: String) {
    pthread_mutex_lock(turn)
    path = strdup(temporary)
    for number in signals {
      let before = signal(number) { number in
        if let path = Unfinished.path { unlink(path) }
        signal(number, SIG_DFL)
        raise(number)
      }
      // As under `nohup`: whoever started us wants us to go on.
      if isIgnored(before) { signal(number, SIG_IGN) }
    }
  }

  static func end() {
    for number in signals where !isIgnored(signal(number, SIG_IGN)) { signal(number, SIG_DFL) }
    free(path)
    path = nil
    pthread_mutex_unlock(turn)
  }

  private static func isIgnored(_ handler: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}

private func writeBlock(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
