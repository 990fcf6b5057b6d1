/// Case files of different customers, ids or accounts in one call: they are never one case.
struct SeveralCases: Sendable {
  private let cases: [CaseHeader]

  /// `nil` when all case files may be about one case.
  init?(_ headers: [CaseHeader]) {
    let cases = headers.filter { $0.origin != nil }
    func differ(_ key: (CaseHeader) -> String?) -> Bool { Set(cases.compactMap(key)).count > 1 }
    guard
      differ({ $0.customer?.folded }) || differ({ $0.id?.folded }) || differ({ $0.wabaID?.digits })
    else { return nil }
    self.cases = cases
  }

  /// In one clause, without names.
  var reason: String { "case files of different customers, ids or accounts" }

  var text: Safe {
    var names: [Safe] = []
    for name in cases.map(Self.name) where !names.contains(name) { names.append(name) }
    return Self.text(naming: names)
  }

  /// What is said where an operand holds the folders of several cases, or `nil` of none.
  static func text(of folders: [String]) -> Safe? {
    folders.isEmpty ? nil : text(naming: folders.map { TextSafety.shown($0) })
  }

  private static func text(naming names: [Safe]) -> Safe {
    var lines: [Safe] = [
      "coexist: error: these are \(names.count) cases, and this command takes one"
    ]
    lines += names.prefix(8).map { "note: \($0)" }
    if names.count > 8 { lines.append("note: and \(names.count - 8) more") }
    lines.append("help: hand in one of them, or all of them to 'coexist triage'")
    return lines.joined(separator: "\n")
  }

  /// What a case is called: customer, id and account, as far as it says.
  private static func name(_ header: CaseHeader) -> Safe {
    let parts: [Safe?] = [
      header.customer.map { $0.reading { TextSafety.shown($0, as: .businessName) } },
      header.id.map { $0.reading { TextSafety.shown($0, as: .word) } },
      header.wabaID.map { "WABA " + $0.reading { TextSafety.shown($0, as: .identifier) } },
    ]
    let known = parts.compactMap { $0 }
    return known.isEmpty ? "a case without a name" : known.joined(separator: ", ")
  }
}
