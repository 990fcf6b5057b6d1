/// What was seen clean, and what failed since.
extension Facts {
  /// Whether the app was seen to list no provider but the wanted one; `nil` when nobody looked.
  var isAppClean: Bool? { cleanLook(.appBusinessPlatform) }

  /// The same for the Partners tab, which a field of the account can answer too.
  var isTabClean: Bool? {
    let look = cleanLook(.partnersTab)
    guard let shared = current(.sharedWithPartners), shared.provenance.settles,
      shared.flag == false
    else { return look }
    // Where the two differ the newer one counts.
    guard look == false, let seen = current(.partnersTab)?.time, let time = shared.time else {
      return look ?? true
    }
    return time >= seen
  }

  /// Whether both were seen so.
  var areLinksSeenEmpty: Bool { isAppClean == true && isTabClean == true }

  private func cleanLook(_ key: FactKey) -> Bool? {
    guard let look = current(key), look.provenance.settles, let others = otherParties(in: look)
    else { return nil }
    return others.isEmpty
  }

  /// Whether an attempt failed after the last change had settled.
  var hasFailedCleanRetry: Bool {
    let since = current(.attemptsSinceCleanup)?.number
    if since == 0 { return false }
    guard let attempt = failedAttempt, let clean = settledAt ?? lastCleanLook else {
      return (since ?? 0) > 0
    }
    return attempt >= clean
  }

  /// Where nobody changed anything: when the app and the tab had both been seen clean, and the time
  /// that Meta needs was over; `nil` when a look is missing or not dated.
  private var lastCleanLook: Instant? {
    guard areLinksSeenEmpty,
      !steps.contains(where: { $0.step.changesSomething }),
      let app = current(.appBusinessPlatform)?.time, let tab = current(.partnersTab)?.time
    else { return nil }
    return max(app, tab).adding(minutes: settlingMinutes)
  }
}
