internal import Foundation
package import Model

/// A WACZ file that others made (WACZ 1.1.1): its WARC files and what its manifest says of them.
package struct WACZPackage: Sendable {
    package struct WARC: Sendable {
        package var member: ZipArchive.Member
        /// What the manifest says that its digest is; nil where it says nothing that can be checked.
        package var sha256: SHA256Digest?
    }

    /// Who signed the manifest's digest.
    package struct Signature: Hashable, Sendable {
        /// The domain, the public key's SHA-256, or what else the file says; escape before showing.
        package var signer: String
        /// Nil where it was not checked.
        package var isValid: Bool?
    }

    package let zip: ZipArchive
    /// `archive/*.warc` and `archive/*.warc.gz`, by name.
    package let warcs: [WARC]
    /// Name and version of the program that made it; escape before showing.
    package let software: String?
    package let signature: Signature?
    /// Why the manifest's digests could not be checked, or not all.
    package let notes: [String]

    /// - Throws: `ZipArchive.Refusal` for an archive or a manifest that contradicts itself, `WARCError` for a file that cannot
    ///   be read.
    package init(path: String) throws {
        zip = try ZipArchive(path: path)
        var notes: [String] = []
        let manifest = try WACZPackage.manifest(zip, &notes)
        software = manifest?.software
        signature = try WACZPackage.signature(zip, &notes)
        var digests: [String: String] = [:]
        for resource in manifest?.resources ?? [] {
            if let path = resource.path, let hash = resource.hash { digests[path] = hash }
        }
        var warcs: [WARC] = []
        for member in zip.members.sorted(by: { $0.name < $1.name }) where WACZPackage.isWARC(member.name) {
            var warc = WARC(member: member)
            if let label = digests[member.name] {
                warc.sha256 = WACZPackage.sha256(label)
                if warc.sha256 == nil {
                    notes.append("the digest of \(member.name) is of a kind that cannot be checked")
                }
            } else if manifest != nil {
                notes.append("datapackage.json does not name \(member.name)")
            }
            warcs.append(warc)
        }
        self.warcs = warcs
        self.notes = notes
    }

    private static func isWARC(_ name: String) -> Bool {
        name.hasPrefix("archive/") && (name.hasSuffix(".warc.gz") || name.hasSuffix(".warc"))
    }

    private static func sha256(_ label: String) -> SHA256Digest? {
        label.lowercased().hasPrefix("sha256:") ? SHA256Digest(hex: label.dropFirst(7).lowercased()) : nil
    }

    private struct Manifest: Decodable {
        struct Resource: Decodable {
            var path: String?
            var hash: String?
        }

        var software: String?
        var resources: [Resource]?
    }

    private static func manifest(_ zip: ZipArchive, _ notes: inout [String]) throws -> Manifest? {
        guard let member = zip["datapackage.json"] else {
            notes.append("there is no datapackage.json: the digests of its WARC files are not known")
            return nil
        }
        let bytes = try zip.bytes(of: member)
        guard let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes)) else {
            throw ZipArchive.Refusal(message: "datapackage.json cannot be read")
        }
        return manifest
    }

    private struct Digest: Decodable {
        struct Signed: Decodable {
            var hash: String?
            var signature: String?
            var publicKey: String?
            var domain: String?
        }

        var hash: String?
        var signedData: Signed?
    }

    private static func signature(_ zip: ZipArchive, _ notes: inout [String]) throws -> Signature? {
        guard let member = zip["datapackage-digest.json"], let manifest = zip["datapackage.json"] else { return nil }
        guard let digest = try? JSONDecoder().decode(Digest.self, from: Data(try zip.bytes(of: member))) else {
            throw ZipArchive.Refusal(message: "datapackage-digest.json cannot be read")
        }
        let told = digest.hash.flatMap(sha256)
        if let told, told != SHA256Digest(of: try zip.bytes(of: manifest)) {
            throw ZipArchive.Refusal(
                message: "datapackage.json is not the one whose digest datapackage-digest.json names")
        }
        guard let signed = digest.signedData else { return nil }
        guard let key = signed.publicKey.flatMap({ Data(base64Encoded: $0) }).map(Array.init),
            let signature = signed.signature.flatMap({ Data(base64Encoded: $0) }).map(Array.init),
            let hash = signed.hash, key.count < 1024
        else { return Signature(signer: signed.domain ?? "unnamed", isValid: nil) }
        let isValid = sha256(hash) == told && SigningKey.isValid(signature, of: hash, publicKey: key)
        return Signature(signer: "key sha256:\(SHA256Digest(of: key).hex)", isValid: isValid)
    }
}
