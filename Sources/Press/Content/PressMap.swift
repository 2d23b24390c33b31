internal import Glibc
package import Model

/// Saved pages and the addresses to play them under, read from a file of lines `URL<TAB>FILE[<TAB>CONTENT-TYPE]`.
///
/// File names are relative to the map's folder. A name that ends in `.gz` is sent as it is, with
/// `Content-Encoding: gzip`. Without a content type it is taken from the name; pages get no charset, so that they speak
/// for themselves. Blank lines and lines that begin with `#` are skipped.
package struct PressMap: Sendable {
    package struct Entry: Sendable, Hashable {
        package let url: WebURL
        /// Absolute, or relative to the working directory.
        package let path: String
        package let contentType: String
    }

    package let entries: [Entry]

    package init(contentsOf path: String) throws(PressError) {
        let text = String(decoding: try Files.read(path), as: UTF8.self)
        let slash = path.lastIndex(of: "/")
        try self.init(text, folder: slash.map { String(path[...$0]) } ?? "", name: path)
    }

    /// - Parameters:
    ///   - folder: what goes before relative file names; empty, or with a slash at its end.
    ///   - name: how errors call the map.
    package init(_ text: String, folder: String = "", name: String = "map") throws(PressError) {
        var entries: [Entry] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard !line.trimmingBlanks.isEmpty, !line.hasPrefix("#") else { continue }
            let columns = line.split(separator: "\t").map(\.trimmingBlanks)
            guard columns.count == 2 || columns.count == 3 else {
                throw .badMap(file: name, line: index + 1, reason: "\(columns.count) columns instead of two or three")
            }
            let url: WebURL
            do { url = try WebURL(columns[0]) } catch {
                throw .badMap(file: name, line: index + 1, reason: error.description)
            }
            let file = columns[1]
            entries.append(
                Entry(
                    url: url, path: file.hasPrefix("/") ? file : folder + file,
                    contentType: columns.count == 3 ? columns[2] : Self.contentType(of: file)))
        }
        self.entries = entries
    }

    static func contentType(of file: String) -> String {
        var name = file.lowercased()[...]
        if name.hasSuffix(".gz") { name = name.dropLast(3) }
        switch name.split(separator: ".").last {
        case "html", "htm", "xhtml": return "text/html"
        case "txt", "md": return "text/plain; charset=utf-8"
        case "xml", "rss", "atom": return "application/xml"
        case "json": return "application/json"
        case "pdf": return "application/pdf"
        case "jpg", "jpeg": return "image/jpeg"
        case "png": return "image/png"
        case "gif": return "image/gif"
        default: return "application/octet-stream"
        }
    }
}

extension PressMap.Entry {
    /// Reads the file. Its tag is made from the bytes, its date is the file's.
    package func page() throws(PressError) -> Page {
        let body = try Files.read(path)
        var page = Page(
            headers: HeaderFields([.init("Content-Type", contentType)]), body: body, etag: Page.tag(for: body),
            lastModified: Files.modified(path))
        if path.hasSuffix(".gz") { page.headers.append("Content-Encoding", "gzip") }
        return page
    }
}

/// Files without Foundation, which would take longer to load than the press to serve.
enum Files {
    static func read(_ path: String) throws(PressError) -> [UInt8] {
        let fd = open(path, O_RDONLY | O_CLOEXEC)
        guard fd >= 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        defer { close(fd) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(fd, &buffer, buffer.count)
            if count == 0 { return bytes }
            guard count > 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    static func modified(_ path: String) -> Timestamp? {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        return Timestamp(microseconds: Int64(facts.st_mtim.tv_sec) * 1_000_000)
    }

    /// Writes a file whole, making the folders on its way.
    static func write(_ bytes: [UInt8], to path: String) throws(PressError) {
        var at = path.startIndex
        while let slash = path[at...].firstIndex(of: "/") {
            at = path.index(after: slash)
            if slash > path.startIndex { mkdir(String(path[..<slash]), 0o777) }
        }
        let fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard fd >= 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
        defer { close(fd) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(fd, $0.baseAddress, $0.count) }
            guard count > 0 else { throw .unwritable(path: path, reason: String(cString: strerror(errno))) }
            rest = rest.dropFirst(count)
        }
    }
}
