/// The words around PINs and one-time codes in English, Spanish and Portuguese.
///
/// Letters with an accent are left out, as in a ``KeyName``: `verificacin`, `verificao`.
enum OneTimeCodeWords {
  /// Whether the word may stand between `code` and the digits.
  static func links(_ word: KeyName) -> Bool { word.isAny(of: linking) || tellsSecret(word) }

  /// Whether a code with this word before or behind it is one to keep secret.
  static func tellsSecret(_ word: KeyName) -> Bool { word.isAny(of: telling) }

  /// "**El** código 123456": of errors one says "el código de error".
  static func isArticle(_ word: KeyName) -> Bool { word.equals("el") }

  /// Whether the number is that of an error.
  static func isAboutErrors(_ word: KeyName) -> Bool {
    word.equals("error") || word.equals("errors") || word.equals("erro") || word.equals("errores")
  }

  /// "The code 123456 **you entered**".
  static func tellsUse(_ word: KeyName) -> Bool { word.isAny(of: using) }

  /// "123456 **is** your code".
  static func isVerb(_ word: KeyName) -> Bool {
    word.count == 0 || word.isAny(of: ["is", "es", "as", "como", "e"])
  }

  /// "**Use** 123456 to verify".
  static func asksToUse(_ word: KeyName) -> Bool {
    word.isAny(of: ["use", "usa", "usar", "utiliza", "utilice", "enter", "ingresa", "digite"])
  }

  static func isOwn(_ word: KeyName) -> Bool {
    word.isAny(of: ["your", "my", "tu", "su", "mi", "seu", "teu", "sua", "meu"])
  }

  static func isCode(_ word: KeyName) -> Bool {
    word.isAny(of: ["code", "cdigo", "codigo", "pin", "otp", "passcode"])
  }

  private static let linking: [StaticString] = [
    "", "is", "was", "to", "now", "new", "set", "reset", "changed", "number", "no", "code", "es",
    "era", "fue", "sent", "enviado", "ahora", "nuevo", "actual", "de", "del", "la", "el", "en", "a",
    "por", "dos",
    "pasos", "nmero", "numero", "foi", "agora", "novo", "atual", "do", "da", "em", "via", "duas",
    "etapas", "para", "digit", "digits", "dgitos", "digitos", "cdigo", "codigo",
  ]

  private static let telling: [StaticString] = [
    "verification", "verify", "verificar", "confirm", "confirmar", "whatsapp", "sms", "security",
    "confirmation", "login",
    "registration", "onetime", "time", "2fa", "otp", "pin", "your", "su", "tu", "seu",
    "verificacin", "verificacion", "verificao", "verificacao", "seguridad", "segurana", "seguranca",
    "confirmacin", "confirmacion", "confirmao", "confirmacao", "acceso", "acesso", "registro",
    "recibido", "recebido", "received",
  ]

  private static let using: [StaticString] = [
    "you", "entered", "typed", "sent", "received", "expired", "que", "ingresado", "ingresaste",
    "introducido", "introdujiste", "enviado", "enviamos", "recibido", "caducado", "inserido",
    "digitado", "informado", "inseriu", "digitou", "informou", "recebido",
  ]
}

extension KeyName {
  fileprivate func isAny(of words: [StaticString]) -> Bool { words.contains { equals($0) } }
}
