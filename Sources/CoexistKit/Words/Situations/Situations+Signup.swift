extension Situation {
  /// The way through the signup, and what ends it.
  static let signup: StaticString = """
    symptom sms-or-voice-requested
      asks code sms/call
      asks sms/call
      code sms
      code call
      sms/call !qr
      code !qr
      sms !shown qr
      verify number code
      call code
      verify sms
      verify number sms/call
      asks code qr
    cause wrong-onboarding-path
      existing-app chosen
      existing-app option
      name-only
      existing-account number linked
      existing-account disconnect number
      chosen option wrong
      existing-app whatsapp
    symptom qr-expired
      qr expired
      qr !valid
      scan expired
      code !valid scan
      code expired
      qr gone
      code gone scan
    symptom popup-closed
      closed window
      closed window midway
      gone window
      !shown window scan
      window closed browser
      closed midway
      !there window scan
      !there window
      crashed window/scan/qr
      crashed browser +qr +window +kapso +whatsapp
    symptom not-eligible-message
      !eligible
      more activity
      !eligible activity
      !activity more
      !uses more app
      number more uses app
      !linked number activity
      more uses must app
    cause country-not-supported
      !available region
      !supported region
      region number !available
    cause app-version-too-old
      update whatsapp
      outdated whatsapp
      outdated
      update whatsapp/app must
    cause not-in-business-app
      normal-app
      !linked number/account whatsapp -company
      !linked number waba -company
      !whatsapp number
    cause number-linked-to-page
      linked page number
      linked page already
      linked page
    cause marketing-messages-waba
      marketing-messages account/waba
      marketing-messages !available
    """

  /// What Meta stops or counts.
  static let states: StaticString = """
    cause account-restricted
      !uses whatsapp account
      rejected account/waba
      rejected reviewed
      banned whatsapp/account/waba/number -password @8
    cause in-review
      review account/waba/whatsapp/number -display-name
      review since -display-name
      review +whatsapp -display-name
    cause asset-limit-reached
      limit linked number/account
      limit created account/waba
      limit number/account/waba/portfolio
    cause business-not-verified
      business-verification must
      business-verification pending
      business-verification rejected
      business-verification !pending
      business-verification created
      business-verification !approved
    cause display-name-not-approved
      display-name rejected
      display-name !approved
      display-name review
      display-name problem
      rejected name +whatsapp
    circumstance name-rejected
      display-name rejected
      display-name !approved
    cause payment-problem
      !payment template
      !payment account/whatsapp
      payment !supported
      payment problem +template +whatsapp +waba
    symptom templates-blocked
      payment problem template
      template rejected/paused/banned
      !sends template
    cause template-problem
      template rejected
      template paused
      template banned
      !approved template
    cause token-or-permission
      token expired
      token !valid
      !permission account/waba/company/portfolio/whatsapp
      !permission created
      !access portfolio/company
      !permission account/waba/company/portfolio/whatsapp created
      provider permission disconnect
    symptom limited
      capped account/number/message
      capped
    cause registration-pin
      pin asks
      pin wrong
      pin must
      !pin asks
      pin number
    cause rate-limited
      too-many tries
      too-many code
      too-many later
    cause meta-transient
      went-wrong later
      went-wrong
      gateway
    """
}
