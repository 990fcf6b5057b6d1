extension Situation {
  /// A connected number: what does not come through, and what is known behaviour.
  static let life: StaticString = """
    symptom inbound-missing -web/history/code/sms
      sends arrives nothing @6
      sends >!arrives @2
      ~message/~incoming !arrives since/today-only -code/sms/history/web/from-phone/template/media
      sends arrives problem works/supported @6
      ~kapso !arrives @4 -sends -webhook -page
      ~kapso empty @6 -partners-tab/platform-menu/list
      arrives/shown from-phone ~kapso !message/!customer/nothing/empty
      arrives ~message/~customer !kapso
      ~customer/~message/writes/~incoming !arrives/!shown/empty/nothing/missing ~kapso -from-phone
    symptom webhook-silent
      ~webhook nothing/!arrives
      webhook !call/!sends/!request
      webhook !arrives/nothing/!shown/empty/missing/stopped/!sends
    symptom echoes-missing -web
      echo-field !arrives/stopped
      writes from-phone !shown
      from-phone writes/sends !shown/!arrives/missing/!there/!kapso ~kapso
    symptom echoes-duplicated -payment
      twice message
      twice ~kapso everything/from-phone/writes/sends
      writes from-phone >twice arrives/shown
    symptom outbound-failing -web
      message sends problem
      sends nothing ~kapso
      !sends ~kapso
      writes/sends ~kapso problem/!sends
      nothing !writes ~kapso arrives/sends -customer -from-phone @8
    symptom history-missing -web
      ~activity past !shown/!there
      !came-over history/past
      today-only ~kapso -media -companion
      history !arrives/!shown/missing/gone/nothing/empty/problem/today-only
    cause history-sync-limit
      declined history
    symptom old-media-placeholders
      placeholder
      media past/history !available/!opens/!shown/placeholder/unavailable/empty/problem/missing
    symptom contact-names-wrong
      name from-phone kapso only number
      contact/name wrong/missing/digits-only/!shown/problem ~kapso/customer/contact
      digits-only contact/name/customer/~kapso
    symptom whatsapp-web-out-of-sync
      web outdated/!update/!shown/pending/late
      web !shown/!arrives/missing/out-of-sync/problem/gone/late
      browser whatsapp out-of-sync/missing/pending -window
    symptom linked-devices-logged-out
      logged-out web/devices/companion
    expected unsupported-companion
      companion !links/!supported/!linked/problem/rejected/!shown/!arrives/!uses/!available
      companion !shown/!arrives/!links since/whatsapp/message
    symptom first-message-late
      first-message >later @12
      first-message late/!arrives/!shown/missing/just-now
    symptom message-unavailable
      awaited customer/shown/says/kapso/arrives/!opens
      unavailable >message @2
      message >!available @3
      message >unavailable @2
    symptom disconnected
      dropped since
      unavailable number/~kapso
      dropped worked/since/number/~kapso/whatsapp/account/just-now/still -call
      stopped provider/~kapso/worked
    cause disconnected-after-working
      provider permission disconnect
      worked dropped/!linked/stopped/!arrives/unavailable/gone
    expected occasional-disconnect -payment/call
      came-back dropped/unavailable/!linked
    symptom reauthorize-prompt
      reconnect window/shown/app
      reconnect asks/must/window/says
    cause onboarding-unfinished
      number pending
      pending number/~kapso/since/still/setup/not-on-api
    cause app-account-deleted
      deleted account/whatsapp/waba @3
    cause provider-fault
      setup
      your-page broke
      kapso broke @8 -message -customer -capped -limit
      own-fault message/kapso/app/webhook/number/arrives
      worker gone/crashed/dropped/problem message
      your-page crashed/went-wrong/empty
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
    expected health-lags-behind
      health dropped/!linked/pending/unavailable/problem/still flows/arrives
    """
}
