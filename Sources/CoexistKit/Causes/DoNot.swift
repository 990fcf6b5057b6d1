/// Something that nobody must say or do: an order without "do not", with a period.
struct DoNot: Sendable, ExpressibleByStringLiteral {
  let text: String
  /// It holds only while nothing points to the connection itself.
  var leavesConnectionAlone = false
  /// It holds only beside a next step of one of these kinds.
  var kinds = NextKind.allCases
  /// It is about a number of the app, and out of place for a dedicated one.
  var isAboutApp = false

  init(stringLiteral text: String) {
    self.text = text
  }

  /// An order to leave the connection alone, because something else is the matter.
  static func touchConnection(_ text: String) -> DoNot {
    var order = DoNot(stringLiteral: text)
    order.leavesConnectionAlone = true
    return order
  }

  /// An order that goes with some kinds of next steps.
  static func beside(_ kinds: NextKind..., text: String) -> DoNot {
    var order = DoNot(stringLiteral: text)
    order.kinds = kinds
    return order
  }

  /// An order about a number that lives in the app.
  static func ofTheApp(_ text: String) -> DoNot {
    var order = DoNot(stringLiteral: text)
    order.isAboutApp = true
    return order
  }
}
