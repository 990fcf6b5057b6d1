/// Tables whose first row names the columns: CSV, tabs, Markdown, `psql`; and files of cookies.
struct ColumnTable {
  private let bytes: [UInt8]
  private let known: KnownValues
  private var spans: [PrivateSpan] = []

  /// What must not leave of the cells below a telling name.
  static func spans(in bytes: [UInt8], known: KnownValues) -> [PrivateSpan] {
    guard bytes.contains(0x0A) else { return [] }
    var table = ColumnTable(bytes: bytes, known: known)
    table.read()
    return table.spans
  }

  private mutating func read() {
    var separator: UInt8 = 0
    var columns: [PairKey] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      defer { start = end + 1 }
      let row = start..<end
      cookie(in: row)
      if !columns.isEmpty {
        if row.isEmpty, bytes.at(start - 1) == 0x0A, bytes.at(start - 2) == 0x0D { continue }
        let cells = cells(of: row, separator)
        if cells.count == columns.count {
          mask(cells, columns)
          continue
        }
        columns = []
      }
      for mark: UInt8 in [0x09, 0x7C, 0x3B, 0x2C] {
        guard let names = names(in: row, mark) else { continue }
        (separator, columns) = (mark, names)
        break
      }
    }
  }

  /// The names of the columns if the row holds nothing else and one of them tells something.
  private func names(in row: Range<Int>, _ separator: UInt8) -> [PairKey]? {
    guard row.count <= 4096, bytes[row].contains(separator) else { return nil }
    let cells = cells(of: row, separator)
    guard cells.count > 1, cells.allSatisfy({ isName($0, separator) }) else { return nil }
    let names = cells.map { PairKey(range: $0, isQuoted: true, isNameAttribute: false) }
    let tells = names.contains { name in
      switch KeyRule(KeyName(bytes, name.range)) {
      case .secret, .personal(.person): true
      case .phone: name.range.count > 4
      default: false
      }
    }
    return tells ? names : nil
  }

  private func isName(_ cell: Range<Int>, _ separator: UInt8) -> Bool {
    guard (1...40).contains(cell.count), bytes[cell.lowerBound].isASCIILetter else { return false }
    // Behind the comma of a sentence stands a space.
    if separator == 0x2C, bytes.at(cell.lowerBound - 1) == 0x20 { return false }
    return bytes[cell].allSatisfy { byte in
      byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || " _-.".utf8.contains(byte)
    }
  }

  /// The cells of a row without spaces and quotes around; a mark at either end of it bounds none.
  private func cells(of row: Range<Int>, _ separator: UInt8) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var first = row.lowerBound
    var isQuoted = false
    for index in row.lowerBound...row.upperBound {
      let isEnd = index == row.upperBound
      if !isEnd, bytes[index] == 0x22 { isQuoted.toggle() }
      guard isEnd || bytes[index] == separator && !isQuoted else { continue }
      let isEdge = separator == 0x7C && (first == row.lowerBound || isEnd)
      let cell = trimmed(first..<index)
      if !isEdge || !cell.isEmpty { cells.append(cell) }
      first = index + 1
    }
    return cells
  }

  private func trimmed(_ cell: Range<Int>) -> Range<Int> {
    var (start, end) = (cell.lowerBound, cell.upperBound)
    while start < end, " \"\t".utf8.contains(bytes[start]) { start += 1 }
    while end > start, " \"\t".utf8.contains(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private mutating func mask(_ cells: [Range<Int>], _ columns: [PairKey]) {
    var scan = ViewScan(bytes, known: known, keepsVersions: false)
    for (cell, name) in zip(cells, columns) where !cell.isEmpty { _ = scan.keyed(cell, by: name) }
    spans += scan.spans
  }

  /// The value of a line of a Netscape cookie file: domain, flag, path, flag, time, name, value.
  private mutating func cookie(in row: Range<Int>) {
    guard row.count <= 8192 else { return }
    let cells = bytes[row].split(separator: 0x09, omittingEmptySubsequences: false)
    guard cells.count == 7, [1, 3].allSatisfy({ isFlag(cells[$0]) }), !cells[6].isEmpty else {
      return
    }
    let range = cells[6].startIndex..<cells[6].endIndex
    guard ForgedPlaceholder.end(in: bytes[...], at: range.lowerBound) == nil else { return }
    spans.append(PrivateSpan(range: range, kind: .cookie))
  }

  private func isFlag(_ cell: ArraySlice<UInt8>) -> Bool {
    cell.elementsEqual("TRUE".utf8) || cell.elementsEqual("FALSE".utf8)
  }
}
