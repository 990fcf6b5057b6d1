/// The provider that connects the number to the Cloud API: its name, ids and places.
///
/// Texts ask this value for names and places, so that another provider is another value.
struct Provider: Hashable, Sendable {
  let name: String
  /// Meta app ids that are the provider's own.
  var appIDs: [String]
  /// Business portfolio ids that are the provider's own.
  var businessIDs: [String]
  /// Where the connected numbers are listed in the provider's product.
  let numbersPage: String
  /// The button that starts a connection.
  let connectButton: String
  /// The option for a number that lives in the WhatsApp Business app.
  let appOption: String
  /// The domain of its setup links.
  let setupHost: String
  /// The end of ``setupHost`` under which all its servers stand; empty when unknown.
  var domain: String {
    let names = setupHost.split(separator: ".")
    // `com.br` and `co.uk` belong to nobody: there a third name counts.
    let isOfCountry =
      names.count > 2 && names[names.count - 1].utf8.count == 2
      && names[names.count - 2].utf8.count <= 3
    return names.suffix(isOfCountry ? 3 : 2).joined(separator: ".")
  }

  /// Source: ``Source/kapsoTroubleshooting``, "Standard coexistence setup"; the ids stand in the
  /// case files of the contract, section 4.
  static let kapso = Provider(
    name: "Kapso",
    appIDs: ["634974688087057"],
    businessIDs: ["2949482758682047"],
    numbersPage: "Connected numbers",
    connectButton: "Connect WhatsApp Business",
    appOption: "WhatsApp Business App",
    setupHost: "app.kapso.ai"
  )
}
