/// The demo's chronicle: four entries and three day indexes in the grammar of the Context, which cite the sources that
/// `DemoScript` publishes.
package enum DemoChronicle {
    /// Paths relative to the chronicle's root (`news/2008/04/12/index.md`), with their bytes.
    package static let files: [(path: String, bytes: [UInt8])] = DemoFiles.all.compactMap { file in
        file.name.hasPrefix("chronicle/") ? (String(file.name.dropFirst("chronicle/".count)), file.bytes) : nil
    }

    /// Writes the tree into a folder, which is made where it is missing. Files that stand there are overwritten.
    package static func write(to folder: String) throws(PressError) {
        for file in files { try Files.write(file.bytes, to: "\(folder)/\(file.path)") }
    }
}
