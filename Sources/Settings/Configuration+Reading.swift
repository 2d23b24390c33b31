internal import Foundation
internal import Model

extension Configuration {
    /// Far above any real configuration, far below what would hurt.
    private static let maximumBytes = 1 << 20

    /// Reads the text of a configuration file.
    ///
    /// - Parameter file: its name as messages give it, and whose folder relative paths start from.
    /// - Throws: `.invalid` with everything that is wrong.
    package static func parse(_ text: String, file: String) throws(SettingsError) -> Configuration {
        var configuration = Configuration()
        configuration.directory = folder(of: file)
        try fill(&configuration, from: text, file: file, called: "config")
        return configuration
    }

    /// Fills a section from the text of a whole file.
    ///
    /// - Parameter name: what messages call it.
    /// - Throws: `.invalid` with everything that is wrong.
    static func fill<T: Section>(
        _ section: inout T, from text: String, file: String, called name: String
    ) throws(SettingsError) {
        let (root, slips) = JSONReader.read(text)
        var reading = Reading()
        reading.key = name
        reading.homes = T.keys.flatMap { section in section.inner().map { ($0, section.name) } }
        if let root {
            if case .object = root.value {
                reading.fill(&section, from: root)
            } else if slips.isEmpty {
                reading.report(root, "the file must hold an object, found \(root.described)")
            }
        }
        let findings = slips.map { ($0.offset, $0.message) } + reading.findings.map { ($0.offset, $0.message) }
        if findings.isEmpty { return }
        let bytes = Array(text.utf8)
        throw .invalid(
            findings.sorted { $0.0 < $1.0 }.map { offset, message in
                let (line, column) = TextPlace.of(offset, in: bytes)
                return .init(file: file, line: line, column: column, message: message)
            })
    }

    /// Reads a configuration file.
    ///
    /// - Throws: `.unreadable` when there is no such text, `.invalid` with everything that is wrong in it.
    package static func load(path: String) throws(SettingsError) -> Configuration {
        var configuration = try parse(try text(of: path), file: path)
        // Absolute and without links, so that a chronicle is the same one from wherever the command is called.
        if let real = realpath(configuration.directory, nil) {
            configuration.directory = String(cString: real)
            free(real)
        }
        return configuration
    }

    /// The text of a file.
    ///
    /// - Throws: `.unreadable`.
    static func text(of path: String) throws(SettingsError) -> String {
        let bytes = try contents(path)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let good = String(decoding: bytes, as: UTF8.self).prefix { $0 != "\u{FFFD}" }.utf8.count
            let line = TextPlace.of(good, in: bytes).line
            throw .unreadable(path: path, reason: "the file is not UTF-8 text (line \(line)); save it as UTF-8")
        }
        return text
    }

    private static func contents(_ path: String) throws(SettingsError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path: path, reason: reason(errno)) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw .unreadable(path: path, reason: reason(errno))
            }
            bytes += buffer[..<count]
            if bytes.count > maximumBytes {
                throw .unreadable(path: path, reason: "the file is larger than 1 MiB; this cannot be a configuration")
            }
        }
    }

    private static func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT, ENOTDIR: "there is no such file; name one with -c or VIDIMUS_CONFIG"
        case EISDIR: "this is a folder; name the file in it"
        case EACCES, EPERM: "permission to read the file is denied"
        default: String(cString: strerror(code))
        }
    }

    private static func folder(of file: String) -> String {
        guard let slash = file.lastIndex(of: "/") else { return "." }
        return slash == file.startIndex ? "/" : String(file[..<slash])
    }
}
