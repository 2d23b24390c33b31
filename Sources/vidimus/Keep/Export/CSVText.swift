internal import Model

/// One row of a CSV file (RFC 4180) that a spreadsheet may open: no cell is a formula, whatever the web put into it.
struct CSVText {
    private(set) var line = ""

    init(_ cells: [String?]) {
        line = cells.map { CSVText.cell($0 ?? "") }.joined(separator: ",") + "\r\n"
    }

    /// Spreadsheets compute cells that begin with one of these, in half or full width; an apostrophe makes them text.
    private static let triggers: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

    private static func cell(_ text: String) -> String {
        let text = text.printable
        let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
        let safe = first.map(triggers.contains) == true ? "'" + text : text
        let needsQuotes = safe.contains { ",\"';\t ".contains($0) }
        return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
    }
}
