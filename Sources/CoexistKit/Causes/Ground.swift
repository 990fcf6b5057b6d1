/// What a sign or a cause rests on: a case that holds nothing of it says nothing about it.
struct Ground: Sendable {
  /// What a case holds besides facts with a key.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8

    static let errors = Kinds(rawValue: 1)
    static let steps = Kinds(rawValue: 2)
    static let identifiers = Kinds(rawValue: 4)
  }

  private(set) var keys = FactKeySet()
  /// Numbers of Meta.
  private(set) var codes: [Int] = []
  private(set) var kinds: Kinds = []

  static func facts(_ keys: FactKey..., and kinds: Kinds = []) -> Ground {
    Ground(keys: FactKeySet(keys), kinds: kinds)
  }

  static func codes(_ codes: [Int]) -> Ground { Ground(codes: codes) }

  static func any(_ kinds: Kinds) -> Ground { Ground(kinds: kinds) }

  mutating func merge(_ other: Ground) {
    keys.insert(other.keys)
    codes += other.codes.filter { !codes.contains($0) }
    kinds.formUnion(other.kinds)
  }
}

extension Facts {
  /// Whether the case holds something of a ground.
  func hold(_ ground: Ground) -> Bool {
    log?.insert(ground.keys)
    return !keys.isDisjoint(with: ground.keys)
      || ground.kinds.contains(.errors) && !(errors.isEmpty && pastErrors.isEmpty)
      || ground.kinds.contains(.steps) && !steps.isEmpty
      || ground.kinds.contains(.identifiers) && !identifiers.isEmpty
      || ground.codes.contains { timeline.places[$0] != nil }
  }
}

extension Cause {
  /// Whether the case holds anything that a sign, a row of the catalogue or people's words could make
  /// of this cause; all others cost nothing.
  func isTouched(by facts: Facts) -> Bool {
    facts.hold(ground) || facts.timeline.indicating[id] != nil
      || facts.keys.contains(.hint) && facts.all(.hint).contains { $0.says(id.id) }
  }
}
