/// Words of one kind of thing that say the contrary: approved and rejected, acquitted and convicted, rose and fell. One in
/// place of the other turns a sentence round as "not" does.
enum Opposites {
    /// Whether a word of one side went and one of the other came, or a word became its own negation: "законный", "незаконный".
    static func differ(_ old: ArraySlice<WordToken>, _ new: ArraySlice<WordToken>) -> Bool {
        let gone = old.filter(\.isWord).map { $0.text.lowercased() }
        let come = new.filter(\.isWord).map { $0.text.lowercased() }
        guard (1...6).contains(gone.count), (1...6).contains(come.count) else { return false }
        if gone.count == 1, come.count == 1, let a = gone.first, let b = come.first, isNegated(a, b) || isNegated(b, a)
        {
            return true
        }
        // What is written without blanks comes character by character.
        let (went, arrived) = (gone.joined(), come.joined())
        func has(_ words: [String], _ whole: String, _ stems: [String]) -> Bool {
            stems.contains { stem in
                stem.unicodeScalars.allSatisfy(Tokenizer.isUnspaced)
                    ? whole.contains(stem) : words.contains { ($0 + " ").hasPrefix(stem) }
            }
        }
        return pairs.contains { first, second in
            let (wasFirst, wasSecond) = (has(gone, went, first), has(gone, went, second))
            let (isFirst, isSecond) = (has(come, arrived, first), has(come, arrived, second))
            return wasFirst != wasSecond && isFirst != isSecond && wasFirst == isSecond
        }
    }

    private static func isNegated(_ word: String, _ negated: String) -> Bool {
        guard word.count >= 4, negated.count > word.count, negated.hasSuffix(word) else { return false }
        return prefixes.contains(String(negated.dropLast(word.count)))
    }

    private static let prefixes: Set<String> = [
        "un", "in", "im", "il", "ir", "dis", "non", "не", "бес", "без", "ne", "nie", "des", "dés", "απ", "αν",
    ]

    /// Beginnings of words, lower-case; whole words where a blank ends them.
    private static let pairs: [([String], [String])] = [
        (
            ["approv", "accept", "endors", "adopt", "passed ", "backed", "agreed "],
            ["reject", "refus", "declin", "vetoed", "oppos"]
        ),
        (["acquit", "innocent", "cleared"], ["convict", "guilty", "sentenc"]),
        (
            ["rose ", "rises ", "risen ", "increas", "grew", "gained", "climb"],
            ["fell ", "falls ", "fallen ", "decreas", "dropped", "declin", "shrank"]
        ),
        (["won ", "win ", "wins ", "victor", "beat"], ["lost ", "lose ", "loses ", "losing ", "defeat"]),
        (["injur", "wounded", "hurt ", "surviv", "alive"], ["killed", "died", "dead ", "death"]),
        (["confirm", "admit"], ["deni", "deny"]), (["releas", "freed"], ["arrest", "detain", "jailed"]),
        (["west ", "western", "westerly"], ["east ", "eastern", "easterly"]), (["north"], ["south"]),
        (["before "], ["after "]), (["above "], ["below "]),
        (["more "], ["less ", "fewer "]), (["highest"], ["lowest"]), (["largest"], ["smallest"]),
        (["запад"], ["восток", "восточн", "исток ", "источна", "источно", "источни "]),
        (["север"], ["юг ", "юга ", "юге ", "южн", "југ", "јужн"]),
        (["до "], ["после "]), (["больше ", "более "], ["меньше ", "менее "]), (["повеќе "], ["помалку "]),
        (["东部", "东侧", "东面"], ["西部", "西侧", "西面"]), (["北部", "北侧"], ["南部", "南侧"]),
        (["opened", "reopen"], ["closed", "shut "]), (["support"], ["oppos", "critici"]),
        (["одобр", "принял", "поддерж", "утверд"], ["отклон", "отверг", "отказ"]),
        (["оправда", "невинов", "невиновн"], ["осужд", "осуд", "виновн"]),
        (["вырос", "увелич", "повыс"], ["упал", "снизи", "сократ", "уменьш"]),
        (["выигра", "победи"], ["проигра", "уступи"]),
        (["ранен", "пострада", "выжи"], ["погиб", "убит", "умер", "сконча"]),
        (["подтверд", "призна"], ["опроверг", "отрица"]), (["освобо"], ["арест", "задерж"]),
        (["одобри", "прифати", "усвои", "поддржа"], ["одби", "отфрли"]),
        (["ослободен"], ["осуден", "уапсен", "приведен"]),
        (["порасн", "зголем"], ["падна", "намал"]), (["повреден", "преживе"], ["загина", "убиен", "почина"]),
        (["потврди"], ["демантира", "негира"]), (["победи"], ["загуби", "порази"]),
        (["прихват", "одобр", "усвој", "prihvat", "odobr", "usvoj"], ["одби", "odbi", "odbaci"]),
        (["porast", "poveća", "raste"], ["opao", "opala", "opalo", "smanj", "pada "]),
        (["povređ", "povređen"], ["poginu", "ubijen", "umr"]),
        (["приеха", "прие ", "одобри"], ["отхвърли", "отказа"]), (["ранен", "пострада"], ["загин", "убит", "почин"]),
        (
            ["zugestimmt", "angenommen", "gebilligt", "genehmigt", "beschlossen"],
            ["abgelehnt", "verworfen", "verweigert"]
        ),
        (["freigesprochen"], ["verurteilt"]),
        (["gestiegen", "stieg ", "gewachsen"], ["gefallen", "gesunken", "sank ", "fiel "]),
        (["gewonnen", "gewann"], ["verloren", "verlor"]), (["verletzt"], ["getötet", "gestorben", "starb"]),
        (
            ["aprob", "acept", "aprov", "aceit", "approuv", "accept", "adopt", "approv"],
            ["rechaz", "rejeit", "recus", "rejet", "refus", "respin", "rifiut", "bocci"]
        ),
        (["absuel", "absol", "acquit", "assolt"], ["conden", "condam", "condann"]),
        (
            ["subió", "subiu", "aument", "augment", "creció", "cresceu", "aumentat"],
            ["bajó", "bajaron", "caíd", "cayó", "cayeron", "disminu", "caiu", "diminu", "baiss", "calat"]
        ),
        (["herid", "ferid", "bless", "ferit"], ["muert", "muri", "morts ", "mort ", "morre", "tués", "uccis"]),
        (["przyj", "zatwierdz", "popar"], ["odrzuc", "odmów"]),
        (["ranny", "ranni", "rannych"], ["zabit", "zginę", "zmarł"]),
        (["kabul", "onayla"], ["reddet", "reddi"]), (["yaralan"], ["öldü", "ölen", "hayatını"]),
        (["批准", "通过", "同意", "接受"], ["否决", "拒绝", "驳回"]), (["无罪"], ["有罪", "判刑"]),
        (["上涨", "上升", "增长", "增加"], ["下跌", "下降", "减少", "下滑"]),
        (["受伤"], ["死亡", "遇难", "身亡"]), (["确认", "承认"], ["否认"]), (["获胜", "战胜"], ["落败", "败给"]),
        (["可決", "承認"], ["否決", "却下"]), (["軽傷", "けが", "負傷"], ["死亡"]), (["増加", "上昇"], ["減少", "低下"]),
    ]
}
