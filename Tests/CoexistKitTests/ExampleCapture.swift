import JSONText

@testable import CoexistKit

/// Reads the captures that stand as examples in causes and limitations.
enum ExampleCapture {
  /// The fields of a case file get its schema; anything else is read as it stands.
  static func facts(of capture: String) -> Facts {
    var reader = CaseReader()
    reader.read(name: Untrusted("example"), bytes: Array(asFile(capture).utf8))
    return reader.facts
  }

  private static func asFile(_ capture: String) -> String {
    let keys = (try? JSONDocument(parsing: Array(capture.utf8))).map { document in
      document.root.members.compactMap { $0.key.string }
    }
    guard let keys, !keys.isEmpty, keys.allSatisfy(CaseField.all.map(\.key).contains),
      !keys.contains("schema"), keys != ["id"]
    else { return capture }
    return "{\"schema\":\"coexist.case/1\"," + capture.drop { $0 != "{" }.dropFirst()
  }
}
