/// What the class, id, role and itemprop attributes of an element say about its part in the page, one bit a meaning.
struct MarkMask: OptionSet {
    let rawValue: UInt64

    /// The order is that of the model's features: append, never reorder.
    enum Mark: UInt8, CaseIterable {
        case article, body, content, main, nav, share, related, comment, advert, newsletter, footer, header, sidebar
        case author, date, caption, tags, list, popup, hidden, lead, quote, pager, widget, media, title, promo, credit
        case biography, facts, notice, product, contents, live, articleBody, roleMain, description, ariaHidden
        case bodyPair, login, print, property
    }

    init(rawValue: UInt64) { self.rawValue = rawValue }

    init(_ mark: Mark) { rawValue = 1 << UInt64(mark.rawValue) }

    static let author = MarkMask(.author)
    static let date = MarkMask(.date)
    static let hidden = MarkMask(.hidden)
    static let articleBody = MarkMask(.articleBody)
    static let bodyPair = MarkMask(.bodyPair)
    static let title = MarkMask(.title)

    /// Marks that make an inline element a block of its own: its text does not belong to the sentence around it.
    static let separate: MarkMask = [
        MarkMask(.author), MarkMask(.date), MarkMask(.caption), MarkMask(.share), MarkMask(.advert), MarkMask(.related),
        MarkMask(.tags), MarkMask(.credit), MarkMask(.newsletter), MarkMask(.hidden),
    ]

    /// Reads the words of an attribute value: runs of letters, split where a small letter meets a capital.
    static func words(of value: UnsafePointer<UInt8>, into names: inout ContiguousArray<UInt32>) -> MarkMask {
        var mask: UInt64 = 0
        var hash: UInt64 = seed
        var length = 0
        var previousSmall = false
        var i = 0
        while i < 400 {
            let byte = value[i]
            let small = byte >= 97 && byte <= 122
            let capital = byte >= 65 && byte <= 90
            if !(small || capital) || (capital && previousSmall) {
                if length > 1 {
                    mask |= lookup(hash)
                    names.append(UInt32(truncatingIfNeeded: hash >> 16))
                }
                hash = seed
                length = 0
            }
            if small || capital {
                hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
                length += 1
            }
            previousSmall = small
            if byte == 0 { break }
            i += 1
        }
        var result = MarkMask(rawValue: mask)
        // "article-body", "entry-content", "story_text": the pair says more than each of its words.
        let text: UInt64 = 1 << UInt64(Mark.body.rawValue) | 1 << UInt64(Mark.content.rawValue)
        if mask & 1 != 0, mask & text != 0 { result.insert(.bodyPair) }
        return result
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    private static func lookup(_ hash: UInt64) -> UInt64 {
        var slot = Int(truncatingIfNeeded: hash >> 40) & 2047
        while true {
            let entry = slots[slot]
            if entry.hash == hash { return entry.mask }
            if entry.hash == 0 { return 0 }
            slot = (slot + 1) & 2047
        }
    }

    private static let slots: [(hash: UInt64, mask: UInt64)] = {
        var table = [(hash: UInt64, mask: UInt64)](repeating: (0, 0), count: 2048)
        for (mark, words) in MarkWords.all {
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                var hash = seed
                for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
                var slot = Int(truncatingIfNeeded: hash >> 40) & 2047
                while table[slot].hash != 0, table[slot].hash != hash { slot = (slot + 1) & 2047 }
                table[slot] = (hash, table[slot].mask | 1 << UInt64(mark.rawValue))
            }
        }
        return table
    }()
}
