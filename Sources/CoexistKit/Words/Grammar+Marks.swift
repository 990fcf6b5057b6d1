extension Grammar {
  /// The concepts of grammar, by their ids in the table.
  enum Mark: String, CaseIterable {
    /// "not" before what it denies.
    case not
    /// "nahi", "nicht": before or behind it.
    case notBehind = "not-behind"
    /// "Nothing", which another "not" may stand before.
    case nothing
    /// Denies all that comes after it.
    case never
    /// Begins another thought: what stood before no longer reaches.
    case but
    /// Supposes what follows.
    case suppose
    /// The same where a clause begins; elsewhere the word means something else.
    case supposeFirst = "suppose-first"
    /// Begins a question that tells nothing.
    case ask
    /// The same as the first word of a sentence; elsewhere the word asks nothing.
    case askFirst = "ask-first"
    /// Asks for the reason of what is so, or how to get rid of it.
    case why
    /// "I can only …": who says what is left asks nothing.
    case only
    /// Somebody thought so, and was wrong.
    case believed
    /// Something is still to come, or only wished for.
    case planned
    /// What it says is so: "still", which a question takes for granted.
    case still
    /// Says what somebody or something says.
    case says
    /// All is well now.
    case fine
    /// What was wrong is repaired.
    case solved
    /// It went at the first go.
    case firstGo = "first-go"
    /// What support keeps open, and to close it.
    case `case`
    case ends
    case may
    /// To close it, as nobody says who did.
    case toClose = "to-close"
    /// It has to be done.
    case must
    /// Whoever held it let it go.
    case released
    /// It works or comes, and the words that make of it that all is well.
    case works
    case everything
    case closed
    /// What follows was so once.
    case once
    /// The places of our matter, which another matter beside them does not take away.
    case platformMenu = "platform-menu"
    case partnersTab = "partners-tab"
    /// Messages go both ways.
    case flows
    /// What the provider's page says of the connection.
    case health
    /// Now, all at once: what follows is another matter than what is well.
    case now
    case customer
    case person
    case asks
    /// Nothing has begun yet.
    case ahead
    /// To begin or to try it, and "yet": with a "not" nothing has begun.
    case begins
    case yet
    /// A circular, an automatic answer, a message for somebody else.
    case advert
    /// "Nothing to do with you".
    case disclaims
    /// It worked, and has done so since then.
    case worked
    case sinceThen = "since-then"
    /// What somebody was told to do or to look at.
    case instructed
    /// What a number or a word stands for.
    case means
    /// What somebody did, in front of it.
    case did
    /// Somebody asked whether it is so.
    case inquired
    /// A guide, and to follow it.
    case guide
    case follows
    /// Somebody whose number is not ours.
    case anothers
    /// It appears: what follows is what somebody sees.
    case shown
    /// Who the number may be with, and a place where it works.
    case other
    case provider
    case partner
    case old
    case fromPhone = "from-phone"
    case kapso
    /// Another product, and what ties a number to it.
    case otherProduct = "other-product"
    case linked
    case portfolio
    /// Another matter: a bank, a parcel, a ticket.
    case elsewhere
    /// Our matter beyond doubt.
    case anchor
  }
}
