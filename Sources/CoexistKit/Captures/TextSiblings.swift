import TextFields

/// The number and the words of one error that a page shows in elements beside each other.
enum TextSiblings {
  /// Gives a number without words the only known sentence that stands in the innermost element with it,
  /// where it is the only number; the sentence is then no error of its own.
  static func join(_ reports: inout [TextErrors.Report], at places: [Span], in text: PastedText) {
    let sentences = Set(
      reports.indices.filter { reports[$0].code == nil && reports[$0].message != nil }
    )
    guard !sentences.isEmpty, sentences.count < reports.count else { return }
    for (record, pair) in RecordIndex(of: text).members(of: places)
    where pair.count == 2 && text.records[record].kind == .element {
      guard let sentence = pair.first(where: sentences.contains),
        let code = pair.first(where: { reports[$0].isBare }), !reports[sentence].isPart
      else { continue }
      reports[code].message = reports[sentence].message
      reports[sentence].isPart = true
    }
  }
}

extension TextErrors.Report {
  fileprivate var isBare: Bool { code != nil && message == nil && quote == nil }
}
