extension Wording {
  static let english = Wording(
    language: .english,
    phrases: LetterPhrases(
      hello: "Hello,",
      helloNamed: "Hello {customer},",
      now: "What to do now:",
      place: "Where:",
      avoid: "Please note:",
      done: "How you know that it worked:",
      thanks: "Already done, thank you:",
      after: "After that:",
      otherwise: "Only if that portfolio cannot be chosen:",
      admin: "This needs somebody with full control of the business portfolio at Meta.",
      likely: "This is the most likely reason from what we have seen so far.",
      unknown: "We cannot say for sure yet what is in the way. One thing has to be checked first.",
      look: "Before anything is changed, one thing has to be checked.",
      qrExpired: """
        The QR code expired before it was scanned: it is valid for a short time only, so the \
        connection has to be started anew.
        """,
      withoutApp:
        "The number is to work without the app, so it is connected as a dedicated number.",
      elsewhere: """
        The message has nothing to do with the connection of your number; nothing has to be repaired \
        there.
        """,
      windowAsks: "First do what Meta's window asked for:",
      earliest: "Please not before:",
      fromNow: "in {minutes} min",
      notYet: "Please do not start another attempt yet.",
      notYetAgain: """
        After {attempts} attempts, please do not start another one yet: it can only work once the \
        steps before it are done.
        """,
      appStays: "The app on your phone and your chats stay as they are.",
      errorText: Instruction(
        place: .window,
        orders: [
          "Copy the exact words and the number that Meta's window shows, or send us a screenshot."
        ]
      ),
      closing: English.closing
    ),
    stand: StandIns(
      provider: "any other provider listed",
      partner: "any other partner listed",
      holder: "that holds the account",
      account: "the one we tell you",
      aFewMinutes: "a few minutes",
      longWait: "at least fifteen minutes",
      about: "about",
      minutes: "minutes",
      and: "and",
      wantedProvider: "the provider",
      numbersPage: "the list of numbers",
      connectButton: "the button to connect a number",
      appOption: "the option for a number in the WhatsApp Business app"
    ),
    step: English.step,
    release: English.release,
    connect: English.connect,
    precondition: English.precondition,
    kind: English.kind
  )
}

/// English words, one function per kind of thing.
enum English {
  @Sendable static func kind(_ kind: NextKind) -> String {
    switch kind {
    case .cleanUp, .fix: "One thing has to be changed before the next attempt."
    case .wait: "Meta now needs a little time."
    case .retry: "You can now make one fresh attempt."
    case .ask: "We are looking into it and need one more detail, which we find out ourselves."
    case .provider: "This one is for us and {provider} to repair."
    case .alternative:
      """
      Meta does not offer this kind of connection for this number. Nothing you change on your phone \
      or at Meta would help; we would rather talk with you about another way.
      """
    case .escalate:
      """
      What remains cannot be removed on your side, so we are taking it to {provider} support with \
      all the details.
      """
    case .nothing: "Nothing has to be repaired."
    }
  }

  @Sendable static func closing(_ closing: LetterOutline.Closing) -> String {
    switch closing {
    case .doing:
      """
      Send us a short note once this is done, if possible with a screenshot, or if something looks \
      different.
      """
    case .idle: "There is nothing you need to do until you hear from us."
    case .ourTurn: "We will write to you as soon as it is your turn."
    case .time: "Write to us if anything is unclear or looks different meanwhile."
    case .works: "Tell us if you still see something that does not work."
    case .none: ""
    }
  }

  @Sendable static func precondition(
    _ precondition: Precondition
  ) -> (order: String, title: String) {
    switch precondition {
    case .pendingRegistration:
      (
        """
        Finish or delete the pending registration of the number in {provider}, or ask us to do it.
        """,
        """
        finish or delete the pending registration of the number in {provider}, or ask us to do it
        """
      )
    case .numberOfMeta:
      (
        "Delete the +1 555 number that Meta's window created, under \(MenuPath.phoneNumbers.text(in: .english)).",
        "delete the +1 555 number that Meta's window created"
      )
    }
  }
}
