/// The commonest words of the languages in Latin script, found by their bytes.
enum SmallWords {
    /// A word in small letters, packed; words too long for it are in no list.
    struct Word {
        private(set) var low: UInt64 = 0
        private(set) var high: UInt64 = 0
        private(set) var length = 0

        mutating func append(_ byte: UInt8) {
            if length < 8 {
                low |= UInt64(byte) << (8 * length)
            } else if length < 16 {
                high |= UInt64(byte) << (8 * (length - 8))
            }
            length += 1
        }

        fileprivate var slot: Int {
            Int(truncatingIfNeeded: (low &* 0x9E37_79B9_7F4A_7C15 ^ high &* 0xC2B2_AE3D_27D4_EB4F) >> 54)
        }
    }

    private struct Entry {
        var low: UInt64 = 0
        var high: UInt64 = 0
        /// A bit a language, in the order of `languages`; 0 in an empty slot.
        var owners: UInt32 = 0
    }

    /// BCP 47 primary subtags in alphabetical order.
    static let languages = lines.map { $0[0] }

    /// The languages among whose commonest words a word is: a bit each, in the order of `languages`.
    static func owners(of word: Word) -> UInt32 {
        guard word.length <= 16 else { return 0 }
        var i = word.slot
        while table[i].owners != 0 {
            if table[i].low == word.low, table[i].high == word.high { return table[i].owners }
            i = (i + 1) % table.count
        }
        return 0
    }

    /// 1,024 slots for some 300 words: most words of a text are told from them by one look.
    private static let table: [Entry] = {
        var table = [Entry](repeating: Entry(), count: 1024)
        for (language, words) in lines.enumerated() {
            for text in words.dropFirst() {
                var word = Word()
                for byte in text.utf8 { word.append(byte) }
                var i = word.slot
                while table[i].owners != 0, table[i].low != word.low || table[i].high != word.high {
                    i = (i + 1) % table.count
                }
                table[i].low = word.low
                table[i].high = word.high
                table[i].owners |= 1 << UInt32(language)
            }
        }
        return table
    }()

    private static let lines = lists.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }.sorted {
        $0[0] < $1[0]
    }

    /// A language a line, its commonest words after its tag.
    private static let lists = """
        en the of and to in a is that for was on with he as his by at from it are be this have or an had not which but were they their
        de der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei wird
        fr le la les de des et à un une du en que est pour qui dans par sur pas au avec ce il sont plus se ne l d
        es el la los las de que y en un una del se por con no para es su al lo como más pero sus le ha fue
        pt o a os as de que e do da em um uma para com não por no na dos das se mais ao como mas foi pelo é
        it il la di che e un una per in non del della sono con si da dei le al nel anche come più ha alla i gli
        nl de het een van en in is dat op te zijn met voor niet die aan er om ook als bij maar door naar hij
        pl w i na z się nie do to że jest o jak po za od przez są ale dla oraz tym jego a co
        sv och att det i en som på är av för med den till inte har de ett om var men från vi
        da og i at det en den til er som på de med for der af ikke har et om var men fra
        no og i det er på som en til for av med at å har den de ikke om et var men fra
        fi ja on ei että se oli hän mutta ovat myös kun joka mukaan sen ole
        tr ve bir bu için da de ile olarak olan en çok daha gibi ise sonra kadar dedi
        cs a v na se je že s z do o i to pro ale jako za jsou podle by k který
        ro și de la în a cu pe că nu din care mai pentru o un este au sunt
        hu a az és hogy nem is egy meg de volt van csak már még mint ez
        hr i u je na da se su za od koji s kao ne iz će to bi što
        sq dhe të në e me për një nga i se që është ka
        id yang dan di untuk dengan pada ini dari dalam tidak akan itu juga
        vi và của là các có được trong cho không một người với đã này
        """
}
