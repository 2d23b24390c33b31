internal import Foundation

/// The real data of the acceptance checks, which is not part of the repository: `VIDIMUS_SHARED` names its folder.
///
///     @Test(.enabled(if: SharedData.isPresent)) func everySeed() throws { … }
package enum SharedData {
    /// Nil when the variable is not set or names no folder.
    package static let folder: String? = {
        guard let path = ProcessInfo.processInfo.environment["VIDIMUS_SHARED"], !path.isEmpty else { return nil }
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue ? path : nil
    }()

    package static var isPresent: Bool { folder != nil }
}
