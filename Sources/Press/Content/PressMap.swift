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
