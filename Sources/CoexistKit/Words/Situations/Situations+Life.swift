extension Situation {
  /// A connected number: what does not come through, and what is known behaviour.
  static let life: StaticString = """
    symptom inbound-missing
      !arrives kapso message/customer/incoming
      !shown kapso customer/incoming
      writes customer kapso nothing
      customer message !shown kapso
      customer writes !arrives
      kapso empty customer/message
      kapso empty
      arrives nothing kapso
      !arrives incoming
      writes from-phone only customer
      kapso nothing message
      arrives from-phone only customer/message
      arrives message/customer !kapso
      !arrives/shown kapso -from-phone -web
      arrives from-phone !kapso
    symptom webhook-silent
      webhook !arrives
      !webhook arrives
      webhook nothing
      webhook !shown
    symptom echoes-missing
      from-phone writes !shown/!arrives kapso
      writes from-phone !shown
      writes from-phone !arrives kapso
      sends from-phone !shown kapso
    symptom echoes-duplicated
      twice message
      twice from-phone
      twice kapso
    symptom outbound-failing
      !sends message kapso
      !sends kapso
      sends problem message kapso
      !sends message
    symptom history-missing
      !history kapso
      !arrives history
      history problem
      history nothing
      today-only kapso
      today-only history
      history declined
      !shown history kapso
      only history today-only
      history missing
      history lost
      history gone
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
    symptom contact-names-wrong
      contact wrong
      contact digits-only
      digits-only kapso
      contact name problem/wrong
      !name digits-only
      contact !name
      name wrong kapso/customer/contact
      name missing kapso/customer
    symptom whatsapp-web-out-of-sync
      web !shown message
      web !shown
      web problem message
      web !arrives
      web missing message
      web !syncs
      web out-of-sync
    symptom linked-devices-logged-out
      logged-out web
      logged-out devices
    expected unsupported-companion
      companion !links
      companion !supported
      companion !linked
      companion problem
    symptom first-message-late
      first-message late
      first-message !arrives
    symptom message-unavailable
      message !available
      message dropped
      unavailable message
    symptom disconnected
      dropped number kapso
      dropped number
      dropped kapso
      dropped worked
      dropped since
      stopped provider/kapso
      linked worked dropped
      link-lost
      unavailable number/kapso
      !available number -region
      worked !linked
    cause disconnected-after-working
      dropped worked
      stopped worked
      new-phone worked
      new-phone dropped
      unavailable worked
      worked !linked
      worked !arrives
      provider permission disconnect
    expected occasional-disconnect
      dropped came-back
    symptom reauthorize-prompt
      reconnect asks
      reconnect number
      reconnect kapso
    cause onboarding-unfinished
      number pending
      kapso pending
      not-on-api
    cause app-account-deleted
      deleted from-phone account
      deleted account/whatsapp/waba @3
    cause provider-fault
      setup
      setup kapso
    circumstance echoes-seen
      echo-field
    circumstance own-screen-shows-nothing
      own-screen
    circumstance finished-coexistence
      finished
    circumstance cloud-only
      cloud-only -with-app
    expected health-lags-behind
      health flows
      health !linked flows
    """
}
