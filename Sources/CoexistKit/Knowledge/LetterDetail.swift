/// What a case tells the customer beyond its cause: why something ended, what was chosen.
///
/// It was seen or told, never only supposed.
struct LetterDetail: Hashable, Sendable {
  /// What is the matter; it begins as behind "most likely,".
  let finding: Localised
  /// What it asks for instead of its cause's remedy; `nil` where that remedy fits.
  var order: CustomerOrder?
  /// What whoever looks after the program at fault has to do, where its cause says something else.
  var task: Localised?
  /// Its order ends in connecting the number once more, and holds what comes before that.
  var endsInConnecting = false
  /// Nothing about the connection has to be repaired.
  var leavesConnectionAlone = false
  /// It is about a call of a program, whose error nobody saw on a screen.
  var isOfCall = false
}

extension LetterDetail {
  /// With one thing to do or to tell; `avoiding` is another attempt, one that is repeated is made once.
  init(
    finding: Localised,
    asking order: Localised,
    avoiding: Localised? = nil,
    isAttempt: Bool = false
  ) {
    self.init(
      finding: finding,
      order: CustomerOrder(
        orders: [order],
        avoid: [avoiding, isAttempt ? .oneAttempt : nil].compactMap { $0 },
        attempt: isAttempt ? .made : avoiding == nil ? nil : .forbidden
      )
    )
  }

  static let requestRefused = LetterDetail(
    finding: Localised(
      "Meta refused {request} that a program made for your number.",
      es: "Meta rechazó {request} que hizo un sistema para su número.",
      pt: "a Meta recusou {request} feita por um sistema para o seu número."
    ),
    isOfCall: true
  )
}
