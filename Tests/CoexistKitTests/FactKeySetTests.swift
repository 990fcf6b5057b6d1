import Testing

@testable import CoexistKit

@Suite struct FactKeySetTests {
  @Test(arguments: FactKey.allCases) func aSetHoldsItsKeyAndNoOther(_ key: FactKey) {
    let set = FactKeySet([key])
    #expect(FactKey.allCases.filter(set.contains) == [key])
    var all = FactKeySet(FactKey.allCases.filter { $0 != key })
    #expect(!all.contains(key) && all.isDisjoint(with: set))
    all.insert(set)
    #expect(all.contains(key))
  }
}
