/// Words around a number that make it a code, a report of one, or something else.
enum CodeWords {
  static let errors: Set<String> = [
    "error", "err", "error_code", "errorcode", "error-code", "fehler", "fehlercode", "erro",
    "error_subcode", "errorsubcode", "erreur", "fout", "errore", "galat", "kesalahan", "hata",
    "ошибка", "ошибки", "Ошибка", "خطأ", "الخطأ",
  ]
  static let codes: Set<String> = [
    "code", "codes", "código", "codigo", "códigos", "subcode", "meta", "says", "codice",
  ]
  static let fails: Set<String> = [
    "fails", "failed", "fail", "failing", "failure", "falla", "falló", "fallo", "falha", "falhou",
    "got", "gets", "gives", "gave", "returns", "returned", "shows", "showed", "saw", "sees",
    "seeing", "popup", "get", "show", "had", "have", "has", "sale", "salió", "sai", "dice", "diz",
    "muestra", "mostra", "devuelve", "retorna", "aparece",
  ]
  static let others: Set<String> = [
    "exit", "exited", "status", "http", "verification", "sms", "postal", "zip", "country", "area",
    "qr", "pin", "security", "verificación", "verificação", "response", "retry", "retryable",
    "retried", "whatsapp", "your", "confirmation", "otp", "auth", "access", "login", "dial",
    "promo", "discount", "coupon", "product", "item", "return", "process", "signal", "grpc",
    "order", "pedido", "sku", "tracking", "reference", "voucher", "gift", "invoice", "factura",
    "customer", "client", "cliente", "barras", "seguridad", "segurança", "acceso", "tu", "su",
    "seu", "país", "iso",
    "language", "currency",
  ]
  static let numbers: Set<String> = [
    "n", "nr", "nro", "num", "núm", "number", "número", "numero", "nummer", "numéro",
  ]
  /// What a message is called, and its title.
  static let messages = [
    "message", "msg", "mensaje", "mensagem", "messaggio", "meldung", "nachricht", "pesan", "text",
    "texto", "testo", "texte", "description", "descripcion", "descricao", "descrizione",
    "beschreibung",
  ]
  static let titles = ["title", "titulo", "titel", "titre", "titolo"]
  static let withs: Set<String> = ["with", "con", "com", "by", "el", "o", "mit", "avec"]
  /// What may stand between: "exited with code 1", "código de verificación".
  static let small: Set<String> = ["with", "the", "on", "de", "for", "is", "business"]
  static let references: Set<String> = [
    "issue", "issues", "pr", "pull", "ticket", "order", "pedido", "case", "caso", "comment",
    "step", "option", "invoice", "factura", "line", "page", "job", "build", "room", "channel",
    "merge", "commit", "discussion", "table", "no", "process", "port", "puerto", "pid", "id",
    "worker", "thread",
  ]
  /// What a call did: `caused #200`.
  static let causes: Set<String> = ["caused", "causes", "causing", "throws", "threw", "throwing"]
  /// A count may follow these: only a number that is hardly anything else is a code then.
  static let severalErrors: Set<String> = ["errors", "errores", "erros", "erreurs"]
  static let shortCodes: Set<String> = ["cod", "cód"]
  /// Small words on the way: `error code is 2655093`, `me da error, el 2655093`.
  static let fillers: Set<String> = [
    "was", "el", "o", "n", "no", "nr", "nro", "num", "núm", "number", "número", "numero",
    "nummer",
  ]
  /// Between what is told of and its number: `error code is 2655093`.
  static let equals: Set<String> = ["is", "es", "é"]
  /// What supposes a clause.
  static let suppositions: Set<String> = ["if", "whether", "si", "se", "cuando", "when"]
  /// Words that say that a number is none of an error, or that its clause ends.
  static let endsOfError = references.union([
    "phone", "telephone", "teléfono", "telefono", "telefone", "and", "y", "but", "pero", "mas",
    "or",
  ])
  /// Who reports the error, `Error from WhatsApp: 131009`.
  static let reporters: Set<String> = ["whatsapp", "meta", "facebook", "graph", "api", "cloud"]
  static let from: Set<String> = ["from", "de", "da", "do", "del", "von"]
  /// Between what is gone and that it is.
  static let copulas: Set<String> = [
    "is", "was", "are", "were", "been", "ist", "sind", "wurde", "war", "esta", "quedo", "fue",
    "foi", "ta", "e", "stato", "stata", "est", "ete", "sudah", "udah",
  ]
  /// English verbs of taking off whose past has no ending.
  static let pasts: Set<String> = ["took", "cut", "threw", "got", "let"]
  static let that: Set<String> = ["que", "q", "k"]
  /// Pronouns that stand before a verb.
  static let objects: Set<String> = ["lo", "la", "los", "las", "le", "les", "o", "os"]
  /// What is shown to whoever has a trouble.
  static let notices = errors.union([
    "aviso", "warning", "notice", "alert", "alerta", "hinweis", "meldung", "fehlermeldung",
    "warnung", "avviso", "avertissement", "alerte", "peringatan",
  ])
  /// Of whom the words are that no window says: one's own, or an agent's of a customer.
  static let speakers = firstPerson.union([
    "customer", "client", "cliente", "clienta", "kunde", "kundin",
  ])
  /// The words of one who speaks of himself, without accents.
  static let firstPerson: Set<String> = [
    "i", "im", "ive", "my", "me", "mine", "our", "us", "yo", "mi", "mis", "nos", "nuestro",
    "nuestra", "eu", "meu", "minha", "nosso", "nossa", "je", "mon", "ma", "mes", "notre", "ich",
    "mein", "meine", "mir", "mich", "unser", "unsere", "io", "mio", "mia", "nostro", "nostra",
    "saya", "kami", "mera", "meri", "hamara",
  ]
}
