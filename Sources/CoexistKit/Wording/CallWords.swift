/// The words of a letter for what a program of somebody's does, and for what Meta answers it.
struct CallWords: Sendable {
  static let shared = CallWords()

  /// What a program sent, for a message and for anything else.
  let sending = Localised(
    "a request to send a message",
    es: "una solicitud de envío de un mensaje",
    pt: "uma solicitação de envio de mensagem"
  )
  /// The calls of which nobody knows which one it was.
  static let registration = Localised(
    "/register or /deregister",
    es: "/register o /deregister",
    pt: "/register ou /deregister"
  )
  /// Before the code of a template's language.
  static let language = Localised(" (language: ", es: " (idioma: ", pt: " (idioma: ")
  let request = Localised("a request", es: "una solicitud", pt: "uma solicitação")
  /// Where the ID of a number is looked up, and where one that was only told is checked.
  let inTheList = Localised(
    ", which the list of the account's numbers shows",
    es: ", que aparece en la lista de números de la cuenta",
    pt: ", que aparece na lista de números da conta"
  )
  let afterTheList = Localised(
    ", after checking it in the list of the account's numbers",
    es: ", después de comprobarlo en la lista de números de la cuenta",
    pt: ", depois de conferi-lo na lista de números da conta"
  )
  /// What Meta did to a template.
  let rejected = Localised("rejected", es: "rechazó", pt: "recusou")
  let paused = Localised("paused", es: "pausó", pt: "pausou")
  let disabled = Localised("disabled", es: "desactivó", pt: "desativou")
  /// Before Meta's word for the reason.
  let reason = Localised("; its reason is ", es: "; el motivo es ", pt: "; o motivo é ")
  /// Before Meta's whole answer, and before what the agent is told in English.
  let answered = Localised(
    "; Meta's answer was ",
    es: "; la respuesta de Meta fue ",
    pt: "; a resposta da Meta foi "
  )
  let technical = Localised(
    " Technical note: ",
    es: " Nota técnica (en inglés): ",
    pt: " Nota técnica (em inglês): "
  )
}

extension Diagnosis {
  /// What stands for the placeholders of calls, IDs and templates; `shown` makes words of the case fit to
  /// be shown.
  func wordsOfCalls(
    _ language: Language,
    _ shown: (Phrase) -> String
  ) -> [(name: String, word: String)] {
    let words = CallWords.shared
    func say(_ words: Localised) -> String { words.text(in: language) }
    func id(_ id: Untrusted) -> String { shown("\(id, as: .identifier)") }
    let refused = next.cause.flatMap(facts.strongestError) ?? facts.errors.last
    let answer = refused?.sentence.map { shown("\($0, as: .metaText)") }
      .flatMap { $0.contains("<") || $0.count > 240 ? nil : $0 }
    let quote = answer.map { "\"\($0.hasSuffix(".") ? String($0.dropLast()) : $0)\"" }
    let note = next.owner == .developer ? "\"\(shown(next.instruction))\"" : nil
    // What nobody saw is checked before it is used.
    let other = facts.idInstead
    let isSeen = other?.provenance.settles ?? false
    let lookUp = isSeen ? "" : say(other == nil ? words.inTheList : words.afterTheList)
    let stopped = facts.stoppedTemplate?.event
    let isPaused = stopped?.says("PAUSED") ?? false
    let isDisabled = stopped?.says("DISABLED") ?? false
    let why = facts.all(.templateReason).last { $0.subject == stopped?.subject }?.word
    let stop = isPaused ? words.paused : isDisabled ? words.disabled : words.rejected
    let day = stopped?.time.map { language.day(of: $0, in: facts.zone) }
    let failed = refused?.ownTime.map { language.day(of: $0, in: facts.zone) }
    let isSending = refused?.path.hasSuffix("/messages") ?? false
    return [
      ("call", refused?.callOfRegistration ?? say(CallWords.registration)),
      ("request", say(isSending ? words.sending : words.request)),
      ("meta-words", quote.map { say(words.answered) + $0 } ?? ""),
      ("technical", note.map { say(words.technical) + $0 } ?? ""),
      ("old-id", facts.refusedID.map { " " + id($0) } ?? ""),
      ("new-id", (other.map { " (\(id($0.value)))" } ?? "") + lookUp),
      ("template", nameOfTemplate(say, shown)),
      ("template-stopped", say(stop)),
      ("template-day", day.map { say(StandIns.shared.on) + $0 } ?? ""),
      ("failed-day", failed.map { say(StandIns.shared.on) + $0 } ?? ""),
      ("template-reason", why.map { say(words.reason) + shown("\($0, as: .word)") } ?? ""),
      ("app-version", facts.current(.appVersion)?.word.map { shown("\($0, as: .word)") } ?? ""),
    ]
  }

  /// Its name in quotes with the code of its language, behind a space; empty where it is not known.
  private func nameOfTemplate(
    _ say: (Localised) -> String,
    _ shown: (Phrase) -> String
  ) -> String {
    let stopped = facts.stoppedTemplate
    let name = stopped?.name ?? facts.missingTemplate?.name
    let language = stopped?.name == nil ? facts.missingTemplate?.language : stopped?.language
    let code = language.map { say(CallWords.language) + shown("\($0, as: .word)") + ")" } ?? ""
    let whole = name.map { " \"\(shown("\($0, as: .word)"))\"\(code)" } ?? ""
    return whole.contains("<") ? "" : whole
  }
}

extension ReportedError {
  /// The call by which a number was registered or removed, as far as it is known: none but the former
  /// asks for a PIN.
  fileprivate var callOfRegistration: String? {
    if path.hasSuffix("deregister") { return "/deregister" }
    return path.hasSuffix("register") || entry?.category == .registrationPIN ? "/register" : nil
  }
}
