#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension BatchDoor {
  static let system = BatchDoor(
    isErrorTerminal: isatty(2) == 1,
    note: { _ = HostSystem.writeAll(Array($0.utf8), to: 2) },
    openFile: { path in
      var status = stat()
      let isThere = stat(path, &status) == 0
      guard !isThere || status.st_mode & S_IFMT == S_IFREG else { return through(path) }
      return beside(path, mode: isThere ? status.st_mode & 0o7777 : 0o644)
    }
  )

  /// A device or a FIFO, which stays what it is.
  private static func through(_ path: String) -> OpenFile? {
    let descriptor = open(path, O_WRONLY)
    guard descriptor >= 0 else { return nil }
    return OpenFile(
      write: { HostSystem.writeAll($0, to: descriptor) },
      close: { _ in close(descriptor) == 0 }
    )
  }

  /// A file that takes its place when it is complete.
  private static func beside(_ path: String, mode: mode_t) -> OpenFile? {
    let temporary = "\(path).tmp-\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL, mode)
    guard descriptor >= 0 else { return nil }
    return OpenFile(
      write: { HostSystem.writeAll($0, to: descriptor) },
      close: { isComplete in
        if close(descriptor) == 0, isComplete, rename(temporary, path) == 0 { return true }
        unlink(temporary)
        return false
      }
    )
  }
}
