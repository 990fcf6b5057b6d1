extension English {
  @Sendable static func step(_ step: CleanupStep, _ isSeen: Bool) -> StepWords {
    switch step {
    case .removeDedicatedNumber:
      StepWords(
        title: isSeen
          ? "we will remove the number's earlier connection in {provider}"
          : "we will check in {provider} for an earlier connection of the number and remove it",
        report: "the number's earlier connection in {provider} was removed",
        order: Instruction(
          orders: [
            """
            We will take care of this: we will remove the earlier connection in {provider} and \
            then write to you.
            """
          ]
        ),
        app: "Leave the app on your phone as it is in the meantime."
      )
    case .disconnectProvider:
      StepWords(
        title: isSeen
          ? "we will help you disconnect {provider-listed} in the app"
          : """
          we will check with you whether the app on the phone still lists another provider; if \
          so, we will tell you how to disconnect it
          """,
        found: """
          if a provider other than {provider} is listed, we will tell you how to disconnect it
          """,
        report: "the old provider was disconnected in the app",
        order: Instruction(
          orders: [
            "Open the WhatsApp Business app on the phone with this number.",
            "Go to \(MenuPath.businessPlatform.inside(.english)).",
            isSeen
              ? "Tap {provider-listed} there and choose \(MenuName.disconnect.english)."
              : """
              If a provider other than {provider} is listed there, tap it and choose \
              \(MenuName.disconnect.english). If none is, there is nothing to disconnect.
              """,
            isSeen
              ? "Take a screenshot of the list and send it to us."
              : """
              Take a screenshot of the list and send it to us, even if the list was already \
              empty.
              """,
          ],
          done: "The list shows no provider other than {provider}."
        ),
        app:
          "Leave the app and its account on the phone; disconnecting does not delete your chats."
      )
    case .removePartner:
      StepWords(
        title: isSeen
          ? "we will help you remove {partner-listed} from the Partners tab"
          : """
          we will check with you whether the Partners tab still lists another partner; if so, \
          we will tell you how to remove it
          """,
        found: "if a partner other than {provider} is listed, we will tell you how to remove it",
        report: "the old partner was removed from the Partners tab",
        order: Instruction(
          orders: [
            "Open WhatsApp Manager at business.facebook.com and choose your WhatsApp account.",
            "Open the Partners tab.",
            isSeen
              ? "Remove {partner-listed} there; if {provider} is listed, leave it."
              : "If a partner other than {provider} is listed there, remove it.",
            "Take a screenshot of the tab and send it to us.",
          ],
          done: "The Partners tab lists no partner other than {provider}."
        )
      )
    case .checkPortfolio:
      StepWords(
        title: "we will check with you which business portfolio the number belongs to",
        report: "the business portfolios were checked",
        order: Instruction(
          place: .whatsappAccounts,
          orders: [
            "Open the page and note in which business portfolio the WhatsApp account is listed.",
            "Switch through your other portfolios and check whether the number is listed there too.",
            "Send us a screenshot of each list.",
          ],
          done: "You know which portfolio owns the account, and whether another lists the number.",
          avoid: ["Only look; do not change or remove anything there yet."]
        )
      )
    case .removeFromPortfolio:
      StepWords(
        title: isSeen
          ? """
          we will help you release the WhatsApp account from the business portfolio {holder}; \
          the app and the chats on your phone are not affected
          """
          : """
          if the account turns out to be in another business portfolio, we will help you \
          release it
          """,
        report: "the WhatsApp account was removed from the business portfolio",
        order: Instruction(
          place: .whatsappAccounts,
          orders: [
            """
            In the business portfolio {holder}, open the WhatsApp account in the list and check \
            that its ID is {account}. If it is not, stop and tell us.
            """,
            "Remove that WhatsApp account from the portfolio.",
            "Take a screenshot of the list and send it to us.",
          ],
          done: "That portfolio no longer lists the account.",
          avoid: [
            "Message templates of the removed account are lost and have to be created again."
          ]
        ),
        app: "The app, its account and the chats on your phone are not affected by this."
      )
    case .wait:
      StepWords(
        title: "it takes {while} for Meta to update its data",
        order: Instruction(
          orders: ["Leave everything as it is {until}, so that Meta can update its data."]
        )
      )
    case .retry:
      StepWords(
        title: isSeen
          ? "after that, you can try the connection from {provider} once more"
          : "if it is still necessary, you can try the connection from {provider} once more",
        order: connect(Connection())
      )
    case .escalate:
      StepWords(
        title: "we will take it to {provider} support",
        order: Instruction(
          orders: [
            "Please leave everything as it is while {provider} support looks into it with Meta."
          ],
          avoid: ["Do not try again in the meantime; it would not tell us anything new."]
        )
      )
    }
  }

  static let release = StepWords(
    title: "we will have {provider} release the WhatsApp account from its own portfolio",
    order: Instruction(
      orders: [
        """
        We will take care of this: we will have {provider} release the account from its own \
        portfolio and then write to you.
        """
      ]
    ),
    app: "The app, its account and the chats on your phone are not affected by this."
  )

  static let whosePortfolio = [
    """
    If the business portfolio {holder} is not yours, for example a former agency's, stop here: \
    ask its admin to remove your WhatsApp account from it, and tell us once that is done or if \
    they do not answer.
    """,
    """
    If it is yours and you did not choose it in Meta's window, stop here too and tell us: choosing \
    it there may be enough.
    """,
  ]

  @Sendable static func connect(_ connection: Connection) -> Instruction {
    let login = "Log in with Facebook and" + choice(connection.choice)
    let start =
      switch connection.beginning {
      case .product: "In {provider}, open {numbers-page}, choose {connect} and then"
      case .link: "Open your connection link again and choose"
      case .newLink: "Open the new connection link from our separate message and choose"
      }
    if connection.choice == .same { return reconnect }
    return switch connection.path {
    case .pairing:
      Instruction(
        orders: [
          "Have the phone with the WhatsApp Business app ready.",
          "\(start) {app-option}.",
          login,
          "Enter the number that is in the app.",
          "Scan the QR code with the app, or confirm the code that the app itself shows.",
        ],
        done: "Meta's window ends with a success message, and the app keeps working as before.",
        avoid: [noCodeByMessage, oneAttempt]
      )
    case .dedicated:
      Instruction(
        orders: [
          "Have the phone or device that receives SMS or calls for the number at hand.",
          "\(start) the option for a dedicated number (Cloud API).",
          login,
          "Enter the number.",
          "Enter the code that Meta sends by SMS or call: for this kind of number that is right.",
        ],
        done: "Meta's window ends with a success message.",
        avoid: ["Enter the code in Meta's window only, and never send it to anyone.", oneAttempt]
      )
    }
  }

  /// For a number that was connected before.
  private static let reconnect = Instruction(
    orders: [
      "Keep the phone with the WhatsApp Business app with you.",
      "In {provider}, open {numbers-page}, choose this number and then the option to reconnect it.",
      "Log in with Facebook and choose the same WhatsApp account and number as before.",
      "Scan the QR code with the app, or confirm the code that the app itself shows.",
    ],
    done: "A message sent from the phone shows up in {provider}.",
    avoid: [noCodeByMessage, oneAttempt]
  )

  private static func choice(_ choice: Connection.Choice) -> String {
    switch choice {
    case .owner: " choose the business portfolio {owner}."
    case .holder: ", this time, choose the business portfolio {holder}."
    case .same: " choose the same WhatsApp account and number as before."
    case .otherAccount:
      ", this time, choose another WhatsApp account, or let Meta create a new one."
    }
  }

  /// The path that takes a number out of the app.
  private static let noCodeByMessage = """
    If Meta offers a code by SMS or call, close the window and tell us: that way would take \
    the number out of the app.
    """

  private static let oneAttempt =
    "Try only once: if an error appears, send us its exact words and a screenshot."
}
