internal import CLinux
internal import Foundation
internal import Model
internal import Settings

/// The key that a webhook's messages are signed with.
enum SigningSecret {
    private static let limit = 65_536

    /// Reads the key from systemd's credentials (systemd.exec(5), LoadCredential=) or from a file that is its owner's alone.
    ///
    /// - Parameter name: of a credential, or a path; line ends at the file's end are no part of the key.
    /// - Throws: `DeliveryFailure` that says what to do.
    static func read(
        _ name: String, of configuration: Configuration,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> [UInt8] {
        if let folder = environment["CREDENTIALS_DIRECTORY"], !name.contains("/"),
            let data = FileManager.default.contents(atPath: "\(folder)/\(name)")
        {
            return try key(data, from: name)
        }
        let path = configuration.resolve(name)
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw DeliveryFailure("the signing key \(path) cannot be read; notify.webhooks names it as secretFile")
        }
        var info = stat()
        guard fstat(file.fileDescriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG, info.st_mode & 0o077 == 0 else {
            throw DeliveryFailure(
                "the signing key \(path) must be a file for its owner's eyes alone: chmod 0600 \(path)")
        }
        return try key(try file.read(upToCount: limit) ?? Data(), from: path)
    }

    private static func key(_ data: Data, from place: String) throws -> [UInt8] {
        var bytes = [UInt8](data)
        while bytes.last == 10 || bytes.last == 13 { bytes.removeLast() }
        guard !bytes.isEmpty else { throw DeliveryFailure("the signing key \(place) is empty") }
        return bytes
    }
}
