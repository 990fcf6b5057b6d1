/// What comes after the clean-up: the wait, the attempt, and the bundle where it fails.
extension StepCard {
  static let wait = StepCard(
    title: "Wait for Meta to settle",
    place: nil,
    instruction:
      "Wait a few minutes after the last change; do not change or retry anything in the meantime.",
    doneWhen: "The earliest time is past.",
    note: "A few minutes; a quarter of an hour after 3441049 or 2655094.",
    why: "Meta takes in a change after a while; an answer inside that time says nothing.",
    isNot: "A remedy: without a change before it, waiting fixes nothing.",
    opens: "Right after the last change.",
    skipped: "Nothing was changed, or the time is past.",
    escalate: "Never on its own: the attempt afterwards decides.",
    doNot: ["Change or try anything meanwhile.", "Promise that waiting will solve it."],
    sources: [.kapsoTroubleshooting, .metaSignupErrors]
  )

  static let retry = StepCard(
    title: "Retry once, with the app in hand",
    place: .providerConnect,
    instruction: """
      Connect once from {provider}: {numbers-page} > {connect} > {app-option}, log in with \
      Facebook, choose the business, enter the number that is live in the app.
      """,
    doneWhen: "Meta shows a QR code, or a code inside the app, and ends with success.",
    note: "If SMS or voice appears instead: stop, close the window and start again.",
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
    ],
    sources: [.kapsoTroubleshooting, .kapsoGuide, .metaCoexistence]
  )

  static let escalate = StepCard(
    title: "Send the support bundle",
    place: .providerSupport,
    instruction: """
      Send {provider} the bundle: phone_number_id, waba_id, the exact error text and the \
      screenshots.
      """,
    doneWhen: "{provider} reports what Meta released.",
    note: "Nobody retries meanwhile.",
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
    ],
    sources: [.kapsoTroubleshooting]
  )
}
