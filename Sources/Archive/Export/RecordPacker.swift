internal import Model
internal import WARC

/// Where packed records go, file by file.
protocol PackTarget: AnyObject {
    /// Begins the next file.
    ///
    /// - Parameter number: from 1.
    /// - Returns: its name.
    func open(number: Int) throws -> String
    /// Bytes of the file that has begun.
    var count: Int { get }
    /// Writes one record's gzip member; `record` is what is in it.
    func put(_ bytes: [UInt8], _ record: WARCRecord) throws
    func close() throws
}

/// Copies groups of records, byte for byte, into new WARC files: first a record that describes the new file, then, once before
/// the groups of each file of the archive, the record that describes that one, whose name the others carry. Where groups of
/// one file go on in the next new file it is not said again: no two records of an export have one name.
struct RecordPacker {
    /// Who makes the new files, and out of what.
    struct Maker {
        var software: String
        var hostname: String
        var contact: String
        var description: String
        var moment: Timestamp
    }

    private let target: any PackTarget
    private let maker: Maker
    /// Bytes after which the next file is begun; nil makes one file.
    private let size: Int?
    private var number = 0
    private var isOpen = false
    /// The name of the archive's file whose description was written last.
    private var described: String?
    private(set) var records = 0

    init(_ target: any PackTarget, maker: Maker, size: Int?) {
        self.target = target
        self.maker = maker
        self.size = size
    }

    mutating func add(_ group: ExportWalk.Group) throws {
        if !isOpen { try open() }
        if let info = group.info, info.entry.record.id != described {
            try target.put(info.bytes, info.entry.record)
            described = info.entry.record.id
            records += 1
        }
        for record in group.records {
            try target.put(record.bytes, record.entry.record)
            records += 1
        }
        if let size, target.count >= size { try close() }
    }

    /// Ends the last file. An export of nothing is a file that says so.
    mutating func finish() throws {
        if number == 0 { try open() }
        if isOpen { try close() }
    }

    private mutating func open() throws {
        number += 1
        let name = try target.open(number: number)
        let info = WARCInfo(
            filename: name, software: maker.software, hostname: maker.hostname, contact: maker.contact, robots: "",
            description: maker.description
        ).record(id: RecordID.make(), date: maker.moment)
        var writer = WARCWriter()
        var bytes: [UInt8] = []
        writer.append(info, to: &bytes)
        try target.put(bytes, info)
        isOpen = true
        records += 1
    }

    private mutating func close() throws {
        try target.close()
        isOpen = false
    }
}
