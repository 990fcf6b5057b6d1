// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// The libraries are optimised in tests too: without it the suite costs five times the processor time.
let library = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A static executable starts faster and runs on any Linux.
///
/// The flag belongs to the executable alone: on a library target it breaks `swift test -c release`.
let standalone = ["-static-executable"]

let package = Package(
  name: "coexist",
  platforms: [.macOS(.v13)],
  products: [.executable(name: "coexist", targets: ["coexist"])],
  targets: [
    .target(name: "JSONText", swiftSettings: library),
    .target(name: "TextFields", dependencies: ["JSONText"], swiftSettings: library),
    .target(name: "CoexistKit", dependencies: ["JSONText", "TextFields"], swiftSettings: library),
    .executableTarget(
      name: "coexist",
      dependencies: ["CoexistKit"],
      swiftSettings: strict + [
        .unsafeFlags(standalone, .when(platforms: [.linux], configuration: .release))
      ],
      linkerSettings: [
        // Without its symbols the file is less than half as large.
        .unsafeFlags(
          standalone + ["-Xlinker", "--strip-all"],
          .when(platforms: [.linux], configuration: .release)
        )
      ]
    ),
    .executableTarget(
      name: "coexist-bench",
      dependencies: ["CoexistKit", "JSONText"],
      swiftSettings: strict
    ),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"], swiftSettings: strict),
    .testTarget(
      name: "TextFieldsTests",
      dependencies: ["JSONText", "TextFields"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CoexistKitTests",
      dependencies: ["CoexistKit", "JSONText", "TextFields"],
      exclude: [
        "Privacy/notations.jsonl", "Reading/errors.jsonl", "Recorded/bytes.txt",
        "Recorded/diagnoses.txt", "Recorded/escapes.txt", "Recorded/inputs.jsonl",
        "Recorded/key-names.txt", "Recorded/keys.txt", "Recorded/layouts.txt", "Recorded/leaks.txt",
        "Recorded/lines.txt",
        "Recorded/notices.txt", "Recorded/outputs.txt", "Recorded/phones.txt",
        "Recorded/redactions.txt", "Recorded/rows-csv.txt", "Recorded/rows-text.txt",
        "Recorded/skeletons.txt", "Recorded/words.txt", "Words/texts.jsonl",
      ],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6]
)

// The targets of the fuzzer stand in for the tests whose files they share (docs/testing.md); they
// are no part of any other build.
if Context.environment["COEXIST_FUZZ"] != nil {
  package.targets.removeAll { $0.type == .test }
  package.targets.append(
    .executableTarget(
      name: "coexist-fuzz",
      dependencies: ["CoexistKit", "JSONText", "TextFields"],
      path: "Tests",
      sources: ["Fuzz", "CoexistKitTests/Fuzz", "CoexistKitTests/MemoryHost.swift"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])]
    )
  )
}
