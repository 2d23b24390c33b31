/// What the archive says of itself to someone who has nothing but standard tools.
enum ArchiveReadme {
    /// SHA-256 digests of texts that stood here in earlier versions: a folder that has one gets the present one.
    static let formerDigests: Set = [
        "87bdfb860402ec86bc0282663874a3f50799c83bf2d3d5f3d25d2e7ada6285ee",
        "dbff6d4e33850bdbaefc72c7c692527725f3a27a200945f05aeb0c6aeebf8235",
        "ed3283440083d7dd16e0a89e9f059f97753152aad4ba2f336a059241b37fc7b5",
        "1cb2e6d26526bd5fb9339d1a4150f4a1642cb2cffba6f7fb412d500a93d401ce",
        "7690c134528a4043e0ec151553704c5fa5f3f77057a12960f0458cfe0fecae56",
        "057631d9bfacf4dab6d8504fd93035301d3d161632335ccedfbdb3b75e9d19b9",
    ]

    static let text = """
        An archive of evidence, written by Vidimus
        ==========================================

        This folder holds web pages that a chronicle of events cites, each visit of each page as it was answered, with
        the events that cite it. It can be read without Vidimus.

        warc/YYYY/MM/*.warc.gz   WARC 1.1 (ISO 28500:2017), one gzip member per record. Files are sealed when they are
                                 full; one that ends in .open is being written, or was when the power went.
        ledger.jsonl             one line per sealed file: name, bytes, sha256, and the SHA-256 of the line before it
                                 (without its newline), so that nothing can be taken out unnoticed. Each line is
                                 signed (Ed25519); lines from before there was a key are not. A file out of which
                                 bytes were taken has a line more, with the digest "replaced" and the "reason"; the
                                 last line of a name counts.
        ledger.pem               the public half of the key that signs; ledger-*.pem those of keys before it. A line
                                 names its key by the first 16 digits of the SHA-256 of the public half as DER.
        anchors/                 checkpoints of the ledger (vidimus audit --anchor), with time stamps (RFC 3161).
        catalog.sqlite           an index over the WARC files and the schedule. Everything about captures in it can be
                                 rebuilt from warc/ (vidimus reindex).
        audited.json             when each file was last read whole, and what was found then.
        feeds/news.atom          the last news of sources that died or changed, as Atom (RFC 4287); written anew each time.
        quarantine/              the torn ends of files after a crash, and parts of files of others that could not be
                                 believed (vidimus ingest), each beside its .reason. Nothing is thrown away.
        keys/                    private keys that the ledger and exports are signed with. Show them to nobody; without
                                 them everything stays provable, and what is sealed later is signed with another.
        lock, run/               which process is writing, and its control socket.

        How to read it
        --------------
        Look at the records:     zcat FILE | less
        List them:               warcio index FILE
        Check every digest:      warcio check -v FILE
        Browse the pages:        wb-manager init c; wb-manager add c FILE...; wayback     (pywb)
        One record:              tail -c +$((OFFSET+1)) FILE | head -c LENGTH | zcat
        Prove a file whole:      sha256sum FILE, and compare with its line in ledger.jsonl
        Prove the chain:         sed -n 1p ledger.jsonl | tr -d '\\n' | sha256sum
                                 is "previous" of line 2, and so on.
        Prove line 3 signed:     sed -n 3p ledger.jsonl | jq -cjS 'del(.signature)' > line
                                 sed -n 3p ledger.jsonl | jq -r .signature | base64 -d > line.sig
                                 openssl pkeyutl -verify -pubin -inkey ledger.pem -rawin -in line -sigfile line.sig
        Prove an anchor:         as a line of the ledger; its "root" is the SHA-256 of line number "line". Its stamp:
                                 openssl ts -verify -data FILE -in FILE.tsr -CAfile AUTHORITY.pem
        Which events cite it:    zgrep -a '^via:' FILE

        What a visit looks like
        -----------------------
        Each visit is one run of records, in this order:
          request, response        for every hop of a chain of redirects. The body is kept as it was sent, but for
                                   chunked transfer coding. "revisit" stands for a response whose body was stored
                                   before (WARC-Refers-To-Target-URI, WARC-Refers-To-Date), or for a 304.
          metadata                 via: the events that cite the page; how the visit went and how it was judged.
          resource                 urn:vidimus:text:<sha256>: the article's text, when it was not stored before.
          resource                 urn:vidimus:capture:<id>: all of the above as JSON. It ends the run.
        A record with a field Vidimus-Redacted is a tombstone: what stood there was taken out (vidimus redact), and the
        record says when, why, and which digests it had.
        A run whose metadata says "vidimus-foreign" is what others saw: it came out of a file of theirs (vidimus
        ingest) or another archive, and tells which. Its records have their dates and blocks, and in
        Vidimus-Original-ID the names that they had.
        A visit that failed is a run, too: a dead link needs evidence as much as a live one.
        Where the stored bytes of a visit were read again by better rules, a later run of metadata, resource (the text)
        and resource (urn:vidimus:capture:<id>, the same name, with "rereading") stands for it. The latest counts; the
        first is never touched.

        """
}
