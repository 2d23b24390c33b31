internal import CLibXML2
internal import Glibc

/// Runs libxml2's HTML parser over a document and gathers its events into a `Page`.
///
/// The parser's events are used, not its tree: the flat arrays of `Page` are all that the rules need, and no tree means
/// nothing deep to free and a third less time (docs/decisions).
enum HTMLReader {
    /// - Parameter bytes: valid UTF-8 without NUL.
    static func read(_ bytes: [UInt8]) -> Page {
        let sifted = MarkupSieve.sifted(bytes)
        var page = sifted.side.withValues { HTMLReader.page(of: sifted.bytes, $0) }
        page.flags = sifted.flags + page.flags
        return page
    }

    /// The page as the parser has it, which may take quadratic time where the sieve has not been over the document.
    static func page(of bytes: [UInt8], _ values: SideAttributes.Values = .none) -> Page {
        _ = started
        let builder = PageBuilder(expectedBytes: bytes.count, values)
        parse(bytes, into: builder)
        return builder.finish()
    }

    /// libxml2 asks to be initialised once before several threads use it.
    private static let started: Void = xmlInitParser()

    private static func parse(_ bytes: [UInt8], into builder: PageBuilder) {
        bytes.withUnsafeBytes { raw in
            guard let base = raw.baseAddress, raw.count > 0, raw.count < Int(Int32.max),
                let context = htmlCreateMemoryParserCtxt(base.assumingMemoryBound(to: CChar.self), Int32(raw.count))
            else { return }
            defer { htmlFreeParserCtxt(context) }
            htmlCtxtUseOptions(
                context,
                Int32(
                    HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
                        | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue))
            // The option is an XML one that the HTML parser obeys but does not accept.
            context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
            context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
            context.pointee.encoding = UnsafePointer(xmlStrdup("UTF-8"))
            guard let handler = context.pointee.sax else { return }
            memset(handler, 0, MemoryLayout<xmlSAXHandler>.size)
            handler.pointee.startElement = { context, name, attributes in
                guard let context, let name else { return }
                let builder = Unmanaged<PageBuilder>.fromOpaque(context).takeUnretainedValue()
                builder.start(name, attributes)
            }
            handler.pointee.endElement = { context, name in
                guard let context, let name else { return }
                Unmanaged<PageBuilder>.fromOpaque(context).takeUnretainedValue().end(name)
            }
            handler.pointee.characters = { context, text, count in
                guard let context, let text, count > 0 else { return }
                Unmanaged<PageBuilder>.fromOpaque(context).takeUnretainedValue().characters(text, Int(count))
            }
            handler.pointee.ignorableWhitespace = handler.pointee.characters
            handler.pointee.cdataBlock = handler.pointee.characters
            context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
            withExtendedLifetime(builder) { _ = htmlParseDocument(context) }
        }
    }
}
