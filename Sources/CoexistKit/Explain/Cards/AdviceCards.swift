extension ModeCard {
  static let dedicatedFitsBetter = ModeCard(
    id: "dedicated-fits-better",
    title: "advice: a dedicated number would fit this customer better",
    kind: .advice,
    lines: [
      (
        .means,
        [
          Advice.dedicatedFitsBetter.statement,
          "It stands beside the diagnosis and changes nothing in it.",
        ]
      ),
      (.isNot, ["A cause, and no repair: the error at hand has its own reason."]),
      (.lookFirst, ["how many messages a day, and whether anybody opens the app"]),
      (
        .confirms,
        ["phone_app_needed is false", "needs_maximum_stability is true", "a volume limit (130429)"]
      ),
      (.rulesOut, ["people answer from the phone"]),
      (.act, ["Offer it; the customer decides."]),
      (.escalate, ["Never by itself."]),
      (.doNot, ["Move a number whose app is still needed."]),
    ],
    seeAlso: ["dedicated", "coexistence"],
    sources: Advice.dedicatedFitsBetter.sources
  )

  static let manualSetup = ModeCard(
    id: "manual-setup",
    title: "advice: with an own Meta app, the manual setup may fit better",
    kind: .advice,
    lines: [
      (
        .means,
        [
          Advice.manualSetup.statement,
          "It goes by phone_number_id, waba_id and a lasting token, without Meta's window.",
        ]
      ),
      (.isNot, ["A way into coexistence: the manual setup makes a dedicated connection."]),
      (.lookFirst, ["whether the customer's developers run a Meta app"]),
      (.confirms, ["own_meta_app is true"]),
      (.rulesOut, ["there is no own Meta app, or the phone app is needed"]),
      (.act, ["Ask the developers; then {provider}'s manual setup instead of the window."]),
      (.escalate, ["When the WABA is still not to be seen by the own app: explain escalate."]),
      (.doNot, ["Send a token by mail or in a ticket."]),
    ],
    seeAlso: ["waba-not-listed", "dedicated"],
    sources: Advice.manualSetup.sources
  )
}
