internal import Extractor
internal import Foundation
internal import Model

/// The workbench of the Extractor room: runs it over folders of pages, and writes the rows its model is trained on.
///
///     ExtractorLab batch IN OUT [REPEAT]   IN/*.html with IN/urls.tsv → OUT/<id>.txt and <id>.json
///         --list FILE      another list than IN/urls.tsv (identifier, tab, address)
///         --weights FILE   weights of a fold, made by Tools/train_extractor.py --folds
///         --without RULES  rules left out, parted by commas (ExtractionRules.named)
///     ExtractorLab dump IN OUT             → OUT/<id>.rows, one line a block: features in hexadecimal,
///                                          tab, parts around it, path and heading, tab, tokens of its words, tab, text
///     ExtractorLab file FILE [URL]         one document → its article as JSON
@main
enum Lab {
    static func main() throws {
        var arguments = Array(CommandLine.arguments.dropFirst())
        let options = take(["--list", "--weights", "--without"], from: &arguments)
        switch (arguments.first, arguments.count) {
        case ("batch", 3...4), ("dump", 3): try folder(arguments, options)
        case ("file", 2...3): try file(arguments)
        default:
            FileHandle.standardError.write(Data("usage: extractor-lab batch|dump IN OUT, or file FILE [URL]\n".utf8))
            exit(2)
        }
    }

    private static func take(_ names: [String], from arguments: inout [String]) -> [String: String] {
        var found: [String: String] = [:]
        for name in names {
            guard let at = arguments.firstIndex(of: name), at + 1 < arguments.count else { continue }
            found[name] = arguments[at + 1]
            arguments.removeSubrange(at...at + 1)
        }
        return found
    }

    private static func measured(_ options: [String: String]) throws -> Extractor? {
        let weights = try options["--weights"].map { try String(contentsOfFile: $0, encoding: .utf8) }
        var rules = ExtractionRules.all
        for name in options["--without"]?.split(separator: ",") ?? [] {
            guard let entry = ExtractionRules.named.first(where: { $0.name == name }) else { return nil }
            rules.remove(entry.rule)
        }
        return Extractor(weights: weights, rules: rules)
    }

    private static func encoder() -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return encoder
    }

    private static func file(_ arguments: [String]) throws {
        let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: arguments[1])))
        let url = arguments.count > 2 ? try WebURL(arguments[2]) : nil
        let began = Timestamp.now
        let type = arguments[1].hasSuffix(".txt") ? "text/plain" : nil
        let article = Extractor().extract(bytes, contentType: type, url: url)
        FileHandle.standardError.write(Data("\(Timestamp.now - began) s\n".utf8))
        print(String(decoding: try encoder().encode(article), as: UTF8.self))
    }

    private static func folder(_ arguments: [String], _ options: [String: String]) throws {
        let (verb, input, output) = (arguments[0], arguments[1], arguments[2])
        let repeats = arguments.count > 3 ? Int(arguments[3]) ?? 1 : 1
        let list = try String(contentsOfFile: options["--list"] ?? input + "/urls.tsv", encoding: .utf8)
        guard let extractor = try measured(options) else {
            FileHandle.standardError.write(Data("no such rule, or weights that cannot be read\n".utf8))
            exit(2)
        }
        var spent = 0.0
        var count = 0
        for line in list.split(separator: "\n") {
            let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, let data = FileManager.default.contents(atPath: "\(input)/\(parts[0]).html") else {
                continue
            }
            let bytes = [UInt8](data)
            let url = try? WebURL(parts[1])
            if verb == "dump" {
                let rows = extractor.modelRows(bytes, contentType: nil)
                let text = rows.map { line in
                    let parts = line.parts.map { "\($0.lowerBound):\($0.upperBound)" }.joined(separator: " ")
                    let tokens = line.tokens.map { String($0, radix: 16) }.joined(separator: " ")
                    return "\(line.row.hex)\t\(parts) \(line.path):\(line.heading)\t\(tokens)\t\(line.text)\n"
                }.joined()
                try text.write(toFile: "\(output)/\(parts[0]).rows", atomically: false, encoding: .utf8)
                continue
            }
            var began = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &began)
            var article = extractor.extract(bytes, contentType: nil, url: url)
            for _ in 1..<max(1, repeats) { article = extractor.extract(bytes, contentType: nil, url: url) }
            var ended = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &ended)
            spent += Double(ended.tv_sec - began.tv_sec) + Double(ended.tv_nsec - began.tv_nsec) / 1e9
            count += repeats
            try article.text.write(toFile: "\(output)/\(parts[0]).txt", atomically: false, encoding: .utf8)
            var object = try JSONSerialization.jsonObject(with: encoder().encode(article)) as? [String: Any] ?? [:]
            object["author"] = article.authors.joined(separator: ", ")
            try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
                .write(to: URL(fileURLWithPath: "\(output)/\(parts[0]).json"))
        }
        if count > 0 {
            FileHandle.standardError.write(Data("\(count) pages, \(spent / Double(count) * 1000) ms CPU a page\n".utf8))
        }
    }
}
