import Foundation
import Testing

@testable import CoexistKit

/// The pages below `docs/` are lifted out of the code, and these tests keep them so.
@Suite struct PagesTests {
  @Test func pagesAreCurrent() {
    for page in Pages.all() {
      #expect(
        Repository.text("docs/\(page.path)") == page.text,
        "docs/\(page.path) is stale or missing; run: \(Pages.refresh)"
      )
    }
  }

  @Test func everyCauseHasItsPageAndEveryPageItsCause() {
    let known = Set(Pages.all().map(\.path))
    for cause in Cause.all { #expect(known.contains("causes/\(cause.id.id).md")) }
    for name in Repository.names(in: "docs/causes") {
      #expect(
        known.contains("causes/\(name)"),
        "docs/causes/\(name) belongs to no cause; delete it, then run: \(Pages.refresh)"
      )
    }
  }

  @Test func everyPageOfACauseNamesItsSources() {
    for page in Pages.all() where page.path.hasPrefix("causes/") && page.path != "causes/README.md"
    {
      #expect(page.text.contains("\n## Sources\n"), "\(page.path)")
    }
  }

  @Test func internalLinksResolve() {
    let folders = ["docs/", "docs/causes/"]
    for folder in folders {
      for name in Repository.names(in: folder) where name.hasSuffix(".md") {
        for target in Self.links(in: Repository.text(folder + name) ?? "") {
          let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
          let path = parts[0].isEmpty ? folder + name : folder + parts[0]
          #expect(Repository.exists(path), "\(folder)\(name) links to \(target)")
          guard parts.count > 1, path.hasSuffix(".md") else { continue }
          let text = Repository.text(Self.straight(path)) ?? ""
          #expect(
            text.contains("<a id=\"\(parts[1])\"></a>")
              || Self.headings(text).contains(String(parts[1])),
            "\(folder)\(name) links to \(target)"
          )
        }
      }
    }
  }

  /// Targets of `](…)` that do not leave the repository.
  private static func links(in text: String) -> [String] {
    text.components(separatedBy: "](").dropFirst().compactMap { rest in
      guard let end = rest.firstIndex(of: ")") else { return nil }
      let target = String(rest[..<end])
      return target.contains("://") || target.contains(" ") ? nil : target
    }
  }

  /// `docs/causes/../steps.md` as `docs/steps.md`.
  private static func straight(_ path: String) -> String {
    path.replacingOccurrences(of: "docs/causes/../", with: "docs/")
  }

  private static func headings(_ text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
      line.drop { $0 == "#" || $0 == " " }.lowercased().replacingOccurrences(of: " ", with: "-")
    }
  }
}
