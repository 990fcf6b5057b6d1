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
        "storepass", "keypass", "secure string", "ctrseña", "ctrsña", "cntrsña", "contrsña",
        "pasword*", "passwrd", "pswd", "psswd",
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
        "usr: wa_admin ctrseña: lobo.gris.3\n", "segue a senhha do painel ==> Jabuticaba#1\n",
        "passsword: tortuga\n",
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
        "functions key", "subscription key",
      ],
      hits: [
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
      says: .secret(.credential),
      keys: ["salt"],
      hits: ["signing_salt: \"TF5Bm3Ju\"", "ENCRYPTION_SALT=marea9\n"],
      misses: [#"{"salt_rounds":12,"salty":true}"#, "salt: 12\n"]
    ),
    SecretRule(
      says: .none,
      keys: ["=verify", "ssl verify", "tls verify", "cert verify", "peer verify", "no verify"],
      misses: [
        "requests.post(url, verify=certs.ca_bundle)\n", "SSL_VERIFY=verify_peer\n",
        "{\"verify\":\"by_sms\",\"tls_verify\":\"tls1_2\"}\n",
      ]
    ),
    SecretRule(
      says: .chosen(.credential),
      keys: ["verify"],
      hits: [
        "- \"WEBHOOK_VERIFY=perro-verde-77\"\n", "fly secrets set WA_VERIFY=kiwi-kiwi-kiwi -a wa\n",
        #"{"hub_verify":"gato_gordo"}"#,
      ],
      misses: [
        "WEBHOOK_VERIFY=true\nWA_VERIFY=1\n", "HOOK_VERIFY=/etc/wa/verify_2.txt\n",
        "WA_VERIFY: required\n", "WA_VERIFY=VERIFY_PEER\n",
        "WA_VERIFY=https://x.invalid/verify_2\n",
      ]
    ),
    SecretRule(
      says: .chosen(.credential),
      keys: ["=verify"],
      below: ["webhook*", "hook", "whatsapp*", "hub", "meta", "wa", "facebook", "kapso"],
      hits: ["whatsapp_cloud:\n  phone: \"104990002399160\"\n  verify: \"rasa-bot-verify\"\n"],
      misses: ["webhook:\n  url: https://x.invalid/h\n  verify: true\n"]
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
        "verificationcode*",
      ],
      hits: [
        #"{"totp":"482913","mfa_code":"771204","login_code":"660318"}"#,
        #"{"confirmation_code":"550917"}"#, "Código SMS: 482913",
      ],
      misses: [
        #"otp: "You have guessed too many times.""#, #"{"verification_code_status":"EXPIRED"}"#,
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
}
