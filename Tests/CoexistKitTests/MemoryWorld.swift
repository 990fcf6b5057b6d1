@testable import CoexistKit

extension World {
  /// A world of files in memory; nothing outside is touched.
  static func memory(
    _ files: [String: String] = [:],
    input: String? = nil,
    environment: [String: String] = [:]
  ) -> World {
    let bytes = files.mapValues { Array($0.utf8) }
    return World(
      entry: { path in
        if bytes[path] != nil { return .file }
        let folder = path.hasSuffix("/") ? path : path + "/"
        return bytes.keys.contains { $0.hasPrefix(folder) } ? .directory : .missing
      },
      read: { bytes[$0] },
      list: { path in
        let folder = path.hasSuffix("/") ? path : path + "/"
        let names = bytes.keys.filter { $0.hasPrefix(folder) }
          .map { String($0.dropFirst(folder.count).prefix { $0 != "/" }) }
        return Array(Set(names))
      },
      standardInput: { input.map { Array($0.utf8) } },
      isInputTerminal: false,
      isOutputTerminal: false,
      environment: { environment[$0] },
      write: { _, _ in nil },
      makePrivateDirectory: { _ in nil },
      writePrivate: { _, _ in nil }
    )
  }
}

extension Outcome {
  var text: String { String(decoding: output, as: UTF8.self) }
  var reason: String { String(decoding: complaint, as: UTF8.self) }
}
