/// What a key says about its value.
enum KeyRule: Hashable, Sendable {
  /// The value is secret, whatever it looks like.
  case secret(PrivateKind)
  /// `code`, `state`: a secret unless the object is an error.
  case code
  case state
  /// A signature in an address: `hash`, `oh`, `sig`.
  case signature
  /// A phone number, unless it cannot be one.
  case phone
  /// A personal detail, whatever it looks like.
  case personal(PrivateKind)
  /// Ids are kept if they look like one.
  case id
  /// `fbtrace_id`, `session_id`: kept though they look like secrets.
  case trace
  /// Times and counts are kept.
  case time
  /// Nothing: the value says what it is.
  case none

  /// The rule of a key.
  init(_ key: KeyName) {
    self = Self.exact(key) ?? Self.contained(key) ?? Self.ending(key) ?? .none
  }

  private static func exact(_ key: KeyName) -> KeyRule? {
    switch key.count {
    case 0...1: return nil
    case 2 where key.equals("to"): return .phone
    case 2 where key.equals("xs") || key.equals("sb") || key.equals("fr"): return .secret(.cookie)
    case 2 where key.equals("oh"): return .signature
    case 2 where key.equals("id"): return .id
    case 2 where key.equals("ip"): return .personal(.ip)
    case 3 where key.equals("pin"): return .secret(.pin)
    case 3 where key.equals("lsd"): return .secret(.cookie)
    case 3 where key.equals("pwd"): return .secret(.credential)
    case 3 where key.equals("sig"): return .signature
    case 3 where key.equals("ids"): return .id
    case 4 where key.equals("from"): return .phone
    case 4 where key.equals("waid"): return .phone
    case 4 where key.equals("pass"): return .secret(.credential)
    case 4 where key.equals("code"): return .code
    case 4 where key.equals("hash") || key.equals("hmac"): return .signature
    case 4 where key.equals("datr"): return .secret(.cookie)
    case 4 where key.equals("time") || key.equals("page"): return .time
    case 5 where key.equals("state"): return .state
    case 5 where key.equals("cuser") || key.equals("iuser"): return .secret(.cookie)
    case 5 where key.equals("clave") || key.equals("senha"): return .secret(.credential)
    case 5 where key.equals("email"): return .personal(.email)
    case 5 where key.equals("count") || key.equals("total") || key.equals("bytes"): return .time
    case 6 where key.equals("emails"): return .personal(.email)
    case 6 where key.equals("msisdn"): return .phone
    case 6 where key.equals("street"): return .personal(.person)
    case 7 where key.equals("jazoest"): return .secret(.cookie)
    case 8 where key.equals("username") || key.equals("birthday"): return .personal(.person)
    case 11 where key.equals("contactname") || key.equals("profilename"):
      return .personal(.person)
    case 15 where key.equals("lastmessagetext"): return .secret(.messageText)
    case 8 where key.equals("latitude"): return .personal(.person)
    case 8 where key.equals("fullname") || key.equals("lastname"): return .personal(.person)
    case 9 where key.equals("firstname") || key.equals("longitude"): return .personal(.person)
    case 9 where key.equals("timestamp"): return .time
    case 13 where key.equals("formattedname"): return .personal(.person)
    default: return nil
    }
  }

  /// Keys that hold a telling word somewhere.
  private static func contained(_ key: KeyName) -> KeyRule? {
    guard key.count >= 3 else { return nil }
    var found: KeyRule?
    for index in 0..<key.count where mayBegin(key[index], key[index + 1]) {
      let rule: KeyRule? =
        switch key[index] {
        case 0x61 where key.has("authoriz", at: index): .secret(.credential)
        case 0x61 where key.has("apikey", at: index): .secret(.credential)
        case 0x61 where key.has("accesskey", at: index): .secret(.credential)
        case 0x63 where key.has("cookie", at: index): .secret(.cookie)
        case 0x63 where key.has("contrasea", at: index): .secret(.credential)
        case 0x63 where key.has("contrasena", at: index): .secret(.credential)
        case 0x63 where key.has("clavedeacceso", at: index): .secret(.credential)
        case 0x63 where key.has("csrf", at: index): .secret(.cookie)
        case 0x63 where key.has("credential", at: index): .secret(.credential)
        case 0x63 where key.has("codeverifier", at: index): .secret(.credential)
        case 0x63 where index == 0 && key.has("cert", at: 0) && key.isCertificate:
          .secret(.credential)
        case 0x62 where index == 0 && key.has("backup", at: 0): .secret(.credential)
        case 0x64 where key.has("dtsg", at: index): .secret(.cookie)
        case 0x65 where key.has("encryptionkey", at: index): .secret(.credential)
        case 0x66 where key.has("fbsr", at: index): .secret(.cookie)
        case 0x6F where index == 0 && key.has("otp", at: 0): .secret(.oneTimeCode)
        case 0x6F where key.has("onetimecode", at: index): .secret(.oneTimeCode)
        case 0x70 where key.has("passw", at: index): .secret(.credential)
        case 0x70 where key.has("passphrase", at: index): .secret(.credential)
        case 0x70 where key.has("passcode", at: index): .secret(.pin)
        case 0x70 where key.has("privatekey", at: index): .secret(.credential)
        case 0x70 where key.has("phonenumberid", at: index): .id
        case 0x70 where key.has("phone", at: index) && !key.ends(with: "id"): .phone
        case 0x73 where key.has("secret", at: index): .secret(.appSecret)
        case 0x73 where index == 0 && key.has("senhad", at: 0): .secret(.credential)
        case 0x73 where key.has("signature", at: index): .secret(.credential)
        case 0x73 where key.has("signedrequest", at: index): .secret(.credential)
        case 0x73 where key.has("smscode", at: index): .secret(.oneTimeCode)
        case 0x73 where key.has("securitycode", at: index): .secret(.oneTimeCode)
        case 0x74 where key.has("token", at: index): .secret(.credential)
        case 0x76 where key.has("verifycode", at: index): .secret(.oneTimeCode)
        case 0x76 where key.has("verificationcode", at: index): .secret(.oneTimeCode)
        case 0x78 where key.has("xsrf", at: index): .secret(.cookie)
        default: nil
        }
      guard let rule else { continue }
      // A credential beats everything else that the key may say.
      if case .secret = rule { return key.isAboutSecret ? nil : rule }
      found = found ?? rule
    }
    return found == .phone && key.isAboutPhone ? nil : found
  }

  /// Whether one of the telling words begins with these letters: most places need no closer look.
  private static func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (0x61, 0x75), (0x61, 0x70), (0x61, 0x63), (0x62, 0x61): true  // au ap ac ba
    case (0x63, 0x6F), (0x63, 0x73), (0x63, 0x72), (0x63, 0x65): true  // co cs cr ce
    case (0x63, 0x6C): true  // cl
    case (0x64, 0x74), (0x65, 0x6E), (0x66, 0x62): true  // dt en fb
    case (0x6F, 0x74), (0x6F, 0x6E): true  // ot on
    case (0x70, 0x61), (0x70, 0x72), (0x70, 0x68): true  // pa pr ph
    case (0x73, 0x65), (0x73, 0x69), (0x73, 0x6D): true  // se si sm
    case (0x74, 0x6F), (0x76, 0x65), (0x78, 0x73): true  // to ve xs
    default: false
    }
  }

  private static func ending(_ key: KeyName) -> KeyRule? {
    switch key[key.count - 1] {
    case 0x64:  // d
      if key.ends(with: "recipientid") { return .phone }
      if key.ends(with: "traceid") || key.ends(with: "sessionid") { return .trace }
      return key.ends(with: "id") ? .id : nil
    case 0x73:  // s
      if key.ends(with: "ids") { return .id }
      if key.ends(with: "ipaddress") { return .personal(.ip) }
      if key.ends(with: "pass"), key.mayBePassword { return .secret(.credential) }
      return key.ends(with: "expires") ? .time : nil
    case 0x65:  // e
      if key.ends(with: "namespace") { return .id }
      return key.ends(with: "time") || key.ends(with: "date") || key.ends(with: "size")
        ? .time : nil
    case 0x6C: return key.ends(with: "email") ? .personal(.email) : nil
    case 0x6E:  // n
      if key.ends(with: "pin"), key.count <= 12 { return .secret(.pin) }
      return key.ends(with: "version") ? .time : nil
    case 0x36: return key.ends(with: "sha256") ? .secret(.credential) : nil
    case 0x68: return key.ends(with: "auth") ? .secret(.credential) : nil
    case 0x70:  // p
      if key.ends(with: "clientip") { return .personal(.ip) }
      return key.ends(with: "timestamp") ? .time : nil
    case 0x74:  // t
      return key.ends(with: "at") || key.ends(with: "count") || key.ends(with: "limit")
        ? .time : nil
    default: return nil
    }
  }
}

extension KeyName {
  /// `token_type`, `secret_name`: says something about the secret instead of holding it.
  fileprivate var isAboutSecret: Bool {
    ends(with: "type") || ends(with: "status") || ends(with: "validity") || ends(with: "count")
      || ends(with: "expires") || ends(with: "expiresat") || ends(with: "expiresin")
      || ends(with: "expired") || ends(with: "expiry") || ends(with: "enabled")
      || ends(with: "required") || ends(with: "isvalid") || ends(with: "url")
      || ends(with: "method") || ends(with: "scopes") || ends(with: "length")
      || ends(with: "updatedat") || ends(with: "createdat") || ends(with: "codestatus")
      || ends(with: "verificationstatus") || ends(with: "requestedat")
  }

  /// `phone_app_works`, `phone_numbers`: about phones, but no number.
  fileprivate var isAboutPhone: Bool {
    ends(with: "works") || ends(with: "needed") || ends(with: "status") || ends(with: "type")
      || ends(with: "name") || ends(with: "country") || ends(with: "code") || ends(with: "setup")
  }

  /// `DB_PASS`, but not `bypass`.
  fileprivate var mayBePassword: Bool {
    count <= 20 && !ends(with: "bypass") && !ends(with: "compass") && !ends(with: "surpass")
  }

  /// `cert`, `certificate`, but not `certified`.
  fileprivate var isCertificate: Bool { !has("certifi", at: 0) || has("certificate", at: 0) }
}
