import Testing

@testable import LinkRot

@Suite("Numbers in text")
struct NumberReaderTests {
    @Test(
        "different spellings of one number are equal",
        arguments: [
            ("1,000", ["1000"]), ("1.000", ["1000"]), ("1 000", ["1000"]), ("1000", ["1000"]),
            ("1'000'000", ["1000000"]),
            ("1,000.50", ["1000.5"]), ("1.000,50", ["1000.5"]), ("2.5", ["2.5"]), ("2,5", ["2.5"]),
            ("0.125", ["0.125"]),
            ("1.5 million", ["1500000"]), ("1.5m", ["1500000"]), ("4.15pm", ["16:15"]), ("at 12:05 a.m.", ["0:05"]),
            ("9 am", ["9:00"]), ("1,500,000", ["1500000"]), ("3 тыс", ["3000"]), ("5万", ["50000"]),
            ("12:30", ["12:30"]),
            ("12.04.2008", ["2008-04-12"]), ("seven men", ["7"]), ("семь человек", ["7"]), ("二十三人", ["23"]),
            ("二〇〇八年", ["2008"]),
            ("١٢٣", ["123"]), ("１２", ["12"]), ("007", ["7"]), ("1 200 of 3 400", ["1200", "3400"]),
            ("in 2008 400 men", ["2008", "400"]),
            ("no figures", []), ("一些人", []), ("eighty-six men", ["86"]), ("twenty five", ["25"]),
            ("two hundred and fifty thousand three hundred", ["250300"]), ("a hundred men", []),
            ("пятьдесят шесть", ["56"]), ("сто двадцать одна тысяча", ["121000"]), ("осумдесет и шест деца", ["86"]),
            ("двесте родители", ["200"]),
            ("two and three", ["2", "3"]),
            ("one of two", ["2"]), ("two and a half", ["2.5"]), ("3 с половиной", ["3.5"]), ("twenty-first", []),
            ("well-known", []), ("ten five", ["10", "5"]),
        ])
    func values(text: String, expected: [String]) {
        #expect(NumberReader.numbers(in: Tokenizer.tokens(text)).map(\.value) == expected)
    }

    @Test(
        "a day is one number in whichever form it is written, unless nobody can tell its month",
        arguments: [
            "8 October 2014", "October 8, 2014", "8th October 2014", "8 октября 2014 года", "8 октомври 2014 година",
            "08.10.2014", "2014-10-08", "2014年10月8日",
        ])
    func days(text: String) {
        #expect(NumberReader.numbers(in: Tokenizer.tokens("On \(text) it rained")).map(\.value) == ["2014-10-08"])
    }

    @Test("a day and its month are one number, too, where people write them in one order")
    func daysOfAYear() {
        func values(_ text: String) -> [String] { NumberReader.numbers(in: Tokenizer.tokens(text)).map(\.value) }
        #expect(values("14 септември беше") == values("14.09. беше"))
        #expect(values("1 октября") == values("01.10"))
        #expect(values("14 мая") != values("15 мая"))
        #expect(values("5 May") == values("May 5"))
    }

    @Test("what only looks like a day is none")
    func noDays() {
        func values(_ text: String) -> [String] { NumberReader.numbers(in: Tokenizer.tokens(text)).map(\.value) }
        #expect(values("08/10/2014") == ["08/10/2014"])
        #expect(values("8 October and 2014") == ["8", "2014"])
        #expect(values("32 October 2014") == ["32", "2014"])
        #expect(values("12.34.56") == ["12.34.56"])
        #expect(values("2014年10月") == ["2014", "10"])
        #expect(values("may 5") == ["5"])
    }

    @Test("long runs of digits and marks are survived")
    func hostile() {
        let text = String(repeating: "1,", count: 50_000) + " " + String(repeating: "9", count: 50_000)
        #expect(!NumberReader.numbers(in: Tokenizer.tokens(text)).isEmpty)
        #expect(
            !NumberReader.numbers(in: Tokenizer.tokens(String(repeating: "亿", count: 10_000))).contains {
                $0.value.isEmpty
            })
    }
}
