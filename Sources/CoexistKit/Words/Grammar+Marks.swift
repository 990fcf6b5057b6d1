extension Grammar {
  /// The concepts of grammar; what each means stands at its head in the tables of `Concepts/`.
  enum Mark: String, CaseIterable {
    case not, nothing, never, but, suppose, ask, why, only, believed, planned, still, says, fine,
      solved, `case`, ends, may, must, released, works, everything, closed, once, flows, health,
      now, customer, person, asks, ahead, begins, yet, advert, disclaims, worked, instructed,
      means, did, looks, inquired, guide, follows, anothers, shown, other, provider, partner, old,
      kapso,
      linked, portfolio, elsewhere, anchor
    case notBehind = "not-behind"
    case supposeFirst = "suppose-first"
    case askFirst = "ask-first"
    case firstGo = "first-go"
    case toClose = "to-close"
    case platformMenu = "platform-menu"
    case partnersTab = "partners-tab"
    case sinceThen = "since-then"
    case fromPhone = "from-phone"
    case otherProduct = "other-product"
  }
}
