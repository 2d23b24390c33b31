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
            ("12.04.2008", ["12.04.2008"]), ("seven men", ["7"]), ("семь человек", ["7"]), ("二十三人", ["23"]),
            ("二〇〇八年", ["2008"]),
            ("١٢٣", ["123"]), ("１２", ["12"]), ("007", ["7"]), ("1 200 of 3 400", ["1200", "3400"]),
            ("in 2008 400 men", ["2008", "400"]),
            ("no figures", []), ("一些人", []),
        ])
    func values(text: String, expected: [String]) {
        #expect(NumberReader.numbers(in: Tokenizer.tokens(text)).map(\.value) == expected)
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
