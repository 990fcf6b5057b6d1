extension Gist {
  /// A line for each matter, and one for `nothing` of ours: what it has before a word is read, then
  /// weights, each with the concepts that have it.
  ///
  /// The numbers are those of a logistic regression over the texts of people, doubled and rounded
  /// (`docs/adding-a-language.md`).
  static let table: StaticString = """
    provider-still-connected/partner-still-listed/partner-sharing-message/foreign-app-subscribed/residual-meta-link 12 +7 partners-tab +6 partner platform-menu +5 provider +4 shared +3 access brand disconnect hold old other released settings still supported +2 already just-now linked problem sms tried-again +1 account belongs but came-back company create-new current first-go paused payment says switch tries window writes -1 ahead case complaints deleted everything existing-account follows kapso late links logged-out more name needs never nothing only permission planned reconnect rejected scan since solved suppose-first template valid verify worked -2 activity call came-over chosen not not-behind outdated pending qr thanks update web why wrong -3 advert -5 few +2 connects
    number-in-another-portfolio/number-not-associated-message 9 +7 portfolio +5 chosen company +4 person +3 belongs number other +2 found linked problem since +1 ask brand current disconnect everything first-go only past -1 already anothers app ask-first complaints guide limit may now once outdated rejected sends supported valid waba worked yet your-page -2 anchor logged-out -3 kapso links works
    sms-or-voice-requested 9 +8 call +6 code deleted qr +5 sms +4 chosen +3 media +2 cloud-only guide nothing planned sends uses waba with-app +1 account already asks brand browser found from-phone must name number numbered only provider scan verify why window -1 begins customer dedicated elsewhere expired health linked more not old once other person portfolio problem shown thanks tried-again whatsapp -2 says -4 tries -9 in-app-code
    wrong-onboarding-path 7 +6 existing-app +5 test-number +3 available webhook +2 business-app chosen deleted disconnect display-name existing-account name-only number request uses waba +1 anchor asks did found from-phone just-now must needs numbered there tried-again tries whatsapp why window writes -1 brand message
    inbound-missing/webhook-silent 8 +4 arrives customer empty webhook +3 kapso not-behind sends writes +2 but from-phone not nothing since suppose-first +1 app brand came-back elsewhere message now request supported thanks today-only -1 anchor available begins closed disconnect everything health linked media must never number only ours says tries yet -2 ask just-now more normal-app opens other-product problem shown twice +2 incoming
    qr-expired 8 +7 expired qr +4 valid +3 from-phone gone +2 already code did must scan +1 arrives companion crashed midway now old once person unavailable -1 begins brand kapso not since sms -3 anchor problem
    popup-closed 8 +6 closed midway +5 window +4 gone your-page +3 crashed +2 anchor broke browser page pending scan +1 dropped everything just-now kapso never once says why -1 app asks banned company ends from-phone linked there waba works -2 message whatsapp
    disconnected/disconnected-after-working 7 +8 dropped +7 worked +5 unavailable +4 came-back now +3 nothing once since +2 logged-out number reconnect switch +1 available brand from-phone health kapso must numbered permission provider still suppose-first why -1 but company deleted expired later not only other past pending window -2 message old
    waba-not-listed 7 +7 list +4 shown waba +3 account only ours +2 chosen create-new created found not +1 anothers asks but empty hold links missing old password person suppose template tries -1 already customer disconnect from-phone kapso says writes -2 everything linked
    not-eligible-message 8 +9 eligible +6 activity +5 more +3 few uses +2 number says yet +1 app links must once rejected -1 disconnect kapso message shown +2 connects
    account-restricted 7 +12 banned +4 account +3 now policy whatsapp +2 waba +1 anchor once -1 arrives kapso late must only other-product paused person suppose-first works -2 anothers password
    payment-problem/templates-blocked 8 +10 template +6 payment +5 paused +3 problem rejected +2 complaints +1 activity ask-first disconnect expired health message not sends stopped valid writes -1 already kapso media now number person switch tried-again -2 arrives
    token-or-permission 11 +8 token +7 permission reconnect +6 unauthorized +3 expired +2 must password request +1 access anchor company hold identifier more person says whatsapp -1 ask crashed customer found from-phone history later midway other suppose-first why worked -2 shown
    echoes-missing 4 +6 writes +4 from-phone kapso +3 shown +2 begins missing not +1 found opens person -1 brand everything must number twice -2 empty
    history-missing/history-sync-limit 9 +10 history +3 came-over today-only +2 activity ask empty once past shared +1 but declined everything kapso links missing not region -1 account asks banned company hold must number numbered shown
    rate-limited 9 +10 too-many +4 tries +2 begins later +1 late limit wait-told -1 anchor not shown
    registration-pin 8 +11 pin +3 asks +2 code verify +1 needs person -1 anchor customer message shown
    outbound-failing 5 +6 kapso problem sends +3 nothing writes +2 never not +1 begins message pending since -1 asks from-phone number -2 missing numbered shown
    not-in-business-app 6 +11 normal-app +2 anchor +1 company found not numbered shown uses whatsapp -1 kapso yet -2 still
    old-media-placeholders 7 +8 media +6 placeholder +4 past +3 opens +2 empty now +1 activity customer history old sends works
    business-not-verified 10 +9 business-verification capped +6 papers +3 supported verify +2 pending rejected +1 activity company customer first-message health limit linked more must only still -1 gone kapso late missing not shown suppose-first tries web -2 from-phone once
    linked-devices-logged-out 9 +7 logged-out +6 devices +5 companion +3 linked links +2 web +1 browser closed everything just-now more whatsapp -1 asks dropped empty not number shown -2 arrives
    display-name-not-approved 8 +9 display-name +6 rejected +2 brand name +1 declined policy problem shown twice -1 anchor whatsapp -3 ask
    in-review 8 +9 review +4 since +2 account +1 capped says waba wait-told whatsapp -1 arrives company not number
    onboarding-unfinished 6 +8 pending +4 number +2 linked since +1 begins health kapso midway not numbered rejected -1 must payment there
    app-version-too-old 7 +8 update +5 outdated +4 whatsapp +3 past +2 app must says +1 already business-app more old
    echoes-duplicated 7 +10 twice +3 message +2 writes +1 arrives from-phone kapso sends shown tries -1 problem -2 not
    whatsapp-web-out-of-sync 7 +9 web +5 out-of-sync +3 anchor browser +2 message missing whatsapp +1 from-phone since update -1 ask only uses
    number-linked-to-page 5 +8 page +7 other-product +3 linked +2 anchor number +1 follows must numbered other person supported there -1 kapso shown whatsapp
    country-not-supported 7 +11 region +3 available +2 not says yet +1 more not-behind number review still unavailable -1 anchor from-phone
    contact-names-wrong 8 +7 digits-only +6 contact name +3 wrong +2 brand customer kapso +1 from-phone hold number sends shown -1 anchor ask
    app-account-deleted 7 +7 deleted +4 from-phone +3 waba +2 account person whatsapp +1 activity begins disconnect gone now -1 must -2 already
    message-unavailable 7 +6 unavailable +5 awaited message +3 available +2 ask-first customer from-phone may +1 arrives ask begins kapso never opens shown there waited -1 anchor linked numbered
    dedicated-connection-in-kapso 5 +7 dedicated +3 needs now number +2 cloud-only linked with-app +1 deleted everything from-phone kapso still switch
    asset-limit-reached 8 +11 limit +6 used-up +2 company did other portfolio +1 already asks deleted may needs number says supported too-many -1 capped links shown there
    meta-transient 10 +9 went-wrong +5 hitch +4 later +1 begins tried-again -1 anchor kapso not there
    first-message-late 7 +9 first-message +5 late +2 just-now +1 arrives kapso shown -1 not
    nothing 20 +7 elsewhere marketing-messages other-product +6 advert ahead solved +5 anothers flows +4 disclaims fine guide mass-ads suppose thanks +3 banned ends instructed partner planned suppose-first +2 ask case complaints crashed media nothing only other password payment provider qr worked yet +1 approved brand call current dedicated disconnect empty just-now later links looks may needs never numbered outdated papers person scan switch template to-close verify wait-told web whatsapp with-app works writes -1 account activity available begins browser but came-back capped cloud-only declined display-name eligible found kapso not number pin problem sends settings shown since token window -2 anchor awaited business-app create-new digits-only existing-app from-phone hitch midway not-behind placeholder says stopped today-only too-many tried-again twice unauthorized unavailable used-up waba why -3 first-message paused -4 went-wrong
    """
}
