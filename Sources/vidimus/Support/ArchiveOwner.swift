internal import CLinux
internal import Daemon
internal import Foundation
internal import Model
internal import Settings

extension VidimusCommand {
    /// Refuses to write as root into another user's archive: files made that way would stop the daemon, which runs as
    /// that user, the next time it writes.
    ///
    /// - Throws: `EngineFailure` that names the user.
    func checkOwner(_ configuration: Configuration) throws {
        let folder = configuration.resolve(configuration.archive.path)
        var info = stat()
        guard geteuid() == 0, stat(folder, &info) == 0, info.st_uid != 0 else { return }
        let user = getpwuid(info.st_uid).map { String(cString: $0.pointee.pw_name) } ?? "#\(info.st_uid)"
        throw EngineFailure(
            "the archive \(folder.printable) belongs to \(user), and root would leave files there that \(user) cannot write; "
                + "put `sudo -u \(user)` before the command",
            code: .usage)
    }
}
