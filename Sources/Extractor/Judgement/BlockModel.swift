/// The weights by which blocks are judged: one forest a stage, and those of single words.
struct BlockModel: Sendable {
    let first: Forest
    let second: Forest
    let words: WordWeights

    /// The weights that `Tools/train_extractor.py` made of all its pages.
    static let shipped = BlockModel(
        first: ForestData.first, second: ForestData.second, words: ForestData.words, depth: ForestData.depth)

    private init(first: String, second: String, words: String, depth: Int) {
        self.first = Forest(base64: first, depth: depth)
        self.second = Forest(base64: second, depth: depth)
        self.words = WordWeights(base64: words)
    }

    /// - Parameter weights: four lines as the training script writes them for a fold: depth, first and second forest, words.
    init?(weights: String) {
        let lines = weights.split(separator: "\n")
        guard lines.count == 4, let depth = Int(lines[0]) else { return nil }
        self.init(first: String(lines[1]), second: String(lines[2]), words: String(lines[3]), depth: depth)
    }
}
