#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension HostSystem {
  /// The machine's own files and streams.
  ///
  /// Plain system calls: they cost no start-up time, and every failure comes back as a value.
  static let system = HostSystem(
    status: { source in
      var status = stat()
      let result =
        switch source {
        case .file(let path): stat(path, &status)
        case .standardInput: fstat(0, &status)
        }
      guard result == 0 else {
        let isMissing = errno == ENOENT || errno == ENOTDIR
        return FileStatus(kind: isMissing ? .missing : .unreachable)
      }
      return FileStatus(status)
    },
    blocks: { source, take in
      guard case .file(let path) = source else { return readBlocks(of: 0, take) }
      let descriptor = open(path, O_RDONLY)
      guard descriptor >= 0 else { return false }
      defer { close(descriptor) }
      return readBlocks(of: descriptor, take)
    },
    list: { path in
      guard let directory = opendir(path) else { return nil }
      defer { closedir(directory) }
      var names: [FileName] = []
      while let entry = readdir(directory) {
        let name = FileName(entry)
        if name.text != ".", name.text != ".." { names.append(name) }
      }
      return names
    },
    resolved: { path in
      guard let resolved = realpath(path, nil) else { return nil }
      defer { free(resolved) }
      return String(cString: resolved)
    },
    isInputTerminal: isatty(0) == 1,
    isInputPiped: isPiped(0),
    isOutputTerminal: isatty(1) == 1,
    outputColumns: columns(of: 1),
    environment: { name in getenv(name).map { String(cString: $0) } },
    write: { path, bytes in writeWhole(path) { put in put(bytes) } },
    writePieces: { path, fill in writeWhole(path, fill) },
    makePrivateDirectory: { path in
      if mkdir(path, 0o700) == 0 { return nil }
      return errno == EEXIST ? .exists : .cannotCreate
    },
    writePrivate: { path, bytes in
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { return errno == EEXIST ? .exists : .cannotCreate }
      let wrote = writeAll(bytes, to: descriptor)
      return close(descriptor) == 0 && wrote ? nil : .failed
    },
    moveFolder: { from, to in
      if rename(from, to) == 0 { return nil }
      return [EEXIST, ENOTEMPTY, ENOTDIR].contains(errno) ? .exists : .cannotCreate
    },
    removeFolder: { folder, files in
      for file in files { unlink(file) }
      rmdir(folder)
    },
    withoutInterruption: { work in
      var all = sigset_t()
      var before = sigset_t()
      sigfillset(&all)
      sigprocmask(SIG_BLOCK, &all, &before)
      defer { sigprocmask(SIG_SETMASK, &before, nil) }
      return work()
    },
    processID: Int(getpid()),
    clock: { Int(time(nil)) },
    nextInput: {
      var bytes: [UInt8] = []
      let isRead = readBlocks(of: 0) { block in
        bytes = Array(block)
        return false
      }
      return isRead || bytes.isEmpty ? nil : bytes
    },
    hasInput: {
      var waiting = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      return poll(&waiting, 1, 40) > 0
    },
    hint: { _ = writeAll(Array("\($0)\n".utf8), to: 2) },
    say: { writeAll($0, to: 1) },
    batch: .system
  )

  /// Whether a stream is a pipe, a file or a socket; nobody puts a terminal or `/dev/null` there to
  /// be read.
  private static func isPiped(_ descriptor: Int32) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return false }
    return [S_IFIFO, S_IFREG, S_IFSOCK].contains(status.st_mode & S_IFMT)
  }

  /// The width of a terminal; `nil` when the stream is none or does not say.
  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes a file in one piece, and through whatever else is at the path.
  private static func writeWhole(
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

  /// Reads to the end; `false` on an error or when `take` has had enough.
  private static func readBlocks(of descriptor: Int32, _ take: (ArraySlice<UInt8>) -> Bool) -> Bool
  {
    var status = stat()
    let length = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    // A small file is one block, a pipe comes in small ones: untouched pages cost nothing.
    var block = [UInt8](repeating: 0, count: min(max(length + 1, 1 << 14), 1 << 18))
    while true {
      let count = block.withUnsafeMutableBytes { readBlock(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return true }
      guard count > 0 else {
        if errno == EINTR { continue }
        return false
      }
      guard take(block[..<count]) else { return false }
    }
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
/// nothing else.
private enum Unfinished {
  nonisolated(unsafe) private static var path: UnsafeMutablePointer<CChar>?
  private static let signals = [SIGINT, SIGTERM]

  static func begin(_ temporary: String) {
    path = strdup(temporary)
    for number in signals {
      signal(number) { number in
        if let path = Unfinished.path { unlink(path) }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  static func end() {
    for number in signals { signal(number, SIG_DFL) }
    free(path)
    path = nil
  }
}

private func readBlock(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  read(descriptor, buffer, count)
}

private func writeBlock(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .directory
      default: .special
      }
    identity = FileIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      inode: UInt64(truncatingIfNeeded: status.st_ino)
    )
    size = Int(status.st_size)
  }
}

extension FileName {
  fileprivate init(_ entry: UnsafeMutablePointer<dirent>) {
    let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    text = String(decoding: bytes, as: UTF8.self)
    isUTF8 = Array(text.utf8) == bytes
    mayBeDirectory = entry.pointee.d_type != UInt8(DT_REG)
  }
}
