/// The numbers, names and negations that differ between two texts.
///
/// Whole sentences that were added or taken away are edits: a fact is changed where a sentence stands and says
/// something else.
struct FactChanges {
    private(set) var numbers: [TextChange.Replacement] = []
    private(set) var names: [TextChange.Replacement] = []
    private(set) var negations: [TextChange.Replacement] = []

    private let old: [WordToken]
    private let new: [WordToken]

    /// One place of change, by word positions; one of the ranges may be empty.
    private struct Region {
        var old: Range<Int>
        var new: Range<Int>
    }

    init(_ diff: WordDiff, old: [WordToken], new: [WordToken]) {
        self.old = old
        self.new = new
        let all = FactChanges.regions(diff)
        let lines = (
            old: FrameLines(old, changed: all.lazy.map(\.old)), new: FrameLines(new, changed: all.lazy.map(\.new))
        )
        let regions = all.filter { region in
            if lines.old.hold(region.old), lines.new.hold(region.new) { return false }
            if region.old.isEmpty { return !Sentences.areWhole(region.new, of: new) }
            if region.new.isEmpty {
                return !Sentences.areWhole(region.old, of: old) && !FactChanges.isLine(region.old, of: old)
            }
            return !isDateline(region.old) && !isOtherSentence(region)
        }
        findNumbers(regions, of: all)
        findNames(regions)
        findNegations(regions)
    }

    /// Whether the range lies in a line of a few words that bears a day or a time and is no sentence: "14.03.2014 10:25 | By …".
    /// Sites write such lines anew with each design.
    private func isDateline(_ range: Range<Int>) -> Bool {
        let line = paragraph(of: range)
        guard !line.isEmpty, line.count <= 16, !Noise.isSentence(Array(old[line])) else { return false }
        let values = NumberReader.numbers(in: Array(old[line])).map(\.value)
        let isDated = values.contains { $0.contains(":") || $0.split { $0 == "." || $0 == "-" }.count == 3 }
        let hasYear = values.contains { Int($0).map { (1900...2100).contains($0) } ?? false }
        return isDated || hasYear && values.contains { Int($0).map { (1...31).contains($0) } ?? false }
    }

    /// Whether whole sentences stand where other whole sentences stood, as few as a teaser has: another one's, and nothing
    /// was changed in what either says.
    private func isOtherSentence(_ region: Region) -> Bool {
        func isWhole(_ range: Range<Int>, _ words: [WordToken]) -> Bool {
            guard (6...30).contains(words[range].count(where: \.isWord)) else { return false }
            let begins = range.lowerBound == 0 || Sentences.ends(words[range.lowerBound - 1])
            let end = range.upperBound
            return begins && (end == words.count || Sentences.ends(words[end]) || Sentences.ends(words[end - 1]))
        }
        return isWhole(region.old, old) && isWhole(region.new, new)
    }

    /// Words at the edge of a paragraph that are gone without a word in their place: a date line, a label, chrome.
    private static func isLine(_ range: Range<Int>, of words: [WordToken]) -> Bool {
        let opens =
            range.lowerBound == 0 || words[range.lowerBound - 1].isBreak || words[range].contains(where: \.isBreak)
        return opens && range.count >= 3
    }

    private static func regions(_ diff: WordDiff) -> [Region] {
        var out: [Region] = []
        var i = 0
        var j = 0
        var open: Region?
        for segment in diff.segments {
            switch segment.kind {
            case .same:
                if let region = open { out.append(region) }
                open = nil
                i += segment.words.count
                j += segment.words.count
            case .removed:
                var region = open ?? Region(old: i..<i, new: j..<j)
                i += segment.words.count
                region.old = region.old.lowerBound..<i
                open = region
            case .added:
                var region = open ?? Region(old: i..<i, new: j..<j)
                j += segment.words.count
                region.new = region.new.lowerBound..<j
                open = region
            }
        }
        if let region = open { out.append(region) }
        return out
    }

    /// Numbers that are gone from their place and stand in no other changed place.
    private mutating func findNumbers(_ regions: [Region], of all: [Region]) {
        let before = NumberReader.numbers(in: old)
        let after = NumberReader.numbers(in: new)
        var pairs: [(region: Region, old: [NumberReader.Reading], new: [NumberReader.Reading])] = []
        var balance: [String: Int] = [:]
        // A sentence that moved took its numbers along.
        for region in all {
            let (gone, fresh) = FactChanges.touched(before, after, by: region)
            for number in gone { balance[number.value, default: 0] += 1 }
            for number in fresh { balance[number.value, default: 0] -= 1 }
        }
        for region in regions {
            let (gone, fresh) = FactChanges.touched(before, after, by: region)
            pairs.append(
                (
                    region, gone.filter { !Noise.isCounter($0.words, of: old) },
                    fresh.filter { !Noise.isCounter($0.words, of: new) }
                ))
        }
        for pair in pairs {
            let fresh = pair.new.filter { balance[$0.value, default: 0] < 0 }
            let gone = pair.old.filter { number in
                balance[number.value, default: 0] > 0 && !isSaidOtherwise(number, fresh, pair.region)
            }
            guard !gone.isEmpty else { continue }
            if isDayline(gone, fresh, pair.region) { continue }
            if TimeSpan.agree(old, pair.region.old, new, pair.region.new) { continue }
            // Chrome that went away took its numbers along; in a sentence a number is missed.
            if fresh.isEmpty, !isInSentence(pair.region.old) { continue }
            numbers.append(
                .init(
                    old: gone.map { old[$0.words].text }.joined(separator: ", "),
                    new: fresh.map { new[$0.words].text }.joined(separator: ", ")))
        }
        for region in regions where Units.differ(old, region.old, new, region.new) {
            numbers.append(.init(old: FactChanges.around(region.old, old), new: FactChanges.around(region.new, new)))
        }
        for region in regions where region.old.count == region.new.count {
            // A single Han numeral is no number by itself, but one in place of another is.
            for (i, j) in zip(region.old, region.new)
            where old[i] != new[j] && HanNumerals.isNumeral(old[i].text) && HanNumerals.isNumeral(new[j].text)
                && (HanNumerals.single(old[i].text) == nil
                    || HanNumerals.single(old[i].text) != HanNumerals.single(new[j].text))
                && !numbers.contains(where: { $0.old.contains(old[i].text) })
            {
                numbers.append(.init(old: old[i].text, new: new[j].text))
            }
        }
    }

    /// Whether all that changed is how a day is written, or a text no longer begins with one.
    private func isDayline(
        _ gone: [NumberReader.Reading], _ fresh: [NumberReader.Reading], _ region: Region
    ) -> Bool {
        let isAtHead = region.old.lowerBound < 16
        // Beside a day at the head stands the time of the report.
        let gone = isAtHead ? gone.filter { !$0.value.contains(":") } : gone
        let fresh = isAtHead ? fresh.filter { !$0.value.contains(":") } : fresh
        guard gone.count <= 1, fresh.count <= 1, (gone + fresh).allSatisfy({ !$0.days.isEmpty }) else { return false }
        guard let old = gone.first, let new = fresh.first else { return isAtHead }
        return old.days.contains { day in new.days.contains { day.isSame(as: $0) } }
    }

    /// Whether a number stands among the new words in another form: a time with a point, a single sign of Han. "By one crown"
    /// may become "by a crown".
    private func isSaidOtherwise(
        _ number: NumberReader.Reading, _ fresh: [NumberReader.Reading], _ region: Region
    ) -> Bool {
        guard region.new.count <= 40 else { return false }
        let words = new[region.new].map { $0.text.lowercased() }
        if region.old.count == 1, let word = old[region.old].first?.text.lowercased(),
            word == "1" || NumberWords.ones[word] != nil
        {
            return words.allSatisfy { $0 == "a" || $0 == "an" || $0 == "1" || NumberWords.ones[$0] != nil }
        }
        if fresh.contains(where: { Clock.areSame(old[number.words].text, number.value, new[$0.words].text, $0.value) })
        {
            return true
        }
        guard let figure = Int(number.value), figure <= 10, fresh.isEmpty, number.words.upperBound < old.count else {
            return false
        }
        let next = old[number.words.upperBound]
        return region.new.contains { i in
            HanNumerals.single(new[i].text) == figure && i + 1 < new.count && new[i + 1] == next
        }
    }

    /// Whether the paragraph in which the range begins is made of sentences.
    private func isInSentence(_ range: Range<Int>) -> Bool {
        let line = paragraph(of: range)
        return !line.isEmpty && Noise.isSentence(Array(old[line]))
    }

    /// The old paragraph in which the range begins.
    private func paragraph(of range: Range<Int>) -> Range<Int> {
        let start = old[..<range.lowerBound].lastIndex(where: \.isBreak).map { $0 + 1 } ?? 0
        let end = old[range.lowerBound...].firstIndex(where: \.isBreak) ?? old.count
        return start..<max(start, end)
    }

    /// The numbers in a place of change; also the one to which words were only added, "3" of "3 million".
    private static func touched(
        _ before: [NumberReader.Reading], _ after: [NumberReader.Reading], by region: Region
    ) -> (gone: [NumberReader.Reading], fresh: [NumberReader.Reading]) {
        let fresh = touched(after, by: region.new)
        var range = region.old
        if range.isEmpty, let first = fresh.first, let last = fresh.last, fresh.allSatisfy(\.isPlain) {
            let start = first.words.lowerBound < region.new.lowerBound ? max(0, range.lowerBound - 1) : range.lowerBound
            let end = range.upperBound + (last.words.upperBound > region.new.upperBound ? 1 : 0)
            range = start..<end
        }
        return (touched(before, by: range), fresh)
    }

    /// Readings that overlap the range; both ascend.
    private static func touched(_ readings: [NumberReader.Reading], by range: Range<Int>) -> [NumberReader.Reading] {
        guard !range.isEmpty else { return [] }
        var low = 0
        var high = readings.count
        while low < high {
            let middle = (low + high) / 2
            if readings[middle].words.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return Array(readings[low...].prefix { $0.words.lowerBound < range.upperBound })
    }

    /// A name that stands nowhere in the new text, where a name stands that was nowhere in the old one.
    private mutating func findNames(_ regions: [Region]) {
        let before = NameReader.names(in: old)
        let after = NameReader.names(in: new)
        let oldWords = Set(old.lazy.filter(\.isWord).map { $0.text.lowercased() })
        let newWords = Set(new.lazy.filter(\.isWord).map { $0.text.lowercased() })
        for region in regions where region.old.count <= 20 && region.new.count <= 20 {
            if let han = HanNames.change(old, region.old, new, region.new) {
                names.append(.init(old: han.old, new: han.new))
                continue
            }
            if isNameForName(region), !newWords.contains(old[region.old.upperBound - 1].text.lowercased()),
                !oldWords.contains(new[region.new.upperBound - 1].text.lowercased())
            {
                names.append(.init(old: Array(old[region.old]).text, new: Array(new[region.new]).text))
                continue
            }
            let gone = region.old.filter { before.contains($0) && !newWords.contains(old[$0].text.lowercased()) }
            let fresh = region.new.filter { after.contains($0) && !oldWords.contains(new[$0].text.lowercased()) }
            guard !gone.isEmpty, !fresh.isEmpty else { continue }
            let lost = gone.filter { i in
                !fresh.contains { Spelling.areForms(old[i].text.lowercased(), new[$0].text.lowercased()) }
            }
            let won = fresh.filter { j in
                !gone.contains { Spelling.areForms(old[$0].text.lowercased(), new[j].text.lowercased()) }
            }
            guard !lost.isEmpty, !won.isEmpty else { continue }
            names.append(
                .init(
                    old: lost.map { old[$0].text }.joined(separator: " "),
                    new: won.map { new[$0].text }.joined(separator: " ")))
        }
    }

    /// Two or three words in capitals in place of as few: a person for another, also where every noun has a capital.
    private func isNameForName(_ region: Region) -> Bool {
        func isName(_ range: Range<Int>, _ words: [WordToken]) -> Bool {
            (2...3).contains(range.count) && words[range].allSatisfy { $0.isWord && NameReader.isCapital($0.text) }
        }
        return isName(region.old, old) && isName(region.new, new)
            && !zip(old[region.old], new[region.new]).contains {
                Spelling.areForms($0.text.lowercased(), $1.text.lowercased())
            }
    }

    /// Paragraphs in which small changes leave more or fewer negations than before.
    private mutating func findNegations(_ regions: [Region]) {
        var sums: [(paragraph: Int, delta: Int, region: Region)] = []
        var lone: [(paragraph: Int, delta: Int, region: Region)] = []
        var paragraph = 0
        var at = 0
        for region in regions where region.old.count <= 12 && region.new.count <= 12 {
            while at < region.old.lowerBound {
                if old[at].isBreak { paragraph += 1 }
                at += 1
            }
            if Opposites.differ(old[region.old], new[region.new]) {
                negations.append(
                    .init(old: FactChanges.around(region.old, old), new: FactChanges.around(region.new, new)))
                continue
            }
            let delta = negations(new, region.new) - negations(old, region.old)
            if delta == 0 { continue }
            if region.old.count + region.new.count == 1 { lone.append((paragraph, delta, region)) }
            if let last = sums.indices.last, sums[last].paragraph == paragraph {
                sums[last].delta += delta
            } else {
                sums.append((paragraph, delta, region))
            }
        }
        // "Not A but B" and "A but not B" have as many.
        for sum in lone where lone.contains(where: { $0.paragraph == sum.paragraph && $0.delta == -sum.delta }) {
            sums.append(sum)
        }
        for sum in sums where sum.delta != 0 {
            negations.append(
                .init(old: FactChanges.around(sum.region.old, old), new: FactChanges.around(sum.region.new, new)))
        }
    }

    /// Negations in the range, read with the word before and after it: in Chinese these decide.
    private func negations(_ words: [WordToken], _ range: Range<Int>) -> Int {
        let wide = max(0, range.lowerBound - 1)..<min(words.count, range.upperBound + 1)
        let outside =
            Negations.count(in: Array(words[wide.lowerBound..<range.lowerBound]))
            + Negations.count(in: Array(words[range.upperBound..<wide.upperBound]))
        return max(0, Negations.count(in: Array(words[wide])) - outside)
    }

    private static func around(_ range: Range<Int>, _ words: [WordToken]) -> String {
        let wide = max(0, range.lowerBound - 4)..<min(words.count, range.upperBound + 4)
        return words[wide].filter { !$0.isBreak }.text
    }
}
