extension String {
  /// The rows of a table of ours that is written as text: a line each, the cells between bars.
  var tableRows: [[String]] {
    utf8.split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: "|")).map { cell in
        var cell = cell.drop { $0 == UInt8(ascii: " ") }
        while cell.last == UInt8(ascii: " ") { cell.removeLast() }
        return String(Substring(cell))
      }
    }
  }
}
