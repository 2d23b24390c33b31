/// Numerals spelled out. Words that mean something else in another of these languages are left out, and so are the ones
/// for one, which are articles in most.
enum NumberWords {
    static let values: [String: Int] = {
        var out: [String: Int] = [:]
        for line in table {
            for (i, word) in line.words.split(separator: " ").enumerated() where word != "_" {
                out[String(word)] = line.numbers[i]
            }
        }
        return out
    }()

    /// Words that multiply the number before them.
    static let scales: [String: Double] = {
        var out: [String: Double] = [:]
        let table: [(Double, String)] = [
            (100, "hundred"),
            (
                1e3,
                "thousand thousands тысяча тысячи тысяч тыс илј илјади илјада хиляди tausend mille mil tysięcy bin ألف 千"
            ),
            (
                1e6,
                "million millions mln mn миллион миллиона миллионов млн милиони милион мил millionen millones milhões milioni milyon مليون"
            ),
            (
                1e9,
                "billion billions bn миллиард миллиарда миллиардов млрд милијарди милијарда milliarden mrd milliards miliardi milyar مليار"
            ),
            (1e12, "trillion trillions триллион триллиона триллионов трлн"), (1e4, "万"), (1e8, "亿"),
        ]
        for (value, words) in table {
            for word in words.split(separator: " ") { out[String(word)] = value }
        }
        return out
    }()

    /// Words for one: numbers only among others, `twenty-one`, and articles elsewhere.
    static let ones: [String: Int] = Dictionary(
        uniqueKeysWithValues: "one один одна одно одного еден една едно".split(separator: " ").map { (String($0), 1) })

    /// Letters that scale a number which they stand at: `18m`, `30k`.
    static let attachedScales: [String: Double] = ["k": 1e3, "m": 1e6, "b": 1e9]

    private static let toTwelve = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    private static let teens = [13, 14, 15, 16, 17, 18, 19]
    private static let tens = [20, 30, 40, 50, 60, 70, 80, 90]
    private static let hundreds = [100, 200, 300, 400, 500, 600, 700, 800, 900]

    private static let table: [(numbers: [Int], words: String)] = [
        (toTwelve, "two three four five six seven eight nine ten eleven twelve"),
        (teens, "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
        (tens, "twenty thirty forty fifty sixty seventy eighty ninety"),
        (toTwelve, "два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать"),
        (teens, "тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"),
        (teens, "тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати"),
        (hundreds, "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот"),
        (hundreds, "_ двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот"),
        (tens, "двадцати тридцати _ пятидесяти шестидесяти семидесяти восьмидесяти _"),
        (toTwelve, "две трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати"),
        (toTwelve, "двух трех четырех _ _ _ _ _ _ _ _"),
        (tens, "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"),
        (toTwelve, "двајца тројца четири пет шест седум осум девет десет единаесет дванаесет"),
        (teens, "тринаесет четиринаесет петнаесет шеснаесет седумнаесет осумнаесет деветнаесет"),
        (hundreds, "сто двесте триста четиристотини петстотини шестстотини седумстотини осумстотини деветстотини"),
        (tens, "дваесет триесет четириесет педесет шеесет седумдесет осумдесет деведесет"),
        (toTwelve, "zwei drei vier fünf sechs sieben acht neun zehn _ zwölf"),
        (toTwelve, "deux trois quatre cinq _ _ huit _ _ onze douze"),
        (toTwelve, "dos tres cuatro cinco seis siete ocho nueve diez _ doce"),
        (toTwelve, "dois três quatro _ _ sete oito nove _ _ _"),
        (toTwelve, "_ _ quattro cinque _ sette otto _ dieci undici dodici"),
        (toTwelve, "dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście"),
        (toTwelve, "iki üç dört beş altı yedi sekiz dokuz _ _ _"),
    ]
}
