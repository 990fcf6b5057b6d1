/// Finds and reads the inputs that the operands name.
struct Inputs: Sendable {
  struct File: Sendable {
    let name: String
    let intake: Intake

    /// What is held of it.
    var bytes: [UInt8] { intake.bytes }
  }

  private(set) var files: [File] = []

  /// The endings that a folder is searched for.
  static let endings = ["json", "jsonl", "ndjson", "txt", "har", "log"]

  private let isWhole: Bool

  /// Reads every operand; what cannot be read is complained about, the rest still counts.
  ///
  /// Of a recording of the browser only what may be a fact is held, unless all of it `isWhole`.
  init(_ operands: [String], in world: World, isWhole: Bool = false, _ reply: inout Reply) {
    self.isWhole = isWhole
    for operand in operands {
      if operand == "-" {
        read(.standardInput, as: "-", in: world, &reply)
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
        for path in found { read(.file(path), as: path, in: world, &reply) }
      case .file: read(.file(operand), as: operand, in: world, &reply)
      }
    }
  }

  private mutating func read(
    _ source: World.Source,
    as name: String,
    in world: World,
    _ reply: inout Reply
  ) {
    let intake = isWhole ? world.all(of: source).map { Intake($0) } : world.intake(source)
    guard let intake else {
      reply.complain(
        "\(TextSafety.shown(name)): error: cannot be read, or is larger than "
          + "\(World.mostInputMegabytes) MB",
        .missing
      )
      return
    }
    files.append(File(name: name, intake: intake))
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
