extension Situation {
  /// A connected number: what does not come through, and what is known behaviour.
  static let life: StaticString = """
    symptom inbound-missing
      !arrives kapso message/customer/incoming
      !shown kapso customer/incoming
      !arrives kapso -from-phone -web
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
      !shown history
      history problem
      history nothing
      today-only kapso
      today-only history
      history declined
    cause history-sync-limit
      declined history
      history sync overdue
      history overdue
    symptom old-media-placeholders
      media past !available
      media past !opens
      media past placeholder
      placeholder
      media past !shown
    symptom contact-names-wrong
      contact wrong
      contact digits-only
      digits-only kapso
      contact name problem/wrong
      !name digits-only
      contact !name
    symptom whatsapp-web-out-of-sync
      web !shown message
      web !shown
      web problem message
      web !arrives
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
    symptom disconnected
      dropped number kapso
      dropped number
      dropped kapso
      dropped worked
      dropped since
      stopped provider/kapso
      linked worked dropped
    cause disconnected-after-working
      dropped worked
      dropped kapso
      dropped number
      stopped worked
      new-phone worked
      new-phone dropped
      dropped since
    expected occasional-disconnect
      dropped came-back
    symptom reauthorize-prompt
      reconnect asks
      reconnect number
      reconnect kapso
    cause onboarding-unfinished
      number pending
      kapso pending
    cause app-account-deleted
      deleted account/whatsapp/waba
      deleted from-phone account
    cause provider-fault
      setup
      setup kapso
    expected health-lags-behind
      health flows
      health !linked flows
    """
}
