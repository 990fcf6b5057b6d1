/// The lines and paragraphs of a text.
struct TextLines {
  /// Where each line but the first begins.
  private var starts: [Int] = []
  /// The paragraph of each line.
  private var paragraphs: [Int] = [0]

  init(_ bytes: [UInt8], in range: Range<Int>) {
    var isBlank = true
    var hadBlank = false
    for index in range {
      if bytes[index] == 0x0A {
        hadBlank = isBlank
        isBlank = true
        starts.append(index + 1)
        paragraphs.append((paragraphs.last ?? 0) + (hadBlank ? 1 : 0))
      } else if bytes[index] > 0x20 {
        isBlank = false
      }
    }
  }

  /// Counted from 0.
  func line(of offset: Int) -> Int { starts.partitioningIndex { $0 > offset } }

  func paragraph(of offset: Int) -> Int { paragraphs[line(of: offset)] }

  /// The lines on which a range lies.
  func lines(of range: Range<Int>) -> ClosedRange<Int> {
    let first = line(of: range.lowerBound)
    return first...max(first, line(of: range.upperBound - 1))
  }

  /// Whether two ranges have a line in common.
  func share(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    lines(of: one).overlaps(lines(of: other))
  }
}
