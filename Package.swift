// swift-tools-version: 6.2
import PackageDescription

// The storeys of the program, from the top down; Sources/README.md tells what each is for.

/// What libFuzzer needs to see which way the program goes; unsafe flags to SwiftPM, so given only when
/// `make fuzz` asks for them.
let isFuzzing = Context.environment["NASTAVNIK_FUZZ"] != nil
let fuzzing: [SwiftSetting] =
  isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])] : []

let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ] + fuzzing

func storey(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(
  of name: String, with dependencies: [Target.Dependency] = [], excluding folders: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.init(stringLiteral: name)] + dependencies,
    exclude: folders,
    swiftSettings: settings)
}

func fuzzTarget(_ name: String, on dependencies: [Target.Dependency]) -> Target {
  .target(
    name: "Fuzz\(name)",
    dependencies: ["FuzzSupport"] + dependencies,
    path: "Tests/Fuzz/\(name)",
    swiftSettings: settings)
}

let package = Package(
  name: "nastavnik",
  products: [.executable(name: "nastavnik", targets: ["nastavnik"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "nastavnik",
      dependencies: [
        "SiteBuild", "Mentorship",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    storey(
      "SiteBuild",
      on: [
        "SiteRendering", "SitePages", "ContentDecoding", "ContentSyntax", "Mentorship",
        "Templates", "Attachments", "Diagnostics", "Russian", "TextEdits", "CSystem",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    storey("SiteRendering", on: ["SitePages", "Templates", "Diagnostics"]),
    storey("SitePages", on: ["Mentorship", "Templates", "Russian"]),
    storey("ContentDecoding", on: ["ContentSyntax", "Mentorship", "Diagnostics", "Russian"]),
    storey(
      "ContentSyntax",
      on: [
        "Diagnostics", "Russian", "CCMark", "CYAML",
        .product(name: "SwiftCSV", package: "SwiftCSV"),
      ]),
    storey("Templates", on: ["Diagnostics"]),
    storey("Mentorship", on: ["Diagnostics", "Russian", "TextSearch"]),
    storey("Diagnostics", on: ["Russian", "TextEdits"]),
    storey("Russian"),
    storey("TextEdits"),
    storey("TextSearch", on: ["Russian"]),
    storey("Attachments", on: ["CEXIF", "CExpat", "CSystem", "CZip", "CZlib"]),
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CEXIF", pkgConfig: "libexif", providers: [.apt(["libexif-dev"])]),
    .target(name: "CSystem"),
    tests(of: "Russian"),
    tests(of: "TextSearch"),
    tests(of: "Attachments"),
    tests(of: "TextEdits", with: ["ContentSyntax", "Diagnostics"]),
    tests(of: "Diagnostics", with: ["TextEdits"]),
    tests(of: "Templates", with: ["Diagnostics"]),
    tests(of: "ContentSyntax", with: ["Diagnostics"]),
    tests(of: "Mentorship", with: ["Diagnostics"]),
    tests(of: "ContentDecoding", with: ["ContentSyntax", "Diagnostics", "Mentorship"]),
    tests(
      of: "SitePages",
      with: [
        "ContentDecoding", "ContentSyntax", "Diagnostics", "Mentorship", "Russian",
        "SiteRendering", "Templates",
      ]),
    tests(of: "SiteRendering"),
    tests(
      of: "SiteBuild",
      with: [
        "Attachments", "ContentSyntax", "Diagnostics", "Mentorship", "SitePages", "SiteRendering",
        "Templates",
      ],
      excluding: ["InvalidSites"]),
    tests(of: "nastavnik"),
  ],
  swiftLanguageModes: [.v6]
)

if isFuzzing {
  // Libraries: `main` is libFuzzer's own, and SwiftPM would look for another one in an executable.
  package.products += ["FuzzYAML", "FuzzFrontMatter", "FuzzDeadline", "FuzzTemplate"].map {
    .library(name: $0, type: .static, targets: [$0])
  }
  package.targets += [
    .target(
      name: "FuzzSupport", dependencies: ["ContentSyntax", "Diagnostics"],
      path: "Tests/Fuzz/Support", swiftSettings: settings),
    fuzzTarget("YAML", on: ["ContentSyntax", "Diagnostics"]),
    fuzzTarget(
      "FrontMatter", on: ["ContentDecoding", "ContentSyntax", "Diagnostics", "Mentorship"]),
    fuzzTarget("Deadline", on: ["Mentorship"]),
    fuzzTarget("Template", on: ["SitePages", "Templates", "Diagnostics"]),
  ]
}
