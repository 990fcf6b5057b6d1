import Testing

@testable import CoexistKit

/// Whose server has failed.
@Suite struct ServerTests {
  @Test(arguments: [
    ("app.kapso.ai", "kapso.ai"), ("kapso.ai", "kapso.ai"), ("", ""),
    ("app.zenvia.com.br", "zenvia.com.br"), ("setup.acme.co.uk", "acme.co.uk"),
    ("a.b.acme.example", "acme.example"),
  ])
  func aDomainBelongsToOneOwner(_ host: String, _ domain: String) {
    let provider = Provider(
      name: "Acme",
      appIDs: [],
      businessIDs: [],
      numbersPage: "",
      connectButton: "",
      appOption: "",
      setupHost: host
    )
    #expect(provider.domain == domain)
  }

  private static func page(at host: String) -> String {
    """
    GET https://\(host)/api/connections
    HTTP/1.1 502 Bad Gateway
    content-type: text/html

    <html><head><title>502 Bad Gateway</title></head></html>
    """
  }

  @Test func anotherDomainThatReadsAlikeIsNotTheProviders() {
    func isProviders(_ host: String) -> Bool {
      let report = ReportText(Report(of: [("a.log", Array(Self.page(at: host).utf8))]))
      return report.text.contains("The provider's own server")
    }
    #expect(isProviders("app.kapso.ai"))
    #expect(!isProviders("app.notkapso.ai"))
    #expect(!isProviders("app.my-kapso.ai"))
    #expect(!isProviders("kapso.ai.evil.example"))
    #expect(isProviders("app.notkapso.ai/of/kapso.ai"))
  }
}
