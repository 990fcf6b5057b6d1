extension English {
  @Sendable static func question(_ key: FactKey) -> Instruction? {
    switch key {
    case .appBusinessPlatform:
      Instruction(
        place: .businessPlatform,
        orders: ["Send us a screenshot of what the phone lists there, also if the list is empty."],
        avoid: lookOnly
      )
    case .partnersTab:
      Instruction(
        place: .partnersTab,
        orders: [
          "Tell us which partners the tab lists, if possible with a screenshot of the whole tab."
        ],
        avoid: lookOnly
      )
    case .ownerPortfolio:
      Instruction(
        place: .whatsappAccountsEverywhere,
        orders: [
          "Tell us which business portfolio you chose in Meta's window.",
          "Look which portfolio owns the WhatsApp account, and send us a screenshot.",
        ],
        avoid: lookOnly
      )
    case .otherPortfolios:
      Instruction(
        place: .phoneNumbersEverywhere,
        orders: [
          "Look whether another business portfolio of yours lists the number, and tell us which."
        ],
        avoid: lookOnly
      )
    case .numberInBusinessApp:
      Instruction(
        place: .numberInApp,
        orders: ["Tell us whether this number is active in the WhatsApp Business app today."]
      )
    case .signupAskedFor:
      Instruction(
        place: .windowEnd,
        orders: [
          "Tell us what Meta's window asked for: a QR code, a code inside the app, or SMS or a call."
        ]
      )
    case .messagesArrive:
      Instruction(
        place: .otherPhone,
        orders: ["Send a message to the number and tell us whether it shows up in {provider}."]
      )
    case .liveMediaWorks:
      Instruction(
        place: .otherPhone,
        orders: ["Send a new photo to the number and tell us whether it shows up in {provider}."]
      )
    case .workedBefore:
      Instruction(
        orders: [
          "Tell us whether this number ever worked in {provider} together with the app, and until when."
        ]
      )
    case .reviewState:
      Instruction(
        place: .support,
        orders: ["Tell us what the page says: nothing, in review or rejected."]
      )
    case .appVersion:
      Instruction(
        place: .appInfo,
        orders: ["Tell us which version of the app is on the phone."]
      )
    case .kapsoConnection, .subscribedApps:
      Instruction(orders: ["We look this up ourselves."])
    default: nil
    }
  }

  private static let lookOnly = ["Please only look, and change nothing yet."]
}
