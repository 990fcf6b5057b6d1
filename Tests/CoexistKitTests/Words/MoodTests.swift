import Testing

@testable import CoexistKit

/// Only what is told is understood: the same trouble asked, supposed, planned, over, quoted from a
/// guide, or somebody else's says nothing, in every language.
@Suite struct MoodTests {
  private func notices(_ text: String) -> [String] {
    WordScan(Array(text.utf8)[...]).notices().filter(\.meaning.isPublished).map(\.meaning.id)
  }

  @Test(arguments: [
    // Asked.
    "can a number be linked to another provider at the same time?",
    "does coexistence allow a number that is linked to another provider",
    "¿puede un número estar vinculado a otro proveedor?",
    "um número pode estar conectado a outro provedor?",
    "un numero può essere collegato a un altro fornitore?",
    "kann eine nummer mit einem anderen anbieter verbunden sein?",
    "est-ce que le numéro peut être relié à un autre prestataire ?",
    "apakah nomor bisa terhubung ke provider lain?",
    "kya number kisi aur provider se connected ho sakta hai?",
    // Supposed.
    "if the qr code expires, we call you", "si el código qr expira les aviso",
    "se o qr expirar eu aviso vocês", "se il qr scade vi scrivo",
    "wenn der qr code abläuft, melde ich mich", "si le qr expire on vous appelle",
    "kalau qr expired nanti saya kabari", "agar qr expire ho to bata dunga",
    // Planned, or before anything was bought.
    "before i sign: is the old history missing afterwards?",
    "antes de contratar: se pierde el historial de mensajes?",
    "antes de contratar: o histórico de mensagens não vem?",
    "prima di firmare: lo storico dei messaggi manca poi?",
    "bevor wir kaufen: fehlt dann der alte chatverlauf?",
    "avant de signer : l'historique des messages manque ensuite ?",
    "sebelum bayar: riwayat chat lama hilang ya?",
    "paise dene se pehle bata do, purani chat history nahi aayegi?",
    // Over.
    "the partner was still listed last month, Tom fixed it, today i need an invoice",
    "el mes pasado el número seguía con otro proveedor, ya lo resolvieron",
    "mês passado o número estava em outro provedor, já foi resolvido",
    "il mese scorso il numero era da un altro fornitore, risolto",
    "letzten monat war die nummer bei einem anderen anbieter, das ist gelöst",
    "le mois dernier le numéro était chez un autre prestataire, c'est réglé",
    "bulan lalu nomornya di provider lain, sudah teratasi",
    "pichle mahine number dusre provider pe tha, suljha diya",
    // Whoever held it let it go, and nothing is wrong since.
    "the old provider released it on monday, we scanned and everything comes in",
    "el proveedor viejo nos soltó el martes, escaneamos y entra todo perfecto",
    "o fornecedor antigo liberou na sexta e a ligação funciona sem falhas",
    "il vecchio fornitore ci ha lasciati andare, abbiamo scansionato e arriva tutto",
    "der alte anbieter hat sie freigegeben, seitdem läuft alles über kapso",
    "l'ancien prestataire nous a lâchés, on a scanné et tout arrive bien",
    "vendor lama sudah melepas nomor kami, sekarang semuanya lancar",
    "purane provider ne chhod diya, ab sab message aa rahe hai",
    "the number was with another provider, you can close my case",
    "o número estava em outro provedor. podem encerrar",
    // Nothing went wrong, and nothing of something else is said.
    "the old partner is gone, removed them in july, partners tab has been empty since. linked today w/o any error",
    "al proveedor viejo lo saqué yo, en socios no queda nadie. hoy quedó vinculado sin ningún error",
    "o provedor antigo eu tirei em julho. hoje foi conectado sem erro nenhum",
    // A review that ended.
    "estuvo en revisión dos días al principio, ya la aprobaron el 4",
    "it was in review for two days at the start, approved on the 4th",
    "ficou em análise 2 dias no começo, aprovaram dia 4",
    // Another product's own trouble.
    "instagram tells me the profile is already connected to another business account",
    "el instagram del local dice q ya está vinculado a otra cuenta comercial",
    "le compte instagram dit qu'il est déjà associé à une autre entreprise",
    // It went at the first go.
    "the old firm still had the number, they let go and it took first go",
    "el sistema anterior seguía conectado, lo soltaron y entró a la primera",
    "der alte anbieter hing noch dran, heute klappte es auf anhieb",
    "l'ancien prestataire avait le numéro, ça a marché du premier coup",
    // What somebody did is done; the place where it stood shows only us.
    "we disconnected the old provider in the app yesterday", "removed the old partner this morning",
    "ya quitamos a Manychat de la pestaña socios", "desconectamos el proveedor y esperamos",
    "removi o parceiro antigo e esperei meia hora",
    "abbiamo scollegato il fornitore dall'app, la lista è vuota",
    "wir haben den alten anbieter in der app getrennt, die liste ist leer",
    "nous avons déconnecté le prestataire dans l'appli",
    "sudah diputus di hp, provider lama juga", "provider ko kal disconnect kar diya",
    "the partners tab shows only kapso", "na aba parceiros só aparece a kapso",
    // Asked by a customer, theoretical, or a lead.
    "the customer asked whether the number can be banned", "duda teórica: el número no es elegible",
    "lead: pizzaria, ainda em WhatsApp comum, sem qualquer tentativa",
    // What is in the news, and supposed in other words.
    "read in the Guardian that WhatsApp is banning business accounts",
    "vi en el noticiero que bloquearon cuentas de whatsapp",
    "nehmen wir an, die nummer wäre noch woanders verbunden",
    "supongamos que el número sigue con otro proveedor",
    // What a guide says.
    "the docs say the number must be disconnected from another provider",
    "la guía dice que el número no debe estar vinculado a otro proveedor",
    "na documentação diz que o número não pode estar em outro provedor",
    "nella guida dice che il numero è collegato a un altro fornitore",
    "in der anleitung steht, dass die nummer mit einem anderen anbieter verbunden ist",
    "dans la doc c'est dit que le numéro est relié à un autre prestataire",
    "di panduan tertulis nomor terhubung ke provider lain",
    "guide me likha hai ki number dusre provider se connected hai",
    // Somebody else's, and another product.
    "a friend of mine had his number banned", "a un conocido le bloquearon el número",
    "um amigo teve o número banido", "a un mio amico hanno bloccato il numero",
    "bei einem bekannten wurde die nummer gesperrt", "un ami s'est fait bannir son numéro",
    "nomor teman saya diblokir", "mere dost ka number ban ho gaya",
    "our facebook page got restricted, whatsapp is fine", "instagram put our account under review",
    // Never, and nothing to do with us.
    "we have never used another platform", "nunca usamos otra plataforma",
    "our number is blocked by the phone company, nothing to do with whatsapp",
    // What somebody did has helped, the notice is gone, and another company's trouble long ago.
    "al final era el bot viejo, lo saqué y entró de una",
    "it was the old bot, i took it out, waited, and now it is connected",
    "El aviso de la otra plataforma ya no aparece y la línea consta como conectada.",
    "Der Partner ist raus, die Nummer ist verbunden, die erste Buchung kam schon rein",
    "El año pasado con la otra empresa se nos desconectaba cada semana",
  ])
  func whatIsNotToldSaysNothing(_ text: String) {
    #expect(notices(text).isEmpty, "\(notices(text))")
  }

  /// Questions that take their matter for so, and what happens whenever somebody tries.
  @Test(arguments: [
    ("why do the customers' messages not arrive in kapso?", "inbound-missing"),
    ("¿por qué no llegan los mensajes de los clientes a kapso?", "inbound-missing"),
    ("por que as mensagens dos clientes não chegam no kapso?", "inbound-missing"),
    ("perché i messaggi dei clienti non arrivano su kapso?", "inbound-missing"),
    ("warum kommen die nachrichten der kunden nicht in kapso an?", "inbound-missing"),
    ("pourquoi les messages des clients n'arrivent pas dans kapso ?", "inbound-missing"),
    ("kenapa pesan pelanggan ga masuk ke kapso?", "inbound-missing"),
    ("customers ke message kapso me kyu nahi aa rahe?", "inbound-missing"),
    ("is it normal that it wants an sms code and no qr?", "sms-or-voice-requested"),
    ("if i open the window it says the number is on another platform", "provider-still-connected"),
    ("si entro a la ventana dice que ya está en otra plataforma", "provider-still-connected"),
    ("it worked for weeks, today it says disconnected", "disconnected"),
    ("the customer asks why the qr code has expired", "qr-expired"),
    (
      "the old provider released it ten minutes ago and it still says so",
      "provider-still-connected"
    ),
    (
      "we disconnected the old provider five minutes ago, tried again, still the same",
      "retried-too-soon"
    ),
    ("it says we have to disconnect the old provider first", "provider-still-connected"),
    ("where are my old chats? only today's are there", "history-missing"),
    ("everything arrives on the phone, nothing arrives in kapso", "inbound-missing"),
    ("it asks whether i want an sms or a call to verify", "sms-or-voice-requested"),
    ("thanks for your help yesterday. now our account is restricted", "account-restricted"),
    (
      "el número no entró a la primera, dice que sigue con otro proveedor",
      "provider-still-connected"
    ),
    ("our whatsapp number was banned this morning", "account-restricted"),
    (
      "I removed Wazzly in the app at 14:02 and began again at 14:04. Same refusal about the other "
        + "platform.", "retried-too-soon"
    ),
    ("se me salieron todas las compus de whatsapp web", "linked-devices-logged-out"),
  ])
  func whatIsTakenForSoIsTold(_ text: String, _ id: String) {
    #expect(notices(text).contains(id), "\(notices(text))")
  }

  /// One time with its seconds, and two dates, are no two times of day.
  @Test(arguments: [
    "I removed Wazzly in the app, log says 09:09:15. Same refusal about the other platform.",
    "I removed Wazzly in the app on 05.03.2026 and began again on 05.09.2026. Same refusal about the "
      + "other platform.",
  ])
  func aTimestampIsOneTime(_ text: String) { #expect(!notices(text).contains("retried-too-soon")) }

  /// A sentence goes on behind the period of a number.
  @Test(arguments: [
    "the number with Acme % is still connected to the old provider",
    "el número de Acme % sigue conectado a otro proveedor",
  ])
  func aPeriodInANumberEndsNothing(_ text: String) {
    let whole = notices(text.replacing("%", with: "20"))
    #expect(!whole.isEmpty && notices(text.replacing("%", with: "2.0")) == whole)
  }

  /// A question that somebody passes on tells nothing, nor does a wish; what a window asks does.
  @Test(arguments: [
    ("QR expired. She asks if refreshing it is fine", ["qr-expired"]),
    ("says the page was declined, asking should he disconnect", []),
    ("quer desconectar e conectar de novo", []),
    ("she wants to disconnect and connect again", []),
    ("it asks if I want an SMS or a call", ["sms-or-voice-requested"]),
    ("me pregunta si quiero el codigo por sms", ["sms-or-voice-requested"]),
  ])
  func whatIsAskedOrWishedForIsNoMore(_ row: (String, [String])) {
    #expect(Report(of: row.0).noticed.map(\.id) == row.1)
    let shown = Outcome(arguments: ["diagnose", "a.txt"], in: .memory(["a.txt": row.0])).text
    #expect(!shown.isEmpty && !shown.contains("it works now"))
  }
}
