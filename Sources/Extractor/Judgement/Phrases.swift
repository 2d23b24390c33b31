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

    /// Topics of a run of words, by the hashes of its words joined as `join` does.
    @inline(__always)
    static func topics(_ hash: UInt64) -> UInt32 {
        var slot = Int(truncatingIfNeeded: hash >> 36) & 4095
        while true {
            let entry = slots[slot]
            if entry.hash == hash { return entry.topics }
            if entry.hash == 0 { return 0 }
            slot = (slot + 1) & 4095
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

    private static let slots: [(hash: UInt64, topics: UInt32)] = {
        var table = [(hash: UInt64, topics: UInt32)](repeating: (0, 0), count: 4096)
        for (topic, list) in PhraseList.all {
            for phrase in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
                var joined: UInt64 = 0
                for (i, word) in phrase.split(separator: " ").enumerated() {
                    let next = hash(of: word.utf8)
                    joined = i == 0 ? next : join(joined, next)
                }
                if joined == 0 { continue }
                var slot = Int(truncatingIfNeeded: joined >> 36) & 4095
                while table[slot].hash != 0, table[slot].hash != joined { slot = (slot + 1) & 4095 }
                table[slot] = (joined, table[slot].topics | 1 << UInt32(topic.rawValue))
            }
        }
        return table
    }()
}
