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
    isErrorTerminal: isatty(2) == 1,
    note: { _ = writeAll(Array($0.utf8), to: 2) },
    say: { writeAll($0, to: 1) },
    inParallel: WorkThread.inParallel,
    processors: min(8, max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
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

  /// Reads to the end; `false` on an error or when `take` has had enough.
  private static func readBlocks(of descriptor: Int32, _ take: (ArraySlice<UInt8>) -> Bool) -> Bool
  {
    var status = stat()
    let length = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    // A small file is one block, and a pipe holds no more than this.
    var block = [UInt8](repeating: 0, count: min(max(length + 1, 1 << 16), 1 << 18))
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
}

private func readBlock(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  read(descriptor, buffer, count)
}

extension FileStatus {
  init(_ status: stat) {
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
