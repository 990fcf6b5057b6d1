/// The words in front of a number that make it a code, or something else.
struct CodeMark {
  private let codes: TextCodes
  private let range: Range<Int>

  init(_ codes: TextCodes, _ range: Range<Int>) {
    self.codes = codes
    self.range = range
  }

  private func byte(_ index: Int) -> UInt8 { codes.byte(index, in: range) }

  /// Where the words begin that make the number a code, or `nil` when nothing does.
  func start(before run: Range<Int>, number: Int) -> Int? {
    if byte(run.lowerBound - 1) == UInt8(ascii: "#") { return hashStart(run, number) }
    var (word, start) = word(before: run.lowerBound)
    // `int(190)`, `error no. 190`
    if TextCodes.types.contains(word) { (word, start) = self.word(before: start) }
    let isQuoted = byte(start - 1) == UInt8(ascii: "\"") || byte(start - 1) == UInt8(ascii: "'")
    let isField = isQuoted || word.contains("code") && word != "code" || hasSign(start, word, run)
    if Self.errorWords.contains(word) {
      return acceptsAsError(number, isField: word.contains("code"), run) ? start : nil
    }
    if Self.codeWords.contains(word) {
      return acceptsAsCode(number, isField: isField) && !isOtherCode(before: start) ? start : nil
    }
    if Self.failWords.contains(word), number >= 1_000_000, isListed(number) { return start }
    return isAlone(run, number) ? run.lowerBound : nil
  }

  /// `(#100)`, `#2655111`; not `#1]` of a log line nor `issue #190`.
  private func hashStart(_ run: Range<Int>, _ number: Int) -> Int? {
    let hash = run.lowerBound - 1
    if byte(hash - 1) == UInt8(ascii: "(") { return hash - 1 }
    let before = byte(hash - 1)
    guard number >= 100, isKnown(number), byte(run.upperBound) != UInt8(ascii: "]"),
      !before.isASCIILetter, !before.isASCIIDigit, before != UInt8(ascii: "&"),
      !Self.references.contains(word(before: hash).0)
    else { return nil }
    return hash
  }

  /// The word that ends before an offset, behind the marks between a name and its value.
  private func word(before offset: Int) -> (String, Int) {
    var index = offset
    let limit = max(range.lowerBound, offset - 24)
    while index > limit, byte(index - 1).isBetweenWordAndNumber {
      // Only a dump breaks the line between a name and its value.
      if byte(index - 1) == 0x0A {
        guard endsWithArrow(index - 1, limit) else { break }
      }
      index -= 1
    }
    let end = index
    let first = max(range.lowerBound, end - 24)
    while index > first, byte(index - 1).isInWord { index -= 1 }
    let word = codes.bytes[index..<end].map(\.lowercasedASCII)
    return (String(decoding: word, as: UTF8.self), index)
  }

  private func endsWithArrow(_ offset: Int, _ limit: Int) -> Bool {
    var index = offset
    while index > limit, byte(index - 1) == 0x20 || byte(index - 1) == 0x0D { index -= 1 }
    return byte(index - 1) == UInt8(ascii: ">")
  }

  /// Whether `=` or `=>` stands between the word and the number.
  private func hasSign(_ start: Int, _ word: String, _ run: Range<Int>) -> Bool {
    codes.bytes[min(start + word.utf8.count, run.lowerBound)..<run.lowerBound]
      .contains(UInt8(ascii: "="))
  }

  private func acceptsAsError(_ number: Int, isField: Bool, _ run: Range<Int>) -> Bool {
    switch number {
    case ..<100:
      let next = byte(run.upperBound)
      return isListed(number) && (isField || next == UInt8(ascii: ":") || next == UInt8(ascii: ")"))
    case 400..<600: return isField && isListed(number)
    case ..<1000: return isListed(number)
    default: return isKnown(number) || number >= 100_000
    }
  }

  private func acceptsAsCode(_ number: Int, isField: Bool) -> Bool {
    switch number {
    case ..<100: return isField && isListed(number) && !MetaError.wrappers.contains(number)
    // What HTTP answers with is no code of Meta unless Meta says so.
    case 200...204, 300...308, 400...599: return false
    case ..<1000: return isListed(number)
    default: return isKnown(number)
    }
  }

  private func isListed(_ number: Int) -> Bool {
    MetaError.matching(code: number, subcode: nil, texts: []).map {
      $0.code == number || $0.subcode == number
    } ?? false
  }

  private func isKnown(_ number: Int) -> Bool { MetaError.isKnown(number) }

  /// "exit code 1", "status code 400", "verification code 482913", "retry codes 4" are other codes.
  private func isOtherCode(before offset: Int) -> Bool {
    let (word, start) = word(before: offset)
    if Self.otherCodes.contains(word) { return true }
    return Self.smallWords.contains(word) && Self.otherCodes.contains(self.word(before: start).0)
  }

  /// The number is all that its line holds, or all there is.
  private func isAlone(_ run: Range<Int>, _ number: Int) -> Bool {
    var start = run.lowerBound
    var end = run.upperBound
    while start > range.lowerBound, byte(start - 1).isMargin { start -= 1 }
    while end < range.upperBound, byte(end).isMargin { end += 1 }
    let isWhole = start == range.lowerBound && end == range.upperBound
    guard number >= (isWhole ? 100 : 1000), isListed(number) else { return false }
    let before = byte(start - 1)
    let after = byte(end)
    return (before == 0x0A || before == 0x0D) && (after == 0x0A || after == 0x0D)
  }

  private static let errorWords: Set<String> = [
    "error", "err", "error_code", "errorcode", "error-code", "fehler", "fehlercode", "erro",
    "error_subcode", "errorsubcode", "erreur", "fout", "errore",
  ]
  private static let codeWords: Set<String> = [
    "code", "codes", "código", "codigo", "códigos", "subcode", "meta", "says", "codice",
  ]
  private static let failWords: Set<String> = [
    "fails", "failed", "fail", "failing", "failure", "falla", "falló", "fallo", "falha", "falhou",
    "got", "gets", "gives", "gave", "returns", "returned", "shows", "showed", "saw", "sees",
    "seeing", "popup", "dice", "diz", "muestra", "mostra", "devuelve", "retorna", "aparece",
  ]
  private static let otherCodes: Set<String> = [
    "exit", "exited", "status", "http", "verification", "sms", "postal", "zip", "country", "area",
    "qr", "pin", "security", "verificación", "verificação", "response", "retry", "retryable",
    "retried", "whatsapp", "your", "confirmation", "otp", "auth", "access", "login", "dial",
    "promo", "discount", "coupon", "product", "item", "return", "process", "signal", "grpc",
    "seguridad", "segurança", "acceso", "tu", "su", "seu", "país", "iso", "language", "currency",
  ]
  /// What may stand between: "exited with code 1", "código de verificación".
  private static let smallWords: Set<String> = ["with", "the", "on", "de", "for", "is", "business"]
  private static let references: Set<String> = [
    "issue", "issues", "pr", "pull", "ticket", "order", "pedido", "case", "caso", "comment",
    "step", "option", "invoice", "factura", "line", "page", "job", "build", "room", "channel",
    "merge", "commit", "discussion", "table", "no", "process",
  ]
}

extension UInt8 {
  fileprivate var isBetweenWordAndNumber: Bool {
    switch self {
    case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "#"),
      UInt8(ascii: ">"), UInt8(ascii: "]"), UInt8(ascii: "("), UInt8(ascii: "."),
      UInt8(ascii: "\\"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  fileprivate var isInWord: Bool {
    isASCIILetter || self == UInt8(ascii: "_") || self == UInt8(ascii: "-") || self >= 0x80
  }

  fileprivate var isMargin: Bool {
    switch self {
    case 0x20, 0x09, UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "."),
      UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
