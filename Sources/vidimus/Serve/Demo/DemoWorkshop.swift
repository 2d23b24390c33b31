internal import Daemon
internal import Foundation
internal import Model
internal import Press
internal import Settings

/// The demo's folder: a chronicle, a config.json and the archive. A folder that an earlier demo made is made anew; any
/// other is left alone.
struct DemoWorkshop {
    let folder: String
    private static let mark = ".vidimus-demo"

    /// - Throws: `EngineFailure` when the folder is somebody else's or cannot be written.
    init(folder: String) throws {
        self.folder = folder
        let files = FileManager.default
        if files.fileExists(atPath: folder) {
            guard files.fileExists(atPath: "\(folder)/\(Self.mark)") else {
                throw EngineFailure(
                    "\(folder.printable) exists and is not from a demo; name another with --folder", code: .usage)
            }
        }
        do {
            if files.fileExists(atPath: folder) { try files.removeItem(atPath: folder) }
            try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data("Made by `vidimus demo`, which may make it anew.\n".utf8)
                .write(to: URL(fileURLWithPath: "\(folder)/\(Self.mark)"))
            try DemoChronicle.write(to: "\(folder)/chronicle")
            try Data(Self.configurationText.utf8).write(to: URL(fileURLWithPath: configurationPath))
        } catch {
            throw EngineFailure("\(folder.printable) cannot be written: \(error.localizedDescription)", code: .usage)
        }
    }

    var configurationPath: String { "\(folder)/config.json" }

    /// The configuration that is left: an ordinary one.
    private static let configurationText = """
        {
          "chronicle": [{ "path": "chronicle" }],
          "archive": { "path": "archive", "freeSpace": "50MB" }
        }

        """

    /// The same, with every host led to the press and no pause between requests.
    func configuration(press: Press) throws -> Configuration {
        var configuration = try Configuration.load(path: configurationPath)
        configuration.fetch.connectTo = ["*": Endpoint(host: "127.0.0.1", port: press.port)]
        configuration.fetch.allowAddresses = [AddressBlock("127.0.0.0/8")].compactMap(\.self)
        configuration.fetch.delay = 0
        return configuration
    }
}
