extension Situation {
  /// Who else holds the number or its account.
  static let links: StaticString = """
    symptom partner-sharing-message
      account/waba/number shared other -partner
      switch partner
      disconnect partner
      disconnect current partner
      partner says -person
      account/waba shared +switch
      partner !supported
      switch !supported
      partner account shared
      shared account already
      partner shared account/waba/whatsapp/number
      partner shared already/still/other
      partner shared says/switch
    cause provider-still-connected
      !connects number -eligible -company -portfolio -since -worked @5
      linked old provider/company/partner
      linked other provider/company
      linked provider still/already
      linked provider number must
      already/still linked other
      says already linked
      number already linked -page
      old provider/company still number/account/whatsapp
      old provider/company hold number/account/whatsapp
      hold other/old number/whatsapp/account/company
      hold other already
      hold provider/company/partner old/other
      still old provider @4
      disconnect must provider/platform-menu
      disconnect must linked
      disconnect platform-menu
      disconnect provider old must
      disconnect provider +window/+says
      number linked product
      disconnect current account
      platform-menu linked
      platform-menu shown provider
      other provider says number
      linked number provider -eligible
      disconnect number provider old
      settings account platform-menu
      linked other number must
      linked says other
      still number other/old company
      disconnect number other/old
      old provider/company linked
      provider number hold
      hold other company
      hold other provider
      other provider still says
    cause partner-still-listed
      partners-tab shown
      partners-tab provider/old/other/access/disconnect/still
      partner access
      partner disconnect shown/chosen
      old provider/partner access
      partner old/still shown
      partner provider still
      unshare account/waba/partner
      partner shown disconnect
      partner old provider
      old partner
      partner disconnect
    cause retried-too-soon
      disconnect just-now tried-again
      disconnect just-now still
      just-now disconnect/deleted old/provider tried-again
    cause foreign-app-subscribed
      message arrives old kapso
      message arrives old provider -linked
      message still old kapso/provider
      arrives kapso old still
    cause dedicated-connection-in-kapso
      dedicated kapso
      dedicated number with-app
      dedicated number already/still -switch
    """

  /// Another business than the chosen one has the number.
  static let owners: StaticString = """
    symptom number-not-associated-message
      !linked number company
      !linked number portfolio
      !linked company chosen
      !belongs number company
      !belongs number portfolio
      belongs number company other
      number company other says -provider
      linked number company other
      disconnect number company
      !linked company
      !belongs company chosen
      number company chosen !belongs
      !company number chosen
    cause number-in-another-portfolio
      portfolio old/other/person number/account/whatsapp/waba
      portfolio found number/account/whatsapp/waba
      company old/other/person found number/account/whatsapp/waba
      portfolio old company
      portfolio person
      number company person
      company old found
    symptom waba-not-listed
      waba !list
      !shown account create-new
      !shown account only
      only create-new
      !shown list create-new
      !shown list +window
      !shown account/waba whatsapp -partner
      !shown/there account/waba/existing-account/whatsapp list
      !shown waba/existing-account
      missing waba/account/whatsapp list
      missing waba
      !there account/waba list
      account/waba/existing-account !list
    """
}
