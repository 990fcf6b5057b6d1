extension Situation {
  /// The way through the signup, and what ends it.
  static let signup: StaticString = """
    symptom sms-or-voice-requested -password/in-app-code
      code !qr
      sms call @3
      asks sms @4
      code sms
      code call
      verify sms
      code asks +scan +qr
      qr call must/says/asks @12
      qr/scan !shown code/sms/call
      sms/call !qr/!scan -later
    cause wrong-onboarding-path
      test-number number/whatsapp/account shown/created/why/other/chosen/wrong/there/linked/found/only @8
      name-only
      existing-app whatsapp
      account/waba/whatsapp already/linked deleted/disconnect must/says/number
      account/waba/whatsapp deleted must/says number/window/must
      deleted account/waba/whatsapp must/asks
    symptom qr-expired
      code stopped scan/arrives/from-phone
      code expired
      qr/scan expired/!valid/gone
    symptom popup-closed
      closed midway
      crashed browser +qr +window +kapso
      closed/gone/crashed window/browser midway/must/scan/qr/asks
      closed/gone window/browser
    symptom not-eligible-message
      activity must says
      activity more/few @4
      too-new more/must/uses/asks/with-app/!linked/!supported/rejected
      !eligible
      more activity
      number more must/!linked/rejected activity/app/uses
    cause country-not-supported
      region !there still
      region number/whatsapp/account !supported/!available/rejected/!uses
      region ~unavailable/problem
      region !supported/!available/!linked/rejected
    cause app-version-too-old
      update app/whatsapp anchor/must/says/asks
      update whatsapp
      outdated app/whatsapp/normal-app/update
    cause not-in-business-app
      normal-app
    cause number-linked-to-page
      page linked/already/disconnect
    cause marketing-messages-waba
      marketing-messages account/waba/number/linked/!available/!supported
    """

  /// What Meta stops or counts.
  static let states: StaticString = """
    cause account-restricted
      banned portfolio/company @6
      rejected account/waba
      banned account/waba/number/company -password -template
      banned +whatsapp +waba +number -person @5
      account/waba/number !uses/rejected whatsapp/banned
    cause in-review -display-name
      review since
      review account/waba/whatsapp/number/~kapso/since/pending
    cause asset-limit-reached
      limit number/account/waba/portfolio
    cause business-not-verified
      business-verification must/pending/rejected/!pending/created/!approved/says/!linked/asks/closed/window/company
    cause display-name-not-approved
      name rejected customer/display-name/whatsapp/company
      !display-name
      name rejected/!approved account/anchor/number
      display-name rejected/!approved/review/problem/pending/banned
    circumstance name-rejected
      display-name rejected
      display-name !approved
    cause payment-problem
      payment rejected/expired/missing/declined/problem anchor/whatsapp/account/kapso/company -with-app
      payment expired/rejected/missing/problem/declined/wrong/!works sends/template/stopped/paused/~message
      payment !sends
      payment account/whatsapp/waba/template !payment/must/missing/problem/created/rejected/pending/!sends
      !payment sends/template/account/whatsapp/waba
    symptom templates-blocked
      template >stopped
      template rejected/paused/banned -person
      template !sends/problem/paused/rejected payment/paused/rejected/!approved/banned -person
      template !sends
    cause template-problem
      template !exists
      template rejected/paused/banned/!approved -person
    cause token-or-permission
      permission >missing @4
      permission expired
      provider permission disconnect
      unauthorized request/token/permission/kapso/since/webhook
      token expired/!valid/rejected
      !permission account/waba/company/portfolio/whatsapp/~kapso/app
      permission missing/must/rejected ~kapso/account/waba/portfolio/app/company
    symptom limited
      capped account/number/message
    cause registration-pin
      pin asks/must/wrong/!valid/number/says/code
    cause rate-limited
      banned too-many
      tries limit/too-many
      tries wait-told must/says/asks/too-many
      too-many tries/code/later/asks/tried-again
    cause meta-transient
      went-wrong
      went-wrong later/tried-again/window
    """
}
