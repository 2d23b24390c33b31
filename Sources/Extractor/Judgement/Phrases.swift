/// Words and phrases by which the parts around an article give themselves away, in the languages of the web.
///
/// Phrases are votes: each makes one feature of a block, and the model weighs it against everything else.
enum Phrases {
    enum Topic: UInt8, CaseIterable {
        case share, subscribe, comment, copyright, related, credit, advert, byline, dateWord, cookie, login, app
        case biography, contact, correction, watch, stop, image, tags, navigation, donate, print, call, rights
    }

    /// The topics that are columns of the model; calls and lines of rights only serve the trimming.
    static let modelled: [Topic] = Topic.allCases.filter { $0 != .call && $0 != .rights }

    /// All phrases by the hashes of their words, joined as `join` does.
    static let table = Table()

    struct Table: Sendable {
        private var slots = [(hash: UInt64, topics: UInt32)](repeating: (0, 0), count: 4096)
        /// A bit for each phrase, by other bits of its hash: most runs of words are none, and need not look in the slots.
        private var sieve = [UInt64](repeating: 0, count: 512)

        init() {
            for (topic, list) in PhraseList.all {
                for phrase in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
                    var joined: UInt64 = 0
                    for (i, word) in phrase.split(separator: " ").enumerated() {
                        let next = Phrases.hash(of: word.utf8)
                        joined = i == 0 ? next : Phrases.join(joined, next)
                    }
                    if joined != 0 { insert(joined, topic) }
                }
            }
        }

        /// Topics of a run of words.
        @inline(__always)
        func topics(_ hash: UInt64) -> UInt32 {
            let bit = Int(truncatingIfNeeded: hash >> 49)
            guard sieve[bit >> 6] >> UInt64(bit & 63) & 1 != 0 else { return 0 }
            var slot = Int(truncatingIfNeeded: hash >> 36) & 4095
            while slots[slot].hash != 0 {
                if slots[slot].hash == hash { return slots[slot].topics }
                slot = (slot + 1) & 4095
            }
            return 0
        }

        private mutating func insert(_ hash: UInt64, _ topic: Topic) {
            let bit = Int(truncatingIfNeeded: hash >> 49)
            sieve[bit >> 6] |= 1 << UInt64(bit & 63)
            var slot = Int(truncatingIfNeeded: hash >> 36) & 4095
            while slots[slot].hash != 0, slots[slot].hash != hash { slot = (slot + 1) & 4095 }
            slots[slot] = (hash, slots[slot].topics | 1 << UInt32(topic.rawValue))
        }
    }

    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    static func join(_ a: UInt64, _ b: UInt64) -> UInt64 { (a &* 0x9E37_79B9_7F4A_7C15) ^ (b >> 7) ^ (b << 57) }

    static func hash(of word: some Sequence<UInt8>) -> UInt64 {
        var hash = seed
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }

    /// Phrases in scripts without blanks, searched as they stand.
    static let unspaced: [(StaticString, Topic)] = [
        ("责任编辑", .credit), ("编辑：", .credit), ("编辑:", .credit), ("（记者", .byline), ("来源：", .credit), ("版权", .copyright),
        ("转载", .copyright), ("分享", .share), ("相关新闻", .related), ("相关阅读", .related), ("推荐阅读", .related),
        ("点击", .related),
        ("扫一扫", .share), ("关注", .subscribe), ("评论", .comment), ("登录", .login), ("图片", .image), ("摄", .image),
        ("広告", .advert), ("関連記事", .related), ("コメント", .comment), ("無断転載", .copyright), ("会員", .login), ("기자", .byline),
        ("저작권", .copyright), ("무단", .copyright), ("댓글", .comment), ("상관", .related), ("微信", .share), ("二维码", .share),
    ]
}
