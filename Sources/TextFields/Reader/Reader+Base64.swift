/// The body of a mail, or another text, in lines of base64.
extension Reader {
  /// Reads the lines from `first` on that are base64 of a text; whether they are.
  mutating func readBase64(_ scan: inout Scan, at first: Int) -> Bool {
    guard first >= scan.endOfNoBase64,
      let lines = Base64Text.lines(scan.bytes, from: first, before: scan.end)
    else { return false }
    // Of lines that are indented or quoted only the first would be read.
    let next = scan.bytes.nextLine(behind: lines.upperBound, before: scan.end)
    guard !scan[next].isBlank, let layer = Base64Text.undone(scan.bytes, scan.span(lines)) else {
      scan.endOfNoBase64 = lines.upperBound
      return false
    }
    endParagraph(&scan)
    let record = add(.value, scan.span(lines), in: scan.base)
    read(add(layer), in: record, depth: scan.depth + 1)
    scan.index = next
    return true
  }
}
