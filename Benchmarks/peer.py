"""peer.py NAME IN OUT: one peer over a folder of pages, for Benchmarks/extract. Prints the CPU seconds of its calls alone."""
import glob, json, os, sys, time

name, folder, out = sys.argv[1:4]


def trafilatura_():
    import trafilatura

    def run(page):
        document = trafilatura.bare_extraction(page, with_metadata=True)
        if document is None: return "", {}
        fields = document.as_dict()
        return fields.get("text") or "", {key: fields.get(key) for key in ("title", "author", "date")}
    return run


def readability():
    from lxml.html import fromstring
    from readability import Document

    def run(page):
        document = Document(page)
        return "\n".join(t.strip() for t in fromstring(document.summary()).itertext() if t.strip()), {"title": document.short_title()}
    return run


def resiliparse():
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.encoding import bytes_to_str, detect_encoding

    def run(page):
        return extract_plain_text(bytes_to_str(page, detect_encoding(page)), main_content=True, alt_texts=False), None
    return run


run = {"trafilatura": trafilatura_, "readability-lxml": readability, "resiliparse": resiliparse}[name]()
spent = 0.0
for file in sorted(glob.glob(f"{folder}/*.html")):
    key, page = os.path.basename(file)[:-5], open(file, "rb").read()
    began = time.process_time()
    try: text, fields = run(page)
    except Exception as problem: text, fields = "", None; print(key, problem, file=sys.stderr)
    spent += time.process_time() - began
    open(f"{out}/{key}.txt", "w", encoding="utf8", errors="replace").write(text or "")
    if fields: json.dump(fields, open(f"{out}/{key}.json", "w"))
print(spent)
