extension English {
  @Sendable static func remedy(_ cause: CauseID, _ kind: NextKind) -> Instruction? {
    switch (cause, kind) {
    case (.numberInAnotherPortfolio, .fix):
      Instruction(
        orders: [
          "This time, choose the business portfolio {holder} in Meta's window.",
          "If that portfolio is not yours, ask its admin to release the number and tell us.",
        ],
        done: "Meta's window lists the WhatsApp account."
      )
    case (.onboardingUnfinished, .retry):
      Instruction(
        place: .providerNumbers,
        done: "The number shows as connected in {provider}."
      )
    case (.signupInterrupted, .retry), (.wrongOnboardingPath, .retry):
      Instruction(
        place: .providerConnect,
        orders: ["Close the old window."]
      )
    case (.disconnectedAfterWorking, .retry):
      Instruction(
        place: .providerNumbers,
        orders: ["Open the WhatsApp Business app on the phone once."],
        done: "A message sent from the phone shows up in {provider}."
      )
    case (.disconnectedAfterWorking, .wait):
      Instruction(
        place: .phone,
        orders: [
          "Open the app and leave what it shows about the connection ticked.",
          "Meta can reconnect by itself; please leave everything else as it is.",
        ],
        done: "A message sent from the phone shows up in {provider}.",
        avoid: ["Please do not connect the number anywhere else meanwhile."]
      )
    case (.disconnectedAfterWorking, .fix), (.notInBusinessApp, .fix), (.appAccountDeleted, .fix):
      Instruction(
        place: .phone,
        orders: [
          "Open the WhatsApp Business app and look whether it shows this number under Settings.",
          "If not, set the number up in the WhatsApp Business app and use it there as usual.",
          "Tell us when the app shows the number; then we plan one fresh attempt with you.",
        ],
        done: "The app shows this number under Settings.",
        avoid: ["Meta may want to see some normal use of the app before it agrees."]
      )
    case (.appVersionTooOld, .fix):
      Instruction(
        place: .appStore,
        orders: ["Update the WhatsApp Business app from the store."],
        avoid: ["An update keeps your chats; please leave the app installed."]
      )
    case (.numberLinkedToPage, .fix):
      Instruction(
        place: .pageNumber,
        orders: ["Take the number off the Facebook Page; the Page itself stays.", "Tell us then."],
        done: "The settings of the Page show no WhatsApp number."
      )
    case (.marketingMessagesWABA, .fix):
      Instruction(
        orders: [
          "This time, choose another WhatsApp account in Meta's window, or let Meta create a new one."
        ],
        avoid: ["Please leave the account that is used for marketing messages as it is."]
      )
    default: restriction(cause, kind)
    }
  }

  private static func restriction(_ cause: CauseID, _ kind: NextKind) -> Instruction? {
    switch (cause, kind) {
    case (.accountRestricted, .fix):
      Instruction(
        place: .support,
        orders: ["Read the reason that Meta gives there.", "Request a review there."],
        done: "Business Support Home shows no restriction any more.",
        avoid: ["Please do not connect or change anything until Meta has decided."]
      )
    case (.assetLimitReached, .fix):
      Instruction(
        place: .whatsappAccounts,
        orders: [
          "In Meta's window choose a WhatsApp account that exists already, or",
          "remove a WhatsApp account that nobody uses, after comparing its id with the live one, or",
          "verify the business in the Security Center for a higher limit.",
        ],
        done: "Meta's window lets you go on."
      )
    case (.businessNotVerified, .fix):
      Instruction(
        place: .verification,
        orders: ["Finish the verification of the business there."],
        done: "The Security Center shows the business as verified."
      )
    case (.displayNameNotApproved, .fix):
      Instruction(
        place: .numberProfile,
        orders: [
          "Read there why the display name was not accepted.",
          "Change it accordingly and hand it in for review again.",
        ],
        done: "WhatsApp Manager shows the display name as approved."
      )
    case (.paymentProblem, .fix):
      Instruction(
        place: .billing,
        orders: ["Check there that a working payment method is attached to this very account."],
        done: "A message with a template goes out again.",
        avoid: ["Please enter card data at Meta only, never in a chat."]
      )
    case (.templateProblem, .fix):
      Instruction(
        place: .templates,
        orders: ["Open the template, correct it and hand it in again, or use another one."],
        done: "The template shows as active."
      )
    case (.tokenOrPermission, .fix), (.messageLevel, .fix):
      Instruction(
        place: .businessSettings,
        orders: [
          "Open the reconnection link that we send you, as an admin of the business.",
          "Choose the same WhatsApp account and number as before.",
        ],
        done: "Messages go out again.",
        avoid: ["Please never send us a password or an access key."]
      )
    case (.metaTransient, .retry):
      Instruction(
        orders: ["Wait a few minutes, then repeat once what did not work."],
        done: "This time it works.",
        avoid: ["If the same message comes back, send us its exact words instead of trying again."]
      )
    case (.metaTransient, .wait):
      Instruction(
        orders: ["Please wait a little, then repeat once what did not work."],
        avoid: ["If the same message comes back, send us its exact words instead of trying again."]
      )
    case (.rateLimited, .wait):
      Instruction(
        orders: ["Please make no attempts for now; each one can lengthen the pause."],
        avoid: ["After the pause one single attempt is due; we will tell you when and how."]
      )
    case (.notEnoughActivity, .wait):
      Instruction(
        place: .phone,
        orders: [
          "Go on using the app for your usual conversations.",
          "Tell us if it is urgent: another number or another kind of connection may fit.",
        ],
        avoid: [
          "Meta publishes no number that would be enough, so we cannot give you a date.",
          "Please do not try again day after day: Meta counts attempts.",
        ]
      )
    case (.inReview, .wait), (.displayNameNotApproved, .wait):
      Instruction(
        orders: ["Please leave the account, the number and the name as they are meanwhile."],
        avoid: ["A change now would begin the review anew."]
      )
    case (.countryNotSupported, .alternative):
      Instruction(
        orders: [
          "Tell us whether another number, or a number without the phone app, would fit you."
        ]
      )
    default: nil
    }
  }
}
