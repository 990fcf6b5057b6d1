/// What a word says about the secret or the number beside it, in the languages that people write.
struct SecretWords: OptionSet, Sendable {
  let rawValue: UInt32

  /// Names a password: `password`, `senha`.
  static let password = SecretWords(rawValue: 1)
  /// Names a PIN.
  static let pin = SecretWords(rawValue: 1 << 1)
  /// Names a one-time code and nothing else.
  static let oneTimeCode = SecretWords(rawValue: 1 << 2)
  /// Names a code, which may be that of an error.
  static let code = SecretWords(rawValue: 1 << 3)
  /// May stand between a name and the digits: `new`, `de`.
  static let link = SecretWords(rawValue: 1 << 4)
  /// Of a code with this word beside it nobody else may know: `verification`, `your`.
  static let secret = SecretWords(rawValue: 1 << 5)
  /// "The code 123456 **you entered**".
  static let use = SecretWords(rawValue: 1 << 6)
  /// "123456 **is** your code".
  static let verb = SecretWords(rawValue: 1 << 7)
  /// "**Use** 123456 to verify".
  static let request = SecretWords(rawValue: 1 << 8)
  static let own = SecretWords(rawValue: 1 << 9)
  /// "**El** código 123456": of errors one says "el código de error".
  static let article = SecretWords(rawValue: 1 << 10)
  /// The number is that of an error.
  static let error = SecretWords(rawValue: 1 << 11)
  /// A number to call stands behind it.
  static let call = SecretWords(rawValue: 1 << 12)
  /// A credential stands behind it: `Bearer`.
  static let scheme = SecretWords(rawValue: 1 << 13)
  /// A command or a clause that takes a password: `setenv`, `identified`.
  static let command = SecretWords(rawValue: 1 << 14)
  /// Four numbers behind it are the version of an app.
  static let version = SecretWords(rawValue: 1 << 15)

  /// A code came this way: "482913 **por SMS**".
  static let channel = SecretWords(rawValue: 1 << 16)
  /// The number behind it counts something that is no secret: `ticket`.
  static let other = SecretWords(rawValue: 1 << 17)

  /// A number that is somebody's own is that of a phone: "**my number** is".
  static let number = SecretWords(rawValue: 1 << 18)
  /// Another code may stand behind it: "198246 **and** yours 554433".
  static let also = SecretWords(rawValue: 1 << 19)
  /// Names a secret together with words beside it: `API key`.
  static let key = SecretWords(rawValue: 1 << 20)
  /// A run of digits behind it is the number of a ticket or an order, and of no phone.
  static let matter = SecretWords(rawValue: 1 << 21)

  /// Says of how many digits a code is: "clave de seis **dígitos**".
  static let digits = SecretWords(rawValue: 1 << 22)

  /// Words beside which the scanner looks for a secret.
  static let telling: SecretWords = [
    .password, .pin, .oneTimeCode, .code, .request, .scheme, .command, .channel, .key,
  ]

  /// What the word says; nothing of most.
  init(_ word: KeyName) {
    self = word.count == 0 ? [.link, .verb] : Self.index[word.digest] ?? []
  }

  /// What the word in a range says; that most say nothing is told by their ends.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    let isKnown = range.isEmpty || Self.maySay(bytes[range.lowerBound], bytes[range.upperBound - 1])
    self = isKnown ? SecretWords(KeyName(bytes, range)) : []
  }

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Whether a word with these bytes at its ends may say something.
  private static func maySay(_ first: UInt8, _ last: UInt8) -> Bool {
    guard first.isLetter, last.isLetter else { return true }
    return counts[Int(first & 31) << 5 | Int(last & 31)] != 0
  }

  /// Whether a word of so many letters, these at its ends, may be one beside which a secret stands.
  static func mayTell(_ first: UInt8, _ last: UInt8, _ count: Int) -> Bool {
    guard first.isLetter, last.isLetter else { return true }
    return tellingCounts[Int(first & 31) << 5 | Int(last & 31)] >> UInt32(count) & 1 != 0
  }

  /// For each two letters at the ends of words a bit for how many letters those have; the highest for more.
  private static let counts = counts { _ in true }
  private static let tellingCounts = counts { !$0.isDisjoint(with: .telling) }

  private static func counts(of isMeant: (SecretWords) -> Bool) -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: 1024)
    for (word, says) in words where isMeant(says) {
      let ends = Int(word[0] & 31) << 5 | Int(word[word.count - 1] & 31)
      counts[ends] |= 1 << UInt32(min(word.count, 31))
    }
    return counts
  }

  private static let index: DigestTable<SecretWords> = {
    var index = DigestTable<SecretWords>()
    let says = Dictionary(words.map { ($0.name.digest, $0.says) }) { $0.union($1) }
    for (digest, says) in says { index.insert(digest, says) }
    return index
  }()

  private static let words = rows.flatMap { says, words in
    Array(words.utf8).split { $0.isOne(of: " \n") }.map { (name: KeyName($0), says: says) }
  }

  /// Words without accents; a line for each language.
  private static let rows: [(SecretWords, String)] = [
    (
      .password,
      """
      password passphrase pass passwd pwd pw clave contrasena senha passwort kennwort passe motdepasse \
      parola sandi katasandi wachtwoord haslo hasło sifre şifre şifrem lösenord salasana पासवर्ड \
      пароль 密码 パスワード token secret secreto secreta segredo geheimnis segreto
      """
    ),
    (.pin, "pin pins passcode pincode twostep geheimzahl पिन"),
    (
      .oneTimeCode,
      """
      otp totp bestatigungscode verifizierungscode sicherheitscode einmalcode zugangscode \
      verificatiecode bevestigingscode ओटीपी
      """
    ),
    (.code, "code codes codigo codigos twofactor codice kode kod kodu kodunuz कोड код 验证码"),
    (.channel, "sms"),
    (
      .other,
      """
      line build port row page step linea linha zeile ligne riga version bytes ms ref reference
      """
    ),
    (
      [.other, .matter],
      """
      ticket order case caso pedido orden protocolo chamado bestellung commande ordine \
      tiket pesanan
      """
    ),
    (.also, "and y e et und ed dan or o ou oder"),
    (.key, "key apikey llave chave"),
    (
      .link,
      """
      is was to now new set reset changed number no code by for of the
      es era fue sent enviado ahora nuevo actual de del la el en a por dos pasos numero
      foi agora novo atual do da em via duas etapas para digit e digits digitos codigo
      ist lautet war neu per fur der die das von est du le di il lo der dari adalah है
      """
    ),
    (
      [.digits, .link],
      "digit digits digito digitos ziffern stellig stellige stelligen chiffres cifre angka haneli"
    ),
    (
      .link,
      """
      four five six seven eight cuatro cinco seis siete ocho quatro sete oito vier funf sechs sieben \
      acht quatre cinq sept huit quattro cinque sei sette otto
      """
    ),
    (
      [.secret, .link],
      """
      verification verify verificar confirm confirmar whatsapp sms security confirmation login \
      registration onetime time 2fa otp pin your su tu seu verificacion verificacao seguridad \
      seguranca confirmacion confirmacao acceso acesso registro recibido recebido received \
      recu verifica sicurezza conferma securite dogrulama doğrulama onay bestatigung verifizierung verifikasi keamanan \
      erhalten सत्यापन backup recovery respaldo recuperacion recuperacao
      """
    ),
    (
      .use,
      """
      you entered typed sent received expired que ingresado ingresaste introducido introdujiste \
      enviado enviamos recibido caducado inserido digitado informado inseriu digitou informou recebido
      """
    ),
    (
      .verb,
      """
      is was are were s es era fue son eran as como comme come als e foi sao eram est ist lautet war \
      adalah ialah है это
      """
    ),
    (.request, "use usa usar utiliza utilice enter ingresa digite utilisez verwenden gunakan"),
    (
      .own,
      """
      your my tu su mi seu teu sua meu minha mein meine ihr ihre mon votre ton mio mia tuo saya anda \
      मेरा आपका मेरी yours tuyo suyo
      """
    ),
    (.article, "el"),
    (.error, "error errors erro errores codes codigos fehler erreur errore kesalahan त्रुटि ошибка"),
    (
      .call,
      """
      phone telephone mobile cell tel call telefono celular movil llamar llame llamame ligar ligue \
      telefone whatsapp fono cel telefon telefonnummer handy handynummer rufnummer anrufen mobil \
      portable cellulare chiamare telepon hp ponsel hubungi फोन मोबाइल नंबर телефон
      """
    ),
    (.number, "number numero nummer nomor"),
    (.scheme, "bearer basic"),
    (.command, "echo printf identified setenv setx proxysetheader set env"),
    (.version, "whatsapp business android ios app build version versao"),
  ]
}
