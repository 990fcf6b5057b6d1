/// Finds and reads the inputs that the operands name.
struct Inputs: Sendable {
  struct File: Sendable {
    let name: String
    let intake: Intake
    /// It was larger than anybody captures, and nothing is held of it.
    var isTooLarge = false

    /// What is held of it.
    var bytes: [UInt8] { intake.bytes }
  }

  private(set) var files: [File] = []

  /// Whether there is nothing but white space in them.
  var isBlank: Bool { files.allSatisfy { !$0.isTooLarge && Foreign.isBlank($0.bytes) } }
  /// What has been read, so that nothing counts twice.
  private var seen: Set<FileIdentity> = []
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
      switch world.entry(operand) {
      case .missing:
        reply.complain("\(TextSafety.shown(operand)): error: no such file", .missing)
      case .unreachable:
        reply.complain("\(TextSafety.shown(operand)): error: cannot be read", .missing)
      case .directory: read(folder: operand, in: world, &reply)
      case .file, .special: read([operand], in: world, &reply)
      }
    }
  }

  private mutating func read(folder: String, in world: World, _ reply: inout Reply) {
    let tree = FileTree(below: folder, in: world)
    for skipped in tree.skipped { reply.complain(skipped.line, .missing) }
    let found = tree.folders.flatMap(\.captures).sorted { $0.isByteBefore($1) }
    if found.isEmpty {
      reply.complain(
        "\(TextSafety.shown(folder)): error: no captures in this folder (looked for "
          + FileTree.endings.map { "*.\($0)" }.joined(separator: ", ") + ")",
        .missing
      )
    }
    read(found, in: world, &reply)
  }

  private mutating func read(_ paths: [String], in world: World, _ reply: inout Reply) {
    for path in world.withoutRepeats(paths, besides: &seen) {
      read(.file(path), as: path, in: world, &reply)
    }
  }

  private mutating func read(
    _ source: World.Source,
    as name: String,
    in world: World,
    _ reply: inout Reply
  ) {
    reply.hasRead(source, in: world)
    switch isWhole ? world.all(of: source).map({ Intake($0) }) : world.intake(source) {
    case .all(let intake): files.append(File(name: name, intake: intake))
    case .tooLarge: files.append(File(name: name, intake: Intake([]), isTooLarge: true))
    case .unreadable:
      reply.complain("\(TextSafety.shown(name)): error: cannot be read", .missing)
    }
  }
}
