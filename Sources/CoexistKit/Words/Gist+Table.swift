extension Gist {
  /// A line for each matter, and one for `nothing` of ours: what it has before a word is read, then
  /// weights, each with the concepts that have it.
  ///
  /// The numbers are those of a logistic regression over the texts of people, doubled and rounded
  /// (`docs/adding-a-language.md`).
  static let table: StaticString = """
    provider-still-connected/partner-still-listed/partner-sharing-message/foreign-app-subscribed/residual-meta-link 12 +6 partner partners-tab platform-menu +5 provider shared +4 old +3 access disconnect hold other released settings still supported +2 already brand linked problem sms tries window +1 account belongs came-back company create-new current dedicated devices first-go just-now password past says switch tried-again writes -1 activity ahead begins came-over case elsewhere everything existing-account fine follows gone health history kapso late more name needs never nothing once outdated permission planned portfolio qr reconnect scan since suppose suppose-first valid verify why -2 advert available call chosen deleted not not-behind only other-product pending rejected thanks update worked wrong -3 web
    number-in-another-portfolio/number-not-associated-message 9 +6 portfolio +5 chosen company +3 belongs other person +2 ask disconnect found linked number problem +1 current everything first-go only past since -1 already anchor anothers ask-first available but hold limit may more must now once outdated rejected sends valid yet -2 came-over guide links logged-out supported suppose -3 kapso works
    sms-or-voice-requested 7 +8 call +7 code +6 qr +5 deleted sms +3 guide uses +2 already media nothing planned sends waba +1 account arrives asks browser from-phone missing must never not-behind number numbered verify why -1 begins health more not once other person problem says shown tried-again whatsapp -2 customer tries -9 in-app-code
    wrong-onboarding-path 7 +7 existing-app +4 test-number +3 available webhook +2 deleted disconnect display-name existing-account name-only number request uses waba window +1 anchor asks chosen did found from-phone late must needs never numbered there tried-again tries whatsapp why writes -1 brand message person
    inbound-missing/webhook-silent 8 +5 arrives webhook +4 customer empty +3 kapso not-behind sends suppose-first writes +2 but from-phone nothing since +1 asks came-back elsewhere incoming message not supported thanks works -1 activity anchor ask available closed code company disconnect everything late linked media must number old only says tries -2 just-now more opens problem shown twice
    qr-expired 9 +7 expired qr +3 gone valid +2 already code from-phone scan +1 arrives crashed did midway must person stopped update -1 begins brand fine kapso numbered since sms -2 anchor not -3 problem
    popup-closed 8 +6 midway window +5 closed +4 crashed +3 browser gone +2 pending +1 anchor ask connects dropped everything just-now lost numbered rejected says scan why -1 company ends from-phone message number there whatsapp
    disconnected/disconnected-after-working 7 +7 dropped worked +5 unavailable +4 now +3 came-back logged-out +2 nothing once reconnect since still +1 anchor brand disconnect fine follows from-phone kapso number numbered suppose-first switch why -1 but deleted expired not not-behind old only other window -2 message past
    waba-not-listed 7 +7 list +4 ours waba +3 account create-new only shown +2 chosen missing not +1 anothers arrives asks but created found links old portfolio suppose tries -1 disconnect everything from-phone kapso linked says writes
    not-eligible-message 8 +9 eligible +6 activity +4 more +3 too-new yet +2 app connects number says uses +1 few links must once rejected -1 disconnect kapso other shown -2 message
    account-restricted 7 +12 banned +4 account now +3 policy whatsapp +2 waba +1 anchor once -1 arrives did kapso late must other-product person since suppose-first works -2 anothers password
    payment-problem/templates-blocked 9 +10 template +6 payment +4 paused +3 rejected +2 expired problem +1 ask-first health message not planned sends sms stopped suppose-first there too-many works -1 already arrives from-phone kapso person request switch tried-again
    token-or-permission 11 +8 token +7 permission +6 reconnect unauthorized +2 expired must password request +1 access asks company exists hold identifier message person says whatsapp -1 arrives ask crashed customer empty history links midway other shown writes
    echoes-missing 4 +5 writes +4 from-phone kapso +2 begins missing not shown +1 not-behind opens -1 brand everything more must there twice -2 empty number
    history-missing/history-sync-limit 9 +10 history +4 shared +3 activity came-over past +2 empty once today-only +1 ask but chosen everything kapso links missing not -1 account anchor asks banned begins customer did media must numbered other shown
    rate-limited 8 +9 too-many +5 tries +3 later +2 begins +1 late limit now wait-told -1 anchor from-phone number
    registration-pin 8 +10 pin +3 asks code +2 verify +1 already did empty needs old person tried-again tries -1 message shown -2 anchor
    outbound-failing 6 +5 sends +4 problem +3 kapso nothing since +2 message once writes +1 anchor begins dropped late never not suppose-first -1 asks brand from-phone missing must number numbered -2 shown
    not-in-business-app 7 +11 normal-app +2 company found not uses +1 anchor app says switch -1 kapso still
    old-media-placeholders 7 +8 media +6 placeholder +4 past +3 opens +2 empty now +1 activity history old sends shown works
    business-not-verified 9 +10 business-verification +4 supported verify +3 capped customer +2 health pending rejected sends +1 exists linked more only provider -1 did kapso not now tries -2 from-phone
    linked-devices-logged-out 8 +6 devices logged-out +5 companion +4 linked +3 links +2 web +1 browser everything token whatsapp -1 asks empty kapso not number -2 arrives
    display-name-not-approved 8 +8 display-name +6 rejected +3 name +2 brand shown +1 customer declined problem twice works -1 anchor number whatsapp -2 ask
    in-review 8 +9 review +5 since +2 account waba worked +1 anchor -1 number
    onboarding-unfinished 7 +8 pending +3 since +2 number rejected +1 begins kapso linked numbered -1 anchor must
    app-version-too-old 7 +8 update +4 outdated whatsapp +3 app past +2 says +1 asks more must -1 crashed opens -2 since
    provider-fault 6 +3 app +2 kapso +1 anchor approved closed created ends may not opens to-close unavailable yet
    echoes-duplicated 7 +10 twice +3 message +2 from-phone writes +1 arrives kapso sends shown tries -1 problem -2 not
    whatsapp-web-out-of-sync 7 +9 web +3 anchor browser +2 later out-of-sync +1 from-phone late links message since -1 only uses
    number-linked-to-page 5 +8 page +6 other-product +3 linked number +2 anchor +1 already follows must numbered person supported -1 kapso
    country-not-supported 8 +10 region +3 available +2 not yet +1 more not-behind number other still supported unavailable window -1 anchor from-phone
    contact-names-wrong 8 +6 digits-only name +5 contact +3 kapso wrong +2 brand customer +1 but hold numbered -1 anchor ask
    app-account-deleted 7 +7 deleted +3 from-phone +2 account waba whatsapp +1 activity app begins disconnect gone message now person -1 customer must there -2 already
    message-unavailable 6 +6 message +5 unavailable +4 available +3 from-phone +2 ask +1 arrives kapso may supported there
    dedicated-connection-in-kapso 5 +6 dedicated +3 now +2 cloud-only number +1 anchor deleted everything from-phone kapso linked media needs numbered since still switch with-app
    asset-limit-reached 8 +11 limit +2 deleted did portfolio +1 account asks needs number other ours supported too-many waba window -1 links there
    meta-transient 9 +9 went-wrong +3 later +1 begins case empty late only tried-again tries window -1 anchor there
    first-message-late 8 +8 first-message +5 late +3 just-now +2 arrives +1 already kapso shown -1 not
    nothing 20 +7 elsewhere marketing-messages other-product +6 advert ahead solved +5 anothers guide +4 disclaims fine flows suppose +3 ask ends instructed partner planned suppose-first thanks +2 banned call case crashed nothing only other password payment provider template wait-told worked yet +1 approved ask-first current disconnect empty history just-now late later linked links logged-out lost may media missing needs never old person qr scan since-then sms switch verify web webhook whatsapp with-app works writes -1 available begins browser capped connects declined display-name eligible from-phone gone kapso list midway not not-behind number pending pin policy problem released sends shown since supported there token twice -2 but came-back create-new digits-only existing-app few first-message found placeholder says stopped today-only too-many tried-again unauthorized unavailable waba why -3 anchor went-wrong
    """
}
