/// The attributes that some rule reads.
enum AttributeName: UInt8, CaseIterable {
    case id, `class`, itemprop, role, hidden, style, href, rel, content, datetime, lang, src, property, name, type
    case ariaHidden, dataTestID, dataComponent, dataType, xmlLang, httpEquiv
    /// What stands between the tags of a script that carries data: no attribute, but handed on as one.
    case body

    /// As it is written, in small letters.
    var text: String {
        switch self {
        case .ariaHidden: "aria-hidden"
        case .dataTestID: "data-testid"
        case .dataComponent: "data-component"
        case .dataType: "data-type"
        case .xmlLang: "xml:lang"
        case .httpEquiv: "http-equiv"
        default: "\(self)"
        }
    }

    /// The elements on which it is read.
    var readers: TagKind {
        switch self {
        case .lang, .xmlLang: .html
        case .src: .frame
        case .href: .reference
        case .httpEquiv, .property, .name: .meta
        case .type: .script
        case .body: []
        default: .any
        }
    }
}
