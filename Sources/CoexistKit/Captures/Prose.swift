import TextFields

/// A stretch of prose with the errors that somebody reports in it, before anything is noted.
struct Prose {
  let span: Span
  private(set) var reports: [TextErrors.Report]
  /// Where codes and sentences stand, those that were read already among them.
  let ranges: [Range<Int>]
  /// Those but for what is only supposed, explained or asked about, which is no error and may hint at
  /// something.
  let settled: [Range<Int>]
  let words: ProseWords
  let lines: TextLines
  /// The trace of the answer whose head the stretch is.
  let head: Untrusted?

  init(
    _ span: Span,
    of text: PastedText,
    _ others: OthersWords,
    _ entries: Entries,
    head: Untrusted?,
    except isRead: (Range<Int>) -> Bool
  ) {
    self.span = span
    self.head = head
    let bytes = text.layers[span.layer].bytes
    var errors = TextErrors(
      bytes,
      in: span.range,
      others.quotations.quotes(in: span),
      except: isRead
    )
    let words = ProseWords(span, of: text, others, sentences: errors.sentences.map(\.range))
    var supposed: Set<Range<Int>> = []
    errors.keep { range in
      switch words.telling(of: range) {
      case .told: return true
      case .denied: return false
      case .supposed:
        supposed.insert(range)
        return false
      case .over(let since):
        // Of dated entries the later one counts, whichever stands first.
        guard let told = entries.time(at: range.lowerBound, of: span),
          let solved = entries.time(at: since, of: span)
        else { return false }
        return told > solved
      }
    }
    self.words = words
    lines = errors.lines
    ranges = errors.ranges
    settled = supposed.isEmpty ? ranges : ranges.filter { !supposed.contains($0) }
    reports = errors.all
  }

  mutating func take(_ all: ArraySlice<TextErrors.Report>) { reports = Array(all) }
}

/// What stands in a text and is not what somebody says in it.
struct OthersWords {
  let program: ProgramText
  let quotations: Quotations

  init(of text: PastedText) {
    program = ProgramText(of: text)
    quotations = Quotations(of: text)
  }
}

/// The words of people in a stretch of prose: what they say, and what they quote from a window.
struct ProseWords {
  /// Of the stretch, then of each window.
  let scans: [WordScan]
  let windows: [Range<Int>]
  private let bytes: [UInt8]
  private let program: [Range<Int>]

  /// What a program wrote is nobody's, and Meta's own sentences are Meta's.
  init(_ span: Span, of text: PastedText, _ others: OthersWords, sentences: [Range<Int>]) {
    let bytes = text.layers[span.layer].bytes
    self.bytes = bytes
    program = others.program.ranges(in: span)
    windows = others.quotations.windows(in: span)
    let turns = text.turns[span.layer] ?? []
    let first = turns.partitioningIndex { $0 >= span.range.lowerBound }
    let borders = turns[first...].prefix { $0 < span.range.upperBound }.map { $0..<$0 }
    let gaps = (program + windows + sentences + borders).sorted { $0.lowerBound < $1.lowerBound }
    scans =
      [WordScan(bytes[span.range], without: gaps)]
      + windows.map { WordScan(bytes[$0], without: sentences) }
  }

  /// How an error stands in the words that name or quote it.
  func telling(of range: Range<Int>) -> Telling {
    if program.holds(range) { return .told }
    let window = windows.partitioningIndex { $0.upperBound > range.lowerBound }
    guard window < windows.count, windows[window].overlaps(range) else {
      return scans[0].telling(of: range, in: bytes)
    }
    let around = scans[0].telling(of: windows[window], in: bytes)
    return around == .told ? scans[window + 1].telling(of: range, in: bytes) : around
  }
}
