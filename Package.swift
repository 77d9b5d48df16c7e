// swift-tools-version: 6.2
import PackageDescription

// The arrows between the rooms. Each target may use what it names here and nothing else;
// docs/architecture.md says what each room is for.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

func room(_ name: String, _ arrows: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: arrows, swiftSettings: strict)
}

func tests(_ name: String, _ arrows: [Target.Dependency], resources: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: arrows, exclude: resources, swiftSettings: strict)
}

let package = Package(
  name: "sitegen",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "sitegen", targets: ["sitegen"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    room("Diagnostics"),
    room("Markup"),
    room("Formats", ["Diagnostics", "Markup", "CCMarkGFM", "CLibYAML"]),
    room("Model", ["Diagnostics", "Markup"]),
    .target(
      name: "Disclosure",
      dependencies: [
        "Diagnostics", "Model", "Parallel", .product(name: "BigInt", package: "BigInt"),
      ],
      // Exact arithmetic on thousands of unknowns: unoptimised it takes a hundred times as long,
      // and `swift run` is what people use.
      swiftSettings: strict + [.unsafeFlags(["-O"])]),
    room("Figures", ["Diagnostics", "Markup", "Model", "Disclosure"]),
    room("PayGaps", ["Figures", "Model"]),
    room("Claims", ["Diagnostics", "Markup", "Model", "Disclosure", "Figures"]),
    room("Downloads", ["Diagnostics", "Model", "Disclosure", "Figures", "Hashing"]),
    room("FileSystem"),
    room("Parallel"),
    room(
      "Content",
      ["Diagnostics", "Markup", "Formats", "Model", "Disclosure", "FileSystem", "Parallel"]),
    room("Import", ["Diagnostics", "Figures", "Formats", "Model", "PayGaps"]),
    room("Checks", ["Diagnostics", "Markup", "Model", "Parallel"]),
    room("Templates", ["Diagnostics", "Markup"]),
    room(
      "Pages",
      [
        "Diagnostics", "Markup", "Model", "Disclosure", "Figures", "Downloads", "Hashing",
        "Templates",
      ]),
    room("Hashing"),
    room("Ledger", ["Diagnostics", "Formats", "Hashing", "FileSystem"]),
    room("PersonalData", ["Diagnostics", "Formats"]),
    room("Output", ["Diagnostics", "Hashing"]),
    room(
      "Pipeline",
      [
        "Diagnostics", "Model", "Formats", "Disclosure", "Figures", "Content", "Import", "Checks",
        "Claims",
        "Templates",
        "Pages",
        "Ledger",
        "PersonalData",
        "Hashing",
        "Output",
        "FileSystem",
        "Parallel",
      ]),
    .executableTarget(
      name: "sitegen",
      dependencies: [
        "Diagnostics", "Model", "Output", "Pipeline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    tests("ModelTests", ["Diagnostics", "Markup", "Model"]),
    tests("DiagnosticsTests", ["Diagnostics"], resources: ["Golden"]),
    tests("MarkupTests", ["Markup"]),
    tests("TemplatesTests", ["Diagnostics", "Markup", "Templates"]),
    tests(
      "PagesTests",
      [
        "Diagnostics", "Markup", "Model", "Content", "Disclosure", "Figures", "Hashing",
        "Templates", "Pages",
      ],
      resources: ["Publications"]),
    // Fixtures/broken holds a folder for each broken publication; docs/diagnostics is made from them.
    tests(
      "PipelineTests",
      [
        "Content", "Diagnostics", "Disclosure", "FileSystem", "Ledger", "Model", "Output",
        "Pipeline",
      ]),
    tests("FileSystemTests", ["FileSystem"]),
    tests("ParallelTests", ["Parallel"]),
    tests(
      "ContentTests", ["Diagnostics", "Markup", "Formats", "Model", "Disclosure", "Content"]),
    tests("FormatsTests", ["Diagnostics", "Markup", "Formats"]),
    tests("ChecksTests", ["Diagnostics", "Markup", "Model", "Checks"]),
    tests("ImportTests", ["Diagnostics", "Model", "Import"]),
    tests("PayGapsTests", ["Figures", "Model", "PayGaps"]),
    tests("FiguresTests", ["Diagnostics", "Markup", "Model", "Disclosure", "Figures"]),
    tests(
      "ClaimsTests",
      ["Diagnostics", "Markup", "Model", "Content", "Disclosure", "Figures", "Claims"]),
    tests(
      "DownloadsTests",
      [
        "Diagnostics", "Model", "Disclosure", "Figures", "Formats", "Hashing", "Downloads",
      ], resources: ["Golden"]),
    tests("DisclosureTests", ["Diagnostics", "Model", "Disclosure"]),
    // What the tests of Output kill, or run into the system's limits: a process of its own.
    .executableTarget(
      name: "OutputProbe", dependencies: ["Diagnostics", "Output"], path: "Tests/OutputProbe",
      swiftSettings: strict),
    tests("OutputTests", ["Diagnostics", "Hashing", "Output", "OutputProbe"]),
    tests("HashingTests", ["Hashing"]),
    tests("LedgerTests", ["Diagnostics", "Formats", "Hashing", "Ledger"]),
    tests("PersonalDataTests", ["Diagnostics", "Formats", "PersonalData"]),
  ],
  swiftLanguageModes: [.v6]
)
