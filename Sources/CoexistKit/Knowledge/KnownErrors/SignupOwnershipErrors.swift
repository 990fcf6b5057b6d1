extension KnownError {
  /// Signup window: the number or the account belongs to another business.
  static let signupOwnership = Family(source: .metaSignupErrors, owner: .metaAdmin) {
    Row(
      code: 3_441_041,
      title: "The number belongs to a different business from the one chosen in the window",
      meaning: """
        Meta finds the number under a different business portfolio. A wrong choice in the first \
        step of the window gives the same sentence, and so does an old provider that was removed \
        only halfway.
        """,
      message: """
        The phone number you have entered is not associated with the business you selected. To \
        continue, you need to unlink this phone number from that business or enter a different \
        number.
        """,
      wait: 5,
      next: """
        Compare the portfolio chosen in the window with the one that owns the number before \
        anything is removed.
        """,
      place: .whatsappAccounts,
      cause: .strong(.numberInAnotherPortfolio),
      seenAs: """
        Another company or portfolio still holds the number at Meta.
        An earlier provider was taken away only halfway.
        The phone was cleaned, but not the portfolio or the WABA.
        """,
      suggestions: """
        Enter a number that belongs to the business selected in the window.
        Take the WhatsApp account out of the business that holds it now, in Meta Business \
        Suite.
        Delete the number from the WABA that holds it now, in WhatsApp Manager.
        """,
      practice: """
        App first, Partners tab second; only then the account leaves the portfolio that \
        still lists it. Deleting the number in WhatsApp Manager comes last: never in the \
        live WABA, and not within 30 days of paid messages. Then rest a few minutes and \
        start once from {provider}.
        """,
      escalate: """
        it is still there after the full clean-up and one clean attempt. Send \
        phone_number_id, waba_id, the exact Meta text and screenshots of the Meta pages.
        """,
      practiceSource: .kapsoTroubleshooting
    )
    Row(
      code: 3_441_051,
      title: "Meta does not accept the digits as a phone number",
      meaning: """
        The number was typed with a wrong country code or wrong digits. It says nothing about who \
        owns the number.
        """,
      message: """
        The phone number entered is invalid. Please verify it and try again or provide a new \
        number.
        """,
      next: "Type the number again with its country code and compare it digit by digit.",
      owner: .customer,
      letter: .digitsRefused
    )
    Row(
      code: 2_655_011,
      title: "The number is not part of the chosen WhatsApp account",
      meaning: """
        The account picked in the window does not contain this number. Either another account was \
        picked or the number sits in another portfolio.
        """,
      message: """
        The phone number is not linked to a WhatsApp Business Account. Verify the number or use a \
        different one.
        """,
      next: "Find out which WhatsApp account lists the number and choose that one in the window.",
      place: .phoneNumbers,
      cause: .moderate(.numberInAnotherPortfolio)
    )
    Row(
      code: 2_593_072,
      title: "The chosen WhatsApp account does not exist or this login cannot see it",
      meaning: """
        Meta cannot open the account for the Facebook user who is logged in. The account may sit \
        in a portfolio where this user is not an admin.
        """,
      message: """
        The WhatsApp Business Account ID you entered (or selected) does not exist or cannot be \
        accessed.
        """,
      next:
        "Log in as an admin of the portfolio that owns the account and choose the account again.",
      place: .whatsappAccounts,
      cause: .moderate(.numberInAnotherPortfolio)
    )
    Row(
      code: 2_655_082,
      title: "The number is linked to a Facebook Page",
      meaning: """
        A Page has claimed the number as its contact. The signup refuses the number until that \
        link is gone.
        """,
      message: """
        The phone number is already linked to a Facebook Page. To continue, you need to unlink \
        your account or enter a different phone number to continue.
        """,
      wait: 5,
      next: "Unlink the number from the Page, wait a few minutes and start the signup once more.",
      place: .pageNumber,
      cause: .settles(.numberLinkedToPage)
    )
    Row(
      code: 2_388_002,
      title: "Meta refuses to add the number",
      meaning: """
        The title alone gives no reason; the sentence below it does. Often the number is still \
        registered on the platform under another WhatsApp account.
        """,
      headline: "Cannot add phone number.",
      next: """
        Read the sentence under the title, then look for the number in the other WhatsApp accounts \
        of the business.
        """,
      place: .phoneNumbers,
      cause: .weak(.numberInAnotherPortfolio),
      certainty: .medium
    )
    Row(
      code: 2_388_012,
      title: "The number is already listed in this WhatsApp account",
      meaning: """
        The account already holds the number, usually from an earlier connection as a dedicated \
        number. A second entry is not possible.
        """,
      headline: "This phone number already exists in your list of phone numbers.",
      details:
        "The phone number you are trying to migrate is already present in your WhatsApp account.",
      next: """
        Look for the number among the connected numbers and pick the existing entry instead of \
        adding it again.
        """,
      owner: .provider,
      place: .phoneNumbers,
      cause: .moderate(.dedicatedConnectionInKapso),
      source: .metaErrorCodes
    )
    Row(
      code: 1_690_061,
      title: "The asset is already in this portfolio",
      meaning: """
        Somebody tries to add what the portfolio already has. Nothing is missing and nothing has \
        to be moved.
        """,
      message: "Asset already belongs to this Business Manager.",
      retry: .no,
      next: "Choose the existing asset in the window instead of adding it.",
      place: .whatsappAccounts,
      letter: .existsAlready
    )
    Row(
      code: 2_593_079,
      title: "The WhatsApp account is booked for a move to another solution",
      meaning: """
        A migration of this account to a different partner solution was started earlier and is \
        still on record.
        """,
      details: "This WABA has already been marked for migration to a different solution ID",
      retry: .no,
      next: "Ask the provider to take the case to Meta with the WABA id and the solution id.",
      owner: .provider,
      source: .metaErrorCodes2025
    )
    Row(
      code: 2_593_085,
      title: "The account cannot take part in an ownership transfer of the old kind",
      meaning: """
        The request uses the model in which a provider owned accounts on behalf of its clients. \
        Meta has closed that model.
        """,
      headline: "Invalid WhatsApp Business Account for OBO Mobility",
      category: .ownership,
      retry: .no,
      next: "Ask the provider to take the case to Meta with the WABA id.",
      owner: .meta,
      source: .metaErrorCodes2025
    )
  }
}
