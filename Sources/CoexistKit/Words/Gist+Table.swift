extension Gist {
  /// A line for each matter, and one for `nothing` of ours: what it has before a word is read, then
  /// weights, each with the concepts that have it.
  ///
  /// The numbers are those of a logistic regression over the texts of people, doubled and rounded
  /// (`docs/adding-a-language.md`).
  static let table: StaticString = """
    provider-still-connected/partner-still-listed/partner-sharing-message/foreign-app-subscribed/residual-meta-link 13 +7 partners-tab +6 partner platform-menu +5 provider shared +4 old +3 disconnect hold other problem released still +2 access already brand came-back current linked settings supported they tries unshare waited window +1 account belongs dedicated dropped message opens payment says sms switch tried-again unknown whatsapp writes -1 ahead anchor arrives ask-first asks available begins call came-over case elsewhere everything fine found gone health history late media midway not not-behind only outdated page planned portfolio qr scan sends suppose suppose-first why worked wrong -2 chosen deleted never nothing pending permission rejected since web -3 once update
    number-in-another-portfolio/number-not-associated-message 10 +6 portfolio +5 chosen company +3 belongs number other person +2 disconnect found linked problem +1 begins brand ends everything first-go not only past pending since stopped to-close -1 already asks customer limit may more now once rejected supported suppose -2 anchor available guide just-now kapso works -3 links
    sms-or-voice-requested 9 +7 call code qr +5 deleted sms +3 guide nothing waba +2 already media sends uses +1 account arrives asks did must never not-behind number numbered pending planned provider there verify why writes -1 anchor hold linked not only problem shown tried-again -2 begins customer other says tries -9 in-app-code
    wrong-onboarding-path 9 +6 existing-app +5 test-number +3 available display-name webhook +2 deleted disconnect existing-account number request uses waba +1 anchor chosen everything fine late must numbered there tries whatsapp window -1 arrives brand message
    inbound-missing/webhook-silent 9 +5 arrives +4 customer empty webhook +3 nothing sends suppose-first writes +2 from-phone kapso message not-behind +1 asks but elsewhere incoming not now since works -1 anchor available case closed just-now late linked media must never number past problem says tries unknown -2 old opens shown twice
    qr-expired 10 +7 expired qr +3 valid +2 already code from-phone gone +1 arrives companion crashed did midway must once person scan stopped update -1 call kapso links numbered says since sms suppose-first -2 anchor not -3 problem
    popup-closed 9 +6 midway window +4 closed crashed +3 browser gone +1 ask did dropped just-now lost pending rejected says scan unknown why -1 ends from-phone message number there whatsapp
    disconnected/disconnected-after-working 9 +8 dropped +6 worked +5 unavailable +3 came-back nothing now +2 logged-out numbered once reconnect since switch +1 brand from-phone health kapso number still suppose-first -1 but expired message not-behind only window -2 old
    waba-not-listed 8 +6 list +4 only ours waba +3 create-new shown +2 account chosen old +1 anothers arrives brand created found links missing not portfolio suppose tries -1 customer from-phone kapso says writes -2 linked
    not-eligible-message 9 +9 eligible +6 activity +5 more +3 too-new +2 connects number says uses yet +1 app few once rejected -1 disconnect found kapso message shown
    account-restricted 8 +12 banned +4 account +3 now policy whatsapp +2 anchor waba +1 company elsewhere may portfolio -1 everything kapso only other-product pending person suppose-first works -2 brand password unknown
    payment-problem/templates-blocked 9 +10 template +6 payment +5 paused +3 problem rejected +1 activity closed expired health message not planned quality shown stopped there -1 arrives number person tried-again
    token-or-permission 12 +8 token +7 permission +6 reconnect unauthorized +3 expired +2 must password request +1 anchor app hold identifier person says -1 arrives customer history kapso links other shown
    echoes-missing 5 +5 writes +4 from-phone kapso +3 not +2 begins shown +1 missing not-behind unknown -1 everything must there twice -2 empty number
    history-missing/history-sync-limit 10 +9 history +3 activity came-over past shared today-only +2 ask once +1 but chosen empty everything kapso links missing not they -1 anchor asks begins customer did media must number numbered shown
    rate-limited 9 +9 too-many +4 tries +2 begins later +1 banned limit wait-told -1 anchor not
    registration-pin 9 +11 pin +3 asks code +2 unknown verify +1 case needs old -1 anchor customer shown -2 message
    outbound-failing 6 +6 sends +3 kapso problem +2 nothing since +1 anchor empty message never -1 from-phone numbered shown
    not-in-business-app 8 +11 normal-app +2 anchor +1 app company did found not uses whatsapp -1 still valid yet
    old-media-placeholders 8 +8 media +5 placeholder +4 past +3 opens +1 activity empty history now old sends shown works
    business-not-verified 10 +9 business-verification +3 capped supported verify +2 customer health pending rejected +1 ask-first follows inquired provider sends suppose -1 from-phone kapso
    linked-devices-logged-out 9 +6 devices logged-out +4 companion linked +2 links web +1 everything token -1 arrives kapso number numbered
    display-name-not-approved 9 +8 display-name +6 rejected +2 name +1 brand company declined problem shown -1 anchor ask -2 whatsapp
    in-review 9 +9 review +4 since +2 account +1 customer says waba whatsapp worked -1 not
    onboarding-unfinished 8 +8 pending +2 kapso since +1 begins found linked number numbered
    app-version-too-old 9 +8 update +5 outdated +3 app past whatsapp +2 must says -1 crashed not opens -2 since
    provider-fault 7 +3 app +2 kapso +1 anchor approved closed created ends may not opens to-close yet
    echoes-duplicated 8 +10 twice +3 message +2 from-phone writes +1 arrives kapso sends shown tries -1 problem -2 not
    whatsapp-web-out-of-sync 8 +10 web +2 anchor out-of-sync +1 browser message missing since -1 ask only uses
    number-linked-to-page 6 +7 page +6 other-product +4 linked +3 number +2 anchor +1 numbered person supported
    country-not-supported 9 +10 region +3 available +1 brand not number supported unavailable yet
    contact-names-wrong 10 +6 digits-only name +4 contact +3 wrong +2 brand hold kapso +1 customer from-phone shown -1 anchor
    app-account-deleted 9 +7 deleted +3 from-phone waba +2 account person whatsapp +1 activity begins disconnect gone message now -1 must not -2 already
    message-unavailable 8 +6 message +4 available unavailable +2 begins from-phone may supported +1 ask-first customer kapso only -1 anchor asks
    dedicated-connection-in-kapso 6 +5 dedicated +3 cloud-only +2 anchor kapso now number +1 already deleted everything from-phone linked media needs numbered still switch unknown with-app
    asset-limit-reached 9 +11 limit +2 supported +1 account asks deleted did numbered other portfolio waba -1 ask-first there
    meta-transient 10 +10 went-wrong +2 later tried-again -1 missing not there
    first-message-late 9 +8 first-message +4 late +3 just-now +1 arrives customer kapso shown -1 not
    nothing 21 +7 elsewhere marketing-messages +6 advert ahead other-product solved +5 disclaims flows +4 fine guide planned suppose-first +3 anothers ask banned ends instructed partner suppose +2 case crashed just-now lost nothing only other password payment provider sms template wait-told yet +1 approved ask-first brand call code contact current dropped empty late later links may media never old opens person qr scan switch whatsapp with-app worked works -1 access activity available but came-back connects declined display-name eligible follows hold kapso list logged-out message not now number pending pin problem quality reconnect sends shown since stopped there they today-only token tried-again twice unknown -2 account anchor create-new digits-only existing-app found from-phone midway not-behind outdated placeholder says unauthorized unavailable unshare waba why -3 first-message too-many went-wrong
    """
}
