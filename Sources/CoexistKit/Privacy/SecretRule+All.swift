/// Every key that says something about its value. A new secret is a row here, with its hits and misses.
extension SecretRule {
  /// The rows; where several fit a key, a secret wins, then the first.
  static let all: [SecretRule] = credentials + sessions + codes + people + kept

  private static let credentials: [SecretRule] = [
    SecretRule(
      says: .secret(.appSecret),
      keys: [
        "secret*", "appsecret proof", "secret proof", "segredo+", "secreto+", "geheimnis",
        "segreto", "secret key",
      ],
      hits: [
        "META_APP_SECRET=s3cr3tShort", #"{"clientSecret":"abc"}"#, "&appsecret_proof=deadbeef00",
        "client-secret: a9-b8-c7", "WEBHOOK_VERIFY_SECR=\"gris-peuco\"",
        "segredo_webhook: arara-azul", "setAppSecret(\"marea\")",
      ],
      misses: [
        #"{"secret_name":"meta-app"}"#, "Error validating client secret.",
        "getSecret(\"kapso/prod-7\")",
      ]
    ),
    SecretRule(
      says: .secret(.credential),
      keys: ["token*"],
      hits: [#"{"access_token":"t0k-en"}"#, "verify_token => \"ab-cd-ef\"", "token\tt0k-en9\n"],
      misses: [
        #"{"token_source":"system_user","token_type":"bearer"}"#,
        #"{"token_app_id":"634900008088057","token_error":"expired 190"}"#,
        #"{"token_refreshed":"2026-11-20T14:05:11Z"}"#, #"{"is_token_valid":true}"#,
        #"token: "Session has expired on Friday""#, #"{"token":"Session has expired"}"#,
        "Error validating access token: Session has expired on Tuesday",
      ]
    ),
    SecretRule(
      says: .password,
      keys: [
        "password*", "passwd*", "passwort*", "passphrase*", "pwd", "pass", "=pw", "clave", "senha",
        "kennwort*", "mot de passe*", "passe", "parola", "sandi", "wachtwoord*", "पासवर्ड", "пароль",
        "contraseña*", "clave de acceso*", "senha d*", "şifre*", "hasło", "lösenord*", "salasana",
        "storepass", "keypass", "secure string",
      ],
      hits: [
        "DB_PWD=Verano2026", "password: letmein # prod\n", "pw=azul22", #"{"db_pass":"letmein"}"#,
        "env:\n  - name: DB_PASSWORD\n    value: Verano2026x\n", "contraseña: Azul#22",
        "<password>letmein</password>", "password:\n  letmein\n", "La contraseña es: azul\n",
        "password (again): letmein\n", "A senha é: gato\n",
        "password: Correct horse battery staple\n", #"{"password":"Correct horse battery staple"}"#,
        "2026-11-20 14:05:11 login password: my dog likes bones\n",
        "Contraseña: caballo correcto bateria grapa\nurl: https://x.invalid\n",
        "DB_PASSWORD=correct horse battery staple\n", "- password = \"Mi perro ladra mucho\"\n",
        "\"senha_admin\" => \"jabuticaba9\",", "Password for user kapso: peuco.gris\n",
      ],
      misses: [
        "The session has been invalidated because the user changed the password.",
        "password is required", "bypass=everything", #"{"password_required":true}"#,
        "password: is required for this user", "The password: it does not work any more.",
        "Password (required): no", "Password: must be at least 8 characters long",
        "password: the one we sent you by mail",
        "Contraseña: no es correcta", #"{"password":"Invalid username or password"}"#,
      ]
    ),
    SecretRule(
      says: .secret(.credential),
      keys: [
        "apikey*", "app key", "accesskey*", "privatekey*",
        "signing key", "encryptionkey*", "authorization*", "authorisation*",
        "auth", "credential*", "code verifier*", "signed request*", "signature*", "sha256", "=cert",
        "=certificate", "=backup", "chave da api", "chave de api", "llave de api",
        "llave de la api", "kapso key", "master key", "auth key",
        "service key", "integration key", "account key", "consumer key", "license key",
        "shared key", "server key", "deploy key", "webhook key", "ssh key", "function key",
        "functions key", "subscription key", "signing salt",
      ],
      hits: [
        "signing_salt: \"TF5Bm3JuN0fuH4BR\",\n",
        "X-API-Key: k3y9fA2x7Qp", "x-api-key:\nk3y9fA2x7Qp\n", #"{"signingKey":"abc-def"}"#,
        "headers=map[Accept:[*/*] X-Api-Key:[k3y-9fA2-x7Qp] User-Agent:[kapso]]",
        "Authorization: Bearer ab12cd34ef", #"{"certificate":"CmEKHQ"}"#,
        "authorization: apikey k3y9fA2x7Qp", "api key=abc-123",
        "chave da API: abc-123", "La llave de la API es: abc-123", "auth=(user, s3cr3t)",
        "X-Kapso-Key: k3y9fA2x7Qp", "curl -H 'X-Kapso-Key: 55120987' https://x.invalid",
        #"{"headers":[{"key":"X-Kapso-Key","value":"551209"}]}"#, "{xKapsoKey=551209, a=1}",
      ],
      misses: [
        #"{"authorized_at":"2026-11-20","is_authorized":true,"authorization_status":"APPROVED"}"#,
        #"{"cert_status":"valid","public_key_status":"VALID"}"#, #"{"key":"value"}"#,
      ]
    ),
    SecretRule(
      says: .about(.credential),
      keys: ["key"],
      hits: ["X-Vendor-Key: k3y9fA2x7Qp"],
      misses: [#"{"storage_key":"media","idempotency_key":"order-17"}"#]
    ),
    SecretRule(
      says: .signature,
      keys: ["=oh", "=sig", "=hash", "=hmac"],
      hits: [
        "https://x.invalid/a?oh=00_AfD9x8y7z6w5v4u3t2&oe=6",
        "https://x.invalid/a?hash=AfD9x8y7z6w5v4u3t2",
      ],
      misses: [#"{"hash":"short"}"#]
    ),
  ]

  private static let sessions: [SecretRule] = [
    SecretRule(
      says: .secret(.cookie),
      keys: [
        "cookie*", "csrf*", "xsrf*", "dtsg*", "fbsr*", "=xs", "=sb", "=fr", "=lsd", "=datr",
        "=c user", "=i user", "=jazoest", "=jsessionid", "=phpsessid", "=sessionid",
      ],
      hits: [
        "GET /admin;jsessionid=8F3A91C7D2E64B05A1F9C3D7E8B2A460 200", "fb_dtsg=ab12cd34&a=1",
        "xs\t36%3AaBcDeF%3A2\t.facebook.com\t/\t2027\t30\n", "Cookie: a=b1; c=d2\n",
      ],
      misses: [#"{"cookie_consent":"accepted"}"#]
    )
  ]

  private static let codes: [SecretRule] = [
    SecretRule(
      says: .secret(.pin),
      keys: ["pin", "passcode", "pincode*", "geheimzahl", "पिन"],
      hits: [
        #"{"registration_pin":"482913"}"#, "TWO_STEP_VERIFICATION_PIN=482913",
        #"{"pinCode":482913}"#, "registration_pin: 4 8 2 9 1 3", "| pin |\n|---|\n| 48 29 13 |\n",
        "<input type=\"text\" value=\"482913\" name=\"pin\">", "<pin>482913</pin>",
        "pin | 482913\n",
      ],
      misses: [
        #"reset the pin: "Account does not exist in Cloud API""#,
        "Two step verification PIN Mismatch",
        "PIN 133005 is an error code",
      ]
    ),
    SecretRule(
      says: .secret(.oneTimeCode),
      keys: [
        "otp", "otp code", "totp", "mfa", "mfa code", "2fa code", "login code", "confirmation code",
        "auth code", "onetimecode*", "smscode*", "securitycode*", "verifycode*",
        "verificationcode*", "codigo sms", "codigo de sms",
        "codigo por sms", "codigo do sms", "codigo de verificacion", "codigo de confirmacion",
        "codigo de seguridad", "codigo de verificacao", "codigo de confirmacao",
        "codigo de seguranca",
      ],
      hits: [
        #"{"totp":"482913","mfa_code":"771204","login_code":"660318"}"#,
        #"{"confirmation_code":"550917"}"#, "Código SMS: 482913",
        "WABA\tCódigo de verificación\n7\t427013\n", #"{"codigo_de_confirmacao":427013}"#,
      ],
      misses: [
        #"otp: "You have guessed too many times.""#, #"{"verification_code_status":"EXPIRED"}"#,
        "El código de verificación no llega", #"{"codigo_de_verificacion_estado":"VENCIDO"}"#,
      ]
    ),
    SecretRule(
      says: .code,
      keys: [
        "=code", "=codigo", "authorization code", "oauth code", "two step", "two factor",
      ],
      hits: [
        "fly secrets set TWO_STEP=189005",
        #"{"request":{"code":"614123"}}"#, "Código: 482913\nMeta: 2655093",
        "https://x.invalid/cb?code=AQBx9y8z7w6v5u4t3s2r1q0p#_=_",
      ],
      misses: [
        #"{"code":139007,"title":"Some new error"}"#, "code: SMS", "code: 190",
        "<code>131999</code>",
      ]
    ),
    SecretRule(
      says: .secret(.oauthCode),
      keys: ["=code", "=signed request"],
      below: ["auth response"],
      hits: [
        #"{"authResponse":{"code":"AQD","expiresIn":null}}"#,
        #"{"event":"FINISH","authResponse":{"code":"20261127"}}"#,
        "FB.login: { authResponse: { code: 'marea', expiresIn: 3600 }, status: 'connected' }\n",
      ],
      misses: [#"{"authResponse":null,"status":"unknown","error":{"code":190}}"#]
    ),
    SecretRule(
      says: .state,
      keys: ["=state"],
      hits: ["https://x.invalid/cb?state=a9b8c7d6e5f4g3h2&a=1"],
      misses: ["state=step-2-of-3-abc1", #"{"state":"CONNECTED"}"#]
    ),
  ]

  private static let kept: [SecretRule] = [
    SecretRule(
      says: .trace,
      keys: [
        "trace id", "fbtrace id", "session id", "=request id", "fb request id", "trace", "fb rev",
        "commit", "revision", "=rev", "=sha",
      ],
      hits: [
        "sessionid=8F3A91C7D2E64B05A1F9",
        #"{"fbtrace_id":["x","8QlLLvN2EiQttnCEfLIGB5QqNhCOJYYf8DpzM9Rh",1]}"#,
      ],
      misses: [
        "| fbtrace_id | AqBz3k1mZkW7nT6gqz0aXmQ |\n", "  fbtrace_id AqBz3k1mZkW7nT6gqz0aXmQ\n",
        "Trace ID: AqBz3k1mZkW7nT6gqz0aXmQ", "x-fb-request-id: AbCdEfGh123456789012345",
        "session id 3f2b1c4d5e6f7a8b9c0d1e2f3a4b5c6d, current_step X",
        "commit 1f0c2b7de9a84c5b6d7e8f901a2b3c4d5e6f7a8b",
      ]
    ),
    SecretRule(
      says: .id,
      keys: [
        "id", "ids", "=oid", "namespace", "uuid", "setup link", "order number", "ticket number",
        "case number", "numero de caso", "numero do pedido", "numero de pedido",
      ],
      misses: [
        #"{"order_number":"3605983590","case_number":"4815162342"}"#,
        #"{"_id":{"$oid":"65f1c2a7be1d038654aa77bb"},"waba_id":"109900004797285"}"#,
        "{ _id: ObjectId('65f1c2a7be1d038654aa77bb'), waba_id: '109900004797285' }\n",
        "_id: 65f1c2a7be1d038654aa77bb\n",
        "| business_id | 778100123456 |\n",
        #"{"message":{"waba_id":"104990002399160","app_id":"634900008087057","type":"text"}}"#,
      ]
    ),
    SecretRule(
      says: .time,
      keys: [
        "time", "page", "count", "total", "bytes", "timestamp", "expires", "date", "size", "at",
        "limit",
      ],
      hits: ["connected at 203.0.113.77 port 80"],
      misses: [
        #"{"time":5690000123,"page":5690000124,"count":5690000125,"total":5690000126}"#,
        #"{"bytes":5690000123,"expires":5690000124,"date":5690000125,"size":5690000126}"#,
        #"{"at":5690000123,"limit":5690000124,"timestamp":5690000125}"#,
      ]
    ),
    SecretRule(
      says: .version,
      keys: ["version", "build", "release"],
      misses: [
        #"{"app_version":"2.24.17.79"}"#, "WhatsApp Business 2.24.17.79 on Android 14",
        "build 2.24.23.78 sdk 8.4.1",
      ]
    ),
  ]
}
