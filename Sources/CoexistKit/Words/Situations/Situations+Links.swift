extension Situation {
  /// Who else holds the number or its account.
  static let links: StaticString = """
    symptom partner-sharing-message
      shared partner already/must
      disconnect partner
      current partner whatsapp/with-app
      partner says -person
      partner !supported
      switch !supported
      partner shared account/waba/whatsapp/number/from-phone
      partner shared already/still/other
      shared account/waba/number/whatsapp/from-phone other/partner/company/provider/already
      shared waba
      switch partner/provider !supported/must/says
    cause provider-still-connected
      !connects number -eligible -company -portfolio -since -worked @5
      account/number/whatsapp/waba/from-phone they still/linked/hold/already
      old provider !disconnect/!released
      hold other company/provider/partner account/number/whatsapp/waba
      settings platform-menu brand/provider/old
      old !released
      platform-menu brand shown/still/linked/there/old -empty
      old provider !released/!disconnect
      disconnect current/old provider
      linked old anchor -kapso @6
      already/still linked other
      linked other provider/partner says/message/shown
      says already linked
      number already linked -page
      old provider/company still number/account/whatsapp/from-phone
      hold other/old number/whatsapp/account/company/from-phone
      hold other already
      hold provider/company/partner old/other
      still old provider @4
      disconnect company old/other must
      disconnect platform-menu -empty
      disconnect must window/says -account/page/devices/list
      disconnect provider +window/+says
      linked number/from-phone provider -eligible
      settings account platform-menu -empty
      linked other number/from-phone must
      linked says other
      disconnect number/from-phone other/old
      linked provider/company/other/old number/whatsapp/waba/account/from-phone old/other/already/still/must/says -eligible
      linked provider other/old/already/still/must
      disconnect must/says/current provider/linked/platform-menu/partner -empty
      disconnect provider/linked window/must/says/number/whatsapp/from-phone
      platform-menu linked/shown/still/old/there -empty
      hold other/old/provider/company/person number/account/whatsapp/waba/from-phone
      still provider/old number/account/whatsapp/waba/must/from-phone
      provider/platform-menu other number/whatsapp/waba/account/from-phone must/says/window/disconnect -empty
      provider old still/linked/number/whatsapp/from-phone must/says/still/linked
    cause partner-still-listed
      partners-tab brand -empty
      partners-tab shown -empty -only
      partner access
      old partner
      partner disconnect
      partners-tab company/provider/old/other/access/disconnect/still/there -empty -only
      partner access/still shown/access/there/linked
      partner there/shown access/still/disconnect
    cause retried-too-soon
      =disconnect =just-now =tries
      =disconnect =just-now =tried-again
      =just-now =disconnect =tried-again/=still
      =just-now =disconnect/=deleted =old/=provider/=app/=partner =still/=tried-again/=says
    cause residual-meta-link
      waited tried-again/tries/still empty/nothing/missing partners-tab/platform-menu/app/partner @45
    cause wrong-identifier
      identifier !exists/!found/!shown/wrong/!valid
    cause provider-app-not-approved
      !advanced-access
    cause foreign-app-subscribed
      message old provider arrives/still
      message arrives/still old provider/app
      message/customer old provider arrives/still
      message still old ~kapso/provider
      message/customer/writes arrives old/provider ~kapso/old
      message/writes still old provider/app/arrives
      provider still writes customer @6
    cause dedicated-connection-in-kapso
      dedicated ~kapso
      dedicated number/from-phone already/still -switch
    """

  /// Another business than the chosen one has the number.
  static let owners: StaticString = """
    symptom number-not-associated-message
      number/from-phone other company belongs/linked/says/found -provider
      belongs other company
      !company number/from-phone/whatsapp -provider
      number company chosen !there/missing
      disconnect number/from-phone company
      !linked company
      !belongs company chosen
      !belongs number/whatsapp/from-phone company/portfolio/chosen
      !linked/!belongs number/from-phone company/portfolio/chosen
      number/from-phone company other belongs/linked/says
      number/from-phone company chosen other/!belongs/!linked
    cause number-in-another-portfolio
      portfolio provider old/person/found/linked/created
      number/account/waba/whatsapp provider portfolio
      disconnect current portfolio
      portfolio person
      number/from-phone company person
      company old found
      portfolio person/other/old number/account/whatsapp/waba/access/from-phone @9
      portfolio person/other found/created/linked
      number/whatsapp/waba/from-phone found/created person portfolio/company/account
      company other/old/person belongs/found number/account/whatsapp/waba/from-phone
    symptom waba-not-listed
      list/create-new !ours/!there
      ours !shown/!there list/chosen/create-new/account
      ~account ours ~asks/~list @10
      !shown account only
      only create-new
      !shown/!there account/waba/existing-account/whatsapp list
      !shown waba/existing-account
      missing waba
      account/waba/existing-account !list
      account/waba/whatsapp !shown/missing/!there list/create-new/only/existing-account
      list only/empty create-new/account -provider -partner
      list nothing/only account/waba/existing-account
      create-new only account/waba/list/shown
      list !shown/missing account/waba/number/whatsapp/from-phone
    """
}
