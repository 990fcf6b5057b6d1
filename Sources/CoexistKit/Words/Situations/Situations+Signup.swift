extension Situation {
  /// The way through the signup, and what ends it.
  static let signup: StaticString = """
    symptom sms-or-voice-requested
      qr call must/says/asks @12
      asks code sms/call
      asks sms/call @4
      code sms
      code call
      code !qr
      sms !shown qr
      verify number code
      verify sms
      verify number sms/call
      asks code qr
      code sms/call asks/verify/!qr/!scan
      sms call window/option/asks/number @10
      code asks !qr/!scan/nothing
      call code
      asks sms/call verify/code/number @8
      code asks +scan +qr
      sms/call !qr/!scan -later
      qr/scan !shown code/sms/call
    cause wrong-onboarding-path
      existing-app chosen
      existing-app option
      name-only
      existing-account number linked
      existing-account disconnect number
      chosen option wrong
      existing-app whatsapp
      account/waba/whatsapp already/linked deleted/disconnect must/says/number
      account/waba/whatsapp deleted must/says number/window/must
      number already account/waba/whatsapp deleted
      deleted account/waba/whatsapp must/asks
    symptom qr-expired
      scan expired
      code expired
      qr/scan expired/!valid/gone
      code expired/!valid/gone scan/from-phone/qr/late
    symptom popup-closed
      !shown window scan
      closed midway
      !there window
      crashed browser +qr +window +kapso
      closed/gone/crashed window/browser midway/must/scan/qr/asks
      closed/gone window/browser
      crashed midway/browser scan/qr/~kapso/window/whatsapp/linked
      window gone/closed/!there
      closed midway window/qr/scan/linked/~kapso
      crashed scan/qr/window
    symptom not-eligible-message
      !activity window/says/number/app
      !more activity
      activity missing
      too-new more/must/uses/asks/with-app/!linked/!supported/rejected
      too-new number/from-phone/whatsapp -first-message -message
      more uses with-app/app/whatsapp/activity must/asks/says/number
      uses with-app/app must more/since/later
      !eligible
      more activity
      !eligible activity
      !activity more
      !uses more app
      !supported activity must/more/since
      number more uses app
      !linked number activity
      !eligible number/account/whatsapp
      more uses number/app/whatsapp must/says/!linked/number
      number more must/!linked/rejected activity/app/uses
      !activity/!more number/app/whatsapp uses/app/activity/rejected
    cause country-not-supported
      !available region
      !supported region
      region number/whatsapp/account !supported/!available/rejected/!uses
      region !supported/!available/!linked/rejected
      region !list/!there ~supported
    cause app-version-too-old
      outdated asks/must/says
      asks/must outdated app/whatsapp/with-app
      update app/whatsapp/normal-app must/says/asks
      update whatsapp
      outdated whatsapp
      outdated
      outdated app/whatsapp/update must/says/update/scan/linked
      update app/whatsapp must/says/outdated/!supported
      outdated update
      update !supported
    cause not-in-business-app
      normal-app
      !linked number/account whatsapp -company
      !linked number waba -company
      !whatsapp number
      normal-app number/app/uses/from-phone
      !shown/!linked number/account whatsapp/waba -company -list -kapso
    cause number-linked-to-page
      page !number found/linked/belongs
      page number already/linked/found/there
      linked page
      page number/whatsapp linked/already/found/disconnect/still
      page linked/already/disconnect
    cause marketing-messages-waba
      marketing-messages account/waba/number/linked/!available/!supported
    """

  /// What Meta stops or counts.
  static let states: StaticString = """
    cause account-restricted
      banned waba @6
      !uses whatsapp account
      rejected account/waba
      rejected reviewed
      banned whatsapp/account/waba/number -password @8
      whatsapp >closed number/account -window @6
      banned whatsapp/account/waba/number/company -password -template
      banned +whatsapp +waba +number @5
      account/waba/number !uses/rejected whatsapp/banned
    cause in-review
      review anchor @6
      review account/~kapso/number/whatsapp
      review since -display-name
      review +whatsapp -display-name
      review account/waba/whatsapp/number/~kapso/since/pending -display-name
    cause asset-limit-reached
      limit says/already company/number/account
      limit company/created @6
      limit number/account/waba/portfolio
      limit number/account/waba/portfolio/linked created/linked/must/more/says/other
      !created more/other number/account/waba limit
    cause business-not-verified
      business-verification must/!must before/says/asks/company/!verify/anchor @6
      verify company must/asks/before/missing -code -password @5
      business-verification must/says/missing
      business-verification must/pending/rejected/!pending/created/!approved/says/!linked/asks/closed/window/company
      !verify company/portfolio
    cause display-name-not-approved
      name rejected/!approved account/anchor/number
      rejected name +whatsapp
      display-name rejected/!approved/review/problem/pending/banned
      name rejected customer/display-name/whatsapp/company
      name !approved whatsapp/company/customer
    circumstance name-rejected
      display-name rejected
      display-name !approved
    cause payment-problem
      payment expired template/sends/!sends/~kapso/account/stopped
      payment expired @3 +template
      payment missing/!there/!linked/!created !sends/template/~kapso/account/found/linked
      payment missing !sends/nothing/template
      !payment !sends/linked/found
      payment !sends
      payment !supported
      payment problem +template +whatsapp +waba
      payment account/whatsapp/waba/template !payment/must/missing/problem/created/rejected/pending/!sends
      !payment sends/template/account/whatsapp/waba
      payment missing/must/!sends/created template/sends/account/whatsapp/message
    symptom templates-blocked
      payment problem template
      template rejected/paused/banned -person
      !sends template
      template !sends/problem/paused/rejected payment/paused/rejected/!approved/banned -person
      template !sends
    cause template-problem
      template paused
      template banned
      !approved template
      template rejected/paused/banned/!approved -person
    cause token-or-permission
      !permission created
      !access portfolio/company
      provider permission disconnect
      token expired/!valid/rejected
      permission expired
      !permission account/waba/company/portfolio/whatsapp/~kapso/app
      !access account/waba/portfolio ~kapso
      permission missing/must/rejected ~kapso/account/waba/portfolio/app
    symptom limited
      capped account/number/message
    cause registration-pin
      pin unknown -payment
      code unknown asks +pin
      !pin asks
      pin asks/must/wrong/!valid/number/says/code
    cause rate-limited
      tries wait-told must/says/asks/too-many
      too-many wait-told
      tries too-many
      too-many tries
      too-many later
      too-many tries/code/later/asks/tried-again
    cause meta-transient
      went-wrong later
      went-wrong
      gateway
      went-wrong later/tried-again/window
    """
}
