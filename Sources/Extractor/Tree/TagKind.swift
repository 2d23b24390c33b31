/// What kind of element a tag opens, as far as the sieve must know.
struct TagKind: OptionSet {
    let rawValue: UInt16

    /// Every element.
    static let any = TagKind(rawValue: 1)
    /// Elements that may nest without end; void ones do not, nor those whose end the parser supplies.
    static let nesting = TagKind(rawValue: 2)
    /// Elements whose body is no markup.
    static let raw = TagKind(rawValue: 4)
    static let title = TagKind(rawValue: 8)
    static let script = TagKind(rawValue: 16)
    static let meta = TagKind(rawValue: 32)
    static let html = TagKind(rawValue: 64)
    static let frame = TagKind(rawValue: 128)
    /// Elements whose `href` is read.
    static let reference = TagKind(rawValue: 256)

    /// Those that are not merely `.any` and `.nesting`.
    static let named: [String: TagKind] = {
        var kinds: [String: TagKind] = [
            "script": [.any, .raw, .script], "style": [.any, .raw], "title": [.any, .nesting, .title],
            "meta": [.any, .meta], "html": [.any, .html], "frame": [.any, .frame], "link": [.any, .reference],
            "base": [.any, .reference], "a": [.any, .nesting, .reference],
        ]
        let light = "p br hr img input area col embed source track wbr li td th tr dt dd option tbody thead tfoot param"
        for name in (light + " body head").split(separator: " ") { kinds[String(name)] = .any }
        return kinds
    }()
}
