/// The captures and expectations below a folder.
///
/// Every folder is entered once, however many links lead to it, so that loops of links end.
struct FileTree: Sendable {
  struct Folder: Sendable {
    let path: String
    /// The place of the folder around it in ``FileTree/folders``, `nil` for the first.
    let parent: Int?
    /// Paths of the captures in it, sorted by bytes.
    fileprivate(set) var captures: [String] = []
    fileprivate(set) var hasExpectation = false
    /// Paths of the files in it that are no captures by their endings, sorted by bytes.
    fileprivate(set) var others: [String] = []
  }

  /// Something that was left out and should not have been.
  struct Skipped: Sendable {
    let path: String
    /// One clause without a period.
    let reason: Safe

    var line: Safe { "\(TextSafety.shown(path)): error: \(reason), left out" }
  }

  /// Each one before those that lie in it.
  private(set) var folders: [Folder] = []
  private(set) var skipped: [Skipped] = []

  /// The name of the file that says what must come of the captures beside it; never an input.
  static let expectation = "expected.json"

  /// The endings of captures.
  static let endings = ["json", "jsonl", "ndjson", "txt", "har", "log"]

  /// The same as they are told: `*.json, *.txt`.
  static var patterns: Safe { endings.map { "*.\(ours: $0)" }.joined(separator: ", ") }

  init(below root: String, in host: HostSystem) {
    var entered: Set<FileIdentity> = []
    var waiting: [(path: String, parent: Int?)] = [(root, nil)]
    while let (path, parent) = waiting.popLast() {
      if let folder = host.status(of: path).identity, !entered.insert(folder).inserted { continue }
      guard let names = host.list(path) else {
        skipped.append(Skipped(path: path, reason: "the folder cannot be read"))
        continue
      }
      var folder = Folder(path: path, parent: parent)
      let below = take(names, into: &folder, in: host)
      folders.append(folder)
      waiting += below.reversed().map { ($0, folders.count - 1) }
    }
  }

  /// For each folder the place of the case that it is part of, or `nil`: a folder with an expectation
  /// or a `case.json` is a case, and what lies below one belongs to it, unless it is one itself.
  var cases: [Int?] {
    var cases: [Int?] = []
    for (place, folder) in folders.enumerated() {
      let isCase =
        folder.hasExpectation || folder.captures.contains(Self.join(folder.path, "case.json"))
      cases.append(isCase ? place : folder.parent.flatMap { cases[$0] })
    }
    return cases
  }

  /// Sorts what is in a folder; gives back the folders in it.
  private mutating func take(
    _ names: [FileName],
    into folder: inout Folder,
    in host: HostSystem
  ) -> [String] {
    var below: [String] = []
    let shown = names.filter { !$0.text.hasPrefix(".") }
    for name in shown.sorted(by: { $0.text.isByteBefore($1.text) }) {
      let path = Self.join(folder.path, name.text)
      let isCapture = Self.isCapture(name.text)
      guard name.isUTF8 else {
        if isCapture || name.mayBeDirectory {
          skipped.append(Skipped(path: path, reason: "the name is not UTF-8"))
        }
        continue
      }
      switch host.entry(path) {
      case .directory: below.append(path)
      case .file where name.text == Self.expectation: folder.hasExpectation = true
      case .file where isCapture: folder.captures.append(path)
      case .special where isCapture:
        skipped.append(Skipped(path: path, reason: "is a device, FIFO or socket, no file"))
      case .missing where isCapture:
        skipped.append(Skipped(path: path, reason: "the link leads nowhere"))
      case .unreachable: skipped.append(Skipped(path: path, reason: "cannot be looked at"))
      case .file: folder.others.append(path)
      case .special, .missing: break
      }
    }
    return below
  }

  private static func isCapture(_ name: String) -> Bool {
    guard name != expectation, let dot = name.lastIndex(of: ".") else { return false }
    return endings.contains(name[name.index(after: dot)...].lowercased())
  }

  /// The path of something in a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }
}

extension HostSystem {
  /// The paths without those that lead to a file which an earlier one leads to.
  func withoutRepeats(_ paths: [String], besides seen: inout Set<FileIdentity>) -> [String] {
    paths.filter { path in
      let status = status(of: path)
      guard status.kind == .file, let file = status.identity else { return true }
      return seen.insert(file).inserted
    }
  }
}
