import TextFields

/// The traces that a text names, each with the record that it stands in.
struct TextTraces {
  struct Trace {
    let value: Untrusted
    let record: Int
    /// Where it stands in the text as it came.
    let place: Int
    /// Whether the head of an answer names it, `X-Fb-Request-Id`.
    let isOfHead: Bool
  }

  let all: [Trace]
  private let text: PastedText

  init(_ all: [Trace], in text: PastedText) {
    self.all = all
    self.text = text
  }

  /// The trace of the answer whose head a stretch of the text is; its body follows.
  func head(in span: Span) -> Untrusted? {
    let range = text.place(of: span)
    return all.last { $0.isOfHead && range.contains($0.place) }?.value
  }

  /// Gives each error the trace that stands with it.
  ///
  /// From the record of a trace outwards the first one with errors decides: in a line or a row the
  /// last error before the trace has it, in what holds several lines only an error that is alone.
  /// What stands in no record together belongs together only when there is nothing else.
  func give(to reports: inout [TextErrors.Report], at places: [Span]) {
    guard !all.isEmpty, !reports.isEmpty else { return }
    let records = RecordIndex(of: text)
    let inside = records.members(of: places)
    let starts = places.map { text.place(of: $0).lowerBound }
    let isOne = Set(all.map(\.value)).count == 1 && text.documents.isEmpty
    for trace in all {
      for record in records.chain(from: trace.record) {
        guard let near = inside[record] else { continue }
        let owner: Int?
        if text.records[record].kind.isTight {
          owner = near.last { starts[$0] <= trace.place } ?? near.first
        } else if record > 0 || isOne {
          owner = isOneError(near, reports) ? near.first : nil
        } else {
          owner = nil
        }
        if let owner, reports[owner].fbtraceID == nil { reports[owner].fbtraceID = trace.value }
        break
      }
    }
  }

  /// Whether reports are of one error, printed more than once.
  private func isOneError(_ places: [Int], _ reports: [TextErrors.Report]) -> Bool {
    guard let first = places.first else { return false }
    return places.count == 1
      || reports[first].code != nil && places.allSatisfy { reports[$0].code == reports[first].code }
  }
}

extension PastedText.Record.Kind {
  /// Whether what stands in it stands on one line, or is as near to each other.
  fileprivate var isTight: Bool {
    switch self {
    case .line, .object, .list, .call, .row, .quote, .address: true
    case .text, .value, .exchange, .paragraph, .group, .item, .element, .fence: false
    }
  }
}
