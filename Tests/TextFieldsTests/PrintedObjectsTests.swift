import Testing
import TextFields

/// Objects of any notation as JSON, whose bytes know where they stand.
@Suite struct PrintedObjectsTests {
  private func objects(_ text: String) -> [String] {
    let objects = PrintedObjects(in: PastedText(Array(text.utf8)))
    return objects.outermost.map {
      String(decoding: objects.json(of: $0).bytes, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("A(b=1, c=two words, d=D(e='x'))", #"{"b":"1","c":"two words","d":{"e":"x"}}"#),
    ("map[a:map[b:1] c:2]", #"{"a":{"b":"1"},"c":"2"}"#),
    ("A(b=null, c=true, d=None)", #"{"b":null,"c":true,"d":null}"#),
    (#"A(b: Optional("x"), c: Optional(7))"#, #"{"b":"x","c":"7"}"#),
    ("A(list=[B(c=1), B(c=2)])", #"{"list":[{"c":"1"},{"c":"2"}]}"#),
    ("A(list=[B(c=1)])", #"{"list":[{"c":"1"}]}"#),
    ("Array\n(\n    [0] => x\n    [1] => y\n)\n", #"["x","y"]"#),
    (#"A(b="say \"x\"")"#, #"{"b":"say \"x\""}"#),
    (#"A(b={"c":[1,{}]}, d=2)"#, #"{"b":{"c":[1,{}]},"d":"2"}"#),
  ])
  func anObjectIsJSON(_ text: String, _ json: String) {
    #expect(objects(text) == [json])
  }

  @Test(arguments: [#"{"a":{"b":1}}"#, "words (and more) here", "a: b\nc: d"])
  func nothingElseIsOne(_ text: String) {
    #expect(objects(text).isEmpty)
  }

  @Test func everyByteKnowsItsPlace() {
    let text = Array("log: A(b=1, c=C(d=22))".utf8)
    let objects = PrintedObjects(in: PastedText(text))
    let layer = objects.json(of: objects.outermost[0])
    let json = String(decoding: layer.bytes, as: UTF8.self)
    for word in ["b", "1", "c", "d", "22"] {
      guard let range = json.firstRange(of: word) else { continue }
      let start = json.utf8.distance(from: json.startIndex, to: range.lowerBound)
      let place = layer.outer(start..<start + word.utf8.count)
      #expect(String(decoding: text[place], as: UTF8.self) == word)
    }
  }

  @Test func depthIsBounded() {
    let text = String(repeating: "A(b=", count: 5000) + "1"
    #expect(objects(text).count == 1)
  }
}
