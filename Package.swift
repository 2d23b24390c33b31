// swift-tools-version:6.2
import PackageDescription

// The manifest is the map: each room of docs/ARCHITECTURE.md is one target, and its dependency list here is what
// it may import (builds pass `--explicit-target-dependency-import-check error`).

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let signals = Target.Dependency.product(name: "UnixSignals", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
]
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let subprocess: [Target.Dependency] = [
    .product(name: "Subprocess", package: "swift-subprocess"), .product(name: "SystemPackage", package: "swift-system"),
]
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")

func room(
    _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = [], exclude: [String] = []
) -> [Target] {
    [
        .target(
            name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: settings),
        .testTarget(
            name: "\(name)Tests", dependencies: [.init(stringLiteral: name), "TestSupport"] + dependencies,
            swiftSettings: settings),
    ]
}

let border: [Target] = [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CCurl", linkerSettings: [.linkedLibrary("curl"), .linkedLibrary("ssl")]),
    .target(name: "CCrypto", linkerSettings: [.linkedLibrary("crypto")]),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "CLinux"),
    .target(name: "CDemo", exclude: ["pages", "chronicle"]),
]

let rooms: [Target] =
    room("Model", ["CCrypto"])
    + room("Settings", ["Model"])
    + room("Chronicle", ["Model"])
    + room("Catalog", ["Model", "CSQLite", grdb], resources: [.embedInCode("Resources/outlets.tsv")])
    + room("Scheduler", ["Model", "Settings"])
    + room("Fetcher", ["Model", "Settings", "CCurl", "CZlib", "CLinux"])
    + room("Extractor", ["Model", "CLibXML2"])
    + room("LinkRot", ["Model", "Settings"])
    + room("Rescue", ["Model", "LinkRot"])
    + room("WARC", ["Model", "CDeflate", "CZlib", "CCrypto", "CLinux"])
    + room("Archive", ["Model", "WARC", "Catalog", "CLinux", "CCrypto"])
    + room(
        "Daemon",
        [
            "Model", "Settings", "Chronicle", "Catalog", "Scheduler", "Fetcher", "Extractor", "LinkRot", "Rescue",
            "WARC",
            "Archive", "CLinux", lifecycle, signals, logging,
        ] + nio + subprocess)
    + room(
        "Web",
        ["Model", "Settings", "Catalog", "Archive", hummingbird, hummingbirdCore, httpTypes, lifecycle, logging] + nio)

let front: [Target] = [
    .executableTarget(
        name: "vidimus",
        dependencies: [
            "Model", "Settings", "Chronicle", "Catalog", "Scheduler", "Fetcher", "Extractor", "LinkRot", "Rescue",
            "WARC", "Archive", "Daemon", "Web", "Press", "CLinux", arguments, lifecycle, signals, logging,
        ] + subprocess,
        swiftSettings: settings),
    .testTarget(
        name: "vidimusTests", dependencies: ["vidimus", "Model", "Press", "TestSupport"], swiftSettings: settings),
    .target(name: "Press", dependencies: ["Model", "CDemo", "CLinux"], swiftSettings: settings),
    .testTarget(name: "PressTests", dependencies: ["Press", "Model", "TestSupport"], swiftSettings: settings),
    .target(name: "TestSupport", dependencies: ["Model", "Press", "CLinux"] + subprocess, swiftSettings: settings),
]

/// The workbenches of rooms, built only where asked for: VIDIMUS_ROOM=Extractor,ExtractorLab.
let lab: [Target] = [
    .executableTarget(name: "ExtractorLab", dependencies: ["Extractor", "Model"], swiftSettings: settings),
    .executableTarget(
        name: "ArchiveLab", dependencies: ["Archive", "Catalog", "Fetcher", "Settings", "Model"],
        swiftSettings: settings),
]

/// `VIDIMUS_ROOM=Chronicle swift test` builds and tests that room alone, with what it stands on.
func chosen(_ targets: [Target], extra: [Target]) -> [Target] {
    guard let names = Context.environment["VIDIMUS_ROOM"]?.split(separator: ",").map(String.init) else {
        return targets
    }
    let targets = targets + extra
    var wanted = Set(names.flatMap { [$0, "\($0)Tests"] })
    var grown = true
    while grown {
        let before = wanted.count
        for target in targets where wanted.contains(target.name) {
            for case .byNameItem(let name, _) in target.dependencies { wanted.insert(name) }
        }
        grown = wanted.count > before
    }
    return targets.filter { wanted.contains($0.name) }
}

let package = Package(
    name: "vidimus",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    ],
    targets: chosen(border + rooms + front, extra: lab),
    swiftLanguageModes: [.v6]
)
