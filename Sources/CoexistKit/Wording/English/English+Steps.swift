extension English {
  @Sendable static func step(_ step: CleanupStep) -> StepWords {
    switch step {
    case .removeDedicatedNumber:
      StepWords(
        title: "remove the number's earlier connection in {provider}",
        order: Order(
          place: "{provider} > {numbers-page} > the number",
          orders: [
            "If you have access to {provider}, remove the number there; otherwise tell us and we do it.",
            "Leave the app on your phone as it is.",
          ],
          done: "{provider} no longer lists the number."
        )
      )
    case .disconnectProvider:
      StepWords(
        title: "disconnect the old provider in the app",
        order: Order(
          place: "WhatsApp Business app on the phone > Settings > Account > Business platform",
          orders: [
            "Open the WhatsApp Business app on the phone with this number.",
            "Go to Settings > Account > Business platform.",
            "If {old} is listed there, tap it and choose Disconnect.",
            "Take a screenshot of the list afterwards, also when it was empty from the start.",
          ],
          done: "The Business platform list in the app is empty.",
          avoid: [
            "Keep the app and its account on the phone as they are; your chats stay on the phone.",
            "Please do not start another attempt yet.",
          ]
        )
      )
    case .removePartner:
      StepWords(
        title: "take the old partner off the Partners tab",
        order: Order(
          place: "WhatsApp Manager > your WhatsApp account > Partners",
          orders: [
            "Open WhatsApp Manager at business.facebook.com and choose your WhatsApp account.",
            "Open the Partners tab.",
            "Remove {old} there; if {provider} is listed, leave it.",
            "Take a screenshot of the tab afterwards.",
          ],
          done: "The Partners tab lists nobody but, perhaps, {provider}.",
          avoid: ["Please do not start another attempt yet."]
        )
      )
    case .checkPortfolio:
      StepWords(
        title: "look which business portfolio holds the number",
        order: Order(
          place: "Meta Business Suite > Settings > Accounts > WhatsApp accounts",
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
        title: "remove the WhatsApp account from the portfolio that still holds it",
        order: Order(
          place: "Meta Business Suite > Settings > Accounts > WhatsApp accounts > Remove",
          orders: [
            "Before you change anything, compare the id of the account with {account}.",
            "Remove that WhatsApp account from the portfolio that still holds it.",
            "Take a screenshot of the list afterwards.",
          ],
          done: "That portfolio no longer lists the account.",
          avoid: [
            "The app, its account and the chats on your phone are not touched by this.",
            "Message templates of the removed account are lost and have to be made again.",
          ]
        )
      )
    case .wait:
      StepWords(
        title: "wait a few minutes",
        order: Order(
          orders: [
            "Please leave everything as it is for a few minutes, so that Meta can catch up."
          ],
          avoid: ["Please do not start another attempt yet: it would only show the old state."]
        )
      )
    case .retry:
      StepWords(
        title: "connect once more from {provider}",
        order: Order(
          place: "{provider} > {numbers-page} > {connect}",
          orders: [
            "Have the phone with the WhatsApp Business app in your hand.",
            "In {provider} open {numbers-page}, choose {connect} and then {app-option}.",
            "Log in with Facebook and choose the business portfolio that owns the number.",
            "Enter the number that is in the app.",
            "Scan the QR code with the app, or confirm the code that the app itself shows.",
          ],
          done: "Meta's window ends with a success message.",
          avoid: [
            "If Meta wants to send a code by SMS or call you, close the window and tell us.",
            "One attempt is enough: if an error appears, send us its exact words and a screenshot.",
          ]
        )
      )
    case .escalate:
      StepWords(
        title: "we take it to {provider} support",
        order: Order(
          orders: [
            "Please keep everything as it is while {provider} support looks into it with Meta."
          ],
          avoid: ["Please do not start another attempt meanwhile; it could not tell us more."]
        )
      )
    }
  }

  @Sendable static func question(_ topic: Topic) -> Order? {
    switch topic {
    case .appBusinessPlatform:
      Order(
        place: "WhatsApp Business app on the phone > Settings > Account > Business platform",
        orders: ["Send us a screenshot of what the phone lists there, also if the list is empty."],
        avoid: ["Please only look, and change nothing yet."]
      )
    case .partnersTab:
      Order(
        place: "WhatsApp Manager > your WhatsApp account > Partners",
        orders: ["Tell us which partners the tab lists, best with a screenshot of the whole tab."],
        avoid: ["Please only look, and change nothing yet."]
      )
    case .ownerPortfolio:
      Order(
        place: "Meta Business Suite > Settings > Accounts > WhatsApp accounts, in every portfolio",
        orders: [
          "Tell us which business portfolio you chose in Meta's window.",
          "Look which portfolio owns the WhatsApp account, and send us a screenshot.",
        ],
        avoid: ["Please only look, and change nothing yet."]
      )
    case .otherPortfolios:
      Order(
        place: "WhatsApp Manager > Account tools > Phone numbers, in every portfolio",
        orders: ["Look whether any other business portfolio of yours lists the number."],
        avoid: ["Please only look, and change nothing yet."]
      )
    case .numberInBusinessApp:
      Order(
        place: "WhatsApp Business app on the phone > Settings, under the name",
        orders: ["Tell us whether this number is active in the WhatsApp Business app today."]
      )
    case .signupAskedFor:
      Order(
        place: "Meta's window, the last screen",
        orders: [
          "Tell us what Meta's window asked for: a QR code, a code inside the app, or SMS or a call."
        ]
      )
    case .messagesArrive:
      Order(
        place: "any other phone",
        orders: ["Send a message to the number and tell us whether it shows up in {provider}."]
      )
    case .liveMediaWorks:
      Order(
        place: "any other phone",
        orders: ["Send a new photo to the number and tell us whether it shows up in {provider}."]
      )
    case .workedBefore:
      Order(
        orders: [
          "Tell us whether this number ever worked in {provider} together with the app, and until when."
        ]
      )
    case .reviewState:
      Order(
        place: "Business Support Home > your business > WhatsApp account",
        orders: ["Tell us what the page says: nothing, in review or rejected."]
      )
    case .appVersion:
      Order(
        place: "WhatsApp Business app on the phone > Settings > Help > App info",
        orders: ["Tell us which version of the app is on the phone."]
      )
    case .kapsoConnection, .subscribedApps:
      Order(orders: ["We look this up ourselves; there is nothing to do on your side."])
    default: nil
    }
  }
}
