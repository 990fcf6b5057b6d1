/// Web addresses and the keys of their queries.
extension Reader {
  /// Where the address ends that begins with a scheme at `start`, or `nil` when none does.
  func addressEnd(_ scan: Scan, at start: Int) -> Int? {
    var index = start
    while index < start + 16, scan[index].isLetter || scan[index].isDigit || scan[index] == 0x2B {
      index += 1
    }
    guard index > start + 1, scan[index] == 0x3A, scan[index + 1] == 0x2F, scan[index + 2] == 0x2F
    else { return nil }
    index += 3
    while !scan[index].endsAddress { index += 1 }
    // The marks of the sentence around it.
    while index > start, scan.bytes[index - 1].isOne(of: ".,;)]!:") {
      index -= 1
    }
    return index
  }

  mutating func readAddress(_ scan: inout Scan, _ range: Range<Int>) {
    let record = add(.address, scan.span(range), in: scan.record)
    let rest = scan.bytes[range]
    if let mark = rest.firstIndex(where: { $0.isOne(of: "?#") }) {
      readQuery(scan, mark + 1..<range.upperBound, in: record)
    }
    scan.index = range.upperBound
    scan.forgetWords()
  }

  /// Reads `a=b&c=d`; values lose their percent signs.
  mutating func readQuery(_ scan: Scan, _ range: Range<Int>, in record: Int) {
    for pair in scan.bytes[range].split(whereSeparator: { $0.isOne(of: "&#;") }) {
      guard let sign = pair.firstIndex(of: 0x3D), sign > pair.startIndex else { continue }
      var value = scan.span(sign + 1..<pair.endIndex)
      if let layer = Percents.undone(scan.bytes, value, hasPlus: true) { value = add(layer) }
      let key = scan.span(pair.startIndex..<sign)
      let field = add(key, value, .query, in: record, under: scan.parent, isBounded: true)
      readInside(value, of: field, in: record, depth: scan.depth)
    }
  }
}

extension UInt8 {
  /// White space and the marks that enclose an address in a text.
  var endsAddress: Bool { self <= 0x20 || isOne(of: "\"'`<>|\\") }
}
