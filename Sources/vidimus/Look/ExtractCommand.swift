internal import ArgumentParser
internal import Daemon
internal import Extractor
internal import Foundation
internal import Model

/// `vidimus extract`.
struct ExtractCommand: VidimusCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Clean text of a document, of a folder of them, or anew of what the archive keeps.",
        discussion: """
            HTML or plain text, any encoding. The text goes to standard output, a paragraph a line; as Markdown with its \
            headings, lists, quotes, tables and links; or as JSON with metadata and the place of every block in the text.

            Examples:
              vidimus extract page.html
              curl -s https://example.org/x | vidimus extract - --url https://example.org/x
              vidimus extract --format md page.html > page.md
              vidimus extract --json page.html | jq .title
              vidimus extract --batch pages/ texts/       <id>.html to <id>.txt and <id>.json

            With --again it reads what the archive keeps with today's extractor, without fetching, and numbers the versions \
            anew. What was kept before stays; the new texts are kept beside it. A second run changes nothing.
              vidimus extract --again rt.com              every source of a host
              vidimus extract --again URL                 one source
              vidimus extract --again --dry-run all       how many texts would change
            """)

    @ParentCommand var root: Vidimus
    @OptionGroup var options: GlobalOptions

    @Argument(
        help: """
            A file, - for standard input, with --batch the folder to read and the folder to write, or with --again hosts, \
            URLs, event ids, paths of entries, or all.
            """)
    var paths: [String]

    @Option(help: ArgumentHelp("Where the document is from: links and dates are read by it.", valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp("The Content-Type it was served with.", valueName: "type"))
    var contentType: String?

    @Option(help: ArgumentHelp("text, md or json; with --batch, md writes <id>.md besides.", valueName: "format"))
    var format: ExtractionFormat?

    @Flag(help: "Read every .html file of a folder, with their URLs in its urls.tsv (id, tab, URL).")
    var batch = false

    @Flag(help: "Read stored captures again with today's extractor; through the daemon while it runs.")
    var again = false

    @Flag(help: "With --again: change nothing, only say what would change.")
    var dryRun = false

    func validate() throws {
        if dryRun, !again { throw ValidationError("--dry-run goes with --again") }
        if again {
            if paths.isEmpty { throw ValidationError("name hosts or URLs, or all") }
            if batch || url != nil || contentType != nil || format != nil {
                throw ValidationError("--again excludes --batch, --url, --content-type and --format")
            }
            return
        }
        if batch, paths.count != 2 { throw ValidationError("--batch takes two folders: what to read, where to write") }
        if json, let format, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) exclude one another")
        }
        if !batch, paths.count != 1 { throw ValidationError("name one file, or - for standard input") }
    }

    func run() async throws {
        if again {
            let printer = AgainPrinter(terminal: terminal, json: json, dryRun: dryRun)
            try await perform(.again(AgainOrder(targets: paths, dryRun: dryRun))) { printer.show($0) }
            return try printer.finish()
        }
        if batch {
            return try await ExtractionBatch(from: paths[0], to: paths[1], withMarkdown: format == .md)
                .run(terminal: terminal)
        }
        let address = try url.map { text in
            do { return try WebURL(text) } catch { throw EngineFailure("--url: \(error)", code: .usage) }
        }
        let article = Extractor().extract(try DocumentFile.read(paths[0]), contentType: contentType, url: address)
        if article.text.isEmpty, format != .json, !json {
            let why =
                article.flags.contains("frames")
                ? "the page is made of frames, which lead to \(article.links.map(\.printable).joined(separator: ", "))"
                : article.kind.rawValue
            return terminal.note("no article text was found (\(why))")
        }
        switch format ?? (json ? .json : .text) {
        case .text: terminal.out(article.text.printableParagraphs)
        case .md: terminal.write(article.markdown.printableParagraphs, to: STDOUT_FILENO)
        case .json: terminal.out(JSONLine(ExtractionLine(article)).text)
        }
    }
}

/// How an article is printed.
enum ExtractionFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case md
    case json
}

/// An article as `extract --json` prints it.
struct ExtractionLine: Encodable {
    var title: String?
    var authors: [String]
    var author: String?
    var published: String?
    var date: String?
    var modified: String?
    var language: String?
    var site: String?
    var canonical: String?
    var description: String?
    var section: String?
    var image: String?
    var links: [String]
    var text: String
    var blocks: [ArticleBlock]
    var words: Int
    var confidence: Double
    var path: String
    var kind: Article.Kind
    var encoding: String
    var flags: [String]
    var extractor: String

    init(_ article: Article) {
        title = article.title
        authors = article.authors
        author = article.authors.isEmpty ? nil : article.authors.joined(separator: ", ")
        published = article.published
        date = article.date
        modified = article.modified
        language = article.language
        site = article.site
        canonical = article.canonical
        description = article.description
        section = article.section
        image = article.image
        links = article.links
        text = article.text
        blocks = article.blocks
        words = ArticleText.wordCount(article.text)
        confidence = article.confidence
        path = article.path
        kind = article.kind
        encoding = article.encoding
        flags = article.flags
        extractor = article.extractor
    }
}
