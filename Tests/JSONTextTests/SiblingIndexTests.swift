import JSONText
import Testing

@Suite struct SiblingIndexTests {
  @Test func pointersAreTheSameWithAnIndex() throws {
    let items = (0..<300).map { "{\"k\($0)\":[\($0)]}" }.joined(separator: ",")
    let members = (0..<300).map { "\"m\($0)\":\($0)" }.joined(separator: ",")
    let document = try JSONDocument(parsing: Array("{\"a\":[\(items)],\"b\":{\(members)}}".utf8))
    let index = SiblingIndex(of: document)
    var values = [document.root]
    while let value = values.popLast() {
      #expect(value.pointer(using: index) == value.pointer)
      values += value.members.flatMap { [$0.key, $0.value] } + Array(value.elements)
    }
  }
}
