/// HTML's character references, as far as chronicles use them: numeric ones, and the named ones of HTML 4.
enum Entities {
    /// Reads the reference whose `&` stands at `i`; a reference needs its semicolon.
    static func decode(_ bytes: [UInt8], at i: Int, before end: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        let limit = min(end, i + 12)
        guard i + 2 < limit, let stop = bytes[(i + 1)..<limit].firstIndex(of: .semicolon), stop > i + 1 else {
            return nil
        }
        let length = stop + 1 - i
        if bytes[i + 1] == .hash {
            let isHex = i + 2 < stop && bytes[i + 2] | 32 == UInt8(ascii: "x")
            let digits = bytes.text((i + (isHex ? 3 : 2))..<stop)
            guard let value = UInt32(digits, radix: isHex ? 16 : 10) else { return nil }
            if (0x80...0x9F).contains(value) { return (DecodedText.scalar(windows1252: UInt8(value)), length) }
            guard value >= 32, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", length) }
            return (scalar, length)
        }
        guard let value = named[bytes.text((i + 1)..<stop)], let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, length)
    }

    private static let named: [String: UInt32] = {
        var table: [String: UInt32] = [
            "amp": 38, "lt": 60, "gt": 62, "quot": 34, "apos": 39, "OElig": 338, "oelig": 339, "Scaron": 352,
            "scaron": 353, "Yuml": 376, "fnof": 402, "circ": 710, "tilde": 732, "ensp": 8194, "emsp": 8195,
            "thinsp": 8201, "zwnj": 8204, "zwj": 8205, "lrm": 8206, "rlm": 8207, "ndash": 8211, "mdash": 8212,
            "lsquo": 8216, "rsquo": 8217, "sbquo": 8218, "ldquo": 8220, "rdquo": 8221, "bdquo": 8222, "dagger": 8224,
            "Dagger": 8225, "bull": 8226, "hellip": 8230, "permil": 8240, "prime": 8242, "Prime": 8243, "lsaquo": 8249,
            "rsaquo": 8250, "frasl": 8260, "euro": 8364, "trade": 8482, "larr": 8592, "uarr": 8593, "rarr": 8594,
            "darr": 8595, "minus": 8722, "asymp": 8776, "ne": 8800, "le": 8804, "ge": 8805,
        ]
        let latin1 =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 "
            + "acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde "
            + "Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute "
            + "Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde "
            + "auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute "
            + "ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml"
        for (i, name) in latin1.split(separator: " ").enumerated() { table[String(name)] = 160 + UInt32(i) }
        let greek = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho"
        for (i, name) in greek.split(separator: " ").enumerated() {
            table[String(name)] = 945 + UInt32(i)
            table[name.prefix(1).uppercased() + name.dropFirst()] = 913 + UInt32(i)
        }
        for (i, name) in "sigma tau upsilon phi chi psi omega".split(separator: " ").enumerated() {
            table[String(name)] = 963 + UInt32(i)
            table[name.prefix(1).uppercased() + name.dropFirst()] = 931 + UInt32(i)
        }
        return table
    }()
}
