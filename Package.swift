// swift-tools-version: 6.3
import PackageDescription

/// The language's discipline, stated once for every target.
let discipline: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A module of the ladder; it may import only what it names.
func module(
  _ name: String, imports: [Target.Dependency] = [], excluding pages: [String] = []
) -> Target {
  .target(name: name, dependencies: imports, exclude: pages, swiftSettings: discipline)
}

/// The tests of a module, in the folder that mirrors it.
func tests(
  of name: String, imports: [Target.Dependency] = [], resources: [Resource]? = nil
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + imports,
    resources: resources,
    swiftSettings: discipline)
}

let package = Package(
  name: "forecast",
  products: [
    .executable(name: "forecast", targets: ["forecast"]),
    .library(
      name: "ForecastCore",
      targets: [
        "NumericCore", "Figures", "Tables", "Datasets", "Documents", "Auditing", "Reports",
        "Trends", "Planning",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Floor 0: C faces.
    .systemLibrary(name: "CLAPACK", pkgConfig: "lapack", providers: [.apt(["liblapack-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(name: "CDatasets", cSettings: [.headerSearchPath("../../Datasets")]),
    // Floor 1.
    module("NumericCore", imports: ["CLAPACK"]),
    module("Figures"),
    module("Tables"),
    // Floor 2.
    module("Datasets", imports: ["Figures", "Tables", "CDatasets"]),
    module("Documents", imports: ["Tables", "CLibXML2", "CArchive"]),
    module("Auditing", imports: ["Figures", "NumericCore"]),
    module("Trends", imports: ["Figures", "NumericCore"], excluding: ["Trends.md"]),
    // Floor 3.
    module("Reports", imports: ["Figures", "Documents", "Datasets", "Tables"]),
    module(
      "Planning", imports: ["Figures", "NumericCore", "Trends"], excluding: ["Planning.md"]),
    // Floor 4.
    module(
      "Wording",
      imports: [
        "Figures", "Tables", "Datasets", "Documents", "Auditing", "Trends", "Planning", "Reports",
      ]),
    module("Batches", imports: ["Figures", "Tables", "Datasets", "Trends", "Planning"]),
    // Floor 5.
    module(
      "Pages",
      imports: [
        "Figures", "Documents", "Auditing", "Trends", "Planning", "Reports", "Wording",
        "CXlsxWriter",
      ]),
    // Floor 6.
    .executableTarget(
      name: "forecast",
      dependencies: [
        "Figures", "Tables", "Datasets", "Documents", "Auditing", "Trends", "Planning", "Reports",
        "Wording", "Batches", "Pages",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: discipline),

    .executableTarget(
      name: "calibrate",
      dependencies: [
        "Figures", "NumericCore", "Tables", "Datasets", "Trends", "Planning",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: discipline),

    // How well slips are found, by made-up records.
    .executableTarget(
      name: "audit-trial",
      dependencies: [
        "Figures", "Tables", "Datasets", "Documents", "Auditing", "Reports", "TestSupport",
      ],
      path: "Benchmarks/AuditTrial", swiftSettings: discipline),

    // What the tests share.
    .target(
      name: "TestSupport", dependencies: ["Figures", "NumericCore", "Trends"],
      path: "Tests/TestSupport", swiftSettings: discipline),
    tests(of: "NumericCore", resources: [.copy("Fixtures")]),
    tests(of: "Figures"),
    tests(of: "Tables"),
    tests(of: "Datasets", imports: ["Figures", "Tables"]),
    tests(of: "Documents", imports: ["Tables"], resources: [.copy("Fixtures")]),
    tests(of: "Reports", imports: ["Figures", "Tables", "Documents", "Datasets"]),
    tests(of: "Auditing", imports: ["Figures"]),
    tests(of: "Trends", imports: ["Figures", "NumericCore"]),
    tests(of: "Planning", imports: ["Figures", "NumericCore", "Trends"]),
    tests(
      of: "Wording",
      imports: [
        "Figures", "Tables", "Datasets", "Documents", "Auditing", "Trends", "Planning", "Reports",
        "Batches",
      ]),
    tests(of: "Batches", imports: ["Figures", "Tables", "Datasets", "Trends"]),
    tests(
      of: "Pages",
      imports: [
        "Figures", "Documents", "Auditing", "Trends", "Planning", "Reports", "Wording",
      ]),
    tests(
      of: "forecast",
      imports: [
        "Figures", "Tables", "Datasets", "Documents", "Auditing", "Trends", "Reports", "Wording",
      ],
      resources: [.copy("Fixtures")]),
  ],
  cLanguageStandard: .gnu2x
)
