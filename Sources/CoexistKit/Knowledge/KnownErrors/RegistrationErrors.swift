extension KnownError {
  /// Registration, PINs and codes: calls that coexistence does not need.
  static let registration = Family(source: .metaErrorCodes, owner: .developer) {
    Row(
      code: 133_000,
      title: "An earlier removal of the registration is unfinished",
      meaning: """
        It happens on dedicated numbers only. A number in the phone app is never registered by a \
        call.
        """,
      headline: "Incomplete Deregistration",
      details: "A previous deregistration attempt failed.",
      next: """
        Make sure whether the number lives in the phone app, and leave the registration calls out \
        if it does.
        """,
      cause: .strong(.registrationPIN),
      letter: .registrationBroken
    )
    Row(
      code: 133_004,
      title: "The registration service is not reachable",
      meaning: "A passing fault at Meta.",
      headline: "Server Temporarily Unavailable",
      next: "Wait a few minutes and repeat the call once.",
      owner: .nobody,
      cause: .settles(.metaTransient)
    )
    Row(
      code: 133_005,
      title: "The two-step PIN in the call is wrong",
      meaning: """
        The number has a PIN that the caller does not know. Coexistence needs no registration call \
        at all.
        """,
      headline: "Two step verification PIN Mismatch",
      details: "Two-step verification PIN incorrect.",
      next: """
        Turn two-step verification off for the number if it is a dedicated one; otherwise leave \
        the call out.
        """,
      owner: .metaAdmin,
      place: .twoStepVerification,
      cause: .settles(.registrationPIN)
    )
    Row(
      code: 133_006,
      title: "The number has to be verified before it can be registered",
      meaning:
        "The order of the path for dedicated numbers was not kept. Coexistence has neither step.",
      headline: "Phone number re-verification needed",
      details: "Phone number needs to be verified before registering.",
      next: "Make sure whether coexistence is wanted, and leave both calls out if it is.",
      cause: .strong(.registrationPIN)
    )
    Row(
      code: 133_008,
      title: "The PIN was entered wrongly too often",
      meaning: "Meta has closed the registration for a time that stands in the details.",
      headline: "Too Many two step verification PIN Guesses",
      next: """
        Stop, wait for the time in the details and turn two-step verification off instead of \
        trying PINs.
        """,
      place: .twoStepVerification,
      cause: .settles(.rateLimited)
    )
    Row(
      code: 133_009,
      title: "PINs were tried too quickly",
      meaning: "Meta puts a pause between two entries of a PIN.",
      headline: "Two step verification PIN Guessed Too Fast",
      next: "Stop and wait for the time in the details.",
      place: .twoStepVerification,
      cause: .settles(.rateLimited)
    )
    Row(
      code: 133_010,
      title: "The number is not registered on the platform",
      meaning: """
        For a number in the phone app the pairing did not finish or has been undone. Meta's page \
        tells dedicated numbers to register, which does not work here.
        """,
      headline: "Phone number Not Registered",
      details: "Phone number not registered on the WhatsApp Business Platform.",
      next:
        "Read the platform type and the app flag of the number, then reconnect it at the provider.",
      owner: .provider,
      cause: .strong(.onboardingUnfinished)
    )
    Row(
      code: 133_015,
      title: "Meta is still deleting the earlier registration",
      meaning: "The number was removed a moment ago and is not free yet.",
      headline: "Please wait a few minutes before attempting to register this phone number",
      details: """
        The phone number you are attempting to register was recently deleted, and deletion has not \
        yet completed.
        """,
      wait: 5,
      next: "Wait five minutes before the next try.",
      owner: .nobody,
      cause: .settles(.metaTransient)
    )
    Row(
      code: 133_016,
      title: "Too many calls to the registration of this number",
      meaning: """
        Ten calls in three days close it for three more. With coexistence the count shows a loop \
        on a call that is not needed.
        """,
      headline: "Account register deregister rate limit exceeded",
      details: """
        Registration or Deregistration failed because there were too many attempts for this phone \
        number in a short period of time
        """,
      wait: 4320,
      next: "Stop the registration calls for this number and look for the error that led to them.",
      cause: .settles(.rateLimited)
    )
    Row(
      name: "131031/register",
      code: 131_031,
      title: "The PIN in the registration call does not fit",
      meaning:
        "On a registration call this number means a wrong two-step PIN and not a lock by policy.",
      headline: "Account has been locked",
      path: "/register",
      next: """
        Turn two-step verification off if the number is a dedicated one; leave the call out if it \
        lives in the app.
        """,
      place: .twoStepVerification,
      cause: .strong(.registrationPIN)
    )
    Row(
      code: 131_045,
      title: "The registration of the number is broken",
      meaning: """
        Meta's remedy is meant for dedicated numbers. A number in the phone app gets its \
        registration by pairing.
        """,
      headline: "Incorrect certificate",
      details: "Message failed to send due to a phone number registration error.",
      next:
        "Read the platform type and the app flag of the number, then reconnect it at the provider.",
      owner: .provider,
      cause: .strong(.onboardingUnfinished),
      letter: .registrationBroken
    )
    Row(
      code: 131_030,
      title: "The sender is one of Meta's test numbers",
      meaning: """
        Only test numbers keep a list of allowed recipients, so the tool is not using the \
        customer's number.
        """,
      headline: "Recipient phone number not in allowed list",
      next: "Replace the test number's id by the id of the customer's number.",
      cause: .moderate(.wrongIdentifier),
      certainty: .medium,
      source: .metaCalling
    )
  }
}
