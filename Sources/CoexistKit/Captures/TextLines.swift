import JSONText

/// The lines and paragraphs of a stretch of text: the records in which prose stands.
struct TextLines {
  /// Offsets in the text; the words are what lies between the white space at both ends.
  private struct Line {
    let start: UInt32
    let first: UInt32
    let end: UInt32
    let paragraph: UInt32
  }

  private var all: [Line] = []
  /// From the first word of each to behind its last.
  private var paragraphs: [Range<Int>] = []

  /// Takes time in proportion to the length.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    var start = range.lowerBound
    var isBehindBlank = true
    while true {
      let lineEnd = bytes[start..<range.upperBound].firstIndex(of: 0x0A) ?? range.upperBound
      let words = bytes.trimmed(start..<lineEnd)
      if !words.isEmpty {
        if isBehindBlank {
          paragraphs.append(words)
        } else {
          let first = paragraphs[paragraphs.count - 1].lowerBound
          paragraphs[paragraphs.count - 1] = first..<words.upperBound
        }
      }
      isBehindBlank = words.isEmpty
      all.append(
        Line(
          start: UInt32(truncatingIfNeeded: start),
          first: UInt32(truncatingIfNeeded: words.lowerBound),
          end: UInt32(truncatingIfNeeded: words.upperBound),
          paragraph: UInt32(truncatingIfNeeded: max(0, paragraphs.count - 1))
        )
      )
      guard lineEnd < range.upperBound else { return }
      start = lineEnd + 1
    }
  }

  var lineCount: Int { all.count }

  /// Counted from 0.
  func line(of offset: Int) -> Int { max(0, all.partitioningIndex { Int($0.start) > offset } - 1) }

  /// What a line holds but the white space around it.
  func words(of line: Int) -> Range<Int> { Int(all[line].first)..<Int(all[line].end) }

  /// The words of the line in which an offset lies.
  func words(around offset: Int) -> Range<Int> { words(of: line(of: offset)) }

  /// Counted from 0; a blank line is of the paragraph before it.
  func paragraph(of offset: Int) -> Int { Int(all[line(of: offset)].paragraph) }

  /// What a paragraph holds, or `nil` where there is none.
  func words(ofParagraph place: Int) -> Range<Int>? {
    paragraphs.indices.contains(place) ? paragraphs[place] : nil
  }

  /// The lines on which a range lies.
  func lines(of range: Range<Int>) -> ClosedRange<Int> {
    let first = line(of: range.lowerBound)
    return first...max(first, line(of: range.upperBound - 1))
  }

  /// Whether two ranges have a line in common.
  func share(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    lines(of: one).overlaps(lines(of: other))
  }

  /// Whether two offsets lie in one paragraph.
  func shareParagraph(_ one: Int, _ other: Int) -> Bool {
    paragraph(of: one) == paragraph(of: other)
  }
}
