extension Shape {
  /// Every shape the program recognises, the most specific first: of several that fit one counts.
  ///
  /// A shape that looks into another stands before it, a failure before what the answer was to be,
  /// an event before the node it is about, and what has few keys of its own at the end.
  static let all: [Shape] = [
    caseFile, har,
    kapsoHealth, debugToken, sdkError, graphError, signupEvent, loginCallback,
    webhook, webhookEntry, webhookChange, kapsoMessage, kapsoLinkEvent, kapsoAccountEvent,
    sendAnswer, webhookValue,
    healthEntity, messageStatus, errorList, batchAnswer,
    doctorReport, kapsoNumber, setupLink, kapsoEvent,
    subscribedApps, solutions, assignedUsers, appSubscriptions,
    phoneNumber, waba, business, accountList, healthStatus, acceptedRequest,
    bareError, text, redirectURL,
  ]
}
