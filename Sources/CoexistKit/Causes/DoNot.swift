/// Something that nobody must say or do: an order without "do not", with a period.
struct DoNot: Sendable, ExpressibleByStringLiteral {
  let text: String
  /// It holds only while nothing points to the connection itself.
  var leavesConnectionAlone = false

  init(stringLiteral text: String) {
    self.text = text
  }

  /// An order to leave the connection alone, because something else is the matter.
  static func touchConnection(_ text: String) -> DoNot {
    var order = DoNot(stringLiteral: text)
    order.leavesConnectionAlone = true
    return order
  }
}
