/// Other words for the rows of the catalogue: a phrase a line, the key of its row in front.
extension SentenceSource {
  /// The tables of every language.
  static let phrases = [english, spanish, portuguese, windowTranslated]

  /// The rows of a table.
  static func rows(
    of table: StaticString
  ) -> [(key: ArraySlice<UInt8>, words: ArraySlice<UInt8>)] {
    table.utf8Bytes.split(separator: UInt8(ascii: "\n")).map { line in
      let key = line.prefix { $0 != UInt8(ascii: " ") }
      return (key, line[key.endIndex...].dropFirst())
    }
  }

  /// Words that stand for a row although its own sentences do not hold them.
  ///
  /// Popups as the founding documents quote them, other wordings of the same error, and the
  /// translations that were seen. Sources: ``Source/kapsoTroubleshooting``,
  /// ``Source/metaSignupErrors``, ``Source/fieldReports``.
  static let english: StaticString = """
    2655093 still shared with a partner or must be disconnected first
    2655093 already sharing this WhatsApp Business Account with a partner
    2655093 Switching partners is not supported in this flow
    2655093 Disconnect the current partner in the WhatsApp Business App
    3441041 not associated with the business you selected
    3441041 not associated with the business selected in the flow
    3441045 isn't eligible to connect to the WhatsApp Business Platform
    3441045 is not eligible to connect to the WhatsApp Business Platform
    3441045 More activity on the WhatsApp Business App is needed to help determine eligibility
    text/account-disabled This account has been disabled because the website listed in its Business Manager profile couldn't be found
    2655094 Please disconnect your business platform
    2655048 isn't registered with WhatsApp Business
    3441042 unavailable for phone numbers from this region
    2655082 already linked to a Facebook Page
    100.33 Unsupported get request. Object with ID
    100.33 Unsupported post request. Object with ID
    100.33 Unsupported delete request. Object with ID
    100/smb-register Register endpoint is not available for SMB businesses
    100/callback-override Before override the current callback uri
    100/smb-waba partner_ids is required
    200/access-blocked API access blocked
    10/bsp-only requires that the Business that owns this App is a Business Solution Provider
    text/missing-scopes does not have all the necessary scopes
    2388001/existing-account Cannot Create Certificate
    2388001/existing-account number registered to an existing WhatsApp account
    133010 Account not registered
    131042 Business eligibility payment issue
    131042 one or more errors related to your payment method
    131048 Spam rate limit hit
    131047 Re-engagement message
    132015 Template is Paused
    132016 Template is Disabled
    190 Invalid OAuth access token
    190 Cannot parse access token
    190 Error validating access token
    190.463 Error validating access token: Session has expired
    190.463 Session has expired on
    190.460 Error validating access token: The session has been invalidated
    190.464 Sessions for the user are not allowed because the user is not a confirmed user
    100.36007 This authorization code has expired
    100.36009 This authorization code has been used
    2388091/embedded-signup Não foi possível enviar o código
    136024.2388367 Solicitar limite de volume do código
    136024.2388367 Você pediu um código de verificação muitas vezes
    2388001/existing-account Esse número já está registrado em uma conta do WhatsApp
    2388001/existing-account Este número ya está registrado en una cuenta de WhatsApp
    2388093/embedded-signup Não foi possível verificar o código
    """
}
