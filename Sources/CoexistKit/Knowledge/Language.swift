/// The languages a customer can be written to in.
enum Language: String, Named {
  case english = "en"
  /// As it is written in Latin America.
  case spanish = "es"
  /// As it is written in Brazil.
  case portuguese = "pt"
}
