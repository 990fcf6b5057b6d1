extension Command {
  static let explain: Command = Command(
    name: "explain",
    summary: "Says what a code, cause, step, symptom or word means; offline.",
    operands: "<what>",
    operandHelp: """
      A code (3441041, 100.33, 2388103/payment, '#100'), a cause, a step (step-2 or its id), a \
      symptom, a known limitation, a field of the case file, a word of a report, or words of your \
      own: 'partner', 'sms', a sentence of Meta's window.
      """,
    arity: .some,
    examples: [
      ("coexist explain 2655093", "a code of Meta"),
      ("coexist explain partner-still-listed", "a cause"),
      ("coexist explain step-2", "a step of the clean-up"),
      ("coexist explain the number is already linked", "words"),
    ],
    options: [.format(["text", "json", "markdown"]), .wholePage, .output, .provider],
    run: { arguments, host, result in
      guard let provider = ProviderFile.provider(arguments, host, &result) else { return }
      switch Explainer(provider: provider).explain(arguments.operands.joined(separator: " ")) {
      case .page(let page):
        let writer = page.writer(as: arguments.format, isFull: arguments.has(.wholePage))
        result.deliver(Safe(writer), arguments)
      case .unknown(let nearest, let family):
        result.complain(unknown(arguments.operands, nearest, family), .missing)
      }
    }
  )

  private static func unknown(
    _ operands: [String],
    _ nearest: [String],
    _ family: String?
  ) -> Safe {
    let shown = TextSafety.shown(operands.joined(separator: " "))
    var lines: [Safe] = ["error: no entry for '\(shown)'"]
    if let family {
      lines.append(
        "note: numbers of this family are about \(ours: family); this one is not documented"
      )
      lines.append("note: take its exact text, and session_id or fbtrace_id, to support")
    }
    if !nearest.isEmpty {
      lines.append("note: nearest are \(ours: nearest.joined(separator: ", "))")
    }
    lines.append("help: 'coexist rules' lists everything; an unknown code can still be diagnosed")
    return lines.joined(separator: "\n")
  }
}

extension Explanation {
  /// The page in a format of the option table.
  ///
  /// On the screen it is the short answer unless it is to be full.
  func writer(as format: String?, isFull: Bool = true) -> any Writer {
    switch format {
    case "json": ExplanationJSON(page: self)
    case "markdown": DocumentMarkdown(document: document())
    default: DocumentColumns(document: document(isFull: isFull))
    }
  }
}
