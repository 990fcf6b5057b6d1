extension KnownError {
  /// Every row, family after family: the numbers first, then the sentences without a number.
  static let all = Catalogue(families)

  private static let families: [Family] = [
    signupOwnership,
    signupSharing,
    signupVerification,
    signupEligibility,
    signupLimits,
    signupAccount,
    signupBackend,
    signupField,
    businessManager,
    adAccounts,
    graph,
    graphPermissions,
    graphNodes,
    graphAccess,
    tokens,
    registration,
    codes,
    migration,
    history,
    health,
    messagingAccount,
    messagingService,
    messageContent,
    templateSend,
    templateMarketing,
    templateEdit,
    windowAccount,
    windowState,
    windowApp,
    providerTexts,
    setupLinks,
  ]
}

/// The rows of several families, one behind the other.
///
/// They stay where they are: a copy of all of them would cost more than most runs read.
struct Catalogue: RandomAccessCollection, Sendable {
  private let families: [KnownError.Family]
  /// The place of the first row of each family.
  private let starts: [Int]

  let startIndex = 0
  let endIndex: Int

  init(_ families: [KnownError.Family]) {
    self.families = families
    var starts: [Int] = []
    var count = 0
    for family in families {
      starts.append(count)
      count += family.rows.count
    }
    self.starts = starts
    endIndex = count
  }

  subscript(row: Int) -> KnownError {
    let place = starts.lastIndex { $0 <= row } ?? 0
    let family = families[place]
    return KnownError(row: family.rows[row - starts[place]], family: family)
  }
}
