/// The rows of a page, those that are alike together; what it holds does not grow with the cases.
struct TriageGroups: Sendable {
  struct Group: Sendable {
    let key: String
    fileprivate(set) var cases = 0
    /// The first of them, each with its number among all cases.
    fileprivate(set) var rows: [(number: Int, row: TriageRow)] = []
  }

  /// So many rows of a group are kept.
  static let mostRows = 100

  let dimension: TriageTally.Dimension
  private var groups: [String: Group] = [:]
  private var cases = 0

  init(by dimension: TriageTally.Dimension) {
    self.dimension = dimension
  }

  mutating func add(_ row: TriageRow) {
    cases += 1
    var key = row.keys(of: dimension).first ?? TriageTally.nothing
    if groups[key] == nil, groups.count >= TriageTally.most { key = TriageTally.others }
    groups[key, default: Group(key: key)].cases += 1
    guard groups[key]?.rows.count ?? 0 < Self.mostRows else { return }
    groups[key]?.rows.append((cases, row))
  }

  /// The largest group first, then by name.
  var ordered: [Group] {
    groups.values.sorted { TriageTally.precedes(($0.key, $0.cases), ($1.key, $1.cases)) }
  }
}
