/// What `explain` says of a step beyond its card.
struct StepGuide: Sendable {
  /// Why the step is there; sentences with a period.
  let why: String
  /// What it is often mistaken for; with a period.
  let isNot: String
  /// The moves, in order; empty where the card's order says it all.
  var moves: [String] = []
  /// When it opens; with a period.
  let opens: String
  /// When it may be left out; with a period.
  let skipped: String
  /// When to hand it on; with a period.
  let escalate: String
  /// What nobody must do here; orders without "do not".
  let doNot: [String]
}

extension CleanupStep {
  var guide: StepGuide {
    switch self {
    case .removeDedicatedNumber:
      StepGuide(
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
        ]
      )
    case .disconnectProvider:
      StepGuide(
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
        ]
      )
    case .removePartner:
      StepGuide(
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
        doNot: ["Remove {provider}'s own share of the WABA."]
      )
    case .checkPortfolio:
      StepGuide(
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
        doNot: ["Remove anything while looking."]
      )
    case .removeFromPortfolio:
      StepGuide(
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
        ]
      )
    case .wait:
      StepGuide(
        why: "Meta takes in a change after a while; an answer inside that time says nothing.",
        isNot: "A remedy: without a change before it, waiting fixes nothing.",
        opens: "Right after the last change.",
        skipped: "Nothing was changed, or the time is past.",
        escalate: "Never on its own: the attempt afterwards decides.",
        doNot: ["Change or try anything meanwhile.", "Promise that waiting will solve it."]
      )
    case .retry:
      StepGuide(
        why: """
          One clean attempt shows whether the number is free. The number has to be live in the \
          WhatsApp Business app, and an admin of the portfolio logs in.
          """,
        isNot: "The path for new numbers: SMS and voice belong to a dedicated number.",
        moves: [
          "In {provider}, open {numbers-page}.",
          "Press {connect}.",
          "Choose {app-option}; another option (existing app, display name only) can leave the number "
            + "on a wrong app or without webhook subscriptions.",
          "Log in with Facebook.",
          "Select the business portfolio and its WhatsApp account.",
          "Enter the number that is live in the WhatsApp Business app now.",
          "Scan the QR code with the app, or confirm the code inside the app.",
        ],
        opens: "Once, when no step before it is open and the wait is over.",
        skipped: "The number is connected, or a restriction has to end first.",
        escalate: "When the same error comes back although app, tab and portfolio were seen clean.",
        doNot: [
          "Go on in a half-finished window: after a closed popup or an expired QR, start anew.",
          "Type a code that came by SMS or by a call.",
          "Repeat it on the same error: retries without clean-up cost days.",
        ]
      )
    case .escalate:
      StepGuide(
        why: """
          Everything visible is gone and the error is back: only Meta sees what is left, and \
          {provider} can ask Meta.
          """,
        isNot: "A shortcut: without the steps before it support would only ask for them.",
        moves: [
          "phone_number_id and waba_id; \"not issued yet\" is an answer, then number and portfolio.",
          "The exact Meta text, with code, fbtrace_id or session_id and the time.",
          "Screenshots: the app's list, the Partners tab, the portfolio's accounts, the window.",
          "What was done, by whom and when; how many attempts.",
        ],
        opens: """
          When steps 1 to 4 were seen closed and one clean retry failed; also when the right WABA \
          still does not appear, or an old partner cannot be removed.
          """,
        skipped: "Anything visible is still open.",
        escalate: "This is the step that does it.",
        doNot: [
          "Put tokens, PINs or codes into the ticket.",
          "Try again while support is looking.",
        ]
      )
    }
  }
}
