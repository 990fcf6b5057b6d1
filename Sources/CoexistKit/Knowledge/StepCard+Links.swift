/// What is looked at and removed, so that nothing holds the number any more.
extension StepCard {
  static let removeDedicatedNumber = StepCard(
    title: "Remove the dedicated number in {provider}",
    place: .providerNumber,
    instruction: "Remove the number from {numbers-page} in {provider}.",
    doneWhen: "{provider} no longer lists the number as dedicated.",
    note: "Only where {provider} ran the number as dedicated before.",
    warning: "Remove it while messages still go through it: they stop at once.",
    why: """
      A number can be dedicated or in coexistence, not both. An entry that {provider} still \
      runs as dedicated keeps the app's path closed.
      """,
    isNot: "The disconnect in the app: a dedicated number is not in the app at all.",
    opens: "At once, when {provider} lists the number as dedicated.",
    skipped: "{provider} lists no such number, or the number's node says app and Cloud API.",
    escalate: "When {numbers-page} cannot remove it: {provider}'s support can.",
    doNot: [
      "Deregister or register the number by a call.",
      "Promise a quick change: a fresh app account may not be eligible yet.",
    ],
    sources: [.kapsoTroubleshooting]
  )

  static let disconnectProvider = StepCard(
    title: "Disconnect the provider in the app",
    place: .businessPlatform,
    instruction: "On the phone, disconnect the old provider in the app.",
    doneWhen: "The Business platform list in the app is empty (screenshot).",
    note: "It ends the old provider's integration at once; chats stay on the phone.",
    warning: "Disconnect a provider that is still in use: its messages stop at once.",
    why: """
      The app on the phone keeps its own link to a provider. No field of any API shows it: only \
      the phone does. It outlives contracts and everything that is removed elsewhere. After a \
      move from another provider it is the first thing to suspect.
      """,
    isNot: "The Partners tab at Meta, which is another link and has its own step.",
    moves: [
      "Open \(MenuPath.businessPlatform.inside(.english)) in the WhatsApp Business app.",
      "Pick the old provider that is listed and tap Disconnect.",
      "Take a screenshot of the empty list.",
    ],
    opens: "At once, when the list or a code names another provider; a look is always allowed.",
    skipped: "The list was seen empty, or it names {provider} alone.",
    escalate: "When the list is empty on a screenshot and Meta goes on naming a partner.",
    doNot: [
      "Delete the WhatsApp account in the app: chats and connection would be lost.",
      "Take the customer's word as proof: ask for a screenshot.",
    ],
    sources: [.kapsoTroubleshooting, .kapsoGuide, .metaCoexistence]
  )

  static let removePartner = StepCard(
    title: "Remove the old partner",
    place: .partnersTab,
    instruction: """
      Ask which partner in the Partners tab is not in use any more, and remove that one alone; \
      leave {provider}.
      """,
    doneWhen: "The Partners tab lists no partner but {provider} (screenshot).",
    note: "It needs full control of the portfolio that owns the account.",
    warning: "Remove a partner that is still in use: its access ends at once.",
    why: """
      A WABA is shared with a provider's portfolio as with a partner. The share stays until an \
      admin ends it.
      """,
    isNot: "The list in the app on the phone, nor the owner of the WABA.",
    moves: [
      "Open the WhatsApp account in WhatsApp Manager and its Partners tab.",
      "Remove the old partner; leave {provider} if it is listed.",
      "Take a screenshot of the tab.",
    ],
    opens: "After step 1; before it only when the tab or the code names the old partner.",
    skipped: "The tab was seen without anybody but {provider}.",
    escalate: "When Meta refuses, or an old partner controls the account and nobody here may.",
    doNot: ["Remove {provider}'s own share of the WABA."],
    sources: [.kapsoTroubleshooting, .kapsoGuide]
  )

  static let checkPortfolio = StepCard(
    title: "Check which portfolio holds the number",
    place: .whatsappAccountsEverywhere,
    instruction: "Check which portfolio owns the account, and whether others list the number.",
    doneWhen: "The owner is known, and the other portfolios were searched.",
    note: "A look only: it changes nothing and is allowed at any time.",
    why: """
      Meta ties the number to the portfolio that owns its WABA. Another selected portfolio, a \
      former agency or a second company is behind many errors.
      """,
    isNot: "A removal: nothing is changed here.",
    moves: [
      "Note which portfolio was selected in Meta's window.",
      "Open every portfolio the people here can open, and look for the number.",
      "Note the ids of the owner and of the selected one.",
    ],
    opens: "At any time.",
    skipped: "Owner and selected portfolio were seen to be the same, and no other lists it.",
    escalate: "When nobody here can open the portfolio that holds the number.",
    doNot: ["Remove anything while looking."],
    sources: [.kapsoTroubleshooting, .kapsoGuide]
  )

  static let removeFromPortfolio = StepCard(
    title: "Remove the account from the portfolio",
    place: .removeAccount,
    instruction: """
      Ask whose portfolio still holds the WhatsApp account. The customer's own: choose it in \
      Meta's window and remove nothing. Somebody else's: have the account removed from it.
      """,
    doneWhen: "That portfolio no longer lists the account (screenshot).",
    note: """
      It does not delete the app account on the phone. It costs the templates of the WABA; a \
      reconnection often brings a fresh WABA.
      """,
    warning: "Remove a WABA before its ID was compared: its templates are lost.",
    why: """
      When another portfolio still holds the account, or a clean attempt failed, the account \
      leaves that portfolio, where Meta allows it.
      """,
    isNot: "Deleting the WhatsApp account: the app account on the phone stays as it is.",
    opens: "After steps 1 and 2 were seen closed and the portfolio was found, not before.",
    skipped: "No other portfolio has it; then choosing the right one in the window is enough.",
    escalate: "When Meta refuses the removal, or nobody here has access.",
    doNot: [
      "Remove a WABA before its ID was compared.",
      "Forget the templates: they are lost with the old WABA.",
    ],
    sources: [.kapsoTroubleshooting, .kapsoGuide]
  )
}
