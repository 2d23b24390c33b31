internal import Model

/// The field that our WARC files give a record which another program wrote: the name that it had there.
///
/// Such records keep their blocks as they were, which may break rules that ours hold (ISO 28500:2017 § 5 lets records have
/// fields beyond the standard's).
package enum ForeignMark {
    package static let field = "Vidimus-Original-ID"

    package static func isSet(_ record: WARCRecord) -> Bool { record.fields[field] != nil }
}
