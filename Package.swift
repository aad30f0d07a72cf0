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
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // The game itself. Imports nothing, not even Foundation; `make test` fails if it does.
        .target(name: "Workshop", swiftSettings: strict),
        // Standard output and error, written to without a trap. Knows nothing of workshops, no more than the next two.
        .target(name: "Streams", swiftSettings: strict),
        // Files written whole or not at all, private from their first moment, and removed for good.
        .target(name: "Files", dependencies: ["Streams"], swiftSettings: strict),
        // The few calls of the system that Swift cannot make.
        .target(name: "CProcess"),
        .testTarget(name: "FilesTests", dependencies: ["Files", "Streams"], swiftSettings: strict),
        // JSON with the place of every value, so that a complaint can point at its line. Imports nothing either.
        .target(name: "JSONText", swiftSettings: strict),
        .testTarget(name: "JSONTextTests", dependencies: ["JSONText"], swiftSettings: strict),
        // What can be wrong in a file, and where: data, not words. The code in Generated is made from Languages/en.arb.
        .target(name: "Diagnostics", dependencies: ["JSONText"], swiftSettings: strict),
        // The decks, scenarios and guides of this repository, put into the program by the compiler.
        .target(name: "CBundledContent"),
        // What people write in files: decks, scenarios, guides, rules, read with all complaints at once. No Foundation.
        .target(name: "Content", dependencies: ["Diagnostics", "JSONText", "Workshop"], swiftSettings: strict),
        // What is known of all plays of a story, from walking through every state it can be in. No Foundation.
        .target(name: "StoryProof", dependencies: ["Content", "Diagnostics", "Workshop"], swiftSettings: strict),
        // Where content lies: in folders, and in the program.
        .target(
            name: "ContentFiles",
            dependencies: ["CBundledContent", "Content", "Diagnostics", "Files", "StoryProof", "Workshop"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ContentTests",
            dependencies: [
                "Content", "ContentFiles", "Diagnostics", "JSONText", "Presentation", "SchemaChecking", "StoryProof",
                "Wording", "Workshop",
            ],
            exclude: ["Corpus", "ScenarioCorpus"],
            swiftSettings: strict
        ),
        // The system's zlib, for reading archives.
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        // What other programs wrote: Twine stories and H5P; and Twee for them. No Foundation.
        .target(
            name: "StoryImport",
            dependencies: ["CZlib", "Diagnostics", "JSONText", "Workshop"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "StoryImportTests",
            dependencies: [
                "CZlib", "Content", "ContentFiles", "Diagnostics", "JSONText", "Presentation", "StoryImport",
                "StoryProof",
                "Wording", "Workshop",
            ],
            swiftSettings: strict
        ),
        // The record in JSON: events, headers and whole sessions, in names that outlive the code. No Foundation.
        .target(
            name: "RecordFormat",
            dependencies: ["Content", "Diagnostics", "Workshop", "JSONText"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "RecordFormatTests",
            dependencies: ["RecordFormat", "JSONText", "SchemaChecking", "Workshop"],
            swiftSettings: strict
        ),
        // Whole sessions recorded by earlier versions, in Tests/Sessions.
        .testTarget(
            name: "SessionsTests",
            dependencies: ["RecordFormat", "Reports", "TestKit", "Wording", "Workshop"],
            swiftSettings: strict
        ),
        // As much of JSON Schema as the tests of the project's schemas need.
        .target(
            name: "SchemaChecking",
            dependencies: ["JSONText"],
            path: "Tests/SchemaChecking",
            swiftSettings: strict
        ),
        // Who somebody is beyond a session: persons, consents, follow-up; what a record holds of one of them, and taking
        // people out of it. No rule of play knows this room.
        .target(name: "Persons", dependencies: ["Workshop"], swiftSettings: strict),
        // The durable record on the disk: one SQLite database a data directory.
        .target(
            name: "Journal",
            dependencies: [
                "Files", "Persons", "Workshop", "RecordFormat", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        // A rehearsed session, and a program that plays it in another process to be killed there.
        .target(name: "Rehearsal", dependencies: ["Workshop"], path: "Tests/Rehearsal", swiftSettings: strict),
        .executableTarget(
            name: "JournalProbe",
            dependencies: ["Journal", "Persons", "Rehearsal", "Workshop"],
            path: "Tests/JournalProbe",
            swiftSettings: strict
        ),
        .testTarget(
            name: "JournalTests",
            dependencies: [
                "Journal", "JournalProbe", "Persons", "RecordFormat", "Rehearsal", "TestKit", "Workshop",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        // Messages and their words: one catalogue a language. The code in Generated is made from Languages/en.arb.
        .target(name: "Wording", dependencies: ["Diagnostics", "JSONText"], swiftSettings: strict),
        // `make catalogue`: makes that code; a test holds it fresh. Never part of the program.
        .target(
            name: "CatalogueGenerator",
            dependencies: ["Wording"],
            path: "Tools/CatalogueGenerator",
            swiftSettings: strict
        ),
        .executableTarget(
            name: "catalogue",
            dependencies: ["CatalogueGenerator", "Wording"],
            path: "Tools/Catalogue",
            swiftSettings: strict
        ),
        // What is told, asked and offered at each moment, for every front end alike.
        .target(
            name: "Presentation",
            dependencies: ["Content", "ContentFiles", "Diagnostics", "Files", "JSONText", "Wording", "Workshop"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "WordingTests",
            dependencies: ["CatalogueGenerator", "Diagnostics", "Wording"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PresentationTests",
            dependencies: [
                "Content", "ContentFiles", "JSONText", "Presentation", "SchemaChecking", "TestKit", "Wording",
                "Workshop",
            ],
            swiftSettings: strict
        ),
        // What people take away.
        .target(
            name: "Reports",
            dependencies: ["JSONText", "Persons", "Presentation", "Wording", "Workshop"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "LogbookTests",
            dependencies: ["Persons", "Reports", "TestKit", "Wording", "Workshop"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ReportsTests",
            dependencies: ["JSONText", "Presentation", "Reports", "SchemaChecking", "TestKit", "Wording", "Workshop"],
            exclude: ["Goldens"],
            swiftSettings: strict
        ),
        // A session line by line: for screen readers, remote shells and scripts.
        .target(
            name: "PlainMode",
            dependencies: ["CNcurses", "Presentation", "Journal", "Streams", "Wording", "Workshop"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PlainModeTests",
            dependencies: ["Journal", "PlainMode", "Presentation", "TestKit", "Wording", "Workshop"],
            swiftSettings: strict
        ),
        // The smallest face of ncursesw that a screen needs; the only place that includes <curses.h>.
        .target(
            name: "CNcurses",
            cSettings: [
                .define("NCURSES_WIDECHAR", to: "1"),
                .define("_GNU_SOURCE", .when(platforms: [.linux])),
                .define("_XOPEN_SOURCE_EXTENDED", .when(platforms: [.macOS])),
            ],
            linkerSettings: [
                .linkedLibrary("ncursesw", .when(platforms: [.linux])),
                .linkedLibrary("ncurses", .when(platforms: [.macOS])),
            ]
        ),
        // Frames, keys, widgets and the terminal that shows them. Knows nothing of workshops.
        .target(name: "TerminalKit", dependencies: ["CNcurses"], swiftSettings: strict),
        .testTarget(
            name: "TerminalKitTests",
            dependencies: ["TerminalKit"],
            exclude: ["Goldens"],
            swiftSettings: strict
        ),
        // What the end-to-end tests of the terminal run; never part of the program.
        .executableTarget(
            name: "terminal-demo",
            dependencies: ["TerminalKit"],
            path: "Sources/TerminalDemo",
            swiftSettings: strict
        ),
        // The moments as frames on a full screen.
        .target(
            name: "Screens",
            dependencies: [
                "Content", "ContentFiles", "Diagnostics", "Presentation", "Journal", "TerminalKit", "Wording",
                "Workshop",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ScreensTests",
            dependencies: [
                "Content", "ContentFiles", "Journal", "Persons", "Presentation", "Screens", "TerminalKit", "TestKit",
                "Wording", "Workshop",
            ],
            exclude: ["Goldens"],
            swiftSettings: strict
        ),
        // The command line, one file a subcommand.
        .executableTarget(
            name: "jobhunter",
            dependencies: [
                "CProcess", "Content", "ContentFiles", "Diagnostics", "Files", "JSONText", "Journal", "Persons",
                "PlainMode",
                "Presentation", "RecordFormat", "Reports", "Screens", "StoryImport", "StoryProof", "Streams",
                "TerminalKit", "Wording",
                "Workshop",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CommandLineTests",
            dependencies: ["jobhunter", "Journal", "Persons", "Workshop"],
            exclude: ["Stories", "Transcripts"],
            swiftSettings: strict
        ),
        // Builders, random players and checks for tests and simulations of the kernel; never part of the program.
        .target(name: "TestKit", dependencies: ["Workshop"], swiftSettings: strict),
        // `swift run -c release soak --games 100000`: random sessions with every promise of the kernel checked.
        .executableTarget(name: "soak", dependencies: ["TestKit"], path: "Sources/Soak", swiftSettings: strict),
        // `make check-rescoring`: random finished sessions with their scores, for scripts/rescore.py to score again.
        .executableTarget(
            name: "rescoring-samples",
            dependencies: ["JSONText", "RecordFormat", "Reports", "Streams", "TestKit", "Wording", "Workshop"],
            path: "Sources/RescoringSamples",
            swiftSettings: strict
        ),
        // `make bench`: every measured claim; `make bench-peers`: the same games as another engine.
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "Content", "ContentFiles", "JSONText", "Journal", "RecordFormat", "StoryProof", "TestKit", "Workshop",
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            path: "Sources/Benchmarks",
            swiftSettings: strict
        ),
        .testTarget(name: "WorkshopTests", dependencies: ["Workshop", "TestKit"], swiftSettings: strict),
        // Compares with the texts in Tests/Playthroughs; `RECORD=1 swift test --filter Playthrough` writes them anew.
        .testTarget(name: "PlaythroughTests", dependencies: ["Workshop", "TestKit"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
