/// Finds the fixtures below some paths, and the captures that nobody expects anything of.
struct FixtureSearch: Sendable {
  /// A folder with an expectation, with captures, or with both.
  struct Folder: Sendable {
    let path: String
    /// What to call it: its path below the operand.
    let name: String
    /// The operand it was found below.
    let root: String
    let hasExpectation: Bool
    /// Paths of its captures, sorted by bytes.
    let captures: [String]

    var expectation: String { FileTree.join(path, FileTree.expectation) }
  }

  /// Sorted by the bytes of the path, each once.
  private(set) var folders: [Folder] = []
  /// Operands that are not there.
  private(set) var missing: [String] = []
  private(set) var skipped: [FileTree.Skipped] = []

  init(_ operands: [String], in host: HostSystem) {
    for operand in operands {
      switch host.entry(operand) {
      case .directory: search(below: Self.trimmed(operand), in: host)
      case .file:
        // `Fixtures/x/expected.json` means its folder.
        let suffix = "/" + FileTree.expectation
        if operand.hasSuffix(suffix) {
          search(below: String(operand.dropLast(suffix.utf8.count)), in: host)
        } else if operand == FileTree.expectation {
          search(below: ".", in: host)
        } else {
          missing.append(operand)
        }
      case .special, .missing, .unreachable: missing.append(operand)
      }
    }
    var seen: Set<String> = []
    folders = folders.filter { seen.insert($0.path).inserted }
      .sorted { $0.path.isByteBefore($1.path) }
  }

  var hasFixtures: Bool { folders.contains(where: \.hasExpectation) }

  private mutating func search(below root: String, in host: HostSystem) {
    let tree = FileTree(below: root, in: host)
    skipped += tree.skipped
    // Captures on their own are stale only where there are fixtures beside them.
    guard tree.folders.contains(where: \.hasExpectation) else { return }
    let owners = Self.owners(tree.folders)
    for (place, folder) in tree.folders.enumerated() where owners[place] == place {
      let captures = tree.folders.indices.filter { owners[$0] == place }
        .flatMap { tree.folders[$0].captures }
      guard folder.hasExpectation || !captures.isEmpty && folder.parent != nil else { continue }
      var seen: Set<FileIdentity> = []
      folders.append(
        Folder(
          path: folder.path,
          name: Self.name(folder.path, below: root),
          root: root,
          hasExpectation: folder.hasExpectation,
          captures: host.withoutRepeats(captures.sorted { $0.isByteBefore($1) }, besides: &seen)
        )
      )
    }
  }

  /// To which folder the captures of each belong: to a fixture around it, or to itself.
  ///
  /// A folder below a fixture is one of its own when it holds an expectation, or one below it does;
  /// `nil` stands for a folder of fixtures, whose own captures belong to none.
  private static func owners(_ folders: [FileTree.Folder]) -> [Int?] {
    var holdsExpectation = folders.map(\.hasExpectation)
    for (place, folder) in folders.enumerated().reversed() where holdsExpectation[place] {
      if let parent = folder.parent { holdsExpectation[parent] = true }
    }
    var owners: [Int?] = []
    for (place, folder) in folders.enumerated() {
      let around = folder.parent.flatMap { owners[$0] }
      if folder.hasExpectation {
        owners.append(place)
      } else if holdsExpectation[place] {
        owners.append(nil)
      } else if let around, folders[around].hasExpectation {
        owners.append(around)
      } else {
        owners.append(place)
      }
    }
    return owners
  }

  private static func name(_ path: String, below root: String) -> String {
    guard path != root else { return path.split(separator: "/").last.map(String.init) ?? path }
    return root == "." ? path : String(path.dropFirst(FileTree.join(root, "").count))
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    while path.hasPrefix("./"), path.utf8.count > 2 { path.removeFirst(2) }
    return path
  }
}
