extension Situation {
  /// The way through the signup, and what ends it.
  static let signup: StaticString = """
    symptom sms-or-voice-requested -password/in-app-code/other-code
      code !qr
      sms call @3
      asks sms @4
      ~sms !arrives -kapso/customer/incoming/scan/qr
      code sms
      code call
      code asks +scan +qr
      qr/scan !shown code/sms/call
      sms/call !qr/!scan -later
    cause wrong-onboarding-path
      test-number >!ours -portfolio -account -waba -message -writes -customer -sms -list @8
      test-number number/whatsapp/account shown/created/why/other/chosen/wrong/there/linked/found/only @8
      name-only
      plain-finish +app +with-app +from-phone +whatsapp +provider
      existing-app chosen/window/kapso/from-phone/app
      cloud-only chosen with-app/from-phone/app/business-app
      account/waba/whatsapp already/linked deleted/disconnect must/says/number
      deleted account/waba/whatsapp must/asks -person
    symptom qr-expired
      code stopped scan
      qr stopped arrives/from-phone
      code expired
      qr/scan expired/!valid/gone
    symptom popup-closed
      closed midway
      crashed midway +window +qr +code +anchor -worker -message -webhook
      crashed browser +qr +window +kapso
      closed/gone/crashed/dropped window/browser midway/must/scan/qr/asks
      closed/gone window/browser
    symptom not-eligible-message
      activity must says
      !uses more account/number/whatsapp/with-app
      uses more app/account/with-app/whatsapp must/says @8
      !eligible
      more activity
      number more must/!linked/rejected activity/app/uses
    cause country-not-supported
      region ~number/whatsapp/account !supported/!available/rejected/!uses/!there
      region ~unavailable/problem
      region !supported/!available/!linked/rejected
    cause app-version-too-old
      update app/whatsapp anchor/must/says/asks
      update from-phone must/says/asks outdated/!supported/!update
      outdated app/whatsapp/normal-app/update
    cause not-in-business-app
      normal-app
      business-app !found/!shown/!there/!uses
      number >!linked business-name -kapso -account -waba -portfolio -company -customer @5
      number/from-phone >!whatsapp says -kapso -arrives @4
    cause number-linked-to-page
      page linked/already/disconnect
      page found/belongs number/from-phone other
    cause marketing-messages-waba
      marketing-messages account/waba/number/linked/!available/!supported
      mass-ads account/waba !supported/!available/!valid/rejected/!uses
    """

  /// What Meta stops or counts.
  static let states: StaticString = """
    cause account-restricted
      banned account/waba/number/company -password -template
      banned +whatsapp +waba +number -person @5
      account/waba/number !uses/rejected whatsapp/banned
    cause in-review -display-name
      review since
      review account/waba/whatsapp/number/~kapso/since/pending
    cause asset-limit-reached
      limit number/account/waba/portfolio
      used-up number/account/waba company/more/other/must/needs/supported/window
    cause business-not-verified
      exists company anchor/window
      papers company/anchor exists/since/pending/nothing/must/asks/!supported
      business-verification must/pending/rejected/!pending/created/!approved/says/!linked/asks/closed/window/company
    cause display-name-not-approved
      !display-name
      name rejected/!approved account/anchor/number
      display-name rejected/!approved/review/problem/pending/banned
    circumstance name-rejected
      display-name rejected
      display-name !approved
    cause payment-problem
      payment expired/rejected/missing/problem/declined/wrong/!works sends/template/stopped/paused/~message
      payment missing/!valid anchor says
      payment account/whatsapp/waba/template !payment/must/missing/problem/created/rejected/pending/!sends
      !payment sends/template/account/whatsapp/waba
    symptom templates-blocked
      template >stopped -came-over
      template rejected/paused/banned -person
      template !sends/problem/paused/rejected payment/paused/rejected/!approved/banned -person
      template !sends
    cause template-problem
      template !exists
      template rejected/paused/banned/!approved -person
      complaints template/paused
    cause token-or-permission
      permission >missing @4
      provider permission disconnect
      permission expired
      unauthorized request/token/permission/kapso/since/webhook
      token expired/!valid/rejected
      !permission account/waba/company/portfolio/whatsapp/~kapso/app
      permission missing/must/rejected ~kapso/account/waba/portfolio/app/company
    symptom limited
      capped account/number/message
      capped customer/writes/begins only/supported/limit/more/must/pending/!sends
    cause registration-pin
      pin asks/must/wrong/!valid/number/says/code
    cause rate-limited
      banned too-many
      tries limit/too-many
      too-many tries/code/later/asks/tried-again
      too-many wait-told
    cause meta-transient
      went-wrong
      hitch later/tried-again
    """
}
