/// What a removed value was, as its placeholder says: `<meta-token:1>`.
enum PrivateKind: String, Named {
  case metaToken = "meta-token"
  case appSecret = "app-secret"
  case oauthCode = "oauth-code"
  case pin
  case oneTimeCode = "one-time-code"
  case cookie
  case credential
  case opaque
  case messageText = "message-text"
  case phone
  case email
  case person
  case bsuid
  case ip
  case wamid

  /// The key of the report's `redactions`, which names Meta's token as the contract does.
  var reportKey: String { self == .metaToken ? "access-token" : id }

  /// Whether `--show-personal` shows the value; no option shows the others.
  var isPersonal: Bool {
    switch self {
    case .metaToken, .appSecret, .oauthCode, .pin, .oneTimeCode, .cookie, .credential, .opaque,
      .messageText:
      false
    case .phone, .email, .person, .bsuid, .ip, .wamid: true
    }
  }

  /// Whether the length of the value may be told; short secrets could be guessed from it.
  var mayTellLength: Bool { isCredential && self != .cookie || self == .opaque }

  /// Whether the value is a name or a sentence, which our own words may hold by chance.
  var isWords: Bool { self == .messageText || self == .person }

  /// Whether finding the value in an output stops the program: somebody could use it at once.
  var isCredential: Bool {
    switch self {
    case .metaToken, .appSecret, .oauthCode, .cookie, .credential: true
    case .pin, .oneTimeCode, .opaque, .messageText, .phone, .email, .person, .bsuid, .ip, .wamid:
      false
    }
  }

  /// "2 tokens", "1 app secret".
  func counted(_ number: Int) -> String {
    number.counted(noun)
  }

  private var noun: String {
    switch self {
    case .metaToken: "token"
    case .appSecret: "app secret"
    case .oauthCode: "OAuth code"
    case .pin: "PIN"
    case .oneTimeCode: "one-time code"
    case .cookie: "cookie"
    case .credential: "credential"
    case .opaque: "opaque string"
    case .messageText: "message text"
    case .phone: "phone number"
    case .email: "e-mail"
    case .person: "personal detail"
    case .bsuid: "user id"
    case .ip: "IP address"
    case .wamid: "message id"
    }
  }
}
