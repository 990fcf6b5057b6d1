extension Situation {
  /// The way through the signup, and what ends it.
  static let signup: StaticString = """
    symptom sms-or-voice-requested -password/in-app-code
      call code ~scan/~qr
      qr message/sms/call chosen/asks/shown @8
      code sends sms
      sms call @3
      code >sms/call
      qr call must/says/asks @12
      asks sms @4
      code sms
      code call
      code !qr
      sms !shown qr
      verify sms
      asks code qr
      sms call window/asks/number @10
      code asks !qr/!scan/nothing
      call code
      code asks +scan +qr
      sms/call !qr/!scan -later
      qr/scan !shown code/sms/call
    cause wrong-onboarding-path
      test-number number/whatsapp/account shown/created/why/other/chosen/wrong/there/linked/found/only @8
      name-only
      existing-app whatsapp
      account/waba/whatsapp already/linked deleted/disconnect must/says/number
      account/waba/whatsapp deleted must/says number/window/must
      deleted account/waba/whatsapp must/asks
    symptom qr-expired
      code stopped scan/arrives/from-phone
      scan expired
      code expired
      qr/scan expired/!valid/gone
      code expired/!valid/gone scan/from-phone/qr/late
    symptom popup-closed
      crashed midway
      closed midway
      crashed browser +qr +window +kapso
      closed/gone/crashed window/browser midway/must/scan/qr/asks
      closed/gone window/browser
      crashed midway/browser scan/qr/~kapso/window/whatsapp/linked
      closed midway window/qr/scan/linked/~kapso
      crashed scan/qr/window
    symptom not-eligible-message
      uses more must
      activity must says
      too-new rejected/missing/!eligible/says/must
      more uses must/says
      activity more/few @4
      few activity
      activity missing -message
      too-new more/must/uses/asks/with-app/!linked/!supported/rejected
      more uses with-app/app/whatsapp/activity must/asks/says/number
      !eligible
      more activity
      !eligible number/account/whatsapp
      more uses number/app/whatsapp must/says/!linked/number
      number more must/!linked/rejected activity/app/uses
    cause country-not-supported
      region !there still
      ~region !available
      region ~unavailable/problem
      ~region !available/!supported/!uses/!works number/whatsapp/account/app/there
      !available region
      region number/whatsapp/account !supported/!available/rejected/!uses
      region !supported/!available/!linked/rejected
    cause app-version-too-old
      update app/whatsapp anchor/must/says/asks
      outdated asks/must/says
      update app/whatsapp/normal-app must/says/asks
      update whatsapp
      outdated whatsapp
      outdated
      update app/whatsapp must/says/outdated/!supported
    cause not-in-business-app
      normal-app
      normal-app number/app/uses/from-phone
    cause number-linked-to-page
      page number/from-phone/whatsapp found/hold/belongs/linked
      linked page
      page linked/already/disconnect
    cause marketing-messages-waba
      marketing-messages account/waba/number/linked/!available/!supported
    """

  /// What Meta stops or counts.
  static let states: StaticString = """
    cause account-restricted
      banned portfolio/company @6
      rejected account/waba
      banned account/waba/number -password @8
      banned whatsapp -password -person @8
      banned account/waba/number/company -password -template
      banned +whatsapp +waba +number -person @5
      account/waba/number !uses/rejected whatsapp/banned
    cause in-review -display-name
      review since
      review account/waba/whatsapp/number/~kapso/since/pending
    cause asset-limit-reached
      limit account/number/waba/portfolio
      limit number/account/waba/portfolio
      limit number/account/waba/portfolio/linked created/linked/must/more/says/other
    cause business-not-verified
      business-verification must/says/missing
      business-verification must/pending/rejected/!pending/created/!approved/says/!linked/asks/closed/window/company
    cause display-name-not-approved
      !display-name
      name rejected/!approved account/anchor/number
      display-name rejected/!approved/review/problem/pending/banned
      name rejected customer/display-name/whatsapp/company
    circumstance name-rejected
      display-name rejected
      display-name !approved
    cause payment-problem
      payment expired/rejected template
      payment rejected/expired/missing/declined/problem anchor/whatsapp/account/kapso/company -with-app
      payment rejected/expired/problem/declined/missing/wrong template/stopped/!sends/!arrives
      payment expired/rejected/missing/problem/declined/wrong/!works sends/template/stopped/paused/~message
      !payment sends/template
      payment !sends
      payment account/whatsapp/waba/template !payment/must/missing/problem/created/rejected/pending/!sends
      !payment sends/template/account/whatsapp/waba
      payment missing/must/!sends/created template/sends/account/whatsapp/message
    symptom templates-blocked
      template >rejected
      template >stopped
      payment problem template
      template rejected/paused/banned -person
      !sends template
      template !sends/problem/paused/rejected payment/paused/rejected/!approved/banned -person
      template !sends
    cause template-problem
      template !exists
      template >rejected
      template paused/rejected/banned/quality
      template paused
      template rejected/paused/banned/!approved -person
    cause token-or-permission
      permission >missing @4
      permission expired
      provider permission disconnect
      unauthorized request/token/permission/kapso/since/webhook
      token expired/!valid/rejected
      !permission account/waba/company/portfolio/whatsapp/~kapso/app
      permission missing/must/rejected ~kapso/account/waba/portfolio/app
    symptom limited
      capped account/number/message
    cause registration-pin
      pin !created/unknown/!there -payment
      pin unknown -payment
      pin asks/must/wrong/!valid/number/says/code
    cause rate-limited
      wait-told limit/too-many
      banned too-many
      tries limit/too-many
      tries wait-told must/says/asks/too-many
      too-many wait-told
      too-many tries
      too-many later
      too-many tries/code/later/asks/tried-again
    cause meta-transient
      went-wrong
      went-wrong later/tried-again/window
    """
}
