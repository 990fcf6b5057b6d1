import Synchronization

@testable import CoexistKit

/// What a run wrote, kept in memory.
final class MemoryDisk: Sendable {
  private let state = Mutex<[String: [UInt8]]>([:])
  private let folders = Mutex<Set<String>>([])

  var files: [String: [UInt8]] { state.withLock { $0 } }

  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  /// A world with these inputs that writes here.
  func host(_ inputs: [String: [UInt8]]) -> HostSystem {
    var host = HostSystem.memory(inputs.mapValues { String(decoding: $0, as: UTF8.self) })
    host.blocks = { source, take in
      guard case .file(let path) = source else { return false }
      return HostSystem.hand(inputs[path], take)
    }
    host.write = { path, bytes in
      self.state.withLock { $0[path] = bytes }
      return nil
    }
    host.makePrivateDirectory = { path in
      self.folders.withLock { $0.insert(path).inserted } ? nil : .exists
    }
    host.writePrivate = { path, bytes in
      self.state.withLock { $0.updateValue(bytes, forKey: path) } == nil ? nil : .exists
    }
    host.moveFolder = { from, to in
      guard self.folders.withLock({ $0.insert(to).inserted }) else { return .exists }
      _ = self.folders.withLock { $0.remove(from) }
      self.state.withLock { files in
        for (path, bytes) in files where path.hasPrefix(from + "/") {
          files[path] = nil
          files[to + path.dropFirst(from.count)] = bytes
        }
      }
      return nil
    }
    host.removeFolder = { folder, files in
      self.state.withLock { state in for file in files { state[file] = nil } }
      _ = self.folders.withLock { $0.remove(folder) }
    }
    return host
  }
}

extension MemoryDisk {
  /// The first bytes of a PNG and nothing else.
  static let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
}
