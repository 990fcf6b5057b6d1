/// What stands between quotes: doubled quotes of CSV, SQL and YAML, wrapped lines of YAML.
struct Quoting {
  /// Where the opening quote begins, without what marks it.
  let content: Range<Int>
  /// Behind the closing quote.
  let end: Int
  /// The quote, if it is doubled somewhere in the content.
  let doubled: UInt8?
  /// Whether there is a backslash in the content.
  let hasBackslash: Bool

  /// A quote that may begin a string, and how it ends.
  enum Mark: Int, CaseIterable {
    case double
    case single
    case backtick
    case curly
    case low
    case guillemets
    case curlySingle
    case escaped

    init?(_ bytes: [UInt8], at index: Int) {
      switch bytes.at(index) {
      case 0x22: self = .double
      case 0x27: self = .single
      case 0x60: self = .backtick
      case 0x5C where bytes.at(index + 1) == 0x22: self = .escaped
      case 0xC2 where bytes.at(index + 1) == 0xAB: self = .guillemets
      case 0xE2 where bytes.at(index + 1) == 0x80:
        switch bytes.at(index + 2) {
        case 0x9C: self = .curly
        case 0x9E: self = .low
        case 0x98: self = .curlySingle
        default: return nil
        }
      default: return nil
      }
    }

    /// The bytes of the opening quote.
    var length: Int {
      switch self {
      case .double, .single, .backtick: 1
      case .guillemets, .escaped: 2
      case .curly, .low, .curlySingle: 3
      }
    }

    /// The bytes of the closing quote at an index, or `nil` when none stands there.
    func closing(_ bytes: [UInt8], at index: Int) -> Int? {
      switch self {
      case .double: bytes[index] == 0x22 ? 1 : nil
      case .single: bytes[index] == 0x27 ? 1 : nil
      case .backtick: bytes[index] == 0x60 ? 1 : nil
      case .escaped: bytes[index] == 0x5C && bytes.at(index + 1) == 0x22 ? 2 : nil
      case .guillemets: bytes[index] == 0xC2 && bytes.at(index + 1) == 0xBB ? 2 : nil
      case .curly, .low:
        // People close `“` with a straight quote, too, and `„` with `“`.
        bytes[index] == 0x22
          ? 1
          : bytes[index] == 0xE2 && bytes.at(index + 1) == 0x80
            && (bytes.at(index + 2) == 0x9D || self == .low && bytes.at(index + 2) == 0x9C)
            ? 3 : nil
      case .curlySingle:
        bytes[index] == 0xE2 && bytes.at(index + 1) == 0x80 && bytes.at(index + 2) == 0x99 ? 3 : nil
      }
    }
  }

  /// Makes a layer of the content without the doubled quotes and the line breaks of wrapped lines.
  ///
  /// `nil` when the content stands for itself.
  func undone(_ bytes: [UInt8], in layer: Int, isFolded: Bool) -> TextLayer? {
    let folds = isFolded && Self.hasIndentedLine(bytes, content)
    let span = Span(layer: layer, range: content)
    guard doubled != nil || folds else {
      // JSON in single quotes keeps the backslashes of its own.
      return hasBackslash && !holdsJSON(bytes) ? Backslashes.undone(bytes, span) : nil
    }
    var undone = TextLayer(madeOf: span)
    undone.copy(content, of: bytes) { index in
      // The quote that closes the content is no half of a doubled one.
      if let doubled, bytes[index] == doubled, index + 1 < content.upperBound,
        bytes[index + 1] == doubled
      {
        return (CollectionOfOne(doubled), index + 2)
      }
      guard folds, bytes[index].isLineEnd else { return nil }
      let end = bytes[index..<content.upperBound].firstIndex { $0 > 0x20 } ?? content.upperBound
      return (CollectionOfOne(0x20), end)
    }
    return undone
  }

  /// Whether plain double quotes stand in it, so that backslashes are those of an inner string.
  private func holdsJSON(_ bytes: [UInt8]) -> Bool {
    guard bytes.at(content.upperBound) != 0x22,
      let quote = bytes[content].firstIndex(of: 0x22)
    else { return false }
    return bytes[quote - 1] != 0x5C
  }

  private static func hasIndentedLine(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let end = bytes[range].firstIndex(where: \.isLineEnd) else { return false }
    let next = bytes.nextLine(behind: end, before: range.upperBound)
    return bytes.blankEnd(from: next, before: range.upperBound) - next >= 2
  }
}

extension [UInt8] {
  /// What stands between the quote at an offset, straight or curly, and the one that closes it on its line.
  public func quoted(at start: Int, atMost length: Int) -> Range<Int>? {
    guard let mark = Quoting.Mark(self, at: start) else { return nil }
    let first = start + mark.length
    let end = self[Swift.min(first, count)...].prefix(length).indices.first { index in
      self[index] == 0x0A || mark.closing(self, at: index) != nil
    }
    return end.flatMap { self[$0] == 0x0A ? nil : first..<$0 }
  }
}
