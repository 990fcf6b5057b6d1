import Testing

@testable import CoexistKit

/// What people say in other words than ours, and where a line, a cell or somebody else begins.
@Suite struct ToldTests {
  private func noticed(_ text: String) -> Set<String> {
    let scan = WordScan(Array(text.utf8)[...])
    return Set(Gist([scan]).notices(in: scan).filter(\.meaning.isPublished).map(\.meaning.id))
  }

  /// The same by images, understatement, other verbs and other languages.
  @Test(arguments: [
    ("they won't let go of our line, the chat people we had before", "provider-still-connected"),
    (
      "We are still connected to our old provider. We linked Facebook without any problem.",
      "provider-still-connected"
    ),
    (
      "diz q tem outra plataforma usando esse numero. a gnt largou o Nuvemchat em junho",
      "provider-still-connected"
    ),
    (
      "Meta says our account is restricted. The number is connected without any problem.",
      "account-restricted"
    ),
    ("No llegan mensajes desde ayer. El número se vinculó sin ningún error.", "inbound-missing"),
    ("Der QR-Code ist abgelaufen. Die Nummer war vorher ohne Fehler verbunden.", "qr-expired"),
    ("La cuenta está en revisión. El nombre fue aprobado.", "in-review"),
    ("La cuenta sigue en revisión; la otra cuenta fue aprobada.", "in-review"),
    ("Our account is in review; another number was approved last week.", "in-review"),
    ("me pausaron la plantilla de cumpleaños x baja calidad. lo demas sale", "templates-blocked"),
    ("meta diz q falta forma de pagamento válida", "payment-problem"),
    ("fitur belum ada untuk nomor dari wilayah ini", "country-not-supported"),
    (
      "the account is in review since monday. our business verification was approved",
      "in-review"
    ),
    ("los de antes no nos sueltan la línea", "provider-still-connected"),
    ("quem cuidava do nosso zap antes ainda não largou", "provider-still-connected"),
    (
      "the account shows an agency that still has full access, in meta's page",
      "partner-still-listed"
    ),
    (
      "na tela da Meta a agência Tucano ainda aparece com acesso à nossa conta",
      "partner-still-listed"
    ),
    ("solo me deja escribirle a 250 personas nuevas por día", "limited"),
    ("estou travada em 250 pessoas por dia no whatsapp", "limited"),
    ("la plantilla de cobranza quedó congelada por las denuncias", "template-problem"),
    (
      "the number is API only with you, now the girls want the app too",
      "dedicated-connection-in-kapso"
    ),
    ("whatsapp in her browser has holes since we paired", "whatsapp-web-out-of-sync"),
    ("o cliente vê \"aguardando esta mensagem\" no whatsapp", "message-unavailable"),
    ("popup: things broke on their end, try again later", "meta-transient"),
    ("Meta no me cree que la empresa exista, mandé los papeles", "business-not-verified"),
    ("el número quedó a medias en Kapso, sale pendiente", "onboarding-unfinished"),
    ("el whatsapp es viejísimo y pide uno más nuevo", "app-version-too-old"),
    ("we used up all the numbers a company may add on whatsapp", "asset-limit-reached"),
    ("Meta me mandó a enfriarme, mucho insistir, vuelva más tarde", "rate-limited"),
    ("whatsapp nos sacó por romper las reglas", "account-restricted"),
    ("pede os seis dígitos secretos do número", "registration-pin"),
    ("iba al cien y el martes se murió la conexión con kapso", "disconnected"),
    ("your page threw a 500 after Meta was done, no number in kapso", "provider-fault"),
    ("Kapso confirma que es falla de ellos, el worker descartaba los mensajes", "provider-fault"),
    ("our webhook handler crashed and dropped the messages in kapso", "provider-fault"),
    ("los mensajes que mando del celular no se ven en Kapso", "echoes-missing"),
    ("não chega mensagem desde ontem", "inbound-missing"),
    ("El SMS nunca llega", "sms-or-voice-requested"),
    ("I never receive the SMS", "sms-or-voice-requested"),
  ])
  func otherWordsSayTheSame(_ text: String, _ id: String) {
    #expect(noticed(text).contains(id), "\(text): \(noticed(text))")
  }

  /// How often something came is no copy of a message, and a code that was typed in is no QR code.
  @Test(arguments: [
    "le salió dos veces el mismo cartel", "recebi duas vezes o link da Kapso",
    "ya van dos veces que entra, y el número no aparece en Kapso",
    "I typed the code and now the phone says no longer registered",
    "o cliente removeu a Kapso da aba parceiros", "see bare messages in Kapso",
    "client unlinked Gupshup yesterday",
    "las fotos de perfil no salen en Kapso",
  ])
  func nothingIsMadeOfAChanceWord(_ text: String) {
    #expect(noticed(text).isEmpty, "\(text): \(noticed(text))")
  }

  /// What is done to something may stand between a verb and its direction.
  @Test func aVerbIsKnownAroundItsObject() {
    let taken = WordScan(Array("we took the old tool off the Partners tab".utf8)[...]).removals
    #expect(taken.map(\.step) == [.removePartner])
    #expect(noticed("we threw a party, and went out").isEmpty)
  }

  /// Who answers from our phone answers for us; a friend's number is still another's.
  @Test func familyMayAnswerForUs() {
    #expect(
      noticed("lo que contesta mi vieja desde el celular no aparece en kapso").contains(
        "echoes-missing"
      )
    )
    #expect(noticed("a mi vieja no le llegan los mensajes").isEmpty)
  }

  /// A cell, a point of a list and a name of a menu go on with nothing before them.
  @Test(arguments: [
    "fecha\thora\tcliente\tpaso\tventana",
    "WhatsApp Business\nLast updated 2 days ago\nVersion 2.26.40\nWhat's new: bug fixes",
    "the Remove button is greyed for the receptionist",
    "12:04 W Bridge: templates sync stopped",
    "cuando se venza el QR de un cliente usen la respuesta 7",
  ])
  func whatStandsBesideIsNoClaim(_ text: String) {
    #expect(noticed(text).isEmpty, "\(text): \(noticed(text))")
  }

  @Test func aPlaceThatNobodyLookedAtTellsNothing() {
    let note = """
      - the number is listed in the portfolio of her agency
      - not yet looked in the phone app or at the Partners tab
      """
    #expect(!noticed(note).contains("partner-still-listed"))
  }

  /// "Not opened yet" and "nothing I write" tell of what is, unlike a plan.
  @Test func aTroubleIsNoPlan() {
    #expect(
      noticed("whatsapp diz que pra numero do nosso pais ainda nao abriram").contains(
        "country-not-supported"
      )
    )
    #expect(!noticed("nothing i write in kapso ever arrives").isEmpty)
  }

  /// A removal that somebody tells of is to be verified: neither done nor due again.
  @Test func aToldRemovalIsAStatement() {
    func removals(_ text: String) -> [CleanupStep] {
      WordScan(Array(text.utf8)[...]).removals.map(\.step)
    }
    #expect(
      removals("our Meta admin removed Zenlink from the Partners tab at 9:40") == [.removePartner]
    )
    #expect(removals("ya quitamos la agencia de la pestaña Socios") == [.removePartner])
    #expect(
      removals("we disconnected the old tool under Business platform") == [.disconnectProvider]
    )
    for text in [
      "please remove Zenlink from the Partners tab", "we will remove them from the Partners tab",
      "did you remove them from the Partners tab?",
      "it says we must remove it from the Partners tab",
      "we removed Kapso from the Partners tab", "we removed the old sim",
      "we removed an old admin and opened the Partners tab",
      "we removed the webhook and then opened the Partners tab",
    ] {
      #expect(removals(text).isEmpty, "\(text)")
    }
  }
}
