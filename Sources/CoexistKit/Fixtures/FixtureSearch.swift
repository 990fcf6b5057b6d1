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
  }

  /// Sorted by the bytes of the path, each once.
  private(set) var folders: [Folder] = []
  /// Operands that are not there.
  private(set) var missing: [String] = []

  private let files: FixtureFiles
  /// Whether folders were left out, because they lie too deep or are too many.
  private(set) var isCutOff = false

  /// Deeper than this nobody keeps fixtures, nor in more folders: loops of links end here.
  static let deepest = 12
  private var foldersLeft = 50_000

  init(_ operands: [String], in files: FixtureFiles) {
    self.files = files
    for operand in operands {
      switch files.entry(operand) {
      case .missing: missing.append(operand)
      case .folder: search(below: Self.trimmed(operand))
      case .file:
        // `Fixtures/x/expected.json` means its folder.
        let suffix = "/" + FixtureFiles.expectation
        if operand.hasSuffix(suffix) {
          search(below: String(operand.dropLast(suffix.utf8.count)))
        } else if operand == FixtureFiles.expectation {
          search(below: ".")
        } else {
          missing.append(operand)
        }
      }
    }
    var seen: Set<String> = []
    folders = folders.filter { seen.insert($0.path).inserted }
      .sorted { $0.path.isByteBefore($1.path) }
  }

  var hasFixtures: Bool { folders.contains(where: \.hasExpectation) }

  private mutating func search(below root: String) {
    let before = folders.count
    _ = visit(root, name: "", root: root, depth: 0)
    // Captures on their own are stale only where there are fixtures beside them.
    if !folders[before...].contains(where: \.hasExpectation) { folders.removeSubrange(before...) }
  }

  /// Looks into a folder; says whether it or one below it is a fixture.
  private mutating func visit(_ path: String, name: String, root: String, depth: Int) -> Bool {
    guard mayEnter(depth) else { return false }
    var captures: [String] = []
    var hasExpectation = false
    var below: [(path: String, name: String)] = []
    for entry in files.sortedNames(in: path) {
      let child = FixtureFiles.path(path, entry)
      switch files.entry(child) {
      case .folder: below.append((child, name.isEmpty ? entry : name + "/" + entry))
      case .file where entry == FixtureFiles.expectation: hasExpectation = true
      case .file where files.isCapture(entry): captures.append(child)
      case .file, .missing: break
      }
    }
    var hasFixtureBelow = false
    for child in below {
      if hasExpectation, !holdsExpectation(child.path, depth: depth + 1) {
        captures += self.captures(in: child.path, depth: depth + 1)
      } else if visit(child.path, name: child.name, root: root, depth: depth + 1) {
        hasFixtureBelow = true
      }
    }
    let isStale = !hasExpectation && !hasFixtureBelow && depth > 0 && !captures.isEmpty
    if hasExpectation || isStale {
      folders.append(
        Folder(
          path: path,
          name: name.isEmpty ? Self.last(path) : name,
          root: root,
          hasExpectation: hasExpectation,
          captures: captures.sorted { $0.isByteBefore($1) }
        )
      )
    }
    return hasExpectation || hasFixtureBelow
  }

  /// A folder below a fixture is a fixture of its own when it holds an expectation.
  private mutating func holdsExpectation(_ path: String, depth: Int) -> Bool {
    guard mayEnter(depth) else { return false }
    for name in files.sortedNames(in: path) {
      let child = FixtureFiles.path(path, name)
      if name == FixtureFiles.expectation { return true }
      guard case .folder = files.entry(child) else { continue }
      if holdsExpectation(child, depth: depth + 1) { return true }
    }
    return false
  }

  private mutating func captures(in path: String, depth: Int) -> [String] {
    guard mayEnter(depth) else { return [] }
    var found: [String] = []
    for name in files.sortedNames(in: path) {
      let child = FixtureFiles.path(path, name)
      switch files.entry(child) {
      case .folder: found += captures(in: child, depth: depth + 1)
      case .file where files.isCapture(name): found.append(child)
      case .file, .missing: break
      }
    }
    return found
  }

  private mutating func mayEnter(_ depth: Int) -> Bool {
    foldersLeft -= 1
    if depth < Self.deepest, foldersLeft > 0 { return true }
    isCutOff = true
    return false
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    while path.hasPrefix("./"), path.utf8.count > 2 { path.removeFirst(2) }
    return path
  }

  private static func last(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
