import Synchronization

@testable import CoexistKit

extension HostSystem {
  /// Hands bytes on in small blocks, so that every seam between two is tried.
  static func hand(_ bytes: [UInt8]?, _ take: (ArraySlice<UInt8>) -> Bool) -> Bool {
    guard let bytes else { return false }
    return stride(from: 0, to: bytes.count, by: 61).allSatisfy { start in
      take(bytes[start..<min(start + 61, bytes.count)])
    }
  }

  /// A world of files in memory; nothing outside is touched.
  static func memory(
    _ files: [String: String] = [:],
    input: String? = nil,
    environment: [String: String] = [:]
  ) -> HostSystem {
    memory(
      files.mapValues { Array($0.utf8) },
      input: input.map { Array($0.utf8) },
      environment: environment
    )
  }

  /// The same of bytes that may be no text.
  static func memory(
    _ bytes: [String: [UInt8]],
    input: [UInt8]?,
    environment: [String: String] = [:]
  ) -> HostSystem {
    let paths = bytes.keys.sorted()
    // What was read of standard input does not come again.
    let isRead = Mutex(false)
    var host = HostSystem(
      status: { source in
        guard case .file(let path) = source else { return FileStatus(kind: .special) }
        if let content = bytes[path] {
          let place = paths.firstIndex(of: path).map { FileIdentity(device: 1, inode: UInt64($0)) }
          return FileStatus(kind: .file, identity: place, size: content.count)
        }
        let folder = path.hasSuffix("/") ? path : path + "/"
        return FileStatus(kind: paths.contains { $0.hasPrefix(folder) } ? .directory : .missing)
      },
      blocks: { source, take in
        switch source {
        case .file(let path): return Self.hand(bytes[path], take)
        case .standardInput:
          let isOver = isRead.withLock { isRead in
            defer { isRead = true }
            return isRead
          }
          return isOver ? input != nil : Self.hand(input, take)
        }
      },
      list: { path in
        let folder = path.hasSuffix("/") ? path : path + "/"
        let names = bytes.keys.filter { $0.hasPrefix(folder) }
          .map { String($0.dropFirst(folder.count).prefix { $0 != "/" }) }
        return Set(names).map { FileName(text: $0) }
      },
      resolved: { $0.hasSuffix("/.") ? String($0.dropLast(2)) : $0 },
      isInputTerminal: false,
      isOutputTerminal: false,
      environment: { environment[$0] },
      write: { _, _ in nil },
      makePrivateDirectory: { _ in nil },
      writePrivate: { _, _ in nil }
    )
    host.isInputPiped = input != nil
    return host
  }
}

extension HostSystem {
  /// The machine to read from, with paths that begin in a folder of it; nothing is written.
  static func machine(in folder: String) -> HostSystem {
    var host = HostSystem.system
    let base = folder + "/"
    let (status, blocks, list) = (host.status, host.blocks, host.list)
    host.isInputPiped = false
    host.write = { _, _ in nil }
    host.writePrivate = { _, _ in nil }
    host.makePrivateDirectory = { _ in nil }
    host.status = { source in
      guard case .file(let path) = source else { return FileStatus(kind: .special) }
      return status(.file(base + path))
    }
    host.list = { list(base + $0) }
    host.blocks = { source, take in
      guard case .file(let path) = source else { return false }
      return blocks(.file(base + path), take)
    }
    return host
  }
}

extension Outcome {
  var text: String { String(decoding: output, as: UTF8.self) }
  var reason: String { String(decoding: complaint, as: UTF8.self) }
}
