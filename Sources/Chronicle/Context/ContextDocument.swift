/// One Markdown file of the Context, an entry or a day index, line by line and lossless:
/// `ContextDocument(bytes).printed == bytes` for any bytes whatever.
package struct ContextDocument: Sendable {
    package init(_ bytes: [UInt8]) { printed = bytes }

    /// The file's bytes.
    package let printed: [UInt8]
}
