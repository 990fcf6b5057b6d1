/// The inputs of a triage, in the order in which they are read.
struct TriageInputs {
  enum Input {
    /// Files of one case, and the folder they are in.
    case folder(path: String, captures: [String])
    /// A file that holds one case or many.
    case file(String)
    case standardInput
  }

  private(set) var all: [Input] = []
  /// What the paths lead to: nothing is written over it.
  private(set) var identities: Set<FileIdentity> = []

  /// Finds what the operands name; what is not there is complained about, the rest still counts.
  init(_ operands: [String], in host: HostSystem, _ result: inout CommandResult) {
    for operand in operands {
      switch operand == "-" ? .special : host.entry(operand) {
      case _ where operand == "-": all.append(.standardInput)
      case .missing: result.miss(operand)
      case .unreachable: result.cannotRead(operand)
      case .directory: search(below: operand, in: host, &result)
      case .file, .special: add([.file(operand)], in: host)
      }
    }
  }

  private mutating func search(
    below root: String,
    in host: HostSystem,
    _ result: inout CommandResult
  ) {
    let tree = FileTree(below: root, in: host)
    for skipped in tree.skipped { result.complain(skipped.line, .missing) }
    var captures: [Int: [String]] = [:]
    var found: [(path: String, input: Input)] = []
    var others: [String] = []
    for (folder, owner) in zip(tree.folders, tree.cases) {
      if let owner {
        captures[owner, default: []] += folder.captures
      } else {
        found += folder.captures.map { ($0, .file($0)) }
        others += folder.others
      }
    }
    if let first = others.first {
      result.complaint += """
        coexist: note: left out by the endings of their names: \(ours: others.count.counted("file")), \
        the first: \(TextSafety.shown(first))\n
        """
    }
    for (owner, captures) in captures where !captures.isEmpty {
      let path = tree.folders[owner].path
      let sorted = captures.sorted { $0.isByteBefore($1) }
      found.append((path, .folder(path: path, captures: sorted)))
    }
    if found.isEmpty { result.findNothing(in: root) }
    add(found.sorted { $0.path.isByteBefore($1.path) }.map(\.input), in: host)
  }

  /// Takes in inputs without files that were taken in before.
  private mutating func add(_ inputs: [Input], in host: HostSystem) {
    for input in inputs {
      switch input {
      case .folder(let path, let captures):
        let fresh = host.withoutRepeats(captures, besides: &identities)
        if !fresh.isEmpty { all.append(.folder(path: path, captures: fresh)) }
      case .file(let path):
        if !host.withoutRepeats([path], besides: &identities).isEmpty { all.append(input) }
      case .standardInput: all.append(input)
      }
    }
  }
}
