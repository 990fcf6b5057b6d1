import Testing

@testable import CoexistKit

@Suite struct KnownErrorTests {
  @Test func tableHoldsEveryKeyOfTheCatalogue() {
    let keys = Set(KnownError.all.map { $0.key.description })
    for key in catalogueKeys.split(whereSeparator: \.isWhitespace) {
      #expect(keys.contains(String(key)), "\(key)")
    }
    #expect(keys.count == KnownError.all.count)
    #expect(keys.filter { $0.hasPrefix("setup-link/") }.count == 6)
    #expect(keys.filter { $0.hasPrefix("text/") }.count >= 28)
  }

  @Test func keysSayCodeAndSubcode() {
    for error in KnownError.all {
      let key = error.key.description
      if error.code < 0 {
        #expect(key.hasPrefix("text/") || key.hasPrefix("setup-link/"), "\(key)")
        continue
      }
      let number = key.prefix { $0 != "/" }
      let expected = error.subcode < 0 ? "\(error.code)" : "\(error.code).\(error.subcode)"
      #expect(number == expected, "\(key)")
    }
  }

  @Test func everyRowIsComplete() {
    for error in KnownError.all {
      let key = error.key.description
      let title = error.title.description
      let next = error.next.description
      let meaning = error.meaning.description
      #expect(!title.isEmpty && !title.hasSuffix("."), "\(key)")
      #expect(next.hasSuffix(".") && next.count > 8, "\(key)")
      #expect(meaning.hasSuffix(".") && !meaning.contains("  "), "\(key)")
      #expect(Source.allCases.contains(error.source), "\(key)")
      #expect(error.indicates != nil || error.weight == .weak, "\(key)")
      #expect(error.certainty != .low || [.weak, .moderate].contains(error.weight), "\(key)")
      #expect(error.category != .elsewhere || error.indicates == nil, "\(key)")
    }
  }

  @Test func noRowAdvisesWhatMustNeverBeAdvised() {
    let forbidden = [
      "delete the whatsapp account", "deregister", "register it", "register again", "by sms",
      "voice call", "consumer whatsapp", "display name only", "guess", "share the token",
      "keep trying", "try again and again", "kapso",
    ]
    for error in KnownError.all {
      let next = error.next.description.lowercased()
      for words in forbidden {
        #expect(!next.contains(words), "\(error.key): \(words)")
      }
      #expect(!error.title.description.lowercased().contains("kapso"), "\(error.key)")
      #expect(!error.meaning.description.lowercased().contains("kapso"), "\(error.key)")
    }
  }

  @Test func ourWordsAreNotMetas() {
    for error in KnownError.all {
      for own in [error.title, error.meaning, error.next].map(\.description) {
        let verbatim = [error.message, error.headline, error.details].map(\.description)
        #expect(!verbatim.contains(own), "\(error.key)")
      }
    }
  }

  @Test func sourcesAreUniqueAndDated() {
    #expect(Set(Source.allCases.map(\.id)).count == Source.allCases.count)
    // Of these no more is on record; what is read from now on has its day.
    let months = Source.allCases.filter { $0.read.utf8.count == 7 }
    #expect(months.count <= 30, "\(months.map(\.id))")
    for source in Source.allCases {
      #expect(source.read.hasPrefix("202") && [7, 10].contains(source.read.count), "\(source.id)")
      #expect(!source.title.isEmpty && !source.address.isEmpty, "\(source.id)")
    }
  }

  @Test func variantsAreToldInNormalisedWords() {
    for error in KnownError.all where error.code >= 0 {
      for told in error.told.description.split(separator: "|") {
        let normalised = NormalisedText(String(told)).bytes
        #expect(normalised == Array(told.utf8), "\(error.key)")
      }
    }
  }

  @Test(arguments: [
    Lookup(code: 100, subcode: 2_655_093, key: "2655093"),
    Lookup(code: 2_655_093, key: "2655093"),
    Lookup(code: 100, subcode: 33, key: "100.33"),
    Lookup(code: 33, key: "33"),
    Lookup(code: 100, key: "100"),
    Lookup(code: 100, subcode: 999_999_999, key: "100"),
    Lookup(code: 100, text: "Unsupported get request. Object with ID '1' …", key: "100.33"),
    Lookup(code: 100, subcode: 36_007, key: "100.36007"),
    Lookup(code: 1, subcode: 36_007, key: "100.36007"),
    Lookup(code: 2_494_160, key: "100.2494160"),
    Lookup(
      code: 100,
      text: "(#100) Register endpoint is not available for SMB businesses.",
      key: "100/smb-register"
    ),
    Lookup(code: 190, key: "190"),
    Lookup(code: 190, subcode: 463, key: "190.463"),
    Lookup(code: 190, subcode: 1, key: "190"),
    Lookup(code: 131_031, key: "131031"),
    Lookup(code: 131_031, path: "/106540352242922/register", key: "131031/register"),
    Lookup(code: 131_031, path: "/106540352242922/messages", key: "131031"),
    Lookup(code: 10, key: "10"),
    Lookup(
      code: 10,
      text: "(#10) Application does not have permission for this action",
      path: "/1/register",
      key: "10/register"
    ),
    Lookup(code: 10, text: "(#10) Application does not have permission", key: "10"),
    Lookup(
      code: 10,
      text: "the Business that owns this App is a Business\n  Solution Provider for WhatsApp.",
      key: "10/bsp-only"
    ),
    Lookup(code: 200, key: "200/range-200-299"),
    Lookup(code: 275, key: "200/range-200-299"),
    Lookup(code: 299, key: "200/range-200-299"),
    Lookup(code: 300, key: nil),
    Lookup(code: 200, path: "/1/messages", key: "200/sends-only"),
    Lookup(code: 200, text: "(#200) API access blocked", key: "200/access-blocked"),
    Lookup(code: 200_000, subcode: 3_095_008, key: "200000.3095008"),
    Lookup(code: 138_000, key: "138000/family"),
    Lookup(code: 138_007, key: "138000/family"),
    Lookup(code: 138_024, key: "138024"),
    Lookup(code: 138_026, key: nil),
    Lookup(code: 2_388_103, key: "2388103/generic"),
    Lookup(
      code: 2_388_103,
      text: "Your WhatsApp account does not have a payment account.",
      key: "2388103/payment"
    ),
    Lookup(
      code: 100,
      subcode: 2_388_103,
      text: "Your WhatsApp account’s “Messaging For” request must be approved",
      key: "2388103/messaging-for"
    ),
    Lookup(code: 2_388_001, key: "2388001"),
    Lookup(
      code: 100,
      subcode: 2_388_001,
      text: "Cannot Create Certificate",
      key: "2388001/existing-account"
    ),
    Lookup(code: 136_024, subcode: 2_388_091, key: "2388091/embedded-signup"),
    Lookup(code: 131_051, text: "Message type unknown", key: "131051/incoming"),
    Lookup(code: 131_051, key: "131051/send"),
    Lookup(code: 131_030, subcode: 2_655_007, key: "131030"),
    Lookup(code: 3_441_050, key: nil),
    Lookup(code: -1, key: nil),
    Lookup(code: .max, key: nil),
  ])
  func numberLeadsToItsRow(_ lookup: Lookup) {
    let texts = lookup.text.map { [$0] } ?? []
    let row = KnownError.matching(
      code: lookup.code,
      subcode: lookup.subcode,
      texts: texts,
      path: lookup.path
    )
    #expect(row?.key.description == lookup.key)
  }

  @Test func unknownNumberHasOnlyAFamily() {
    #expect(KnownError.matching(code: 3_441_050, subcode: nil, texts: []) == nil)
    #expect(KnownError.family(of: 3_441_050) != nil)
    #expect(KnownError.family(of: 2_655_000) != nil)
    #expect(KnownError.family(of: 7) == nil)
    #expect(KnownError.entry(key: "3441041")?.indicates == .numberInAnotherPortfolio)
    #expect(KnownError.entry(key: "nothing") == nil)
  }

  /// A row that comes to settle a link would make an earlier look at its place old: on purpose alone.
  @Test func codesThatNameAPlaceAreThoseOfItsCause() {
    for step in CleanupStep.allCases {
      let (proving, naming): (Set<Int>, Set<Int>) =
        switch step {
        case .disconnectProvider: ([3_441_049, 2_655_094], [3_441_049, 2_655_094, 2_655_093])
        case .removePartner: ([2_655_049, 2_494_028], [2_655_049, 2_494_028])
        default: ([], [])
        }
      #expect(Set(step.provingCodes) == proving && Set(step.namingCodes) == naming, "\(step.id)")
    }
  }
}

struct Lookup: Sendable, CustomTestStringConvertible {
  let code: Int
  var subcode: Int?
  var text: String?
  var path = ""
  let key: String?

  var testDescription: String { "\(code) \(subcode.map(String.init) ?? "") \(text ?? "") \(path)" }
}

private let catalogueKeys = """
  3441041 2655093 3441049 2655094 3441045 2655095 2655048 3441042 2655082 3441030 3441047 4563015
  2593037 2593039 2494158 2388091/embedded-signup 2388093/embedded-signup 2388091/migration
  2388093/migration 2494030 2494143 3441051 2655011 2388002 2655076 2655005 3441033 3441046
  1390006 1675004 1390008 2655049 2494028 2494119 2494029 2494120 2593072 2494091 1675030 1675012
  2593030 1752224 1752206 3441003 2593035 4056009 1690061 1349246 2655069 2494102 1357053 2655089
  3441040 2388107 2859015 1784028 1404163 2388098 2494067 1752089 1690114 1690089 1690091 1690062
  2593010 3771014 1690090 2388009 2388010 2655091 2655081 2655055 1752004 1752140 2455008 2494149
  2446325 1690214 1690181 1752069 2859009 2859043 2136001 4612001 0 1 2 3 4 4.2446079 10
  10/register 17 33 100 100.33 100/smb-register 100.2494160 100/smb-waba 100/callback-override
  100/missing-permission 100.36007 100.36008 100.36009 101 102 104 190 190.458 190.459 190.460
  190.463 190.464 190.467 190.492 200/range-200-299 200/no-token 200.1349174 200/sends-only 341
  368 803 80007 130403 130429 130472 130497 131000 131005 131008 131009 131016 131020 131021
  131026 131030 131031 131037 131041 131042 131044 131045 131047 131048 131049 131050 131051/send
  131051/incoming 131052 131053 131055 131056 131057 131060 131063 131064 131215 132000 132001
  132005 132007 132012 132015 132016 132018 132068 132069 133000 133004 133005 133006 133008
  133009 133010 133015 133016 134011 134100 134101 134102 135000 137000 138000/family 141000
  141002 141006 141010 138024 138025 2593107 2593108 2593109 2388001/confirm-ownership
  2388001/two-step 2388012 2388103/webhooks 2388103/add-directly 2388103/name 2388103/source-waba
  2388103/payment 2388103/generic 2388103/other-business 2388103/waba-approval
  2388103/messaging-for 2494100 2593079 2593085 1752041 2388019 2388023 2388039 2388040 2388047
  2388072 2388073 2388293 2388299 200005 200006 200007 2388027 2388100 2655111 2655122
  """
