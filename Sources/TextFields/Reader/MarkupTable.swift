/// The cells of a table in markup under their heads, and values behind their terms.
///
/// `<th>` heads a column, or its row when it stands beside a `<td>`; the first of two cells heads its
/// row, too, whatever stands above: `Field`, `Value`. `<dt>` and `<key>` stand before their values.
struct MarkupTable {
  private var heads: [Span] = []
  private var row: [(span: Span?, isHead: Bool)] = []
  private var term: Span?

  /// What is longer is no name but text, as mails are laid out.
  static let longestHead = 48

  /// Takes in an element that closes, and tells what keys and values it completes; in a row are those
  /// under the heads of columns.
  mutating func close(_ bytes: [UInt8], _ name: Range<Int>, _ content: Span?)
    -> [(key: Span, value: Span, isInRow: Bool)]
  {
    switch String(decoding: bytes[name].prefix(8).map(\.lowercased), as: UTF8.self) {
    case "th": row.append((content, true))
    case "td": row.append((content, false))
    case "tr":
      defer { row = [] }
      guard row.allSatisfy(\.isHead) else { return cells() }
      heads = row.map { $0.span ?? Span(layer: 0, range: 0..<0) }
    case "table": (heads, row) = ([], [])
    case "dt", "key": term = content
    case "dd", "string", "integer", "real", "date":
      defer { term = nil }
      if let term, let content { return [(term, content, false)] }
    default: break
    }
    return []
  }

  private func cells() -> [(key: Span, value: Span, isInRow: Bool)] {
    var form: [(key: Span, value: Span, isInRow: Bool)] = []
    if row.count == 2, let key = row[0].span, let value = row[1].span,
      row[0].isHead || key.range.count <= Self.longestHead
    {
      form = [(key, value, false)]
    }
    guard heads.count == row.count else { return form }
    return form
      + zip(heads, row).compactMap { head, cell in
        guard let span = cell.span, !cell.isHead, !head.range.isEmpty else { return nil }
        return (head, span, true)
      }
  }
}
