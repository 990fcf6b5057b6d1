/// The body of a mail, or another text, in lines of base64.
extension Reader {
  /// Reads the lines from `first` on that are base64 of a text; whether they are.
  mutating func readBase64(_ scan: inout Scan, at first: Int) -> Bool {
    guard first >= scan.endOfNoBase64, let lines = linesOfBase64(scan, at: first) else {
      return false
    }
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

  /// Whole lines of nothing but base64, the first as long as programs wrap it, or all there is.
  private func linesOfBase64(_ scan: Scan, at first: Int) -> Range<Int>? {
    let width = base64End(scan, from: first) - first
    guard width >= Self.shortestBase64 else { return nil }
    var end = first
    var next = first
    while next < scan.end {
      let lineEnd = base64End(scan, from: next)
      guard lineEnd > next, lineEnd - next <= width, scan[lineEnd].isLineEnd else { break }
      end = lineEnd
      if lineEnd - next < width { break }
      next = scan.bytes.nextLine(behind: lineEnd, before: scan.end)
    }
    return end > first ? first..<end : nil
  }

  private func base64End(_ scan: Scan, from start: Int) -> Int {
    scan.bytes[start..<scan.end].prefix { $0.base64 != nil || $0 == 0x3D }.endIndex
  }

  /// A shorter line is a word as likely.
  private static let shortestBase64 = 40
}
