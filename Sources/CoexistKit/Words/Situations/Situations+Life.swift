extension Situation {
  /// A connected number: what does not come through, and what is known behaviour.
  static let life: StaticString = """
    symptom inbound-missing
      !arrives ~kapso ~message/~customer/~incoming
      !shown ~kapso ~customer/~incoming
      writes ~customer ~kapso nothing
      ~customer ~message !shown ~kapso
      ~customer writes !arrives
      ~kapso empty ~customer/~message
      ~kapso empty
      arrives nothing ~kapso
      arrives/shown from-phone ~kapso !message/!customer/nothing/empty
      !arrives ~incoming
      writes from-phone only customer
      arrives from-phone only customer/message
      arrives ~message/~customer !kapso
      !arrives/!shown ~kapso -from-phone -web
      arrives from-phone !kapso
      ~customer/~message/writes/~incoming !arrives/!shown/empty/nothing/missing ~kapso -from-phone
      ~customer/~message/writes/~incoming arrives/shown/writes from-phone ~kapso !arrives
      ~customer/~message/writes/~incoming from-phone ~kapso empty/nothing/!arrives/!shown/missing
      ~kapso empty/nothing/!arrives/!shown ~message/~customer/~incoming/writes
      ~kapso !arrives/!shown ~message/~customer/writes from-phone/~message/~customer
    symptom webhook-silent
      webhook !arrives
      !webhook arrives
      webhook nothing
      webhook !shown
      webhook !arrives/nothing/!shown/empty/missing/stopped/!sends
    symptom echoes-missing
      from-phone writes !shown/!arrives ~kapso
      writes from-phone !shown
      writes from-phone !arrives ~kapso
      sends from-phone !shown ~kapso
      from-phone writes/sends !shown/!arrives/missing/!there/!kapso ~kapso
      from-phone writes/sends ~kapso nothing/empty/!writes/missing/!arrives/!shown
      writes from-phone missing ~kapso/history
      from-phone ~kapso !writes
      from-phone writes/sends !kapso
    symptom echoes-duplicated
      twice message
      twice from-phone
      twice ~kapso
      twice message/from-phone/~kapso/sends/writes ~kapso/from-phone/shown/arrives
    symptom outbound-failing
      !sends message ~kapso
      !sends ~kapso
      sends problem message ~kapso
      !sends message
      sends ~kapso problem/!arrives/banned/rejected/!sends
      !sends/!arrives ~kapso sends/writes/customer/message/from-phone
      writes/sends ~kapso problem/!sends
      message !sends/!arrives customer ~kapso
    symptom history-missing
      history !arrives/!there/nothing/empty
      !history ~kapso +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      !arrives history +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      history problem +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      history nothing +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      today-only ~kapso +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      today-only history +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      history declined +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      !shown history ~kapso +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      only history today-only +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      history missing +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      history lost +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      history gone +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      history !arrives/!shown/missing/lost/gone/nothing/empty/problem/today-only +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      ~kapso empty/nothing/only today-only/history
      history ~kapso empty/!arrives/!shown/missing/only +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      today-only only message/history/~kapso +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
    cause history-sync-limit
      declined history
      history overdue
      history late-sync overdue
    symptom old-media-placeholders
      media past !available
      media past !opens
      media past placeholder
      placeholder
      media past !shown
      media past unavailable
      media old !available
      media past/history !available/!opens/!shown/placeholder/unavailable/empty/problem/missing
      placeholder media/past/history/~kapso
    symptom contact-names-wrong
      contact wrong
      contact digits-only
      digits-only ~kapso
      contact name problem/wrong
      !name digits-only
      contact !name
      name wrong ~kapso/customer/contact
      name missing ~kapso/customer
      contact/name wrong/missing/digits-only/!shown/problem ~kapso/customer/contact
      contact ~kapso wrong/other/problem/missing/name
      digits-only contact/name/customer/~kapso
    symptom whatsapp-web-out-of-sync
      web !shown message
      web !shown
      web problem message
      web !arrives
      web missing message
      web !syncs
      web out-of-sync
      web !shown/!arrives/missing/out-of-sync/!syncs/problem/lost/late
      web message missing/!shown/out-of-sync
    symptom linked-devices-logged-out
      logged-out web
      logged-out devices
      logged-out web/devices/companion
      devices/web disconnect logged-out
    expected unsupported-companion
      companion !links
      companion !supported
      companion !linked
      companion problem
      companion !links/!supported/!linked/problem/rejected/!shown/!uses/!available
    symptom first-message-late
      first-message late
      first-message !arrives
      first-message late/!arrives/!shown/missing/just-now
    symptom message-unavailable
      message !available @4
      unavailable message @5
    symptom disconnected
      dropped number ~kapso +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      dropped number +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      dropped ~kapso +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      dropped worked
      dropped since +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      stopped provider/~kapso +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      linked worked dropped +anchor +number +kapso +account +whatsapp +app +message +worked +from-phone +with-app
      link-lost +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      unavailable number/~kapso +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      !available number -region -message @6
      worked !linked +anchor +number +kapso +account +whatsapp +app +message +worked +from-phone +with-app
      dropped worked/since/number/~kapso/whatsapp/account/provider/just-now/still +anchor +number +kapso +account +whatsapp +app +message +worked +from-phone +with-app
      stopped provider/~kapso/worked +anchor +number +kapso +account +whatsapp +app +message +worked +from-phone +with-app
      worked dropped/!linked/stopped/gone +anchor +number +kapso +account +whatsapp +app +message +worked +from-phone +with-app
      linked dropped/!linked number/~kapso/account +kapso +number +whatsapp
    cause disconnected-after-working
      dropped worked
      stopped worked +anchor +number +kapso +account +whatsapp +app +message +worked +from-phone +with-app
      new-phone worked +anchor +number +kapso +account +whatsapp +app +message +worked +from-phone +with-app
      new-phone dropped +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      unavailable worked +anchor +number +kapso +account +whatsapp +app +message +worked +from-phone +with-app
      worked !linked +anchor +number +kapso +account +whatsapp +app +message +worked +from-phone +with-app
      worked !arrives +anchor +number +kapso +account +whatsapp +app +message +worked +from-phone +with-app
      provider permission disconnect +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      worked dropped/!linked/stopped/!arrives/unavailable/gone +anchor +number +kapso +account +whatsapp +app +message +worked +from-phone +with-app
    expected occasional-disconnect
      dropped came-back
      came-back dropped/unavailable/!linked/since/~kapso +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
      dropped came-back/twice +anchor +number +kapso +account +whatsapp +app +message +from-phone +with-app
    symptom reauthorize-prompt
      reconnect asks
      reconnect window/shown/app
      reconnect number
      reconnect ~kapso
      reconnect asks/number/~kapso/whatsapp/account/must/window/says
    cause onboarding-unfinished
      number pending
      ~kapso pending
      not-on-api
      pending number/~kapso/since/still/setup/not-on-api
    cause app-account-deleted
      deleted from-phone account
      deleted account/whatsapp/waba @3
    cause provider-fault
      setup
      setup ~kapso
    circumstance echoes-seen
      echo-field
    circumstance own-screen-shows-nothing
      own-screen
    circumstance finished-coexistence
      finished
    circumstance cloud-only
      cloud-only -with-app
      cloud-only !with-app
      cloud-only !uses/!needs with-app/app/from-phone
      dedicated only !uses/!needs with-app/app/from-phone
    expected health-lags-behind
      health flows
      health !linked flows
      health dropped/!linked/pending/unavailable/problem/still flows/arrives
      flows health
    """
}
