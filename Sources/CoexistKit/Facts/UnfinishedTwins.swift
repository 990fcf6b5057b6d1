/// Records of a number that lie unfinished beside the one that works: a live number is not onboarded
/// anew because an attempt of before was left pending (``Source/kapsoConnectionHelp``).
struct UnfinishedTwins: Sendable {
  /// The ids of the numbers that were left.
  private let ids: Set<Untrusted>

  /// The states of a number that has none of its own yet.
  private static let unfinished: [(key: FactKey, words: [String])] = [
    (.phoneStatus, ["PENDING", "UNVERIFIED"]),
    (.platformType, ["NOT_APPLICABLE", "ON_PREMISE"]),
  ]

  init(_ parts: Facts.Parts) {
    let seen = parts.claims.filter { $0.subject != nil && $0.provenance.settles }
    let numbers = seen.filter { $0.key == .listedNumber }.compactMap { listed in
      listed.subject.flatMap { id in listed.party?.name.map { (id: id, digits: $0.digits) } }
    }
    func subjects(_ key: FactKey, _ says: (Fact) -> Bool) -> Set<Untrusted> {
      Set(seen.filter { $0.key == key && says($0) }.compactMap(\.subject))
    }
    let left = Self.unfinished.map { state in
      subjects(state.key) { $0.says(anyOf: state.words) }
    }
    .reduce(Set<Untrusted>()) { $0.union($1) }
    let working = subjects(.platformType) { $0.says("CLOUD_API") }
      .intersection(subjects(.numberInBusinessApp) { $0.flag == true }).subtracting(left)
    ids = Set(
      numbers.filter { number in
        left.contains(number.id)
          && numbers.contains {
            working.contains($0.id) && Self.bare($0.digits) == Self.bare(number.digits)
          }
      }
      .map(\.id)
    )
  }

  /// Whether it tells of a number that was left.
  func contains(_ fact: Fact) -> Bool { fact.subject.map(ids.contains) ?? false }

  /// The digits of a number without the one that Mexico, Argentina and Brazil put before those of a
  /// subscriber and may leave out.
  private static func bare(_ digits: String) -> String {
    let added = [("521", 2), ("549", 2), ("55", 4)].first { digits.hasPrefix($0.0) }?.1
    var bytes = Array(digits.utf8)
    guard let added, bytes.count == 13, bytes[added].isOne(of: "19") else { return digits }
    bytes.remove(at: added)
    return String(decoding: bytes, as: UTF8.self)
  }
}
