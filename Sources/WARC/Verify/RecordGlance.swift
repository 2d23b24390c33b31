internal import Model

/// Tells of a record's inflated bytes, without a copy of any of them, that they are plainly sound.
///
/// What it takes keeps every rule of `RecordRules` and `Fixity`. Whatever is unusual, and whatever is wrong, it leaves to those, which
/// also tell why: nearly all records are as usual as can be, and this look at them takes a fraction of the time.
struct RecordGlance: ~Copyable {
    /// Of the record that was taken last.
    private(set) var type = WARCType.warcinfo
    private(set) var name = RecordName.uuid(0, 0)
    /// The names that it refers to: the file's own record, and those of its group.
    private(set) var warcinfo: RecordName?
    private(set) var companions: [RecordName] = []
    /// Digests of it that were computed again.
    private(set) var digests = 0

    private let limits: RecordLimits
    private var sha1 = SHA1Hasher()
    private var values = [UnsafeBufferPointer<UInt8>?](repeating: nil, count: HeaderField.allCases.count)

    init(_ limits: RecordLimits) { self.limits = limits }

    /// Whether the bytes are one whole record and plainly sound.
    mutating func takes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = takeHeader(bytes), let length = values[.length].flatMap(HeaderField.number),
            length <= limits.block, start + length + 4 == bytes.count, bytes.holds("\r\n\r\n", at: start + length),
            isNamed(), keepsRulesOfType()
        else { return false }
        let block = UnsafeBufferPointer(rebasing: bytes[start..<(start + length)])
        guard let payload = payloadStart(of: block) else { return false }
        return hasTrueDigests(block, payloadFrom: payload)
    }

    /// - Returns: where the block starts; nil unless every line is a field that is known and may stand there.
    private mutating func takeHeader(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard bytes.holds("WARC/1.1\r\n", at: 0) || bytes.holds("WARC/1.0\r\n", at: 0) else { return nil }
        for i in values.indices { values[i] = nil }
        companions.removeAll(keepingCapacity: true)
        var lines = HeadLines(bytes, from: 10)
        while let line = lines.next() {
            guard let field = HeaderField(line.name), line.value.allSatisfy({ (32...126).contains($0) }) else {
                return nil
            }
            switch field {
            case .companion:
                guard let name = RecordName(uuid: line.value) else { return nil }
                companions.append(name)
            case .protocol, .cipher: break
            default:
                guard values[field] == nil else { return nil }
                values[field] = line.value
            }
        }
        guard let end = lines.end, end <= limits.header else { return nil }
        return end
    }

    private mutating func isNamed() -> Bool {
        guard let name = values[.id].flatMap(RecordName.init(uuid:)), values[.date].map(HeaderField.isDate) == true,
            let type = values[.type].flatMap({ WARCType(rawValue: String(decoding: $0, as: UTF8.self)) })
        else { return false }
        warcinfo = nil
        if let value = values[.warcinfo] {
            guard let name = RecordName(uuid: value) else { return false }
            warcinfo = name
        }
        (self.name, self.type) = (name, type)
        return true
    }

    private func keepsRulesOfType() -> Bool {
        if let target = values[.target] {
            let isURI = target.allSatisfy {
                $0 > 32 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "\"")
            }
            if !isURI || type == .warcinfo { return false }
        } else if type != .warcinfo, type != .metadata {
            return false
        }
        guard type == .revisit else { return values[.profile] == nil && values[.refersToDate] == nil }
        guard let profile = values[.profile] else { return false }
        return profile.ends("/server-not-modified")
            || profile.ends("/identical-payload-digest") && values[.payloadDigest] != nil
    }

    /// - Returns: where the payload starts: behind the head of an HTTP message, at once in other blocks. Nil unless the head
    ///   tells the truth.
    private func payloadStart(of block: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let kind = values[.contentType], kind.count >= 16, !block.isEmpty,
            UnsafeBufferPointer(rebasing: kind[..<16]).isSame("application/http")
        else { return 0 }
        guard let feed = block.firstFeed(from: 0), feed > 1, block[feed - 1] == 13 else { return nil }
        let first = UnsafeBufferPointer(rebasing: block[..<(feed - 1)])
        guard first.allSatisfy({ (32...126).contains($0) }) else { return nil }
        var lines = HeadLines(block, from: feed + 1)
        var length: Int?
        while let line = lines.next() {
            if line.name.isSame("content-length"), length == nil {
                guard let number = HeaderField.number(line.value) else { return nil }
                length = number
            }
            if line.name.isSame("transfer-encoding") { return nil }
        }
        guard let end = lines.end else { return nil }
        if type == .request { return first.ends(" HTTP/1.1") || first.ends(" HTTP/1.0") ? end : nil }
        guard first.count >= 12, first.holds("HTTP/1.", at: 0), first[8] == 32,
            first[9...11].allSatisfy({ (48...57).contains($0) }), first.count == 12 || first[12] == 32
        else { return nil }
        if type == .response, values[.truncated] == nil, let length, length != block.count - end { return nil }
        return end
    }

    private mutating func hasTrueDigests(_ block: UnsafeBufferPointer<UInt8>, payloadFrom start: Int) -> Bool {
        digests = 0
        if let label = values[.blockDigest] {
            guard sha1.isDigest(label, of: block) else { return false }
            digests += 1
        }
        // A revisit's payload digest is that of the record it refers to.
        guard type != .revisit, let label = values[.payloadDigest] else { return true }
        digests += 1
        if start == 0, let known = values[.blockDigest], known.elementsEqual(label) { return true }
        return sha1.isDigest(label, of: UnsafeBufferPointer(rebasing: block[start...]))
    }
}

extension [UnsafeBufferPointer<UInt8>?] {
    fileprivate subscript(field: HeaderField) -> UnsafeBufferPointer<UInt8>? {
        get { self[field.rawValue] }
        set { self[field.rawValue] = newValue }
    }
}
