internal import Catalog
internal import Model

/// A report as its parts follow one another, for every form in which it is printed.
///
/// Words are our own; whatever came from the chronicle or the web stands in cells and events, which every form escapes.
struct ReportDocument {
    static let title = "What became of the sources"

    var made: Timestamp
    /// What was asked for: the folder and the days, from the command line.
    var scope: String
    var blocks: [Block]

    enum Block {
        case heading(String)
        case words(String)
        case events([EndangeredEvent], more: Int)
        case curve(Panel)
        /// Several curves side by side on equal axes.
        case panels([Panel])
        case table(Table)
    }

    /// A curve with its name.
    struct Panel {
        var name: String
        var curve: RotReport.Curve
        /// What lies between 1 and the curve.
        var end: String
    }

    struct Table {
        var columns: [String]
        /// Columns before this one are words, the others figures.
        var figuresFrom: Int
        var rows: [[String]]
        /// Of each row, where a bar can show it.
        var standings: [[Standing: Int]] = []
        var more = 0
    }
}

/// `12.3 %`; a dash where there is none.
func percent(_ share: Double?) -> String {
    guard let share else { return "–" }
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10) %"
}
