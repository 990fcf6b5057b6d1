extension KnownError {
  /// Every row, family after family: the numbers first, then the sentences without a number.
  static let all = Catalogue(families)

  private static let families: [[KnownError]] = [
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

/// The rows of several tables, one behind the other.
///
/// They stay where they are: a copy of all of them would cost more than most runs read.
struct Catalogue: RandomAccessCollection, Sendable {
  private let tables: [[KnownError]]
  /// The place of the first row of each table.
  private let starts: [Int]

  let startIndex = 0
  let endIndex: Int

  init(_ tables: [[KnownError]]) {
    self.tables = tables
    var starts: [Int] = []
    var count = 0
    for table in tables {
      starts.append(count)
      count += table.count
    }
    self.starts = starts
    endIndex = count
  }

  subscript(row: Int) -> KnownError {
    let table = starts.lastIndex { $0 <= row } ?? 0
    return tables[table][row - starts[table]]
  }
}
