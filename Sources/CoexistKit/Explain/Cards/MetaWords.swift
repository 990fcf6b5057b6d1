/// Meta's own words in payloads: what stands in the `seen` lines of a report, and in nodes.
///
/// The last cell is the id of the page that says so; where none was read, it is a reading of this
/// project.
extension Word {
  static let ofMeta: [Word] = table.tableRows.flatMap { cells in
    let pages = cells[3].split(separator: " ").map(String.init)
    let source = cells.count > 4 ? Source(id: cells[4]) : nil
    return cells[0].split(separator: " ").map { id in
      Word(
        id: "\(id)",
        place: cells[1],
        meaning: cells[2],
        isNot: "",
        seeAlso: pages,
        source: source ?? .teamJudgement
      )
    }
  }

  /// The words, where they stand, what they say, the pages that tell what to do, and the source.
  private static let table = """
    account_update | webhook of the account | Something happened to the WABA: a partner, an end, a return, a ban. | PARTNER_REMOVED DISABLED_UPDATE | meta-account-update
    PARTNER_ADDED | event of account_update | The WABA was shared with a partner's portfolio; the entry's id is that portfolio. | partner-still-listed | meta-account-update
    PARTNER_REMOVED | event of account_update | The WABA is no longer shared with a partner. Where that was the wanted one, the number is cut off and has to be connected again; disconnection_info tells why. | disconnected-after-working | meta-account-update
    PARTNER_APP_INSTALLED | event of account_update | A partner's app was subscribed to the WABA. | foreign-app-subscribed | meta-account-update
    PARTNER_APP_UNINSTALLED | event of account_update | A partner's app was taken off the WABA; Meta tells only that partner, so it was the app of whoever got the webhook. | disconnected-after-working | meta-account-update
    PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE | event of account_update | The verification of the business that a partner asked for was decided. | business-not-verified | meta-account-update
    ACCOUNT_OFFBOARDED | event of account_update | The number left the Cloud API after a change of the phone; Meta brings it back by itself within minutes, as long as nobody else connects it. | disconnected-after-working | meta-account-update
    ACCOUNT_RECONNECTED | event of account_update | The number is back by itself after it had been offboarded; nothing to do. | ACCOUNT_OFFBOARDED | meta-account-update
    ACCOUNT_DELETED | event of account_update | The WABA was deleted. | app-account-deleted | meta-account-update
    ACCOUNT_RESTRICTION | event of account_update | Meta takes away some of what the account may do; restriction_info names what, and until when. | account-restricted | meta-account-update
    ACCOUNT_VIOLATION | event of account_update | Meta says that the account broke a rule, which violation_info names. | account-restricted | meta-account-update
    DISABLED_UPDATE | event of account_update | A ban of the WABA changed; waba_ban_state beside it says how: also that it was lifted. | account-restricted REINSTATE | meta-account-update
    VERIFIED_ACCOUNT | event of account_update | The account was verified; nothing to do. | business-not-verified | meta-account-update
    DISABLE | waba_ban_state | The WABA is banned. | account-restricted | meta-account-update
    SCHEDULE_FOR_DISABLE | waba_ban_state | The WABA will be banned on waba_ban_date unless a review changes it. | account-restricted | meta-account-update
    REINSTATE | waba_ban_state | Meta lifted the ban of the WABA. | account-restricted | meta-account-update
    ACCOUNT_DISCONNECTED | disconnection_info | The account was deleted (initiated_by USER), or Meta enforces something (SYSTEM). | disconnected-after-working | meta-account-update
    BUSINESS_DOWNGRADE | disconnection_info | The number was moved to the consumer app. | disconnected-after-working | meta-account-update
    CHANGE_NUMBER | disconnection_info | The number was changed in the app: the new one has to be connected. | disconnected-after-working | meta-account-update
    PRIMARY_INACTIVITY | disconnection_info | The app on the phone was not opened for about two weeks. | disconnected-after-working occasional-disconnect | meta-account-update
    COMPANION_INACTIVITY | disconnection_info | The side of the API was silent for about a month. | disconnected-after-working | meta-account-update
    USER_RE_REGISTERED | disconnection_info | The account was registered on another device; Meta may reconnect by itself. | disconnected-after-working | meta-account-update
    account_alerts | webhook of the account | A notice about limits or the state of the account. | account-restricted
    account_review_update | webhook of the account | The decision of Meta's review of the WABA. | in-review
    business_capability_update | webhook of the account | The limits of the business changed: numbers, conversations a day. | asset-limit-reached
    phone_number_name_update | webhook of the account | The decision about the display name; rejection_reason says why not. | display-name-not-approved
    phone_number_quality_update | webhook of the account | The quality or the sending limit of a number changed. | FLAGGED UPGRADE
    message_template_status_update | webhook of the account | The state of a template changed. | template-problem
    security | webhook of the account | The two-step PIN of a number was changed or asked for. | registration-pin
    PIN_CHANGED | event of security | The two-step PIN of a number was changed; that is no error. | registration-pin
    PIN_RESET_REQUEST | event of security | Somebody asked to turn two-step verification off. | registration-pin
    messages | webhook of the number | A message to the number arrived, or the state of one that was sent. | inbound-missing
    statuses | webhook of the number | The state of a message that was sent. | message-level
    message_echoes smb_message_echoes | webhook of coexistence | Messages that were sent from the phone: the link worked at that time. | echo | meta-coexistence
    smb_app_state_sync | webhook of coexistence | Contacts of the app were synchronised. | contact-names-wrong | meta-coexistence
    history | webhook of coexistence | Chats from before the connection, once after it was made. | history-sync-limit | meta-history
    media_placeholder | message of history | A file of an old chat that does not come: Meta hands over those of the last two weeks. | old-media-placeholders | meta-history
    WA_EMBEDDED_SIGNUP | type of the window's events | Meta's window tells the page that opened it how it ended. | embedded-signup | meta-coexistence
    CANCEL | event of Meta's window | It was closed before its end; with error fields it failed, without them it was left at current_step. | signup-interrupted | meta-coexistence
    ERROR | event of Meta's window | It failed; the fields beside it say why. | embedded-signup | meta-coexistence
    FINISH | event of Meta's window | It ended well on the path of a dedicated number; for coexistence that is the wrong path. | wrong-onboarding-path | meta-coexistence
    FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING | event of Meta's window | It ended well, paired with the app: coexistence. | coexistence | meta-coexistence
    FINISH_ONLY_WABA | event of Meta's window | It ended with an account and no number. | onboarding-unfinished | meta-coexistence
    PHONE_NUMBER_VERIFICATION | current_step of Meta's window | The screen of the code. | wrong-onboarding-path | meta-coexistence
    CLOUD_API | platform_type of a number | It is on the Cloud API: with is_on_biz_app true in coexistence, with false dedicated. | cloud-api | meta-coexistence
    ON_PREMISE | platform_type of a number | It is not on the Cloud API: not paired yet, or no longer. | onboarding-unfinished | meta-coexistence
    NOT_APPLICABLE | platform_type of a number | It is not on any platform: in the app alone, or not paired yet. | onboarding-unfinished | meta-coexistence
    CONNECTED | status of a number | It is registered. | cloud-api
    DISCONNECTED | status of a number | It is not registered any more, and its messages do not arrive. | disconnected-after-working
    PENDING | status of a number | Its registration was begun and not finished, which can stand in the way of another one. | onboarding-unfinished
    MIGRATED | status of a number | It has moved to another WABA: this id is of the past. | wrong-identifier
    BANNED | status of a number | Meta has banned it. | account-restricted
    RESTRICTED | status of a number | It may not start as many conversations as its limit says, for a while. | account-restricted
    RATE_LIMITED | status of a number | It sent faster than it may. | rate-limited
    FLAGGED | status of a number | Its quality is low; its limit goes down unless that changes. | account-restricted
    FLAGGED | event of phone_number_quality_update | The quality of the number became low; its limit goes down unless that changes. | account-restricted
    FLAGGED | event of message_template_status_update | The template has low quality and may be paused. | template-problem
    UPGRADE DOWNGRADE | event of phone_number_quality_update | The sending limit of the number went up, or down. | rate-limited
    NON_EXISTS | name_status of a number | No display name of this number was ever reviewed. | display-name-not-approved
    AVAILABLE_WITHOUT_REVIEW | name_status of a number | The display name may be used; no review is needed. | display-name-not-approved
    PENDING_REVIEW | name_status of a number | The display name is being reviewed. | display-name-not-approved
    DECLINED | name_status of a number | The display name was turned down. | display-name-not-approved
    NAME_NOT_CONSISTENT | rejection_reason of a display name | The name does not fit what Meta knows of the business. | display-name-not-approved
    NAME_FORMAT_UNACCEPTABLE | rejection_reason of a display name | The form of the name is not allowed, such as capitals or signs. | display-name-not-approved
    APPROVED | decision of a review | Meta accepted the account, the display name or the template. | in-review
    REJECTED | decision of a review | Meta turned the account, the display name or the template down. | in-review display-name-not-approved template-problem
    DEFERRED | decision of a review | The decision waits for more to be handed in. | in-review
    GREEN YELLOW RED | quality_rating of a number | High, medium or low quality, in this order; with low quality the limit may go down. | FLAGGED
    TIER_NOT_SET | messaging limit | No limit was set for this number yet. | rate-limited
    TIER_50 TIER_250 TIER_1K TIER_2K TIER_10K TIER_100K TIER_UNLIMITED | messaging limit | With so many customers a day (K: thousand) a conversation may be begun. | rate-limited
    whatsapp.account.disabled | event of {provider} | Meta disabled the account. | account-restricted | kapso-webhook-events
    whatsapp.account.restricted | event of {provider} | Meta restricted the account. | account-restricted | kapso-webhook-events
    whatsapp.account.violation | event of {provider} | Meta says that the account broke a rule. | account-restricted | kapso-webhook-events
    whatsapp.phone_number.disconnected | event of {provider} | The number is cut off. | disconnected-after-working | kapso-webhook-events
    whatsapp.phone_number.offboarded | event of {provider} | The number left the Cloud API; Meta may bring it back by itself. | ACCOUNT_OFFBOARDED | kapso-webhook-events
    whatsapp.phone_number.reconnected | event of {provider} | The number is back. | ACCOUNT_RECONNECTED | kapso-webhook-events
    """
}
