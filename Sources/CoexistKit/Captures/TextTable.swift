/// Identifiers in a table of Markdown, whose columns are headed by their labels.
enum TextTable {
  struct Cell {
    let key: IdentifierKey
    let value: String
    let offset: Int
  }

  static func identifiers(in bytes: [UInt8], _ range: Range<Int>) -> [Cell] {
    var found: [Cell] = []
    var head: [ArraySlice<UInt8>] = []
    var labels: [IdentifierLabel?] = []
    for line in bytes[range].split(separator: 0x0A) {
      let cells = cells(of: line)
      guard !cells.isEmpty else {
        (head, labels) = ([], [])
        continue
      }
      if cells.allSatisfy(isRule) {
        labels = head.map(IdentifierLabel.named)
      } else if labels.isEmpty {
        head = cells
      } else {
        found += zip(labels, cells).compactMap { label, cell in
          guard let label, label.admits(cell) else { return nil }
          let value = String(decoding: cell, as: UTF8.self)
          return Cell(key: label.key, value: value, offset: cell.startIndex)
        }
      }
    }
    return found
  }

  /// What stands between the bars of a line, or nothing when none begins it.
  private static func cells(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let row = trimmed(line)
    guard row.first == UInt8(ascii: "|"), row.count > 2 else { return [] }
    let inner = row.last == UInt8(ascii: "|") ? row.dropFirst().dropLast() : row.dropFirst()
    return inner.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map(trimmed)
  }

  /// `---` or `:--:`.
  private static func isRule(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.contains(UInt8(ascii: "-"))
      && cell.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
  }

  /// Without white space and the marks of emphasis and code around.
  private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let first = text.first, isEdge(first) { text.removeFirst() }
    while let last = text.last, isEdge(last) { text.removeLast() }
    return text
  }

  private static func isEdge(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "`")
  }
}
