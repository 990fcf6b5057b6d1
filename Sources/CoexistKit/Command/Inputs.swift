/// Finds and reads the inputs that the operands name.
struct Inputs: Sendable {
  struct File: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  private(set) var files: [File] = []

  /// The endings that a folder is searched for.
  static let endings = ["json", "jsonl", "ndjson", "txt", "har", "log"]

  /// Reads every operand; what cannot be read is complained about, the rest still counts.
  init(_ operands: [String], in world: World, _ reply: inout Reply) {
    for operand in operands {
      if operand == "-" {
        guard let bytes = world.standardInput() else {
          reply.complain("-: error: cannot read standard input", .missing)
          continue
        }
        files.append(File(name: "-", bytes: bytes))
        continue
      }
      let shown = TextSafety.shown(operand)
      switch world.entry(operand) {
      case .missing: reply.complain("\(shown): error: no such file", .missing)
      case .directory:
        let found = Self.captures(below: operand, in: world)
        if found.isEmpty {
          reply.complain(
            "\(shown): error: no captures in this folder (looked for "
              + Self.endings.map { "*.\($0)" }.joined(separator: ", ") + ")",
            .missing
          )
        }
        for path in found { read(path, in: world, &reply) }
      case .file: read(operand, in: world, &reply)
      }
    }
  }

  private mutating func read(_ path: String, in world: World, _ reply: inout Reply) {
    guard let bytes = world.read(path) else {
      reply.complain(
        "\(TextSafety.shown(path)): error: cannot be read, or is larger than "
          + "\(World.mostInputMegabytes) MB",
        .missing
      )
      return
    }
    files.append(File(name: path, bytes: bytes))
  }

  /// Every capture below a folder, sorted by bytes; `expected.json` is never an input.
  static func captures(below folder: String, in world: World) -> [String] {
    var found: [String] = []
    var waiting = [folder]
    while let path = waiting.popLast() {
      for name in world.list(path) ?? [] where !name.hasPrefix(".") {
        let child = path.hasSuffix("/") ? path + name : path + "/" + name
        switch world.entry(child) {
        case .directory: waiting.append(child)
        case .file where isCapture(name): found.append(child)
        case .file, .missing: break
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func isCapture(_ name: String) -> Bool {
    guard name != "expected.json", let dot = name.lastIndex(of: ".") else { return false }
    return endings.contains(name[name.index(after: dot)...].lowercased())
  }
}
