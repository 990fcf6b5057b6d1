import Synchronization

@testable import CoexistKit

/// What a run wrote, kept in memory.
final class MemoryDisk: Sendable {
  private let state = Mutex<[String: [UInt8]]>([:])
  private let folders = Mutex<Set<String>>([])

  var files: [String: [UInt8]] { state.withLock { $0 } }

  func text(_ path: String) -> String { String(decoding: files[path] ?? [], as: UTF8.self) }

  /// A world with these inputs that writes here.
  func world(_ inputs: [String: [UInt8]]) -> World {
    var world = World.memory(inputs.mapValues { String(decoding: $0, as: UTF8.self) })
    world.blocks = { source, take in
      guard case .file(let path) = source else { return false }
      return World.hand(inputs[path], take)
    }
    world.write = { path, bytes in
      self.state.withLock { $0[path] = bytes }
      return nil
    }
    world.makePrivateDirectory = { path in
      self.folders.withLock { $0.insert(path).inserted } ? nil : .exists
    }
    world.writePrivate = { path, bytes in
      self.state.withLock { $0.updateValue(bytes, forKey: path) } == nil ? nil : .exists
    }
    world.moveFolder = { from, to in
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
    world.removeFolder = { folder, files in
      self.state.withLock { state in for file in files { state[file] = nil } }
      _ = self.folders.withLock { $0.remove(folder) }
    }
    return world
  }
}

extension MemoryDisk {
  /// The first bytes of a PNG and nothing else.
  static let picture: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]
}
