internal import Archive
internal import Foundation
internal import Model
internal import WARC

/// Why nothing of a file is taken.
struct IngestRefusal: Error {
    var message: String
}

/// A file that was brought, opened: the WARC files that it is or holds.
struct IngestFile {
    struct Part {
        var warc: ForeignWARC
        /// Its name in a WACZ file; nil for a WARC file.
        var member: String?
        /// Where it begins in the file that was brought.
        var base: Int

        /// An offset of the reader's, from the start of the WARC file.
        func offset(_ offset: Int) -> Int { warc.isInflated ? offset : offset - base }
    }

    let name: String
    let sha256: SHA256Digest
    let bytes: Int
    private(set) var parts: [Part] = []
    private(set) var notes: [String] = []
    /// Members that are not believed, with the reason.
    private(set) var objections: [(member: String, reason: String)] = []
    private(set) var software: String?

    /// - Parameters:
    ///   - scratch: a folder for what has to be unpacked.
    /// - Throws: `IngestRefusal`.
    init(path: String, name: String, limits: ForeignWARC.Limits, scratch: String) throws {
        self.name = name
        do {
            (sha256, bytes) = try IngestFile.digest(path)
            switch try ForeignWARC.kind(path: path) {
            case .empty: throw IngestRefusal(message: "the file is empty")
            case .arc:
                throw IngestRefusal(
                    message:
                        "it is an ARC file, the format before WARC, which is not read here; `warcio recompress` makes a WARC file of it"
                )
            case .zstd:
                throw IngestRefusal(
                    message:
                        "it is compressed with Zstandard, which is not read here; unpack it with `zstd -d` and bring the .warc"
                )
            case .unknown: throw IngestRefusal(message: "it is neither a WARC nor a WACZ file")
            case .zip: try open(WACZPackage(path: path), path, limits, scratch)
            case .gzip, .plain: try add(path, nil, member: nil, limits, scratch)
            }
        } catch let refusal as ZipArchive.Refusal {
            throw IngestRefusal(message: refusal.message)
        } catch let error as WARCError {
            throw IngestRefusal(message: error.description)
        }
    }

    private mutating func open(
        _ package: WACZPackage, _ path: String, _ limits: ForeignWARC.Limits, _ scratch: String
    ) throws {
        software = package.software
        notes = package.notes
        if let signature = package.signature {
            let validity =
                switch signature.isValid {
                case true?: "the signature is that of its manifest"
                case false?: "the signature is NOT that of its manifest"
                case nil: "the signature was not checked"
                }
            notes.append("signed by \(signature.signer): \(validity)")
        }
        if package.warcs.isEmpty { throw IngestRefusal(message: "it is a ZIP archive without WARC files in archive/") }
        for warc in package.warcs {
            do { try add(warc, package.zip, path, limits, scratch) } catch let refusal as ZipArchive.Refusal {
                objections.append((warc.member.name, refusal.message))
            }
        }
        for member in package.zip.members where member.objection != nil {
            if !package.warcs.contains(where: { $0.member.name == member.name }) {
                objections.append((member.name, member.objection ?? ""))
            }
        }
    }

    private mutating func add(
        _ warc: WACZPackage.WARC, _ zip: ZipArchive, _ path: String, _ limits: ForeignWARC.Limits, _ scratch: String
    ) throws {
        let member = warc.member
        var hash: SHA256Stream? = SHA256Stream()
        try zip.read(member) { bytes in bytes.withUnsafeBytes { hash?.update($0) } }
        if let told = warc.sha256, hash.take()?.finish() != told {
            throw ZipArchive.Refusal(message: "the bytes of \(member.name) are not those that datapackage.json names")
        }
        if member.isStored {
            try add(path, member.data, member: member.name, limits, scratch)
        } else {
            let copy = "\(scratch)/\(parts.count).member"
            try zip.copy(member, to: copy)
            try add(copy, nil, member: member.name, limits, scratch)
        }
    }

    private mutating func add(
        _ path: String, _ range: Range<Int>?, member: String?, _ limits: ForeignWARC.Limits, _ scratch: String
    ) throws {
        let target = "\(scratch)/\(parts.count).warc"
        let warc = try ForeignWARC(path: path, range: range, limits: limits) { target }
        parts.append(Part(warc: warc, member: member, base: range?.lowerBound ?? 0))
    }

    private static func digest(_ path: String) throws -> (SHA256Digest, Int) {
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw IngestRefusal(
                message:
                    "it cannot be read (\(String(cString: strerror(errno)))); where a daemon does the work, it must be able to, "
                    + "or the file comes on standard input: vidimus ingest - < FILE")
        }
        defer { try? file.close() }
        var hash = SHA256Stream()
        var count = 0
        while let data = try file.read(upToCount: 1 << 20), !data.isEmpty {
            data.withUnsafeBytes { hash.update($0) }
            count += data.count
        }
        return (hash.finish(), count)
    }
}
