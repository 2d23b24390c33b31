package import Model

/// What is to be written beside every citation of one source.
package struct Remedy: Hashable, Sendable {
    /// The address of an archived copy, and the day it was taken.
    package struct Copy: Hashable, Sendable {
        package var url: String
        package var day: CalendarDay

        package init(url: String, day: CalendarDay) {
            self.url = url
            self.day = day
        }
    }

    package var copy: Copy?
    /// Where the page has moved to, with the same text.
    package var newAddress: String?
    /// Whether the original no longer answers with anything of its own; otherwise it answers with another text.
    package var isDead: Bool

    package init(copy: Copy? = nil, newAddress: String? = nil, isDead: Bool = true) {
        self.copy = copy
        self.newAddress = newAddress
        self.isDead = isDead
    }
}

/// One place of a file that cites a source with a remedy, and what became of it.
package struct PatchedPlace: Hashable, Sendable {
    package enum Outcome: Hashable, Sendable {
        case written
        /// The file has such a link there already.
        case present
        /// Nothing is written, for this reason.
        case left(String)
    }

    /// Of the link in the file as it was, counted from 1.
    package var line: Int
    /// Exactly as the file has it.
    package var url: String
    package var key: SourceKey
    package var kind: Companion
    package var outcome: Outcome

    package init(line: Int, url: String, key: SourceKey, kind: Companion, outcome: Outcome) {
        self.line = line
        self.url = url
        self.key = key
        self.kind = kind
        self.outcome = outcome
    }
}

/// One file before and after.
package struct ChroniclePatch: Sendable {
    package var before: [UInt8]
    package var after: [UInt8]
    package var places: [PatchedPlace]
    /// What was put where, by the bytes of `before`, in ascending order and apart.
    package var edits: [PatchEdit]

    package var isEmpty: Bool { edits.isEmpty }
}

/// New bytes in the place of old ones.
package struct PatchEdit: Hashable, Sendable {
    package var range: Range<Int>
    package var bytes: [UInt8]

    init(_ range: Range<Int>, _ bytes: [UInt8]) {
        self.range = range
        self.bytes = bytes
    }

    init(at place: Int, _ text: String) { self.init(place..<place, Array(text.utf8)) }

    /// - Parameter edits: in ascending order and apart.
    static func apply(_ edits: [PatchEdit], to bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.bytes.count })
        var from = 0
        for edit in edits {
            out += bytes[from..<edit.range.lowerBound]
            out += edit.bytes
            from = edit.range.upperBound
        }
        return out + bytes[from...]
    }
}
