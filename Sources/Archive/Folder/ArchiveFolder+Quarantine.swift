internal import CLinux
internal import Foundation
internal import Model

extension ArchiveFolder {
    /// Puts bytes that are not believed aside, with the reason beside them. What lies there already stays.
    ///
    /// - Parameters:
    ///   - name: made of digests and numbers, never of what the bytes say.
    ///   - bytes: nil where they are not worth the room; then only the reason is written.
    ///   - reason: JSON.
    /// - Returns: the path of the bytes, or of the reason.
    package func quarantine(_ name: String, _ bytes: [UInt8]?, reason: [UInt8]) throws(ArchiveError) -> String {
        let path = quarantine + "/" + name
        if let bytes, access(path, F_OK) != 0 { try Disk.writeWhole(bytes, to: path) }
        if access(path + ".reason", F_OK) != 0 { try Disk.writeWhole(reason + [10], to: path + ".reason") }
        return bytes == nil ? path + ".reason" : path
    }

    /// Makes an empty folder for files that are needed for a while, on the archive's own disk.
    package func makeScratch() throws(ArchiveError) -> String {
        try Disk.makeFolder(run)
        removeLeftovers()
        var template = Array("\(run)/scratch-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .notWritable(path: run, reason: Disk.reason) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Folders that a killed program left there more than a day ago.
    private func removeLeftovers() {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: run)) ?? [] where name.hasPrefix("scratch-") {
            var info = stat()
            let path = "\(run)/\(name)"
            guard stat(path, &info) == 0, Timestamp.now.seconds - Double(info.st_mtim.tv_sec) > 86_400 else { continue }
            try? FileManager.default.removeItem(atPath: path)
        }
    }
}
