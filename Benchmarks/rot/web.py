"""The two states of a small web, made from cases.jsonl and texts/: what each cited page was, and what became of it.

Every case plays on hosts of its own. Pages differ in layout, wording, story, dates, adverts and lists, all drawn from the
case's name, so that each run makes the same web.

`run` needs of such a file: DAY, the day of the citations (YYYY-MM-DD); cases(), objects with id, url, headline, siblings (URLs
cited beside it), half ("seen" or "unseen"), expected and expected_alone (categories that are right with an archive and at
first sight; ["alive"] for all of these; None where nobody could know); and states(cases), two of World."""
import hashlib, json, os, random, re

from world import World

HERE = os.path.dirname(os.path.abspath(__file__))
DAY = "2026-11-14"
LANGUAGES = ("en", "ru", "zh", "mk")
STORIES = ("bridge", "trial", "flood", "election", "strike", "museum")


def read_texts(language):
    """-> stories {name: (headline, sentences)}, pages {name: [(title, text)]}"""
    stories, pages, name = {}, {}, None
    for line in open(f"{HERE}/texts/{language}.txt", encoding="utf8").read().splitlines():
        if line.startswith("## "):
            name = line[3:].split()[-1]
            is_story = line.startswith(("## story", "## special")) or name in ("live", "gallery")
        elif line.startswith("#") or not line: continue
        elif line.startswith("= "): stories[name] = (line[2:], [])
        elif is_story: stories[name][1].append(line)
        else: pages.setdefault(name, []).append(tuple(part.strip() for part in line.split(" | ", 1)) if " | " in line else line)
    return stories, pages


TEXTS = {language: read_texts(language) for language in LANGUAGES}


class Story:
    def __init__(self, headline, paragraphs, date=DAY, author=""):
        self.headline, self.paragraphs, self.date, self.author = headline, paragraphs, date, author


class Outlet:
    """A site: its name, its way to build pages, and the seed of what stands around them."""

    def __init__(self, case, language, purpose=""):
        self.random = random.Random(f"{case}/{language}/{purpose}")
        self.language = language
        self.stories, self.pages = TEXTS[language]
        self.names, self.places = self.pages["names"][0].split("|"), self.pages["places"][0].split("|")
        self.name = self.random.choice(self.pages["site"][0].split("|"))
        self.sections = self.pages["sections"][0].split("|")
        self.words = self.pages["comments"][0].split("|")
        self.layout = self.random.randrange(7)
        self.joint = "" if language == "zh" else " "

    def filled(self, text, draw):
        p, q = draw.sample(self.names, 2)
        t, u = draw.sample(self.places, 2)
        values = {"p": p, "q": q, "t": t, "u": u, "n": draw.randrange(3, 60), "m": draw.randrange(12, 90), "site": self.name, "host": ""}
        return lambda text: re.sub(r"\{(\w+)\}", lambda m: str(values[m[1]]), text)

    def story(self, name=None, seed="", date=DAY):
        draw = random.Random(f"{seed}/{self.random.random()}" if not seed else f"{self.name}/{seed}")
        name = name or draw.choice(STORIES)
        headline, sentences = self.stories[name]
        fill = self.filled("", draw)
        sentences = [fill(s) for s in sentences]
        if name in STORIES and len(sentences) > 7: sentences.pop(draw.randrange(2, len(sentences)))
        paragraphs, i = [], 0
        while i < len(sentences):
            step = draw.choice((1, 1, 2, 2, 3)) if name != "gallery" and name != "live" else 1
            paragraphs.append(self.joint.join(sentences[i:i + step]))
            i += step
        return Story(fill(headline), paragraphs, date, draw.choice(self.names))

    def short(self, index, seed):
        title, text = self.pages["short"][index]
        fill = self.filled("", random.Random(seed))
        return Story(fill(title), [fill(text)])

    def teasers(self, seed, count=12):
        draw = random.Random(f"{self.name}/{seed}")
        out = []
        for i in range(count):
            headline, sentences = self.stories[draw.choice(STORIES)]
            fill = self.filled("", draw)
            out.append((f"/n/{draw.randrange(10_000, 99_999)}", fill(headline), fill(draw.choice(sentences))))
        return out

    # Pages -------------------------------------------------------------------------------------------------------------

    def frame(self, title, body, seed="", head="", suffix=None, lists=True):
        """The site around a body: navigation, adverts, most-read lists, footer."""
        draw = random.Random(f"frame/{self.name}/{seed}")
        nav = "".join(f'<li><a href="/s{i}/">{s}</a></li>' for i, s in enumerate(self.sections))
        most = "".join(f'<li><a href="{u}">{h}</a></li>' for u, h, _ in self.teasers(seed, 6)) if lists else ""
        advert = f'<div class="ad banner">{self.words[4]}: {draw.randrange(100, 999)}</div>'
        full = f"{title}{suffix if suffix is not None else ' - ' + self.name}"
        foot = f"© 2026 {self.name}. {self.words[9]}"
        start = f'<!doctype html><html lang="{self.language}"><head><meta charset="utf-8"><title>{full}</title>{head}'
        if self.layout == 2:
            cells = " | ".join(f'<a href="/s{i}/">{s}</a>' for i, s in enumerate(self.sections))
            return (f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{full}</title>{head}</head>'
                    f'<body bgcolor="#ffffff"><table width="760" border="0"><tr><td colspan="2"><b>{self.name}</b><br>{cells}</td></tr>'
                    f'<tr><td valign="top" width="560">{body}</td><td valign="top" bgcolor="#eeeeee"><font size="1"><ul>{most}</ul>{advert}</font></td></tr>'
                    f'<tr><td colspan="2"><font size="1">{foot}</font></td></tr></table></body></html>')
        if self.layout == 3:
            return (f'{start}</head><body><div id="top">{self.name}</div><div id="menu"><ul>{nav}</ul></div>{advert}'
                    f'<div id="content">{body}</div><div id="right"><h3>{self.words[2]}</h3><ul>{most}</ul></div><div id="bottom">{foot}</div></body></html>')
        if self.layout == 6:
            share = "".join(f'<a class="share" href="#{s}">{s}</a> ' for s in ("Facebook", "X", "Telegram", "WhatsApp"))
            return (f'{start}<script src="/a.js"></script></head><body><div class="wrap"><div class="menu"><ul>{nav}</ul></div>'
                    f'<div class="ticker">{self.words[2]}: {" ".join(h for _, h, _ in self.teasers(seed, 3)) if lists else ""}</div><div class="main">{share}{body}'
                    f'<div class="more"><h4>{self.words[2]}</h4><ul>{most}</ul></div></div><div class="side">{advert}</div><div class="foot">{foot}</div></div></body></html>')
        return (f'{start}<script>window.dataLayer=[{draw.randrange(10**6)}]</script></head><body><header><a href="/">{self.name}</a><nav><ul>{nav}</ul></nav></header>{advert}'
                f'<main>{body}</main><aside><h3>{self.words[2]}</h3><ul>{most}</ul></aside><footer>{foot} <a href="/rss">RSS</a></footer></body></html>')

    def article(self, story, seed="", extra="", head="", suffix=None, before=""):
        draw = random.Random(f"article/{self.name}/{seed}")
        paragraphs = story.paragraphs
        ld = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": story.headline, "datePublished": f"{story.date}T09:30:00+01:00",
                         "author": {"@type": "Person", "name": story.author}}, ensure_ascii=False)
        meta = f'<meta property="og:title" content="{story.headline}"><meta property="article:published_time" content="{story.date}T09:30:00+01:00"><meta property="og:type" content="article">'
        comments = f'<div class="count">{draw.randrange(2, 300)} {self.words[0]}</div>'
        if self.layout == 0:
            head += f'<script type="application/ld+json">{ld}</script>{meta}'
            body = f'{before}<article><h1>{story.headline}</h1><time datetime="{story.date}">{story.date}</time>' + "".join(f"<p>{p}</p>" for p in paragraphs) + f"</article>{extra}{comments}"
        elif self.layout == 1:
            head += meta
            body = (f'{before}<div class="post"><h1 class="entry-title">{story.headline}</h1><span class="byline">{story.author} | {story.date}</span><div class="entry-content">'
                    + "".join(f"<p>{p}</p>" for p in paragraphs) + f'</div>{extra}</div><div id="respond"><h3>{self.words[1]}</h3><form><textarea></textarea></form></div>{comments}')
        elif self.layout == 2:
            body = f'{before}<font size="4"><b>{story.headline}</b></font><br><font size="1">{story.date}</font><br><br>' + "".join(f"<p align=justify>{p}</p>" for p in paragraphs) + extra
        elif self.layout == 3:
            body = f'{before}<h2>{story.headline}</h2><div class="date">{story.date}</div>' + "<br><br>".join(paragraphs) + f"<br>{extra}{comments}"
        elif self.layout == 4:
            head += meta
            body = f'{before}<section><h1>{story.headline}</h1>' + "".join(f'<div class="par">{p}</div>' for p in paragraphs) + f"</section>{extra}"
        elif self.layout == 5:
            head += f'<script type="application/ld+json">{ld}</script>'
            middle = len(paragraphs) // 2
            body = (f'{before}<h1>{story.headline}</h1><p class="lead">{paragraphs[0]}</p>' + "".join(f"<p>{p}</p>" for p in paragraphs[1:middle])
                    + f'<div class="promo">{self.words[8]}</div>' + "".join(f"<p>{p}</p>" for p in paragraphs[max(1, middle):]) + f"{extra}{comments}")
        else:
            head += meta
            body = (f'{before}<div class="article"><h1>{story.headline}</h1><div class="info">{story.date} · {draw.randrange(100, 9000)} {self.words[7]}</div><div class="text">'
                    + "".join(f"<p>{p}</p>" for p in paragraphs) + f"</div></div>{extra}{comments}")
        return self.frame(story.headline, body, seed, head, suffix)

    def list_page(self, title, seed, count=14, note=""):
        rows = "".join(f'<div class="item"><h3><a href="{u}">{h}</a></h3><p>{t}</p></div>' for u, h, t in self.teasers(seed, count))
        return self.frame(title, f"{note}<h1>{title}</h1>{rows}", seed, lists=False)

    def plain(self, kind, wording, host="", seed="", note=""):
        """Error, search and other pages that are no article."""
        pages = self.pages[kind]
        entry = pages[wording % len(pages)]
        title, text = entry if isinstance(entry, tuple) else ("", entry)
        fill = lambda s: s.replace("{site}", self.name).replace("{host}", host)
        return fill(title), fill(text)


class Case:
    def __init__(self, data, language):
        self.data, self.language = data, language
        self.id = f"{data['id']}-{language}"
        self.mark = hashlib.sha256(self.id.encode()).hexdigest()
        self.half = "seen" if int(self.mark, 16) % 2 else "unseen"
        listed = lambda value: None if value is None else [value] if isinstance(value, str) else value
        self.expected = listed(data["with"])
        self.expected_alone = listed(data.get("alone", data["with"]))
        draw = random.Random(f"case/{self.id}")
        self.draw = draw
        stem = draw.choice(("news", "post", "wire", "daily", "gazeta", "vesti", "info", "portal", "courier", "radio"))
        self.host = f"{stem}{self.mark[:6]}.example"
        self.number = draw.randrange(10_000, 999_999)
        slug = draw.choice((f"{self.number}", f"story-{self.number}", f"council-votes-on-bridge-{self.number}", f"a{self.number}.html", f"{self.number}.shtml", f"harbour-report-{self.number}/"))
        folder = draw.choice(("/news/", "/2026/11/", "/article/", "/politics/", "/en/news/", "/world/2026/", "/n/"))
        self.path = data.get("path", folder + slug if draw.random() < 0.85 else f"/index.php?option=news&id={self.number}")
        self.origin = f"http://{self.host}"
        self.url = self.origin + self.path
        self.outlet = Outlet(data["id"], language)
        self.siblings = []
        now = data["now"]
        for i in range(now.get("siblings", 0)): self.siblings.append(f"{self.origin}/2026/11/other-{self.number + i}.html")

    @property
    def headline(self): return self.original().headline

    def original(self):
        was = self.data.get("was", "")
        o = self.outlet
        if was.startswith("short"): return o.short(int(was[5:]), self.id)
        if was == "video":
            headline, sentences = o.stories["flood"]
            fill = o.filled("", random.Random(self.id))
            return Story(fill(headline), [fill(sentences[3])])
        if was in o.stories: return o.story(was, self.id)
        story = o.story(STORIES[int(self.mark[6:8], 16) % len(STORIES)], self.id)
        if self.data.get("old"): story.date = "2019-03-02"
        return story

    def other(self, date=DAY):
        return self.outlet.story(STORIES[(int(self.mark[6:8], 16) + 2) % len(STORIES)], self.id + "/other", date)

    # The first state ---------------------------------------------------------------------------------------------------

    def before(self, world):
        was, o = self.data.get("was"), self.outlet
        if self.data["now"].get("robots"): world.put(self.origin + "/robots.txt", "User-agent: *\nDisallow: /\n", kind="text/plain")
        if was in ("pdf", "jpg"): return self.binary(world, was)
        if was == "section": return world.put(self.url, o.list_page(o.sections[1], self.id + "/1"))
        if was == "home": return world.put(self.url, o.list_page(o.name, self.id + "/1", 20))
        if was == "redirect-story":
            world.redirect(self.url, f"/2026/11/14/{self.number}.html", 301)
            world.put(f"{self.origin}/2026/11/14/{self.number}.html", o.article(self.original(), "1"))
            return
        wall = self.data["now"].get("wall")
        kept = wall if wall in ("login-box", "beacons", "schema-open") else None
        extra, head, before = self.walls(kept)
        page = o.article(self.original(), "1", extra, head, before=before)
        more = {"etag": True} if self.data["now"].get("etag") else {}
        if self.data["now"].get("edit") == "encoding":
            label = {"zh": "gbk", "ru": "windows-1251", "mk": "windows-1251", "en": "windows-1252"}[self.language]
            text = page.replace("charset=utf-8", f"charset={label}").replace('charset="utf-8"', f'charset="{label}"')
            return world.put(self.url, kind="text/html", body=text.encode(label, "xmlcharrefreplace"))
        world.put(self.url, page, **more)
        for sibling in self.siblings: world.put(sibling, o.article(o.story(None, sibling), "1"))

    def binary(self, world, kind, url=None):
        if kind == "pdf": body, mime = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n" + hashlib.sha512(self.id.encode()).digest() * 40, "application/pdf"
        else: body, mime = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + hashlib.sha512(self.id.encode()).digest() * 40, "image/jpeg"
        world.put(url or self.url, kind=mime, body=body)

    # The second state --------------------------------------------------------------------------------------------------

    def after(self, world):
        now = self.data["now"]
        if now.get("robots"): world.put(self.origin + "/robots.txt", "User-agent: *\nDisallow: /\n", kind="text/plain")
        if "net" in now and self.net(world, now["net"]): return
        if "redirect" in now: self.redirects(world, now)
        elif "page" in now: self.page(world, now, self.url)
        else: self.edited(world, now, self.url)
        self.rest(world)

    def rest(self, world):
        """What the host says to addresses that do not exist."""
        rest, now, everything = self.data.get("rest", "404"), self.data["now"], self.origin + "/*"
        if rest == "same":
            if "redirect" in now: self.send(world, now, everything)
            else: self.page(world, now, everything)
            # A host that says "not found" in its own words has a front page; a wall or a new owner stands everywhere.
            lives = now.get("page", "").startswith(("missing", "search", "empty")) or now.get("redirect") == "unnamed-missing"
            if lives: world.put(self.origin + "/", self.outlet.list_page(self.outlet.name, "home", 16))
        elif rest == "home":
            world.redirect(everything, "/", 302)
            world.put(self.origin + "/", self.outlet.list_page(self.outlet.name, "home", 16))
        elif rest == "latest": world.put(everything, self.outlet.list_page(self.outlet.name, "home", 16))
        else:
            title, text = self.outlet.plain("missing", self.draw.randrange(3))
            world.put(everything, self.outlet.frame(title, f"<h1>{title}</h1><p>{text}</p>", "rest"), 404 if rest == "404" else 200)

    def net(self, world, how):
        if how in ("refused", "dns"):
            world.detours[self.host] = "127.0.0.1:1" if how == "refused" else "n" * 64 + ".invalid:80"
            return True
        page = self.outlet.article(self.original(), "2")
        world.put(self.url, page, misbehave=how)
        return how != "slowBody"

    def page(self, world, now, url):
        o, kind, status = self.outlet, now["page"], now.get("status", 200)
        wording = now.get("wording", int(self.mark[8], 16))
        headers = now.get("headers")
        put = lambda html, **more: world.put(url, html, status, headers, **more)
        simple = lambda title, body, head="": put(o.frame(title, body, "2", head))
        bare = lambda title, body, head="": put(f'<!doctype html><html lang="{self.language}"><head><meta charset="utf-8"><title>{title}</title>{head}</head><body>{body}</body></html>')
        if kind == "blank": return put("")
        if kind == "noise": return world.put(url, body=b"".join(hashlib.sha512(f"{self.id}{i}".encode()).digest() for i in range(60)), kind="text/html")
        if kind in ("pdf", "jpg"): return self.binary(world, kind, url)
        if kind in ("latest", "home-new"): return put(o.list_page(o.name, f"{self.id}/2", 16))
        if kind == "section-new": return put(o.list_page(o.sections[1], f"{self.id}/2"))
        if kind == "story": return put(o.article(self.other(), "2"))
        if kind in ("missing", "missing-latest", "missing-echo"):
            title, text = o.plain("missing", wording)
            if kind == "missing-echo": text += f" {self.path}"
            more = "".join(f'<div class="item"><a href="{u}">{h}</a><p>{t}</p></div>' for u, h, t in o.teasers("2", 9)) if kind == "missing-latest" else ""
            return simple(title, f"<h1>{title}</h1><p>{text}</p>{more}")
        if kind == "search":
            title, text = o.plain("search", 0)
            return simple(title, f'<h1>{title}</h1><form><input name="q" value="{self.number}"></form><p>{text}</p>')
        if kind == "empty": return put(o.frame(o.name, "<div class=content></div>", "2", suffix=""))
        if kind == "parked":
            title, text = o.plain(kind, wording, self.host)
            head = {"sedo": '<script src="http://img.sedoparking.com/templates/bg/p.js"></script>', "ads": '<html data-adblockkey="MFwwDQ">',
                    "script": '<script>window.park="eyJ1dWlkIjoi";</script><script src="/bQxqZkZjR.js"></script>'}.get(now.get("marker"), "")
            return bare(title, f'<div id="main"><h1>{self.host}</h1><p>{text}</p></div>', head)
        if kind in ("casino", "pharmacy", "blog", "blog-foreign"):
            # Whoever takes a name over builds a site of his own, mostly in his own language.
            foreign = {"en": "ru", "ru": "en", "zh": "en", "mk": "en"}[self.language] if kind == "blog-foreign" else self.language
            new = Outlet(self.id, foreign, "new owner")
            new.layout, new.name = 1 + int(self.mark[9], 16) % 4, ("Bonus" if kind != "blog" and kind != "blog-foreign" else "Desk") + self.mark[:3]
            title, text = new.plain(kind.split("-")[0], 0)
            marks = r"(?<=[。.!?])\s*"
            sentences = [s for s in re.split(marks, text) if s]
            return put(new.article(Story(title, [new.joint.join(sentences[i:i + 2]) for i in range(0, len(sentences), 2)], "2026-02-01"), "2").replace(DAY, "2026-02-01"))
        title, text = o.plain(kind, wording)
        if kind == "login":
            return simple(title, f'<h1>{title}</h1><form action="/login" method="post"><p>{text}</p><input type="email" name="u"><input type="password" name="p"></form>')
        if kind == "challenge":
            head = '<script>window._cf_chl_opt={cvId:"3"};</script><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>' if now.get("marker") == "cf" else ""
            return bare(title, f"<h1>{title}</h1><p>{text}</p><p>Ray ID: {self.mark[:16]}</p>", head)
        if kind == "consent": return bare(title, f'<div id="consent-page"><h1>{title}</h1><p>{text}</p></div>', '<script src="//cdn.privacy-mgmt.com/sp_message_iframe.js"></script>')
        if kind == "script": return bare(title, f'<noscript>{text}</noscript><div id="root"></div><script src="/static/js/main.{self.mark[:8]}.js"></script>')
        if kind == "paywall": return simple(self.original().headline, f'<h1>{self.original().headline}</h1><div class="gate"><p>{text}</p></div>')
        if kind == "maintenance": return bare(title, f"<h1>{title}</h1><p>{text}</p>")
        return simple(title, f"<h1>{title}</h1><p>{text}</p>")

    def walls(self, wall):
        """-> (after the text, in the head, before the text)"""
        o = self.outlet
        offer = f'<div class="subscribe-box"><p>{o.plain("paywall", 0)[1]}</p></div>'
        ld = lambda value: f'<script type="application/ld+json">{json.dumps(value)}</script>'
        free = {"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": False}
        part = {"@context": "https://schema.org", "@type": "NewsArticle", "isAccessibleForFree": "False", "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".meteredContent"}}
        if wall == "schema": return offer, ld(free), ""
        if wall == "haspart": return "", ld(part), ""
        if wall == "tier": return "", '<meta property="article:content_tier" content="metered">', ""
        if wall == "phrase": return offer, "", ""
        if wall == "login-box": return "", "", f'<form class="login-top" action="/login"><input name="u"><input type="password" name="p"><button>{o.plain("login", 0)[0]}</button></form>'
        if wall == "beacons": return '<script src="/cdn-cgi/challenge-platform/h/g/scripts/jsd/main.js"></script><iframe id="sp_message_iframe_1"></iframe>', '<script src="https://js.captcha-delivery.com/tags.js"></script>', ""
        if wall == "odd-comments":
            title, text = o.plain("missing", 0)
            return f'<div id="comments" class="comments"><div class="comment"><b>{o.names[0]}</b><p>{title}! {text}</p></div><div class="comment"><b>{o.names[1]}</b><p>{o.plain("parked", 0, self.host)[1]}</p></div></div>', "", ""
        return "", "", ""

    def edited(self, world, now, url):
        o, story, edit = self.outlet, self.original(), now.get("edit", "none")
        draw = random.Random(f"edit/{self.id}")
        extra, head, before = self.walls(now.get("wall"))
        suffix, seed, kind = None, "2", None
        stop = "。" if self.language == "zh" else "."
        split = lambda text: [s + stop for s in text.split(stop if self.language == "zh" else ". ") if s]
        sentences = [s if s.endswith(stop) else s for p in story.paragraphs for s in split(p)] if self.language == "zh" else [s for p in story.paragraphs for s in re.split(r"(?<=[.!?])\s+", p)]
        if edit == "typo":
            p = story.paragraphs[-1]
            at = len(p) // 2
            while not (p[at].isalpha() and p[at].islower() or self.language == "zh" and p[at] not in "，。"): at += 1
            story.paragraphs[-1] = p[:at] + ("们" if self.language == "zh" else p[at] + p[at]) + p[at + (0 if self.language == "zh" else 1):]
        elif edit == "added": story.paragraphs.append(o.plain("added", 0)[1])
        elif edit == "correction": story.paragraphs.append(o.plain("correction", 0)[1])
        elif edit == "chrome":
            o.layout = (o.layout + 1 + draw.randrange(6)) % 7
            seed = "redesign"
        elif edit == "counters": seed = "later"
        elif edit == "comments":
            extra = '<div id="comments">' + "".join(f'<div class="comment"><span class="author">{draw.choice(o.names)}</span><p>{t}</p></div>' for _, _, t in o.teasers("comments", 6)) + "</div>"
        elif edit == "title-suffix": suffix = f" | {o.sections[1]} | {o.name}"
        elif edit == "quotes": story.paragraphs = [p.replace("'", "’").replace(" - ", " – ").replace(" ", "\u00a0", 1) for p in story.paragraphs]
        elif edit == "relative": before = f'<p class="when">{o.words[5]} {draw.randrange(2, 20)} {o.words[6]}</p>'
        elif edit == "teasers":
            extra = f'<div class="related"><h3>{o.words[2]}</h3>' + "".join(f'<div class="teaser"><a href="{u}"><h4>{h}</h4></a><p>{t}</p></div>' for u, h, t in o.teasers("related", 5)) + "</div>"
        elif edit == "dropped":
            del sentences[len(sentences) // 2]
            story.paragraphs = [o.joint.join(sentences[i:i + 2]) for i in range(0, len(sentences), 2)]
        elif edit == "order": story.paragraphs[1:3] = reversed(story.paragraphs[1:3])
        elif edit == "number":
            for i, p in enumerate(story.paragraphs):
                changed = re.sub(r"\d+", lambda m: str(int(m[0]) + 17), p, count=1)
                if changed != p: story.paragraphs[i] = changed; break
        elif edit == "name":
            here = next(n for n in o.names if any(n in p for p in story.paragraphs))
            there = next(n for n in reversed(o.names) if n != here and not any(n in p for p in story.paragraphs))
            story.paragraphs = [p.replace(here, there) for p in story.paragraphs]
            story.headline = story.headline.replace(here, there)
        elif edit == "negation": story.paragraphs = self.negated(story.paragraphs)
        elif edit == "headline": story.headline = self.other().headline
        elif edit == "cut": story.paragraphs = [o.joint.join(sentences[:2])]
        elif edit == "live":
            entries = story.paragraphs
            fresh = [o.filled("", draw)(s) for s in o.stories["flood"][1][:5]]
            story.paragraphs = fresh + entries[:6]
            story.headline = story.headline
        elif edit == "encoding": pass
        page = o.article(story, seed, extra, head, suffix, before)
        more = {}
        if now.get("etag"):
            page, more = o.article(self.original(), "1"), {"etag": True}
        if "net" in now: more["misbehave"] = now["net"]
        if "first" in now:
            first = dict(now["first"])
            if first.get("page"): first["status"], first["body"] = 200, o.frame(*reversed([f"<p>{o.plain('missing', 0)[1]}</p>", o.plain("missing", 0)[0]]), "2")
            more["first"] = first
        world.put(url, page, now.get("status", 200), **more)

    def negated(self, paragraphs):
        """Takes the sense of one sentence about."""
        swaps = {"en": [("was seriously hurt", "was not seriously hurt"), ("does not exist", "does exist"), ("cannot run", "can run"), ("has refused", "has not refused"), ("are expected", "are not expected"),
                        ("is expected", "is not expected"), ("followed the hearing", "did not follow the hearing"), ("conceded", "did not concede"), ("had been looking", "had not been looking"), ("was higher", "was not higher"), ("were booked", "were not booked"), ("promised", "did not promise")],
                 "ru": [("не может работать", "может работать"), ("Серьёзно никто не пострадал", "Серьёзно пострадали многие"), ("признал поражение", "не признал поражение"), ("слушал без", "не слушал без"), ("отказывает", "не отказывает"), ("искали якорь", "не искали якорь"), ("обещал", "не обещал"), ("предоставил", "не предоставил")],
                 "mk": [("не може да работи", "може да работи"), ("Никој не е сериозно", "Некој е сериозно"), ("го призна поразот", "не го призна поразот"), ("вети", "не вети"), ("одбива", "не одбива"), ("барале сидро", "не барале сидро"), ("го следеше", "не го следеше")],
                 "zh": [("无法运转", "可以运转"), ("没有人受重伤", "有人受重伤"), ("承认失败", "不承认失败"), ("承诺", "没有承诺"), ("予以拒绝", "不予拒绝"), ("原本在寻找", "原本不在寻找"), ("由律师", "不由律师"), ("要求增加", "不要求增加")]}[self.language]
        for i, p in enumerate(paragraphs):
            for a, b in swaps:
                if a in p: return paragraphs[:i] + [p.replace(a, b, 1)] + paragraphs[i + 1:]
        raise ValueError(f"{self.id}: no sentence to negate in {paragraphs}")

    def send(self, world, now, url):
        """The redirect alone, from `url`."""
        world.redirect(url, self.target, now.get("status", 302), now.get("how", "http"))

    def redirects(self, world, now):
        o, how = self.outlet, now["redirect"]
        origin, mark, n = self.origin, self.mark, self.number
        put = world.put
        page = lambda url, html, **more: put(url, html, **more)
        missing = lambda: (lambda t, x: o.frame(t, f"<h1>{t}</h1><p>{x}</p>", "2"))(*o.plain("missing", int(mark[8], 16)))
        moved = lambda url: self.edited(world, {"edit": now.get("edit", "none")}, url)
        listing = lambda title, url: page(url, o.list_page(title, f"{self.id}/2", 14))
        new_host = f"http://new{mark[:6]}.example"
        section = "/" + self.path.strip("/").split("/")[0] + "/"
        if self.path.startswith("/index.php") or section == self.path: section = "/news/"
        plain = lambda kind, url, **more: self.page(world, dict({"page": kind}, **more), url)
        table = {
            "home": ("/", lambda: listing(o.name, origin + "/")), "home-lang": ("/en/", lambda: listing(o.name, origin + "/en/")),
            "home-index": ("/index.php", lambda: listing(o.name, origin + "/index.php")), "home-host": (new_host + "/", lambda: listing(o.name, new_host + "/")),
            "home-query": ("/?from=404", lambda: listing(o.name, origin + "/?from=404")),
            "404": ("/404", lambda: page(origin + "/404", missing())), "404-status": ("/404.html", lambda: page(origin + "/404.html", missing(), status=404)),
            "error-query": (f"/error.aspx?aspxerrorpath=/{n}", lambda: page(f"{origin}/error.aspx?aspxerrorpath=/{n}", missing())),
            "unnamed-missing": ("/info/hint.html", lambda: page(origin + "/info/hint.html", missing())),
            "section": (section, lambda: listing(o.sections[1], origin + section)), "section-other": ("/all-news/", lambda: listing(o.sections[0], origin + "/all-news/")),
            "tag": (f"/tag/{n}", lambda: listing(o.places[0], f"{origin}/tag/{n}")), "search": (f"/search?q={n}", lambda: plain("search", f"{origin}/search?q={n}")),
            "story": (f"/{mark[3:9]}/today.html", lambda: page(f"{origin}/{mark[3:9]}/today.html", o.article(self.other(), "2"))),
            "story-later": (f"/{mark[3:9]}/later.html", lambda: page(f"{origin}/{mark[3:9]}/later.html", o.article(self.other("2028-05-03"), "2"))),
            "notice": ("/about/relaunch.html", lambda: page(origin + "/about/relaunch.html", o.frame(o.name, f"<h1>{o.name}</h1><p>{o.plain('added', 0)[1]} {o.plain('correction', 0)[1]} {o.plain('missing', 5)[1]}</p>", "2"))),
            "notice-host": (new_host + "/welcome", lambda: page(new_host + "/welcome", o.frame(o.name, f"<h1>{o.name}</h1><p>{o.plain('added', 0)[1]} {o.plain('correction', 0)[1]}</p>", "2"))),
            "broker": (f"http://www.hugedomains.com/domain_profile.cfm?d={self.host}", lambda: plain("parked", f"http://www.hugedomains.com/domain_profile.cfm?d={self.host}", wording=0)),
            "registrar": (f"http://registrar{mark[:4]}.example/expired?d={self.host}", lambda: plain("parked", f"http://registrar{mark[:4]}.example/expired?d={self.host}", wording=1)),
            "lander": ("/lander", lambda: plain("parked", origin + "/lander", wording=3, marker="script")),
            "casino-home": ("/", lambda: plain("casino", origin + "/")),
            "moved-host": (f"{new_host}/archive/{n}", lambda: moved(f"{new_host}/archive/{n}")), "moved-path": (f"/archive/2026/story-{n}.html", lambda: moved(f"{origin}/archive/2026/story-{n}.html")),
            "moved-id": (f"/a/{mark[4:10]}", lambda: moved(f"{origin}/a/{mark[4:10]}")),
            "lang-path": (f"/mk-en/{n}/full", lambda: moved(f"{origin}/mk-en/{n}/full")),
            "www": (f"http://www.{self.host}{self.path}", lambda: moved(f"http://www.{self.host}{self.path}")),
            "tracker": (f"{self.path}{'&' if '?' in self.path else '?'}utm_source=feed", lambda: moved(f"{self.url}{'&' if '?' in self.path else '?'}utm_source=feed")),
            "login": (f"/login?next={n}", lambda: plain("login", f"{origin}/login?next={n}")), "login-host": (f"http://accounts.{self.host}/s?continue={n}", lambda: plain("login", f"http://accounts.{self.host}/s?continue={n}")),
            "captcha": (f"/captcha/?r={n}", lambda: plain("challenge", f"{origin}/captcha/?r={n}", wording=1)), "consent": (f"http://consent.{self.host}/v2?u={n}", lambda: plain("consent", f"http://consent.{self.host}/v2?u={n}")),
            "dead-host": (f"http://dead{mark[:6]}.example/{n}", lambda: world.detours.update({f"dead{mark[:6]}.example": "n" * 64 + ".invalid:80"})),
            "bad": ("http://:80:80/", lambda: None), "tls": (f"https://secure{mark[:6]}.example/{n}", lambda: None), "self": (self.path, lambda: None),
            "ping": (f"/pong/{n}", lambda: world.redirect(f"{origin}/pong/{n}", self.path)),
            "consent-loop": (f"/consent?back={n}", lambda: world.redirect(f"{origin}/consent?back={n}", self.path)),
            "endless": (f"/hop/{n}/0", lambda: [world.redirect(f"{origin}/hop/{n}/{i}", f"/hop/{n}/{i + 1}") for i in range(25)]),
            "moved-chain": (f"/r/{n}", lambda: (world.redirect(f"{origin}/r/{n}", f"{new_host}/r/{n}", 301), world.redirect(f"{new_host}/r/{n}", f"{new_host}/stories/{n}", 301), moved(f"{new_host}/stories/{n}"))),
        }
        self.target, build = table[how]
        build()
        self.send(world, now, self.url)
        for sibling in self.siblings: self.send(world, now, sibling)


def cases():
    out = []
    for line in open(f"{HERE}/cases.jsonl", encoding="utf8"):
        data = json.loads(line)
        out += [Case(data, language) for language in data.get("langs", " ".join(LANGUAGES)).split()]
    return out


def states(cases):
    """-> the web before, the web now"""
    before, after = World(), World()
    for case in cases:
        case.before(before)
        # Every host says "not found" as it should while its pages are there.
        title, text = case.outlet.plain("missing", 0)
        before.put(case.origin + "/*", case.outlet.frame(title, f"<h1>{title}</h1><p>{text}</p>", "rest"), 404)
        case.outlet = Outlet(case.data["id"], case.language)
        case.after(after)
    return before, after
