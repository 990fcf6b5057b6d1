extension SentenceSource {
  /// The phrases of every language.
  static let allPhrases =
    phrases + spanish + portugueseFirst + portugueseSecond + windowTranslated

  /// Words that stand for a row although its own sentences do not hold them.
  ///
  /// Popups as the founding documents quote them, other wordings of the same error, and the
  /// translations that were seen. Sources: ``Source/kapsoTroubleshooting``,
  /// ``Source/metaSignupErrors``, ``Source/fieldReports``.
  static let phrases: [(text: StaticString, key: StaticString)] = [
    ("still shared with a partner or must be disconnected first", "2655093"),
    ("already sharing this WhatsApp Business Account with a partner", "2655093"),
    ("Switching partners is not supported in this flow", "2655093"),
    ("Disconnect the current partner in the WhatsApp Business App", "2655093"),
    ("not associated with the business you selected", "3441041"),
    ("not associated with the business selected in the flow", "3441041"),
    ("isn't eligible to connect to the WhatsApp Business Platform", "3441045"),
    ("is not eligible to connect to the WhatsApp Business Platform", "3441045"),
    (
      "More activity on the WhatsApp Business App is needed to help determine eligibility",
      "3441045"
    ),
    (
      """
      This account has been disabled because the website listed in its Business Manager profile \
      couldn't be found
      """, "text/account-disabled"
    ),
    ("Please disconnect your business platform", "2655094"),
    ("isn't registered with WhatsApp Business", "2655048"),
    ("unavailable for phone numbers from this region", "3441042"),
    ("already linked to a Facebook Page", "2655082"),
    ("Unsupported get request. Object with ID", "100.33"),
    ("Unsupported post request. Object with ID", "100.33"),
    ("Unsupported delete request. Object with ID", "100.33"),
    ("Register endpoint is not available for SMB businesses", "100/smb-register"),
    ("Before override the current callback uri", "100/callback-override"),
    ("partner_ids is required", "100/smb-waba"),
    ("API access blocked", "200/access-blocked"),
    (
      "requires that the Business that owns this App is a Business Solution Provider", "10/bsp-only"
    ),
    ("does not have all the necessary scopes", "text/missing-scopes"),
    ("Cannot Create Certificate", "2388001/existing-account"),
    ("number registered to an existing WhatsApp account", "2388001/existing-account"),
    ("Account not registered", "133010"),
    ("Business eligibility payment issue", "131042"),
    ("one or more errors related to your payment method", "131042"),
    ("Spam rate limit hit", "131048"),
    ("Re-engagement message", "131047"),
    ("Template is Paused", "132015"),
    ("Template is Disabled", "132016"),
    ("Invalid OAuth access token", "190"),
    ("Cannot parse access token", "190"),
    ("Error validating access token", "190"),
    ("Error validating access token: Session has expired", "190.463"),
    ("Session has expired on", "190.463"),
    ("Error validating access token: The session has been invalidated", "190.460"),
    ("This authorization code has expired", "100.36007"),
    ("This authorization code has been used", "100.36009"),
    ("Não foi possível enviar o código", "2388091/embedded-signup"),
    ("Solicitar limite de volume do código", "136024.2388367"),
    ("Você pediu um código de verificação muitas vezes", "136024.2388367"),
    ("Esse número já está registrado em uma conta do WhatsApp", "2388001/existing-account"),
    ("Este número ya está registrado en una cuenta de WhatsApp", "2388001/existing-account"),
    ("Não foi possível verificar o código", "2388093/embedded-signup"),
  ]
}
