// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "jobhunter",
    platforms: [.macOS(.v15)],
    dependencies: [],
    targets: [
        // The game itself. Imports nothing, not even Foundation; `make test` fails if it does.
        .target(name: "Workshop", swiftSettings: strict),
        // Builders, random players and checks for tests and simulations of the kernel; never part of the program.
        .target(name: "TestKit", dependencies: ["Workshop"], swiftSettings: strict),
        // `swift run -c release soak --games 100000`: random sessions with every promise of the kernel checked.
        .executableTarget(name: "soak", dependencies: ["TestKit"], path: "Sources/Soak", swiftSettings: strict),
        .testTarget(name: "WorkshopTests", dependencies: ["Workshop", "TestKit"], swiftSettings: strict),
        // Compares with the texts in Tests/Playthroughs; `RECORD=1 swift test --filter Playthrough` writes them anew.
        .testTarget(name: "PlaythroughTests", dependencies: ["Workshop", "TestKit"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
