extension Wording {
  static let english = Wording(
    language: .english,
    frame: Frame(
      hello: "Hello,",
      now: "What to do now:",
      place: "Where:",
      avoid: "Please note:",
      done: "How you know that it worked:",
      thanks: "Already done, thank you:",
      after: "After that:",
      admin: "This needs somebody with full control of the business portfolio at Meta.",
      likely: "This is the most likely reason from what we have seen so far.",
      unknown: "We cannot yet say for sure what is in the way. One look will tell us more.",
      look: "Before anything is changed there, one look is needed.",
      windowAsks: "First do what Meta's window asked for:",
      earliest: "Please not before:",
      oldProvider: "the old provider",
      unknownAccount: "the one we tell you",
      closeDoing: """
        Send us a short note, best with a screenshot, once this is done or if something looks \
        different.
        """,
      closeWaiting: "There is nothing you need to do until you hear from us.",
      closeDone: "Tell us if you still see something that does not work.",
      errorText: Order(
        place: "Meta's window with the message",
        orders: [
          "Copy the exact words and the number that Meta's window shows, or send us a screenshot."
        ]
      )
    ),
    step: English.step,
    finding: English.finding,
    remedy: English.remedy,
    question: English.question,
    limitation: English.limitation,
    kind: English.kind
  )
}

/// English words, one function per kind of thing.
enum English {
  @Sendable static func kind(_ kind: NextKind) -> String {
    switch kind {
    case .cleanUp, .fix: "One thing has to be changed before the next attempt."
    case .wait: "Nothing has to be changed. It needs a little time now, and we wait together."
    case .retry: "One fresh attempt is due now."
    case .ask: "We are looking into it and need one more detail, which we find out ourselves."
    case .provider:
      """
      There is nothing to do on your side: this one is ours and {provider}'s to repair. Your app and \
      your chats stay as they are.
      """
    case .alternative:
      """
      Meta does not offer this kind of connection for this number. Nothing you change on your phone \
      or at Meta would help; we would rather talk with you about another way.
      """
    case .escalate:
      """
      Thank you for the steps you have taken. What remains cannot be removed on your side, so we \
      are taking it to {provider} support with all the details.
      """
    case .nothing: "There is nothing to repair, and nothing to do on your side."
    }
  }

  @Sendable static func limitation(_ id: String) -> String? {
    switch id {
    case "old-media-placeholders":
      """
      Photos and files from before the connection can stay empty in {provider}; new ones arrive. \
      The old ones remain in the app on your phone.
      """
    case "first-message-late":
      """
      The very first message after connecting can come late or stay in the app only; the ones after \
      it arrive.
      """
    case "contact-names-wrong":
      """
      Names in {provider} can differ from those in your phone's address book; messages are not \
      affected.
      """
    case "whatsapp-web-out-of-sync":
      """
      WhatsApp Web can fall behind the phone with this kind of connection. Unlinking it and linking \
      it again usually brings it up to date; the phone shows everything.
      """
    case "occasional-disconnect":
      """
      The connection dropped for a while and came back by itself. That can happen when the app and \
      {provider} share a number; nothing has to be done.
      """
    case "unsupported-companion":
      """
      WhatsApp on some linked devices does not show these messages; the app on the phone does.
      """
    case "linked-devices-logged-out":
      """
      Linked devices are logged out when the number is connected. You can link them again.
      """
    case "health-lags-behind":
      """
      The connection is made, and what the pages show about it follows a little later. Please leave \
      everything as it is and look again later.
      """
    default: nil
    }
  }
}
