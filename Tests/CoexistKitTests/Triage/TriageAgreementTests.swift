import Foundation
import Testing

@testable import CoexistKit

/// A line of triage says what the diagnosis of the same files says.
@Suite struct TriageAgreementTests {
  private static let fixtures = Repository.names(in: "Fixtures")
  private static let machine = HostSystem.machine(in: Repository.root.path)
  /// All fixtures in one run, by the folder.
  nonisolated(unsafe) private static let rows: [String: [String: Any]] = Dictionary(
    Triaged("-f", "jsonl", "Fixtures", in: machine).rows.map { ($0["case"] as? String ?? "", $0) },
    uniquingKeysWith: { first, _ in first }
  )

  private static let keys: Set<String> = [
    "case", "verdict", "cause", "status", "next", "owner", "codes", "waba_id", "phone_number_id",
    "warnings",
  ]

  @Test(arguments: fixtures) func triageAndDiagnoseAgree(_ name: String) throws {
    let row = try #require(Self.rows["Fixtures/" + name])
    let outcome = CoexistKit.Outcome(
      arguments: ["diagnose", "-f", "json", "Fixtures/" + name],
      in: Self.machine
    )
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any]
    )
    #expect(row["verdict"] as? String == report["verdict"] as? String)
    let causes = report["causes"] as? [[String: Any]] ?? []
    let lead = causes.first.flatMap { cause in
      ["confirmed", "likely", "possible"].contains(cause["status"] as? String ?? "") ? cause : nil
    }
    #expect(row["cause"] as? String == lead?["id"] as? String)
    #expect(row["status"] as? String == lead?["status"] as? String)
    let next = report["next"] as? [String: Any]
    #expect(row["next"] as? String == next?["kind"] as? String)
    #expect(row["owner"] as? String == next?["owner"] as? String)
    let ids = report["identifiers"] as? [String: [[String: Any]]] ?? [:]
    for key in ["waba_id", "phone_number_id"] {
      #expect(row[key] as? String == ids[key]?.first?["value"] as? String, "\(key)")
    }
    #expect(row["warnings"] as? Int == (report["warnings"] as? [Any])?.count)
    let errors = report["errors"] as? [[String: Any]] ?? []
    let codes = Set(
      errors.flatMap { [$0["code"] as? Int, $0["subcode"] as? Int] }.compactMap { $0 }
    )
    #expect(codes.isSubset(of: row["codes"] as? [Int] ?? []))
    let keys = Set(row.keys).subtracting(["problem", "reason", "unknown"])
    #expect(keys == Self.keys)
  }

  @Test func everyFixtureIsOneCase() {
    #expect(Set(Self.rows.keys) == Set(Self.fixtures.map { "Fixtures/" + $0 }))
  }
}
