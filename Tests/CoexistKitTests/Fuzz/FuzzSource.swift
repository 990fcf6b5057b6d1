/// Decisions out of bytes: the same bytes decide the same.
///
/// A fuzzer that changes a byte changes a decision, so that it learns to build what has a form.
struct FuzzSource {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// A number below `limit`, which is at most 256; 0 when no bytes are left.
  mutating func number(below limit: Int) -> Int { Int(rest.popFirst() ?? 0) % limit }

  mutating func one<Element>(of choices: [Element]) -> Element {
    choices[number(below: choices.count)]
  }

  /// True once in `count` times.
  mutating func once(in count: Int) -> Bool { number(below: count) == 1 }

  /// Up to 31 of the next bytes as text.
  mutating func raw() -> String {
    let count = min(number(below: 32), rest.count)
    defer { rest = rest.dropFirst(count) }
    return String(decoding: rest.prefix(count), as: UTF8.self)
  }
}
