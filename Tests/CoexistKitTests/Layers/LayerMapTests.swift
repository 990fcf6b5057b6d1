import Testing

/// The test of the layers can fail.
@Suite struct LayerMapTests {
  private static let report = LayerMap.File(
    layer: 1,
    path: "Reports/Report.swift",
    source: """
      struct Report {
        var title = ""
      }

      extension Facts {
        var isTabClean: Bool { true }
        private var hidden: Bool { true }
      }
      """
  )

  private func violations(_ source: String, layer: Int = 0) -> [String] {
    LayerMap([.init(layer: layer, path: "Facts/Fact.swift", source: source), Self.report])
      .violations(except: [])
  }

  @Test(arguments: [
    "struct Fact {\n  let report: Report\n}",
    "func f(_ facts: Facts) -> Bool {\n  facts.isTabClean\n}",
    "func f(_ facts: Facts) {\n  print(\"it is \\(facts.isTabClean)\")\n}",
    "let a = [Report]()", "struct A {\n  func f() { _ = [\"a\": Report.self] }\n}",
  ])
  func whatStandsBehindIsFound(_ source: String) {
    #expect(violations(source).count == 1)
    #expect(violations(source, layer: 1).isEmpty)
    #expect(violations(source, layer: 2).isEmpty)
  }

  @Test(arguments: [
    "/// A ``Report`` is made of it.\nstruct Fact {}", "let a = \"Report isTabClean\"",
    "let a = #\"a \"Report\" \\(isTabClean)\"#", "/* Report */ let a = 1",
    "struct Fact {\n  let title: String\n  var hidden = title\n}",
    "let a = \"\"\"\n  Report \"x\"\n  \"\"\"",
  ])
  func wordsAreNoUses(_ source: String) {
    #expect(violations(source).isEmpty)
  }
}
