/// What the files of some layers declare and use, read off their text.
///
/// A name counts as declared where it is a type, or a member of a type or an extension that other
/// files may see. A name that a lower layer, the file itself or the toolchain has too says nothing
/// of whose it is, and is left out.
struct LayerMap {
  struct File {
    /// The place of its folder; higher ones stand behind.
    let layer: Int
    let path: String
    let source: String
  }

  /// The lowest layer that shows a name to others.
  private var declared: [Substring: Int] = [:]
  /// The lowest layer in which a name is anything: a member, a parameter, a variable.
  private var named: [Substring: Int] = [:]
  private var used: [(file: File, names: Set<Substring>)] = []

  private static let types: Set<Substring> = ["struct", "enum", "class", "protocol", "typealias"]
  private static let members: Set<Substring> = ["func", "var", "let", "case"]
  private static let loops: Set<Substring> = ["for", "inout"]

  init(_ files: [File]) {
    for file in files { read(file) }
  }

  /// A line for each name of a later layer that a file uses.
  func violations(except known: Set<Substring>) -> [String] {
    used.flatMap { file, names in
      names.filter { name in
        guard let home = declared[name], home > file.layer, !known.contains(name) else {
          return false
        }
        return (named[name] ?? .max) > file.layer
      }
      .map { "\(file.path) uses \($0)" }
    }
    .sorted()
  }

  private mutating func read(_ file: File) {
    let code = String(decoding: SwiftCode(file.source).text, as: UTF8.self)
    var names: Set<Substring> = []
    for line in code.split(separator: "\n") { read(Array(line), of: file, &names) }
    used.append((file, names))
  }

  private mutating func read(_ line: [Character], of file: File, _ names: inout Set<Substring>) {
    let indent = line.prefix { $0 == " " }.count
    let words = Self.words(of: line)
    let isPrivate = words.first.map { ["private", "fileprivate"].contains($0.text) } ?? false
    let header = words.firstIndex { $0.text == "in" }
    var isDeclared = false
    for (place, word) in words.enumerated() {
      names.insert(word.text)
      let before = place > 0 ? words[place - 1].text : ""
      let isType = Self.types.contains(before)
      let isMember = Self.members.contains(before)
      if !isDeclared, isType && indent <= 4 || isMember && indent <= 2 {
        isDeclared = true
        if !isPrivate { declared[word.text] = min(declared[word.text] ?? .max, file.layer) }
      }
      let isNamed =
        isType || isMember || Self.loops.contains(before) || word.next == ":"
        || (word.last == "," || word.last == "(") && (word.next == "," || word.next == ")")
        || header.map { place < $0 && line.contains("{") } ?? false
        || place > 1 && words[place - 2].text == "func" && word.last == "<"
        || (word.last == "(" || word.last == ",") && place + 1 < words.count
          && (word.next?.isLetter ?? false) && words[place + 1].next == ":"
      // What a private type or member is called is nobody else's matter, but it is a name here.
      if isNamed, !(isType || isMember) || isPrivate || declared[word.text] != file.layer {
        named[word.text] = min(named[word.text] ?? .max, file.layer)
      }
    }
  }

  /// The identifiers of a line with the marks before and behind them.
  private static func words(
    of line: [Character]
  ) -> [(text: Substring, last: Character?, next: Character?)] {
    var words: [(text: Substring, last: Character?, next: Character?)] = []
    var index = 0
    while index < line.count {
      guard isWord(line[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < line.count, isWord(line[index]) { index += 1 }
      let last = line[..<start].last { $0 != " " }
      let next = line[index...].first { $0 != " " }
      words.append((Substring(String(line[start..<index])), last, next))
    }
    return words
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
