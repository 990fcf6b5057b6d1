import JSONText

extension Shape {
  /// Words without a form: a popup, a log line, a note.
  static let text = Shape(
    id: "text",
    title: "plain text",
    foundAt: "Meta's window, typed off or copied; a log; a mail of the customer",
    example: """
      (#3441041) The phone number you have entered is not associated with the business you selected.
      """,
    read: { _, _ in }
  )

  /// The address to which the provider's setup link returned.
  static let redirectURL = Shape(
    id: "redirect-url",
    title: "return address of a setup link",
    foundAt: "the browser's address bar after the setup link",
    example: """
      https://example.com/failed?setup_link_id=0b9c3a52-0000-4000-8000-000000000001&\
      error_code=facebook_auth_failed
      """,
    read: { _, _ in }
  )
}
