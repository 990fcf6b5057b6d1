/// Long runs of letters and digits: what ids and tokens are made of.
extension [UInt8] {
  /// A run of ASCII letters and digits.
  package struct Word {
    package let range: Range<Int>
    /// How many digits are among its bytes.
    package let digits: Int
  }

  /// The runs of at least so many letters and digits, in order; looks at few bytes of the others.
  package func words(ofAtLeast least: Int) -> [Word] {
    withView { text in
      var words: [Word] = []
      var start = 0
      while start + least <= text.count {
        // The last byte first: what breaks the run there breaks every run that begins before.
        var last = start + least - 1
        while last >= start, text[last].isLetterOrDigit { last -= 1 }
        guard last < start else {
          start = last + 1
          continue
        }
        var end = start
        var digits = 0
        while text[end].isLetterOrDigit {
          if text[end].isDigit { digits += 1 }
          end += 1
        }
        words.append(Word(range: start..<end, digits: digits))
        start = end + 1
      }
      return words
    }
  }

  /// The offsets behind quotation marks at which a digit or a plus sign stands, in order.
  package var startsOfNumbers: [Int] {
    withView { text in
      var starts: [Int] = []
      func look(behind quote: Int) {
        let next = text[quote + 1]
        if next.isDigit || next == Byte.plus { starts.append(quote + 1) }
      }
      var index = 0
      while let chunk = text.sixteen(from: index) {
        let place = chunk.first(Byte.quote)
        if place < 16 { look(behind: index + place) }
        index += place < 16 ? place + 1 : 16
      }
      while index < text.count {
        if text[index] == Byte.quote { look(behind: index) }
        index += 1
      }
      return starts
    }
  }
}

extension UInt8 {
  @inline(__always)
  fileprivate var isLetterOrDigit: Bool { isLetter || isDigit }
}
