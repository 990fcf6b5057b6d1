extension KnownError {
  /// The row for a number as it stands in a payload, or `nil` for a number nobody has documented.
  ///
  /// A subcode that is itself a number of the catalogue counts before the code around it: Graph
  /// wraps the signup's numbers in code 100. Then code and subcode together, the variants told by
  /// the error's own texts or by the request's path, the code alone, and the two documented
  /// ranges. A number next to a known one is never taken for it. `O(log n)`, plus the length of
  /// the texts where a number has variants.
  static func matching(
    code: Int,
    subcode: Int?,
    texts: [String],
    path: String = ""
  ) -> KnownError? {
    guard code >= 0 else { return nil }
    let words = LazyTexts(texts)
    if isPermission(code) {
      let call = LazyTexts(texts + [path])
      if call.contain(anyOf: otherProducts), !call.contain(anyOf: "whatsapp") {
        return entry(key: "200/other-product")
      }
    }
    if let subcode {
      // Subcodes of the Messenger platform, which Instagram shares.
      if 2_018_000...2_018_999 ~= subcode { return entry(key: "2018000/family") }
      if let row = rows(of: code).first(where: { $0.subcode == subcode }) { return row }
      if subcode >= leastLongSubcode,
        let row = resolve(subcode, texts: words, path: path, hasSubcode: false)
      {
        return row
      }
    }
    if let row = resolve(code, texts: words, path: path, hasSubcode: subcode != nil) {
      return row
    }
    return switch code {
    case 200...299: entry(key: "200/range-200-299")
    case 138_000...138_025: entry(key: "138000/family")
    default: nil
    }
  }

  /// The numbers of a permission that is missing; what they name says of which product.
  private static func isPermission(_ code: Int) -> Bool {
    [3, 10].contains(code) || 200...299 ~= code
  }

  /// Parts of the names of permissions that are not for WhatsApp, as those of one product share them,
  /// and of the path to an ad account.
  ///
  /// Source: ``Source/metaPermissions``.
  private static let otherProducts: StaticString =
    "ads_|pages_|instagram_|catalog_management|read_insights|publish_|manage_pages|/act_"

  /// The numbers that only wrap the real reason.
  static let wrappers = Set(all.filter(\.wraps).map(\.code))

  /// Whether it is what such a number comes to without a reason.
  var isWrapper: Bool { row.wraps && row.subcode < 0 }

  /// The row with this key.
  static func entry(key: String) -> KnownError? { places[key].map { all[$0] } }

  /// The place of the row with each key.
  static let places = Dictionary(all.enumerated().map { ($1.key, $0) }) { first, _ in first }

  /// What an undocumented number is about, as a phrase, or `nil` when it fits no family.
  ///
  /// The families are our own observation (``Source/teamJudgement``); Meta documents none.
  static func family(of code: Int) -> String? {
    switch code {
    case 3_441_000...3_441_999: "adding a phone number in the embedded signup"
    case 2_655_000...2_655_999: "WhatsApp accounts and partners in the embedded signup"
    case 2_494_000...2_494_999: "sharing an account or verifying a business"
    case 2_593_000...2_593_999: "Meta's servers behind the signup and the synchronisation"
    case 2_388_000...2_388_999: "phone numbers, migrations and templates of an account"
    case 1_690_000...1_690_999, 1_752_000...1_752_999: "the business portfolio and its users"
    case 133_000...133_999: "registering a phone number"
    case 130_000...131_999: "sending messages"
    case 132_000...132_999: "templates and flows"
    case 138_000...138_999: "calls"
    case 141_000...141_999: "the health status"
    default: nil
    }
  }

  /// Whether the row holds for these texts and this path; a plain row holds for all.
  private func isTold(by texts: LazyTexts, path: String) -> Bool {
    if row.path.utf8CodeUnitCount > 0 {
      let path = Array(path.utf8)
      let isOfPath = row.path.withUTF8Buffer { part in
        path.indices.contains { path[$0...].starts(with: part) }
      }
      guard isOfPath else { return false }
    }
    return row.told.utf8CodeUnitCount == 0 || texts.contain(anyOf: row.told)
  }

  private var isVariant: Bool { row.told.utf8CodeUnitCount > 0 || row.path.utf8CodeUnitCount > 0 }

  /// Smaller subcodes (33, 463) have a meaning only together with their code.
  private static let leastLongSubcode = 30_000

  /// The row for one number: a variant that is told, else the plain one.
  private static func resolve(
    _ number: Int,
    texts: LazyTexts,
    path: String,
    hasSubcode: Bool
  ) -> KnownError? {
    let rows = rows(of: number)
    let told = rows.first { row in
      guard row.isVariant, row.code == number else { return false }
      if hasSubcode, row.subcode >= 0 { return false }
      return row.isTold(by: texts, path: path)
    }
    if let told { return told }
    return rows.first { $0.subcode == number || $0.subcode < 0 && !$0.isVariant }
  }

  /// The rows with this code or, from ``leastLongSubcode`` on, with this subcode; in table order.
  private static func rows(of number: Int) -> [KnownError] {
    guard number >= 0, number < 1 << 40 else { return [] }
    let first = index.partitioningIndex { $0 >> 16 >= number }
    return index[first...].prefix { $0 >> 16 == number }.map { all[$0 & 0xFFFF] }
  }

  /// Number and row packed into one word each, sorted.
  private static let index: [Int] = {
    var packed: [Int] = []
    for (row, error) in all.enumerated() where error.code >= 0 {
      packed.append(error.code << 16 | row)
      if error.subcode >= leastLongSubcode { packed.append(error.subcode << 16 | row) }
    }
    return packed.sorted()
  }()
}

/// The texts of one error, normalised when a row first asks.
private struct LazyTexts {
  private let texts: [String]

  init(_ texts: [String]) {
    self.texts = texts
  }

  /// Whether one of the alternatives, separated by `|`, stands in one of the texts.
  func contain(anyOf told: StaticString) -> Bool {
    guard !texts.isEmpty else { return false }
    let alternatives = told.utf8Bytes.split(separator: UInt8(ascii: "|"))
    return texts.contains { text in
      let normalised = NormalisedText(text)
      return alternatives.contains { normalised.contains($0) }
    }
  }
}
