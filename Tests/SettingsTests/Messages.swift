import Settings

/// What is wrong with a configuration text, without the file's name: `1:3: …`.
func problems(in text: String) -> [String] {
    do {
        _ = try Configuration.parse(text, file: "config.json")
        return []
    } catch {
        return error.description.split(separator: "\n").map { String($0.dropFirst("config.json:".count)) }
    }
}
