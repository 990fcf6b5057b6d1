import JSONText

extension Shape {
  /// What the Facebook login tells the page; it says nothing about WhatsApp yet.
  static let loginCallback = Shape(
    id: "login-callback",
    title: "answer of the Facebook login",
    foundAt: "the callback of FB.login in the page that opened the signup",
    example: #"{"authResponse":null,"status":"unknown"}"#,
    needs: ["authResponse"],
    looks: { $0["status"]?.kind == .string },
    read: { value, extractor in
      guard let answer = value["authResponse"], answer.isNull, let status = value["status"] else {
        return
      }
      // Without an answer the login was closed or refused.
      extractor.fact(.signupEnded, .word(Untrusted("closed")), at: status)
    }
  )
}
