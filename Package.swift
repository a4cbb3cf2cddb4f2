// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

/// A target exists only to forbid an import: see "How it is built" in README.md.
let package = Package(
  name: "laik",
  products: [.executable(name: "laik", targets: ["laik"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
  ],
  targets: [
    .target(
      name: "CCurses",
      cSettings: [.treatAllWarnings(as: .error)],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Text", swiftSettings: strict),
    .target(
      name: "Assessment",
      dependencies: ["Text", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: strict),
    .target(name: "Reports", dependencies: ["Assessment", "Text"], swiftSettings: strict),
    .target(name: "Display", dependencies: ["Text"], swiftSettings: strict),
    .target(
      name: "Screens", dependencies: ["Reports", "Assessment", "Display", "Text"],
      swiftSettings: strict),
    .target(
      name: "Storage",
      dependencies: [
        "Assessment", "Text", .product(name: "Yams", package: "Yams"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "laik",
      dependencies: [
        "Screens", "Storage", "Reports", "Assessment", "Display", "Text", "CCurses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "TextTests", dependencies: ["Text"], swiftSettings: strict),
    .testTarget(
      name: "AssessmentTests", dependencies: ["Assessment", "Text"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Assessment", "Text"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "DisplayTests", dependencies: ["Display", "Text"], swiftSettings: strict),
    .testTarget(
      name: "ScreensTests", dependencies: ["Screens", "Reports", "Assessment", "Display", "Text"],
      swiftSettings: strict),
    .testTarget(
      name: "StorageTests", dependencies: ["Storage", "Assessment", "Text"],
      swiftSettings: strict),
    .testTarget(
      name: "laikTests",
      dependencies: [
        "laik", "Screens", "Storage", "Reports", "Assessment", "Display", "Text", "CCurses",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "FuzzTests", dependencies: ["laik", "Storage", "Assessment", "Text"],
      path: "Tests/Fuzz", exclude: ["Corpus", "Fuzz.swift", "agree.py", "run", "verify.py"],
      swiftSettings: strict),
  ]
)

// With LAIK_FUZZ in the environment the package is the fuzzer: of the program it has what reads
// reports, and not the entry point, which is libFuzzer's.
if Context.environment["LAIK_FUZZ"] != nil {
  package.products = []
  package.targets.removeAll { $0.type == .test || ["laik", "CCurses"].contains($0.name) }
  package.targets += [
    .target(
      name: "laik", sources: ["Program/ReportComparison.swift"], swiftSettings: strict),
    .executableTarget(
      name: "Fuzz", dependencies: ["laik", "Storage", "Assessment", "Text"], path: "Tests/Fuzz",
      sources: ["Fuzz.swift", "Subjects"], swiftSettings: strict),
  ]
}
