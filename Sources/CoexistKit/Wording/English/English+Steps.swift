extension English {
  @Sendable static func step(_ step: CleanupStep) -> StepWords {
    switch step {
    case .removeDedicatedNumber:
      StepWords(
        title: "we remove the number's earlier connection in {provider}",
        ifAny: "we look in {provider} for an earlier connection of the number and remove it",
        report: "the number's earlier connection in {provider} was removed",
        order: Instruction(
          orders: [
            "This step is ours: we remove the earlier connection in {provider} and write to you then."
          ]
        ),
        app: "Please leave the app on your phone as it is meanwhile."
      )
    case .disconnectProvider:
      StepWords(
        title: "disconnect {provider-seen} in the app",
        ifAny: "look in the app whether another provider is still linked, and disconnect it if so",
        report: "the old provider was disconnected in the app",
        order: Instruction(
          place: .businessPlatform,
          orders: [
            "Open the WhatsApp Business app on the phone with this number.",
            "Go to \(MenuPath.businessPlatform.inside(.english)).",
            "Tap {provider-seen} there and choose Disconnect.",
            "Take a screenshot of the list afterwards, also when it was empty from the start.",
          ],
          done: "The Business platform list in the app is empty."
        ),
        app: "Keep the app and its account on the phone as they are; your chats stay there."
      )
    case .removePartner:
      StepWords(
        title: "remove {partner-seen} from the Partners tab",
        ifAny: "look in the Partners tab whether another partner is listed, and remove it if so",
        report: "the old partner was removed from the Partners tab",
        order: Instruction(
          place: .partnersTab,
          orders: [
            "Open WhatsApp Manager at business.facebook.com and choose your WhatsApp account.",
            "Open the Partners tab.",
            "Remove {partner-seen} there; if {provider} is listed, leave it.",
            "Take a screenshot of the tab afterwards.",
          ],
          done: "The Partners tab lists nobody but, perhaps, {provider}."
        )
      )
    case .checkPortfolio:
      StepWords(
        title: "look which business portfolio holds the number",
        report: "the business portfolios were looked through",
        order: Instruction(
          place: .whatsappAccounts,
          orders: [
            "Open the page and note in which business portfolio the WhatsApp account is listed.",
            "Switch through your other portfolios and look whether the number is listed there too.",
            "Send us a screenshot of each list.",
          ],
          done: "You know which portfolio owns the account, and whether another lists the number.",
          avoid: ["Please only look, and change or remove nothing there yet."]
        )
      )
    case .removeFromPortfolio:
      StepWords(
        title: """
          remove the WhatsApp account from the business portfolio {holder}, which leaves the app \
          and the chats on your phone untouched
          """,
        ifAny: "if another business portfolio turns out to hold the account, remove it from there",
        report: "the WhatsApp account was removed from the business portfolio",
        order: Instruction(
          place: .whatsappAccounts,
          orders: [
            "Before you change anything, compare the id of the account with {account}.",
            """
            If that portfolio is your own and you did not choose it in Meta's window, stop here and \
            tell us: choosing it there may be enough.
            """,
            "Otherwise remove that WhatsApp account from the business portfolio {holder}.",
            "Take a screenshot of the list afterwards.",
          ],
          done: "That portfolio no longer lists the account.",
          avoid: [
            "Message templates of the removed account are lost and have to be made again."
          ]
        ),
        app: "The app, its account and the chats on your phone are not touched by this."
      )
    case .wait:
      StepWords(
        title: "wait {while}",
        order: Instruction(
          orders: ["Please leave everything as it is for {while}, so that Meta can catch up."]
        )
      )
    case .retry:
      StepWords(title: "connect once more from {provider}", order: connect(.pairing))
    case .escalate:
      StepWords(
        title: "we take it to {provider} support",
        order: Instruction(
          orders: [
            "Please keep everything as it is while {provider} support looks into it with Meta."
          ],
          avoid: ["Please do not start another attempt meanwhile; it could not tell us more."]
        )
      )
    }
  }

  static let release = StepWords(
    title: "we have the WhatsApp account released from {provider}'s own portfolio",
    order: Instruction(
      orders: [
        """
        This step is ours: we have the account released from \
        {provider}'s own portfolio and write to you then.
        """
      ]
    ),
    app: "The app, its account and the chats on your phone are not touched by this."
  )

  @Sendable static func connect(_ path: ConnectionPath) -> Instruction {
    switch path {
    case .pairing:
      Instruction(
        place: .providerConnect,
        orders: [
          "Have the phone with the WhatsApp Business app in your hand.",
          "In {provider} open {numbers-page}, choose {connect} and then {app-option}.",
          "Log in with Facebook and choose the business portfolio that owns the number.",
          "Enter the number that is in the app.",
          "Scan the QR code with the app, or confirm the code that the app itself shows.",
        ],
        done: "Meta's window ends with a success message, and the app goes on working as before.",
        avoid: [
          """
          If Meta wants to send a code by SMS or call you, close the window and tell us: that way \
          would take the number out of the app.
          """, oneAttempt,
        ]
      )
    case .dedicated:
      Instruction(
        place: .providerConnect,
        orders: [
          "Have at hand whatever receives SMS or calls for the number.",
          "In {provider} open {numbers-page}, choose {connect} and then the dedicated (Cloud API) path.",
          "Log in with Facebook and choose the business portfolio that owns the number.",
          "Enter the number.",
          "Enter the code that Meta sends by SMS or call: for this kind of number that is right.",
        ],
        done: "Meta's window ends with a success message.",
        avoid: ["Enter the code in Meta's window only, and send it to nobody.", oneAttempt]
      )
    }
  }

  private static let oneAttempt =
    "One attempt is enough: if an error appears, send us its exact words and a screenshot."
}
