extension Wording {
  static let english = Wording(
    language: .english,
    phrases: LetterPhrases(
      hello: "Hello,",
      helloNamed: "Hello {customer},",
      now: "What to do now:",
      anyOf: "Any one of these is enough:",
      place: "Where:",
      avoid: "Please note:",
      done: "How to tell it worked:",
      thanks: "Already done, thank you:",
      told: "You told us that this is already done:",
      after: "What comes next (we will write to you before each step):",
      otherwise: """
        If that portfolio cannot be chosen in the window, stop and tell us. In that case, this is \
        what comes next (we will write to you before each step):
        """,
      admin: """
        This needs someone with full control of the business portfolio of your company in Meta.
        """,
      likely: "Most likely,",
      unknown: "We can't say for sure yet what the cause is.",
      refused: "Meta refuses the connection while that is so.",
      look: "Before anything is changed, please check the following.",
      stillThere: "You told us that it had been removed; when it was checked, it was still there.",
      saidDone: "Even so, Meta still refuses the number. Please check the following once more.",
      named: "It is probably {named}.",
      noCode: """
        Please do not enter any code from an SMS and do not ask for a call: that way is for numbers \
        without the app. Close Meta's window if it is still open.
        """,
      windowAsks: "First, do what Meta's window asks for: {asked}",
      twoFactor: """
        First, turn on two-factor authentication for your Facebook login, as Meta's window asks \
        (\(MenuPath.loginSecurity.text(in: .english))).
        """,
      earliest: "Please do not try again before {time}.",
      comesBack: "Please give it until {time}. If the connection is not back by then, tell us.",
      notYet: "Do not start another attempt for now.",
      notYetAgain: """
        There have already been {attempts} attempts. Do not start another one until the steps are done.
        """,
      appStays: "Nothing changes in the app on your phone or in your chats.",
      closing: English.closing
    ),
    stand: StandIns(
      provider: "a provider that connected it before",
      partner: "another company",
      holder: "that holds the account",
      owner: "of your company",
      listedProvider: "every provider other than {provider}",
      listedPartner: "every partner other than {provider}",
      account: "the one that we give you",
      aFewMinutes: "a few minutes",
      longWait: "at least fifteen minutes",
      during: "for ",
      until: "until ",
      on: " on ",
      and: "and",
      localTime: "your local time",
      wantedProvider: "your provider",
      numbersPage: "the list of numbers",
      connectButton: "the button to connect a number",
      appOption: "the option for a number in the WhatsApp Business app"
    ),
    step: English.step,
    release: English.release,
    whosePortfolio: English.whosePortfolio,
    connect: English.connect,
    precondition: English.precondition,
    kind: English.kind
  )
}

/// English words, one function per kind of thing.
enum English {
  @Sendable static func kind(_ kind: NextKind) -> String {
    switch kind {
    case .cleanUp, .fix: "Something has to be changed before the next attempt."
    case .wait: "Meta now needs a little time."
    case .retry: "You can now try again, once."
    case .ask: "We are looking into it. We still need one detail, which we will find out ourselves."
    case .provider: "We will fix this together with {provider}."
    case .alternative:
      """
      Meta does not offer this kind of connection for this number. Changing something on your phone \
      or at Meta would not help; we would rather talk with you about another way.
      """
    case .escalate:
      """
      Everything that can be done on your side has been done, so we are taking it to {provider} \
      support with all the details.
      """
    case .nothing: "There is nothing to fix."
    }
  }

  @Sendable static func closing(_ closing: LetterOutline.Closing) -> String {
    switch closing {
    case .doing:
      "Let us know when you are done, or if anything looks different."
    case .answering: "With your answer, we can tell you the next step."
    case .idle: "There is nothing you need to do until you hear from us."
    case .ours: "Until you hear from us, you can leave everything as it is."
    case .time:
      "Write to us if anything is unclear or if something looks different in the meantime."
    case .works: "Tell us if you still see something that does not work."
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
        "we will finish or delete the number's pending registration in {provider}"
      )
    case .numberOfMeta:
      (
        """
        Delete the +1 555 number that Meta's window created, under \
        \(MenuPath.phoneNumbers.text(in: .english)).
        """,
        "we will help you delete the +1 555 number that Meta's window created"
      )
    }
  }
}
