import JSONText

extension CaseText.Fault {
  /// The sentence about a file into which no answer can be written; `bytes` are its own.
  func complaint(about name: String, _ bytes: [UInt8]?) -> Safe {
    let name = TextSafety.shown(name)
    switch self {
    case .syntax(let error):
      let place = TextPosition(of: error.offset, in: bytes ?? [])
      return "\(name):\(place.line):\(place.column): error: \(ours: error.message)\n"
        + "help: mend the file there; answers are written into strict JSON only"
    case .otherShape:
      return "\(name): error: not a case file\n"
        + "help: 'coexist new \(ours: name.unescaped.quotedForShell) -o case.json' makes one of it"
    case .notAnObject(let path):
      return "\(name): error: '\(ours: path)' is no object, and nothing can be written into it\n"
        + "help: coexist explain \(ours: path)"
    }
  }
}
