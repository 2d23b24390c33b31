internal import CDemo

/// The files that the program carries for the demo: hand-written pages and a small chronicle.
enum DemoFiles {
    struct File: Sendable {
        /// `pages/rt.html`, `chronicle/news/2008/04/12/index.md`
        let name: String
        let bytes: [UInt8]
    }

    static let all: [File] = {
        var files: [File] = []
        while let file = demo_file(files.count)?.pointee {
            let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
            files.append(File(name: String(cString: file.name), bytes: Array(bytes)))
        }
        return files
    }()

    /// The text of `pages/<name>.html`; empty when there is none, which the tests rule out.
    static func page(_ name: String) -> String {
        let wanted = "pages/\(name).html"
        return all.first { $0.name == wanted }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }
}
