/// The weights by which blocks are judged: one forest a stage.
struct BlockModel: Sendable {
    let first: Forest
    let second: Forest

    /// The weights that `Tools/train_extractor.py` made of all its pages.
    static let shipped = BlockModel(first: ForestData.first, second: ForestData.second, depth: ForestData.depth)

    private init(first: String, second: String, depth: Int) {
        self.first = Forest(base64: first, depth: depth)
        self.second = Forest(base64: second, depth: depth)
    }

    /// - Parameter weights: three lines as the training script writes them for a fold: depth, first and second forest.
    init?(weights: String) {
        let lines = weights.split(separator: "\n")
        guard lines.count == 3, let depth = Int(lines[0]) else { return nil }
        self.init(first: String(lines[1]), second: String(lines[2]), depth: depth)
    }
}
