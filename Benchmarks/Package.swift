// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody compiles it who only publishes.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    .executableTarget(name: "Generate", swiftSettings: [.treatAllWarnings(as: .error)])
  ],
  swiftLanguageModes: [.v6]
)
