#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension World {
  /// The machine's own files and streams.
  ///
  /// Plain system calls: they cost no start-up time, and every failure comes back as a value.
  static let system = World(
    entry: { path in
      var status = stat()
      guard stat(path, &status) == 0 else { return .missing }
      return status.st_mode & S_IFMT == S_IFDIR ? .directory : .file
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
      var names: [String] = []
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: UInt8.self, capacity: 256) {
            String(decodingCString: $0, as: UTF8.self)
          }
        }
        if name != ".", name != ".." { names.append(name) }
      }
      return names
    },
    isInputTerminal: isatty(0) == 1,
    isOutputTerminal: isatty(1) == 1,
    environment: { name in getenv(name).map { String(cString: $0) } },
    write: { path, bytes in
      let temporary = "\(path).tmp-\(getpid())"
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o644)
      guard descriptor >= 0 else { return .cannotCreate }
      let wrote = writeAll(bytes, to: descriptor)
      guard close(descriptor) == 0, wrote, rename(temporary, path) == 0 else {
        unlink(temporary)
        return .failed
      }
      return nil
    },
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
    size: { path in
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      return Int(status.st_size)
    },
    moveFolder: { from, to in
      if rename(from, to) == 0 { return nil }
      return [EEXIST, ENOTEMPTY, ENOTDIR].contains(errno) ? .exists : .cannotCreate
    },
    removeFolder: { folder, files in
      for file in files { unlink(file) }
      rmdir(folder)
    },
    processID: Int(getpid())
  )

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

private func readBlock(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
  read(descriptor, buffer, count)
}

private func writeBlock(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
