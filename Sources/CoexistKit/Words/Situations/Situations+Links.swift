extension Situation {
  /// Who else holds the number or its account.
  static let links: StaticString = """
    symptom partner-sharing-message
      disconnect partner
      current partner whatsapp/with-app
      partner says -person
      partner !supported
      switch !supported
      partner shared already/still/other/came-back/says
      shared account/waba/number/whatsapp/from-phone other/partner/company/provider/already
      shared waba
    cause provider-still-connected
      !connects number -eligible -company -portfolio -since -worked @5
      old provider !released/!disconnect
      provider/other !released
      =disconnect =tried-again =still
      settings provider linked/still/shown/there -portfolio
      already/still linked other
      says already linked
      number already linked -page
      disconnect platform-menu -empty
      disconnect must window/says -account/page/devices/list
      linked number/from-phone provider -eligible
      disconnect number/from-phone other/old
      linked provider/company/other/old number/whatsapp/waba/account/from-phone old/other/already/still/must/says -eligible
      linked provider other/old/already/still/must
      linked number still brand -kapso -page -portfolio -eligible -devices -person
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
      access provider/company/person/brand still/shown/there/only -kapso @8
      old partner
      partner disconnect
      partners-tab company/provider/old/other/access/still/there -empty -only
      partners-tab disconnect -empty -only -kapso
      partner there/shown access/still/disconnect
    cause retried-too-soon
      =disconnect =just-now =tries
      =just-now =disconnect =tried-again/=still
      =just-now =disconnect/=deleted =old/=provider/=app/=partner =still/=tried-again/=says
    cause residual-meta-link
      waited tried-again/tries/still empty/nothing/missing partners-tab/platform-menu/app/partner @45
    cause wrong-identifier
      identifier !exists/!found/!shown/wrong/!valid
    cause provider-app-not-approved
      !advanced-access
    cause foreign-app-subscribed
      message/customer old provider arrives/still
      message/customer/writes arrives old/provider ~kapso/old
      provider still writes customer @6
      incoming/message/writes arrives/shown/still brand/provider/old !kapso
      subscribed-apps two-apps/other
    cause dedicated-connection-in-kapso
      dedicated ~kapso
      dedicated with-app needs/asks/switch/now
      dedicated number/from-phone already/still -switch
    """

  /// Another business than the chosen one has the number.
  static let owners: StaticString = """
    symptom number-not-associated-message
      number/from-phone other company belongs/linked/says/found -provider
      !company number/from-phone/whatsapp -provider
      disconnect number/from-phone company
      !linked company
      !belongs company chosen
      !linked/!belongs number/from-phone company/portfolio/chosen
    cause number-in-another-portfolio
      disconnect current portfolio
      portfolio person
      portfolio person/other/old number/account/whatsapp/waba/access/from-phone @9
      portfolio person/other found/created/linked
      company other/old/person belongs/found number/account/whatsapp/waba/from-phone
    symptom waba-not-listed
      ours !shown/!there list/chosen/create-new/account
      list nothing/only account/waba/existing-account
      ~account ours ~asks/~list @10
      list empty account/waba/ours/asks/chosen/window -partners-tab -platform-menu -app -disconnect -contact -page
      !shown waba/existing-account
      account/waba/whatsapp !shown/missing/!there list/create-new/only/existing-account
      list !shown/missing account/waba/number/whatsapp/from-phone
    """
}
