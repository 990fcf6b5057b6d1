extension KnownError {
  /// Signup window: numbers that no page of Meta lists, seen in public reports of 2026.
  static let signupField = Family(source: .fieldReports, owner: .customer) {
    Row(
      code: 3_441_061,
      title: "Automatic events of the phone app hold the number",
      meaning: """
        Meta asks to switch the automatic labels of the app's business tools off. Newer versions of \
        the app have lists in their place and no such switch; then a later attempt or Meta's \
        support solved it. Seen in August and September 2026.
        """,
      category: .eligibility,
      next: """
        Switch the automatic labels in the app's business tools off where they are offered, then \
        try once more; else hand the text over to support.
        """,
      place: .labels,
      letter: .automaticLabels,
      certainty: .low
    )
    Row(
      code: 3_441_062,
      title: "The number belongs to another business than the one chosen, by a second number",
      meaning: """
        The sentence is that of 3441041 in Spanish; Meta numbered it differently in a live case of \
        coexistence in August 2026. What is said of 3441041 holds as far as anybody knows.
        """,
      wait: 5,
      next: """
        Compare the portfolio chosen in the window with the one that owns the number before \
        anything is removed.
        """,
      owner: .metaAdmin,
      place: .whatsappAccounts,
      cause: .moderate(.numberInAnotherPortfolio),
      certainty: .medium
    )
    Row(
      code: 2_655_121,
      title: "Connecting the number again was refused while Meta counts another partner",
      meaning: """
        Seen once, in August 2026, when a number of coexistence was to be connected again: the \
        Partners tab was empty and its button out of use, yet Meta spoke of a partner.
        """,
      next: "Look at the app's list, the Partners tab and older portfolios before another attempt.",
      owner: .metaAdmin,
      place: .partnersTab,
      cause: .weak(.partnerStillListed),
      certainty: .low
    )
    Row(
      code: 136_024,
      subcode: 2_388_367,
      title: "A code for the number was requested too often",
      meaning: """
        Meta counts the codes that are requested for a number. Codes sent to the number belong to \
        the path for dedicated numbers.
        """,
      next: "Request no further code; let the limit run out, then request one.",
      cause: .moderate(.rateLimited),
      certainty: .medium
    )
    Row(
      code: 100,
      subcode: 2_388_004,
      title: "The code could not be sent",
      meaning: """
        Known from a sample answer only. Codes sent to the number belong to the path for dedicated \
        numbers.
        """,
      category: .registrationPIN,
      retry: .afterWait,
      next: "Make sure that a dedicated number is wanted, then request the code once more later.",
      certainty: .low
    )
  }
}
