extension Configuration: Section {
    static var keys: [Key<Self>] {
        [
            Key(ignored: "$schema", "The JSON Schema of this file, for editors."),
            Key("chronicle", \.chronicle, .list(.section), "Trees of event entries to read."),
            Key("archive", \.archive, .section, "Where evidence is kept, and how much of it."),
            Key("fetch", \.fetch, .section, "How Vidimus behaves towards the web."),
            Key("schedule", \.schedule, .section, "When sources are visited again."),
            Key("rot", \.rot, .section, "When a source counts as changed or dead."),
            Key("text", \.text, .section, "What counts as an article's text."),
            Key("rescue", \.rescue, .section, "Where mementos of dead sources are looked for."),
            Key("notify", \.notify, .section, "Who is told of what."),
            Key("http", \.http, .section, "The pages, the API and the replay that the daemon serves."),
            Key("log", \.log, .section, "What goes to standard error."),
        ]
    }

    /// The effective values as the text of a configuration file: `config show`. Reads back as an equal configuration.
    package var json: String { SchemaText.values(of: self).text() + "\n" }

    /// The JSON Schema (draft 2020-12) of configuration files: `config schema`.
    package static var schema: String {
        let head: [JSONTree.Member] = [
            .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            .init("title", .string("Vidimus configuration")),
            .init(
                "description",
                .string(
                    "Durations are texts such as \"500ms\", \"2s\", \"10m\", \"6h\", \"3d\"; sizes such as \"64KiB\", \"50MB\", \"1GB\"."
                )),
        ]
        return JSONTree.object(head + SchemaText.members(of: Configuration.self)).text() + "\n"
    }
}
