internal import Model

/// Turns bylines into names.
enum AuthorCleaner {
    /// How sure a page makes it that a text is a byline, and how little it must look like one.
    enum Trust: Comparable {
        /// Merely stands where bylines stand.
        case shown
        /// Opens with "By" and the like.
        case signed
        /// Links to an author.
        case linked
        /// Given for machines.
        case stated
    }

    /// The names in texts that are stated to be authors; people before agencies and staffs, each once.
    static func names(in texts: [String]) -> [String] {
        var names: [String] = []
        for text in texts.prefix(40) {
            for line in text.prefix(2000).split(whereSeparator: \.isNewline).prefix(5) {
                let found = self.names(inLine: String(line), trust: .stated)
                add(found, to: &names)
                if !found.isEmpty { break }
            }
        }
        return peopleFirst(names)
    }

    /// The names in a line or a few that a page shows as a byline; empty where they do not look like names.
    static func names(shown text: String, trust: Trust = .shown) -> [String] {
        for line in text.prefix(600).split(whereSeparator: \.isNewline).prefix(5) {
            let names = self.names(inLine: String(line), trust: trust)
            if !names.isEmpty { return peopleFirst(names) }
        }
        return []
    }

    private static func add(_ found: [String], to names: inout [String]) {
        for name in found where !names.contains(where: { $0.lowercased() == name.lowercased() }) && names.count < 12 {
            names.append(name)
        }
    }

    /// Agencies and staffs are left out beside people, and stand where nobody else is named.
    private static func peopleFirst(_ names: [String]) -> [String] {
        let people = names.filter { !BylineWords.isAgency($0) }
        return people.isEmpty ? names : people
    }

    private static func names(inLine text: String, trust: Trust) -> [String] {
        var line = TextCleaner.folded(text)
        var trust = trust
        if line.contains("http") || line.contains("www.") { return [] }
        if let signed = trust == .shown ? Byline.signed(line) : Byline.afterLead(line) {
            line = signed
            trust = max(trust, .signed)
        }
        if let again = Byline.afterLead(line) { line = again }
        line = withoutBrackets(line)
        // What stands beside the name behind a bar or a dash is an office, a date or a house.
        for segment in segments(line, trust).prefix(trust == .stated ? 1 : 3) {
            var names: [String] = []
            let segment = Byline.afterLead(segment) ?? segment
            for piece in pieces(segment) {
                let name = withoutHouse(withoutOffice(trimmed(piece), trust))
                if BylineWords.isDegree(name) { continue }
                guard isName(name, trust, alone: name == line) else {
                    // "Jane Roe, Chief Correspondent": what is no name after one is an office.
                    if names.isEmpty { continue } else { break }
                }
                add([name], to: &names)
            }
            if !names.isEmpty { return names }
        }
        return []
    }

    /// "Jane Roe Staff Writer" without the office.
    private static func withoutOffice(_ name: String, _ trust: Trust) -> String {
        guard trust != .stated else { return name }
        let words = name.split(separator: " ")
        let office = words.firstIndex { BylineWords.isOffice($0.lowercased()) || $0 == "Staff" }
        guard let office, office >= 2, !BylineWords.isAgency(name) || office < words.count - 1 else { return name }
        return words[..<office].joined(separator: " ")
    }

    /// "Jane Roe. Lake Gazette" without the house; the full stop of "John Q. Doe" ends no sentence.
    private static func withoutHouse(_ name: String) -> String {
        let words = name.split(separator: " ")
        guard words.count >= 4, let end = words.indices.dropFirst().first(where: { words[$0].hasSuffix(".") }),
            end + 1 < words.count, words[end].count > 4
        else { return name }
        return String(words[...end].joined(separator: " ").dropLast())
    }

    /// "Jane (Ann) Roe [staff]" without what stands in brackets.
    private static func withoutBrackets(_ line: String) -> String {
        guard line.contains(where: { "([<（".contains($0) }) else { return line }
        var out = ""
        var depth = 0
        for character in line {
            if "([<（".contains(character) {
                depth += 1
            } else if ")]>）".contains(character) {
                depth = max(0, depth - 1)
            } else if depth == 0 {
                out.append(character)
            }
        }
        return TextCleaner.folded(out)
    }

    private static func segments(_ line: String, _ trust: Trust) -> [String] {
        var out: [String] = []
        var current: [Substring] = []
        var dropping = false
        func end() {
            if !current.isEmpty, !dropping { out.append(current.joined(separator: " ")) }
            current = []
            dropping = false
        }
        for (i, word) in line.split(separator: " ").enumerated() {
            if word.utf8.count <= 3, bars.contains(String(word)) {
                end()
                continue
            }
            let stops = trust != .stated && word.utf8.count <= 9 && stops.contains(word.lowercased())
            if stops || i > 0 && word.first?.isNumber == true || word.hasPrefix("@") {
                end()
                // What follows up to the next bar is a date, a section, a handle.
                dropping = true
            }
            current.append(word)
        }
        end()
        return out.flatMap { $0.split(whereSeparator: { "|•·:：；".contains($0) }).map(String.init) }
    }

    private static let bars: Set<String> = [
        "|", "•", "·", "–", "—", "-", "/", ">", "»", "›", "►", "⋅", "●", "~", "::",
    ]

    /// Words after which no name goes on.
    private static let stops: Set<String> = [
        "on", "in", "at", "for", "updated", "published", "posted", "last", "is", "has", "from", "über", "am", "le",
        "reviewed", "edited", "with", "to",
    ]

    /// Words between names.
    private static let joints: Set<String> = [
        "and", "und", "et", "y", "e", "&", "и", "en", "och", "og", "i", "ve", "a", "és",
    ]

    private static func pieces(_ line: String) -> [String] {
        var out: [String] = []
        var current: [Substring] = []
        for word in line.split(separator: " ") {
            if word.utf8.count <= 3, joints.contains(word.lowercased()) {
                out.append(current.joined(separator: " "))
                current = []
            } else if word.hasSuffix(",") || word.hasSuffix(";") {
                current.append(word.dropLast())
                out.append(current.joined(separator: " "))
                current = []
            } else {
                current.append(word)
            }
        }
        out.append(current.joined(separator: " "))
        return out.flatMap(ideographs).filter { !$0.isEmpty }
    }

    /// Chinese and Japanese names stand one after the other, parted by blanks and marks of their own.
    private static func ideographs(_ piece: String) -> [String] {
        guard piece.unicodeScalars.first?.properties.isIdeographic == true else { return [piece] }
        return piece.split(whereSeparator: { " 、，,；".contains($0) }).map(String.init)
    }

    private static func trimmed(_ text: String) -> String {
        var slice = Substring(text)
        while let first = slice.first, " ,;:.-–—|•\"“»›*".contains(first) { slice.removeFirst() }
        while let last = slice.last, " ,;:-–—|•\"”*".contains(last) { slice.removeLast() }
        // "By the Gazette Team"
        if slice.hasPrefix("the ") { slice = slice.dropFirst(4) }
        return String(slice)
    }

    /// - Parameter alone: nothing else stands in the line.
    private static func isName(_ name: String, _ trust: Trust, alone: Bool) -> Bool {
        let words = name.split(separator: " ")
        guard name.count >= 2, !words.isEmpty, words.count <= (trust == .stated ? 7 : 5), name.utf8.count <= 80 else {
            return false
        }
        if name.unicodeScalars.contains(where: { "{}=%@".unicodeScalars.contains($0) }) { return false }
        let small = name.lowercased()
        if BylineWords.isNobody(small) { return false }
        guard let first = name.unicodeScalars.first(where: \.properties.isAlphabetic) else { return false }
        if trust == .stated { return true }
        if name.unicodeScalars.contains(where: { "$#?!".unicodeScalars.contains($0) }) { return false }
        if words.contains(where: isDay) { return false }
        if first.properties.isIdeographic { return name.count <= 4 }
        if BylineWords.isAgency(name), trust != .shown { return !first.properties.isLowercase }
        if words.count == 1 {
            // "by ibby": accounts are names too, where nothing else can be meant.
            let account = alone && !small.hasSuffix("ing")
            return trust != .shown && name.utf8.count >= 3 && !BylineWords.isOffice(small)
                && (account || trust == .signed && !first.properties.isLowercase)
        }
        if name.contains(where: \.isNumber) || words.contains(where: { BylineWords.isOffice($0.lowercased()) }) {
            return false
        }
        if trust == .linked { return true }
        // Names are written with capitals where there are capitals.
        return words.allSatisfy { word in
            word.unicodeScalars.first(where: \.properties.isAlphabetic)?.properties.isLowercase != true
                || BylineWords.isParticle(String(word))
        } && !first.properties.isLowercase
    }

    /// "Dec." and "Sat" are no names, though "May" and "Julio" may be a part of one.
    private static func isDay(_ word: Substring) -> Bool {
        let bare = Array(word.utf8.filter { $0 != UInt8(ascii: ".") })
        let small = word.lowercased()
        if monthsAsNames.contains(small) { return false }
        return MonthName.number(of: bare) != nil || ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(small)
    }

    private static let monthsAsNames: Set<String> = [
        "may", "mai", "maja", "april", "avril", "june", "juni", "august", "augustus", "jan", "januar", "marco", "mars",
        "mart", "julio",
    ]
}
