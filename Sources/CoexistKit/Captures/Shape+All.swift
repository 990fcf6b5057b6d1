extension Shape {
  /// Every shape the program recognises, in no particular order.
  static let all: [Shape] = [
    caseFile, text,
    graphError, bareError, errorList, batchAnswer, sdkError,
    signupEvent, loginCallback,
    webhook, webhookEntry, webhookChange, webhookValue, messageStatus,
    phoneNumber, waba, business, accountList, subscribedApps, assignedUsers, solutions,
    appSubscriptions, debugToken, healthStatus, acceptedRequest,
    kapsoHealth, kapsoNumber, setupLink, kapsoEvent, kapsoMessage, doctorReport, redirectURL,
    har,
  ]
}
