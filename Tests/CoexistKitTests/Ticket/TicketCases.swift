import Foundation

@testable import CoexistKit

/// Cases that the tests of ticket and reply share.
enum TicketCases {
  /// Everything is gone and the error is back: ready for support.
  static let ready = #"""
    {"schema":"coexist.case/1","id":"T-1","customer":"Moda Norte SRL",
     "captured_at":"2026-11-20T14:05:11Z",
     "identifiers":{"phone_number_id":"106540352242922","waba_id":"104996122399160",
       "business_id":"778100123456789","display_phone_number":"+56 9 6146 1262"},
     "error":{"message":"The number is still tied.","code":3441041,"fbtrace_id":"AbC1dEfGh2IjK3"},
     "signup":{"entry":"whatsapp-business-app","asked_for":"qr","ended":"error","attempts":4,
       "attempts_since_cleanup":1,"last_attempt_at":"2026-11-20T13:55:00Z"},
     "observations":{
       "kapso_connection":{"value":"none","by":"agent","at":"2026-11-20T14:00:00Z"},
       "app_business_platform":{"value":[],"by":"screenshot","at":"2026-11-20T14:00:00Z"},
       "partners_tab":{"value":[],"by":"screenshot","at":"2026-11-20T14:01:00Z"},
       "owner_portfolio":{"value":null,"by":"agent","at":"2026-11-20T14:02:00Z"},
       "other_portfolios":{"value":[],"by":"agent","at":"2026-11-20T14:02:00Z"}},
     "steps_done":[
       {"step":"disconnect-provider","what":"Acme BSP","at":"2026-11-20T10:00:00Z","by":"customer",
        "evidence":"screenshot"},
       {"step":"remove-partner","at":"2026-11-20T10:10:00Z","by":"customer",
        "evidence":"screenshot"},
       {"step":"check-portfolio","at":"2026-11-20T10:20:00Z","by":"agent",
        "evidence":"screenshot"},
       {"step":"remove-from-portfolio","at":"2026-11-20T10:30:00Z","by":"customer",
        "evidence":"screenshot"},
       {"step":"wait","at":"2026-11-20T13:50:00Z","by":"customer","evidence":"capture"},
       {"step":"retry","at":"2026-11-20T13:55:00Z","by":"customer","evidence":"capture"}],
     "attachments":[{"file":"shots/partners.png","shows":"partners-tab"}]}
    """#

  /// A number and nothing else.
  static let bare = #"{"schema":"coexist.case/1","error":{"code":2655093}}"#

  /// The captures of every fixture, by the name of its folder.
  static let fixtures: [(name: String, files: [String])] = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.compactMap { name in
      let tree = FileTree(below: root + "/" + name, in: .system)
      let files = tree.folders.flatMap(\.captures)
      return files.isEmpty ? nil : (name, files)
    }
  }()

  /// What the fixtures come to, worked out once for all tests.
  static let diagnoses: [(name: String, diagnosis: Diagnosis)] = fixtures.map {
    ($0.name, diagnosis(of: $0.files))
  }

  /// The letter of every fixture, written once a language.
  static let letters: [Language: [Letter]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      let letters = diagnoses.map { _, diagnosis in
        var redactor = Redactor(options: RedactionOptions(), facts: diagnosis.facts)
        return Letter(diagnosis, in: language, redactor: &redactor)
      }
      return (language, letters)
    }
  )

  /// What the captures of one case come to.
  static func diagnosis(of files: [String]) -> Diagnosis {
    var reader = CaseReader()
    for file in files {
      let bytes = (try? Data(contentsOf: URL(fileURLWithPath: file))) ?? Data()
      reader.read(name: Untrusted(file), bytes: Array(bytes))
    }
    return Diagnosis(of: reader.facts)
  }
}
