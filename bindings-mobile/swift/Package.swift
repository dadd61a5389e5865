// swift-tools-version: 5.9
import PackageDescription

// Two targets: the compiled library with its C headers, built by the commands in ../README.md, and the generated Swift.
let package = Package(
    name: "Infitah",
    platforms: [.iOS(.v13), .macOS(.v11)],
    products: [.library(name: "Infitah", targets: ["Infitah"])],
    targets: [
        .binaryTarget(name: "InfitahFFI", path: "InfitahFFI.xcframework"),
        .target(
            name: "Infitah",
            dependencies: ["InfitahFFI"],
            exclude: ["InfitahCoreFFI.h", "InfitahFFI.h", "module.modulemap"]
        ),
    ]
)
