/// Records of a number that lie unfinished beside the one that works: a live number is not onboarded
/// anew because an attempt of before was left pending (``Source/kapsoConnectionHelp``).
struct UnfinishedTwins: Sendable {
  /// The ids of the numbers that were left.
  private let ids: Set<Untrusted>

  init(_ parts: Facts.Parts) {
    let seen = parts.claims.filter { $0.subject != nil && $0.provenance.settles }
    func subjects(_ key: FactKey, _ says: (Fact) -> Bool) -> Set<Untrusted> {
      Set(seen.filter { $0.key == key && says($0) }.compactMap(\.subject))
    }
    let left = subjects(.phoneStatus) { $0.says(anyOf: ["PENDING", "UNVERIFIED"]) }
      .union(subjects(.platformType) { $0.says(anyOf: ["NOT_APPLICABLE", "ON_PREMISE"]) })
    let working = subjects(.platformType) { $0.says("CLOUD_API") }
      .intersection(subjects(.numberInBusinessApp) { $0.flag == true }).subtracting(left)
    let numbers = seen.filter { $0.key == .listedNumber }.compactMap { listed in
      listed.subject.flatMap { id in listed.party?.name.map { (id, Self.bare($0.digits)) } }
    }
    let live = Set(numbers.filter { working.contains($0.0) }.map(\.1))
    ids = Set(numbers.filter { left.contains($0.0) && live.contains($0.1) }.map(\.0))
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
