/// What the catalogue's own row proposes, where it knows better than the card of the whole cause.
extension Facts {
  /// The error whose row speaks most strongly for a cause: payloads before prose, then the weight, then
  /// the newest.
  func strongestError(for id: CauseID) -> ReportedError? {
    let speaking = errors(for: id).filter { $0.provenance > .notes }
    return speaking.enumerated().max { left, right in
      let a = left.element
      let b = right.element
      if a.provenance != b.provenance { return a.provenance < b.provenance }
      if a.strength != b.strength { return a.strength < b.strength }
      let (before, after) = (a.time?.seconds ?? 0, b.time?.seconds ?? 0)
      return before != after ? before < after : left.offset < right.offset
    }?.element
  }

  /// The row's order as a remedy, or `nil` when no row speaks for the cause.
  ///
  /// The kind follows from who acts.
  func rowRemedy(
    for id: CauseID,
    doneWhen: String,
    kind: (Owner) -> NextKind = NextKind.whenDoneBy
  ) -> Remedy? {
    guard let row = strongestError(for: id)?.row(for: id) else { return nil }
    return Remedy(
      kind: kind(row.owner),
      owner: row.owner,
      place: row.place,
      instruction: "\(row.next)",
      doneWhen: doneWhen
    )
  }
}

extension NextKind {
  /// A repair by who does it: the provider's side acts, or somebody at the customer's.
  static func whenDoneBy(_ owner: Owner) -> NextKind {
    switch owner {
    case .provider, .developer: .provider
    case .customer, .metaAdmin: .fix
    case .meta: .wait
    case .nobody: .nothing
    }
  }
}

extension ReportedError {
  fileprivate var strength: Int {
    switch entry?.weight {
    case .settles: 3
    case .strong: 2
    case .moderate: 1
    case .weak, nil: 0
    }
  }
}
