"""A labelled web that means to mislead: notices and walls in words that nobody lists, living briefs that sound like error pages,
takeovers written as news, facts turned in one character. 289 pages, 16 layouts.

Written without sight of the rules. When they met it first, rot F1 was .888 with an archive and .828 at first sight; since then
it has been looked at, so today's figures are no longer blind."""
import html as _h, random, re

from world import World

DAY = "2026-11-14"


class Case:
    def __init__(self, id, url, headline, expected, expected_alone, siblings=()):
        self.id, self.url, self.headline, self.half = id, url, headline, "unseen"
        self.siblings, self.expected, self.expected_alone = list(siblings), list(expected), expected_alone

    def __repr__(self): return f"<{self.id} {self.url} {self.expected} / {self.expected_alone}>"


# ---------------------------------------------------------------- stories
class Story:
    """h headline, p paragraphs; n, g, m, t: (old, new) edits of a number, a negation, a name, a typo; h2: a headline that says otherwise."""

    def __init__(self, h, text, n=None, g=None, m=None, t=None, h2=None, by=None):
        self.h, self.p = h, [x.strip() for x in text.strip().split("\n") if x.strip()]
        self.n, self.g, self.m, self.t, self.h2, self.by = n, g, m, t, h2, by

    def edit(self, *pairs, h=None):
        out = Story(h or self.h, "x", self.n, self.g, self.m, self.t, self.h2, self.by)
        text = "\n".join(self.p)
        head = out.h
        for old, new in pairs:
            assert old in text, (self.h, old)
            text = text.replace(old, new)
            head = head.replace(old, new)
        out.p, out.h = text.split("\n"), head
        return out

    def cut(self, keep):
        out = self.edit()
        out.p = [self.p[i] for i in keep]
        return out

    def plus(self, para, at=None):
        out = self.edit()
        out.p = list(self.p)
        out.p.insert(len(out.p) if at is None else at, para)
        return out


L, S, W, O, N, D, E = {}, {}, {}, {}, {}, {}, {}     # long and short stories, chrome words, other headlines, site names, notices, error parts

MONTHS = {"en": "January February March April May June July August September October November December".split(),
          "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
          "mk": "јануари февруари март април мај јуни јули август септември октомври ноември декември".split()}


def day(lang, style, y=2026, m=11, d=14):
    if lang == "zh": return [f"{y}年{m}月{d}日", f"{y}-{m:02}-{d:02} 09:{d:02}", f"{y}/{m:02}/{d:02}", f"{m}月{d}日 {y}"][style % 4]
    w = MONTHS[lang][m - 1]
    if lang == "en": return [f"{d} {w} {y}", f"{w} {d}, {y}", f"{d}.{m:02}.{y}", f"{y}-{m:02}-{d:02}, 09:40"][style % 4]
    return [f"{d} {w} {y}", f"{d:02}.{m:02}.{y}", f"{y}-{m:02}-{d:02} 11:05", f"{d} {w} {y}, 11:05"][style % 4]


SYL = "ta ve ro li mun dar kes pol nar fin gos hel vit bra sol tor mir kan dre zul pe lo fa ri".split()


class Site:
    """One host with its looks: template, chrome words and lists are drawn from the case's id."""

    def __init__(self, id, lang, template, host=None):
        self.id, self.lang, self.t = id, lang, template
        r = random.Random("site:" + id)
        word = "".join(r.choice(SYL) for _ in range(4))
        self.host = host or f"{'www.' if r.random() < .4 else ''}{word}{r.randrange(10, 99)}.example"
        self.name = r.choice(N[lang]) + r.choice({"zh": ["", "在线", "网"]}.get(lang, ["", " 24", ""]))
        self.words = {k: (r.choice(v) if isinstance(v, list) else v) for k, v in W[lang].items() if not k.startswith("_")}
        self.sections = r.sample(W[lang]["_sections"], 7)
        self.style = r.randrange(4)
        self.num = r.randrange(100000, 999999)
        self.base = "http://" + self.host

    def w(self, key): return self.words[key]

    def rnd(self, what, v): return random.Random(f"{self.id}:{what}:{v}")

    def heads(self, what, v, n): return self.rnd(what, v).sample(O[self.lang], n)

    def items(self, what, v, n, li="<li>{}</li>"):
        r = self.rnd(what + "#", v)
        return "\n".join(li.format(f'<a href="/{r.choice("nacxs")}/{r.randrange(10000, 99999)}">{h}</a>') for h in self.heads(what, v, n))

    def url(self, headline, shape=None):
        r = random.Random("url:" + self.id)
        slug = "-".join(re.findall("[a-z0-9]+", headline.lower())[:6]) if self.lang == "en" else \
            "-".join("".join(r.choice(SYL) for _ in range(r.randrange(1, 4))) for _ in range(r.randrange(3, 6)))
        shapes = ["/2026/11/14/{s}.html", "/news/{n}", "/article.php?id={n}", "/node/{n}", "/a/{n}-{s}/", "/press/2026-11-14-{s}",
                  "/index.php?section=3&doc={n}", "/{s}-{n}.shtml", "/2026/11/{s}/", "/story/{n}.html"]
        return self.base + (shape if shape is not None else r.choice(shapes)).format(s=slug, n=self.num)


def p_(paras, tag="p", cls=""):
    c = f' class="{cls}"' if cls else ""
    return "\n".join(f"<{tag}{c}>{x}</{tag}>" for x in paras)


def comments(s, n, v=0, special=()):
    r = s.rnd("comments", 0)
    out = []
    for i in range(n):
        who, what = r.choice(W[s.lang]["_people"]), r.choice(W[s.lang]["_talk"])
        out.append((who, what))
    out += [(r.choice(W[s.lang]["_people"]), x) for x in special]
    lis = "".join(f'<li class="cm"><b>{a}</b> <span>{day(s.lang, 1, 2026, 11, 15)}</span><div>{b}</div></li>' for a, b in out)
    return f'<section id="comments"><h3>{s.w("comments")} ({len(out)})</h3><ol>{lis}</ol></section>' if out else ""


def art(s, st, v=0, style=None, mid="", top="", end="", when=None, img=False, lead=True):
    """The article itself, in the looks of the template."""
    t = s.t % 16
    d = day(s.lang, s.style if when is None else when)
    by = st.by or s.w("desk")
    ps = list(st.p)
    cnt = s.rnd("views", v).randrange(120, 9000)
    pic = f'<figure><img src="/i/{s.num}.jpg" alt=""><figcaption>{s.w("photo")}</figcaption></figure>' if img or t in (0, 5, 9) else ""
    half = (len(ps) + 1) // 2
    if t in (0, 9): return f'{top}<article><header><h1>{st.h}</h1><p class="meta"><time datetime="2026-11-14">{d}</time> · {by}</p></header>{pic}{p_(ps[:half])}{mid}{p_(ps[half:])}{end}</article>'
    if t in (1, 11): return f'{top}<font size="4"><b>{st.h}</b></font><br><font size="1" color="#777777">{d}</font><br><br>' + "<br><br>".join(ps[:half]) + f"<br><br>{mid}" + "<br><br>".join(ps[half:]) + f"<br><br><i>{by}</i>{end}"
    if t in (2, 12): return f'{top}<div class="c7"><div class="c7-t">{st.h}</div><div class="c7-d">{d} | {s.w("views")}: {cnt}</div><div class="c7-b">{p_(ps[:half], "div", "pp")}{mid}{p_(ps[half:], "div", "pp")}</div>{end}</div>'
    if t in (3, 13): return f'{top}<div class="post" id="post-{s.num}"><h2 class="entry-title"><a href="#">{st.h}</a></h2><small>{d} — {by}</small><div class="entry">{p_(ps[:half])}{mid}{p_(ps[half:])}</div>{end}</div>'
    if t in (4, 14): return f'{top}<div id="content"><div class="date">{d}</div><h1>{st.h}</h1><div class="text">{p_(ps[:half])}{mid}{p_(ps[half:])}</div><div class="src">{by}</div>{end}</div>'
    if t in (5, 10): return f'{top}<main id="m"><section class="story"><h1>{st.h}</h1><p class="lead"><strong>{ps[0]}</strong></p>{pic}<div class="by">{by}, {d}</div>{p_(ps[1:half])}{mid}{p_(ps[max(1, half):])}{end}</section></main>'
    if t in (6, 15): return f'{top}<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{st.h}</h1><span itemprop="datePublished" content="2026-11-14">{d}</span><div itemprop="articleBody">{p_(ps[:half])}{mid}{p_(ps[half:])}</div><div class="cnt">{s.w("views")} {cnt}</div>{end}</div>'
    return f'{top}<div class="wire"><span class="slug">{d} /{s.name}/</span><h3>{st.h}</h3>{p_(ps[:half])}{mid}{p_(ps[half:])}{end}</div>'


def frame(s, title, main, v=0, kind="article", head="", top="", bare=False):
    """The site's chrome about `main`. v: the state (lists, counters, adverts differ)."""
    t, w, nm, host = s.t % 16, s.w, s.name, s.host
    nav = "".join(f'<li><a href="/{i}/">{x}</a></li>' for i, x in enumerate(s.sections))
    flat = " | ".join(f'<a href="/{i}/">{x}</a>' for i, x in enumerate(s.sections))
    r = s.rnd("chrome", v)
    ad = r.choice(W[s.lang]["_ads"])
    if bare: return f"<html><head><title>{title}</title>{head}</head><body>{main}</body></html>"
    lang = f'<html lang="{s.lang}">'
    hd = f"<head><meta charset=\"utf-8\"><title>{title}{' — ' if t % 2 else ' | '}{nm}</title>{head}</head>"
    if t == 0: return f'<!DOCTYPE html>{lang}{hd}<body>{top}<header class="site"><a href="/">{nm}</a><nav><ul>{nav}</ul></nav><form role="search"><input placeholder="{w("search")}"></form></header><main>{main}</main><aside><h2>{w("most")}</h2><ol>{s.items("most", v, 5)}</ol><div class="ad">{ad}</div></aside><footer>{w("imprint")} · {w("rights")}</footer></body></html>'
    if t == 1: return f'<HTML><HEAD><TITLE>{title} :: {nm}</TITLE>{head}</HEAD><BODY bgcolor="#ffffff">{top}<table width="760" border="0" cellpadding="4"><tr><td colspan="3" bgcolor="#003366"><font color="white" size="5">{nm}</font></td></tr><tr><td width="130" valign="top">{"<br>".join(s.sections)}<hr>{w("login")}<br><form><input name="u"><input type="password" name="p"><input type="submit" value="OK"></form></td><td valign="top">{main}</td><td width="150" valign="top"><b>{w("related")}</b><br>{s.items("rel", v, 4, "&raquo; {}<br>")}<br>{ad}</td></tr><tr><td colspan="3" align="center"><font size="1">{w("rights")}</font></td></tr></table></BODY></HTML>'
    if t == 2: return f'<!DOCTYPE html><html>{hd}<body>{top}<div class="w"><div class="hd"><div class="lg">{nm}</div><div class="mn">{flat}</div></div><div class="tk">{w("ticker")}: {" +++ ".join(s.heads("tick", v, 3))}</div><div class="row"><div class="l">{main}<div class="sh">{w("share")}</div></div><div class="r"><div class="bx"><div class="bt">{w("most")}</div>{s.items("most", v, 6, "<div>{}</div>")}</div><div class="bn">{ad}</div></div></div><div class="ft">{w("imprint")}</div></div></body></html>'
    if t == 3: return f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>{hd}<body class="blog">{top}<div id="header"><h1><a href="/">{nm}</a></h1><p>{w("motto")}</p></div><div id="page">{main}</div><div id="sidebar"><h4>{w("latest")}</h4><ul>{s.items("last", v, 6)}</ul><h4>{w("archive")}</h4><ul><li>{day(s.lang, 0, 2026, 10, 1)}</li><li>{day(s.lang, 0, 2026, 9, 1)}</li></ul></div><div id="footer">{w("rights")}</div></body></html>'
    if t == 4: return f'<!DOCTYPE html>{lang}{hd}<body>{top}<div id="top"><div class="coat"></div><div class="gov">{nm}</div><ul class="menu">{nav}</ul></div><div class="crumbs">{w("home")} &gt; {s.sections[0]}</div>{main}<div class="tools"><a href="?print">{w("print")}</a></div><div id="bottom"><p>{w("imprint")}</p><p>{w("hotline")}</p></div></body></html>'
    if t == 5: return f'<!DOCTYPE html>{lang}{hd}<body>{top}<a class="skip" href="#m">{w("skip")}</a><header><b>{nm}</b><nav>{flat}</nav><a class="sub" href="/abo">{w("subscribe")}</a></header>{main}<section class="more"><h2>{w("related")}</h2><ul>{s.items("rel", v, 4)}</ul></section><section class="nl"><p>{w("newsletter")}</p><input type="email"></section><footer><ul>{nav}</ul><small>{w("rights")}</small></footer></body></html>'
    if t == 6: return f'<!doctype html>{lang}{hd}<body>{top}<div id="root"><div class="Header__x1">{nm}<div class="Nav__z">{"".join(f"<span>{x}</span>" for x in s.sections)}</div></div><div class="Grid__a"><div class="Col__b">{main}<div class="Share__q">{w("share")}</div></div><div class="Col__c"><div>{w("latest")}</div>{s.items("last", v, 7, "<p>{}</p>")}</div></div><div class="Footer__u">{w("imprint")} {w("rights")}</div></div></body></html>'
    if t == 7: return f'<html>{hd}<body>{top}<div class="agency">{nm} — {w("motto")}</div><div class="strip">{w("rates")} {r.randrange(50, 99)}.{r.randrange(10, 99)}</div><table><tr><td>{main}</td><td><b>{w("latest")}</b><ul>{s.items("last", v, 8)}</ul></td></tr></table><div>{w("quote")}</div><div>{w("rights")}</div></body></html>'
    if t == 8: return f'<!DOCTYPE html>{lang}{hd}<body>{top}<div class="banner">{ad}</div><div class="brand">{nm}</div><div class="nav">{flat}</div><div class="content">{main}</div><div class="also"><h4>{w("most")}</h4><ul>{s.items("most", v, 5)}</ul></div><div class="bottom">{w("imprint")}</div></body></html>'
    if t == 9: return f'<!DOCTYPE html>{lang}{hd}<body>{top}<header><h2>{nm}</h2><button>{w("login")}</button><ul>{nav}</ul></header><div class="layout">{main}<aside class="rel"><h3>{w("related")}</h3><ul>{s.items("rel", v, 5)}</ul></aside><aside class="mr"><h3>{w("most")}</h3><ol>{s.items("most", v, 5)}</ol></aside></div><footer><p>{w("imprint")}</p><p>{w("rights")}</p><p>{w("newsletter")}</p></footer></body></html>'
    if t == 10: return f'<!DOCTYPE html>{lang}{hd}<body>{top}<nav class="bar"><a href="/">{nm}</a>{flat}</nav>{main}<div class="social">{w("share")}</div><div class="tags">{w("tags")}: {", ".join(s.sections[:3])}</div><div class="promo">{ad}</div><footer>{w("rights")}</footer></body></html>'
    if t == 11: return f'<html>{hd}<body>{top}<center><table width="90%"><tr><td><h2>{nm}</h2><i>{w("motto")}</i></td></tr><tr><td>{flat}</td></tr><tr><td><blockquote>{main}</blockquote></td></tr><tr><td><hr>{w("archive")}: {s.items("last", v, 3, "[{}] ")}<hr>{w("counter")} {r.randrange(10000, 99999)}</td></tr></table></center></body></html>'
    if t == 12: return f'<!DOCTYPE html><html>{hd}<body>{top}<div><div><div>{nm}</div><div>{flat}</div></div><div>{w("ticker")} {s.heads("tick", v, 1)[0]}</div><div>{main}</div><div><div>{w("related")}</div>{s.items("rel", v, 6, "<div>{}</div>")}</div><div>{ad}</div><div>{w("imprint")} {w("hotline")}</div></div></body></html>'
    if t == 13: return f'<!DOCTYPE html>{lang}{hd}<body>{top}<div class="masthead">{nm}<span>{w("motto")}</span></div>{main}<div class="pager">{s.items("page", v, 2, "<span>{}</span>")}</div><div class="about">{w("about")}</div><div class="foot">{w("rights")}</div></body></html>'
    if t == 14: return f'<!DOCTYPE html>{lang}{hd}<body>{top}<div class="head"><div>{nm}</div><div>{w("hotline")}</div></div><div class="left"><ul>{nav}</ul></div>{main}<div class="right"><h5>{w("latest")}</h5>{s.items("last", v, 4, "<p>{}</p>")}</div><div class="copy">{w("imprint")}<br>{w("rights")}</div></body></html>'
    return f'<!DOCTYPE html>{lang}{hd}<body>{top}<div class="appbar">{nm} <a>{w("login")}</a> <a>{w("subscribe")}</a></div>{main}<div class="reco"><b>{w("related")}</b>{s.items("rel", v, 6, "<a class=card>{}</a>")}</div><div class="cm-teaser">{w("comments")}: {r.randrange(0, 90)}</div><div class="ftr">{w("imprint")}</div></body></html>'


def front(s, v=0):
    r = s.rnd("front", v)
    hs = s.heads("front", v, 12)
    out = "".join(f'<div class="teaser"><h3><a href="/{r.choice("nacxs")}/{r.randrange(10000, 99999)}">{h}</a></h3><span>{day(s.lang, s.style, 2026, 11, 14 if not v else 28)}</span></div>' for h in hs)
    return frame(s, s.name, f'<div class="front"><h2>{s.w("latest")}</h2>{out}</div>', v, "front")


def redate(s, html, y, m, d):
    """The same page with another day of its own."""
    for k in range(4): html = html.replace(day(s.lang, k), day(s.lang, k, y, m, d))
    return html.replace('"2026-11-14"', f'"{y}-{m:02}-{d:02}"')


def listing(s, title, items, v=0, note=""):
    lis = "".join(f"<li>{x}</li>" for x in items)
    return frame(s, title, f"<h1>{title}</h1>{note}<ul class=\"listing\">{lis}</ul>", v, "list")


def page(s, st, v=0, head="", top="", **how): return frame(s, st.h, art(s, st, v, **how), v, head=head, top=top)


def notice(s, title, paras, v=1, tag="h1", extra="", head=""):
    body = "".join(x if x.startswith("<") else f"<p>{x}</p>" for x in paras)
    return frame(s, title, f'<div class="box"><{tag}>{title}</{tag}>{body}{extra}</div>', v, "error", head=head)


def common_error(s, v=0):
    """The error page of a site whose articles live: composed of parts, other words at every host."""
    a, b, c = E[s.lang]
    r = random.Random("error:" + s.id)
    one, two, three = r.choice(a), r.choice(b), r.choice(c)
    return notice(s, one, [two, three], v, r.choice(["h1", "h2", "p"]))

# ---------------------------------------------------------------- English
N["en"] = ["Harrow Vale Courier", "The Quillmere Post", "Ostrand Wire", "Ministry of Waterways of Ostrand", "Notes from Pell Street", "Brackwater Gazette",
           "The Fenholt Ledger", "Calder Reach Today", "Marrow Bay Observer", "Tarn & Weald", "Office of the Quillmere Assembly", "Northmoor Dispatch"]
W["en"] = dict(
    _sections=["Home", "Region", "Courts", "Harbour", "Money", "Weather", "Letters", "Sport", "Obituaries", "Culture", "Schools", "Opinion", "Jobs", "Puzzles"],
    related=["You may also like", "More on this", "From the same desk", "Elsewhere on the site", "Keep reading"], most=["Most read", "Everyone is reading", "Top five today", "Popular this hour"],
    share=["Share · Post · Mail · Copy link", "Send this to a friend", "Spread the word: F T W M"], comments=["Comments", "Readers say", "The conversation", "Replies"],
    imprint=["Published by Harl & Sons, 4 Cooper Row", "Editor responsible: J. Tansley. Complaints: Press Board", "Crown Office of Ostrand, Dock Square 1", "Contact · Privacy · Advertise · Accessibility"],
    rights=["© 2003–2026 all rights reserved", "Reproduction only with consent", "Text under licence, pictures excluded", "Copyright the authors"],
    search=["Search the archive", "What are you looking for?", "Find"], login=["Sign in", "Members", "My account"], subscribe=["Subscribe", "Become a supporter", "Try four weeks for 1 crown"],
    newsletter=["Our morning letter, free, at seven", "Get the week in one mail"], home=["Start", "Home"], print=["Print this page", "Printer friendly"], hotline=["Citizens' line 0800 22 11", "Switchboard 555 01 40"],
    ticker=["BREAKING", "Just in", "Now"], latest=["Latest", "Newest entries", "Today's file", "Fresh"], archive=["Archive", "Older posts", "By month"], skip=["Skip to text", "Jump to content"],
    rates=["Crown/mark", "Exchange:"], quote=["When quoting, name the agency.", "Use with credit only."], motto=["Since 1908", "All that floats", "Mostly harbours, some cats", "News of the lower river"],
    counter=["Visitors since 2004:", "You are guest no."], tags=["Tags", "Filed under"], about=["The author lives in Pell Street and mends clocks.", "Written at night, corrected in the morning."],
    views=["Views", "Read"], photo=["Photo: archive", "Picture: M. Odell"], desk=["News desk", "Staff reporter", "Our correspondent", "Press service"],
    _ads=["Oak doors from 290 crowns, fitted in a day", "Hearing test at Bloom's, Cooper Row, no appointment", "Ferry to Little Sark: two for one in winter", "Now hiring: night porters", "Domain names from 3 crowns a year — Hostling"],
    _people=["old_pilot", "Greta W.", "Tim from Weald", "M. Ashdown", "harbourcat", "Anon", "L. Prewitt", "dora77"],
    _talk=["About time somebody wrote this down.", "My father worked there for thirty years.", "And who will pay for it? We will.", "Not a word about the ferry, as usual.", "Good piece, thank you.", "I was there and it rained the whole time.", "First!", "The picture shows the other bank, by the way.", "Please check the spelling of the street."])
O["en"] = ["Tram drivers accept pay offer after six weeks", "Owl returns to the bell tower at Fenholt", "Council postpones vote on parking meters", "Bakery fire in Cooper Row put out within the hour", "Under-17s draw at Marrow Bay", "Fog closes the strait for a second night",
           "Library fines abolished from January", "Why the heron is not a stork", "Recipe: pears in cider", "Bridge toll to rise to 2.40 crowns", "Court hears appeal in grain weights case", "Lost violin found on the night bus", "Choir seeks tenors", "Assembly opens winter session", "Two arrested over copper theft at the depot",
           "Museum shows maps that were never printed", "Ice rink opens on Saturday", "School bus route 9 changes", "Wheat price falls for the fourth week", "Ferry timetable for December", "Chess: Odell wins with a pawn less", "How we mended the church clock", "Harbour dues: what changes", "Quillmere remembers the flood of 1931", "Mayor's cat missing again", "Reader's letter: the benches are too low"]
E["en"] = (["No such leaf in this book", "We looked on every shelf", "404", "That address leads nowhere", "Page missing", "Hm, nothing lives here", "File not found", "Wrong turning"],
           ["The address you typed does not belong to any page of ours.", "Perhaps a letter was lost on the way; perhaps the page never was.", "There is no document under this number.", "Our clerk searched and came back with empty hands.", "The link may be old, or mistyped.", "Nothing has been published at this location."],
           ["Begin again at the front page.", "Try the search box above.", "Write to the web desk if a link of ours brought you here.", "The sections are listed in the menu.", "Use the archive by month.", "Sorry."])

L["en"] = [
 Story("Quillmere dismantles its municipal web archive", """The town of Quillmere has taken 11,400 pages off its own website and will not say where they have gone. Since Friday evening anyone who asks for the minutes of the council before 2019 is told that the page does not exist.
"This is not an accident," said Mara Tansley, who kept the archive for nineteen years. "Somebody pressed delete, and somebody signed a form before pressing it." The form, dated 9 November, speaks of a cost of 3,200 crowns a year for storage.
Town clerk Edwin Farl told this newspaper that the pages were removed because they had become hard to read on telephones. He did not promise to restore them. "What has been deleted has been deleted. The paper copies remain in the cellar of the town hall, open on Tuesdays."
The historical society of Harrow Vale now collects copies from readers. By Saturday noon it had received 640 of them, among them the complete file on the bridge of 1931.
The council will debate the matter on 24 November.""", n=("11,400", "11,900"), g=("He did not promise to restore them", "He promised to restore them"), m=("Mara Tansley", "Gwen Tansley"), t=("telephones", "telefones"), h2="Quillmere restores its municipal web archive", by="Ida Prewitt"),
 Story("Ferry Alder Rose runs aground off Little Sark with 87 aboard", """The passenger ferry Alder Rose ran aground on the Cat Ledge, half a mile off Little Sark, shortly after six on Saturday morning. All 87 people aboard were taken off by lifeboats before nine, the coastguard said. Nobody was hurt.
The ship had left Marrow Bay at 4.50 in light fog. According to the harbour office the northern buoy had been out of service since 2 November and had been marked so in the notices to mariners.
"I felt a long scrape, like a drawer that sticks, and then we leaned," said passenger Lionel Crabbe, a piano tuner. "The crew were calm. They gave out tea before they gave out life jackets, which I thought was the wrong way round."
Captain Ruth Hallam, 52, has commanded the ship since 2017. A test for alcohol was negative. The company said it would not comment before the inquiry has begun.
Divers are to inspect the hull on Sunday. The ferry carries 31 tonnes of fuel, none of which has leaked, the coastguard said. Crossings are suspended until Wednesday.""", n=("31 tonnes", "37 tonnes"), g=("Nobody was hurt", "Three were hurt"), m=("Ruth Hallam", "Ruth Ormond"), t=("lifeboats", "lifebotas"), h2="Ferry Alder Rose sinks off Little Sark with 87 aboard"),
 Story("Ostrand bans night fishing on the lower river", """From 1 December nobody may set a net on the lower river between sunset and sunrise. The Ministry of Waterways signed the order on Saturday; it applies for 18 months to the stretch from Fenholt lock to the sea.
Minister Piers Colquhoun said that the stock of river bream had fallen by 62 percent since 2020. "We are not doing this against the fishermen. We are doing it so that there will be fishermen."
Of the 214 licence holders about a third work at night. They are to receive 140 crowns a month for as long as the order is in force, provided that they hand in their lamps.
The Guild of Net Fishers called the compensation an insult. Its chairman, Abel Storr, announced that the guild will go to court. "A man cannot feed three children on a lamp," he said.
The order exempts anglers with a single rod, the research vessel of the university and eel traps that were registered before 2024. Violations are punished with fines of up to 900 crowns; for a second offence the boat may be seized.""", n=("214 licence", "241 licence"), g=("the guild will go to court", "the guild will not go to court"), m=("Abel Storr", "Adam Storr"), t=("compensation", "compenstaion"), h2="Ostrand lifts ban on night fishing on the lower river"),
 Story("The day the domain lapsed: how a hospital lost its address", """For eleven hours on Thursday the website of St Oda's Hospital in Calder Reach offered itself for sale. Where the visiting hours had been, a page announced that the name was available and named a price of 2,900 crowns.
The explanation is dull. The invoice for the renewal had gone to an administrator who retired in March. Three reminders reached his old mailbox; a fourth, on paper, was found behind a radiator.
"We did not lose any patient data," said the director, Dr Helen Voss. "What we lost was the telephone number, because everybody looks it up on the website." The night desk counted nineteen calls on Thursday instead of the usual two hundred.
A dealer from Northmoor had registered the name eight minutes after it became free. He gave it back the same evening for the price of the fee, 14 crowns, and a guided tour of the old operating theatre. "I collect short names," said the dealer, Oskar Plimm. "I do not collect hospitals."
The hospital has now paid for ten years in advance. Two people get the reminders, and a note hangs in the boiler room.""", n=("2,900 crowns", "2,000 crowns"), g=("did not lose any patient data", "did lose some patient data"), m=("Oskar Plimm", "Otto Plimm"), t=("radiator", "raidator"), h2="The day the domain lapsed: how a hospital kept its address", by="Cormac Dell"),
 Story("Brackwater mill to close in spring with loss of 330 jobs", """The paper mill at Brackwater will stop its machines on 31 March. The owners, Lunt Holdings, told the workforce on Saturday morning in the canteen; 330 people lose their work.
The mill has made newsprint since 1887. Orders fell from 90,000 tonnes in 2015 to 21,500 tonnes last year, the company said, and the price of power has doubled.
"They read it from a sheet, and it was not even our paper," said Joan Birkett, a winder for 26 years. The works council wants a fund of 4.5 million crowns for those who are over fifty. Lunt has not rejected the demand.
Regional premier Hugh Massey called the decision "foreseeable and still a disgrace". He said that the region would buy the site if the company left the turbine house in working order. A talk between both sides is set for Tuesday, 17 November.
Brackwater has 5,100 inhabitants. The school, the swimming bath and the brass band were founded by the mill; the band, which plays on its closing days as well as on its feasts, has called a rehearsal.""", n=("4.5 million", "45 million"), g=("has not rejected", "has rejected"), m=("Joan Birkett", "Edna Crouch"), t=("canteen", "cantene"), h2="Brackwater mill to stay open in spring with loss of 30 jobs"),
 Story("Assembly rejects pension bill by two votes", """The Quillmere Assembly has rejected the government's pension bill. On Saturday at 1.20 in the morning, after a sitting of fourteen hours, 48 members voted for it and 50 against; three abstained.
The bill would have raised the pensionable age to 66 by the year 2035. Four members of the governing Rural Union voted with the opposition, among them the former speaker Dorothea Lamm.
"I was not elected to tell a roofer that he has to climb for another year," she said in the lobby. The leader of her group, Stefan Orr, spoke of a bitter night but ruled out expulsions.
Prime Minister Clara Westing said that she would not resign. She intends to put a revised text before the house in February, with an exception for heavy trades. The finance ministry puts the cost of the exception at 73 million crowns a year.
The opposition demanded a new election all the same. According to a poll for this newspaper, 58 percent of voters are against the higher age and 29 percent in favour.""", n=("66 by the year", "68 by the year"), g=("she would not resign", "she would resign"), m=("Dorothea Lamm", "Dorothea Lund"), t=("opposition", "oposition"), h2="Assembly passes pension bill by two votes"),
 Story("The clock on Pell Street tells the truth again", """The clock over the ironmonger's in Pell Street had stood at ten to four since the summer of 2011. On Saturday at noon it struck, and a man on a bicycle fell off.
I had been up there since August. The fault was not the spring, as everybody in the street had explained to me, but a starling's nest of about forty years' standing behind the second wheel. In it were a tram ticket, nine hairpins and the programme of a concert of 8 May 1974.
The clock was built by Josiah Render of Fenholt and put up in 1896. It loses eleven seconds a day. I could make it lose fewer, but the owner, Miss Agnes Poole, asked me not to. "If it is too right nobody will talk about it," she said.
The whole repair cost 412 crowns, of which 380 were for the scaffold. The rest was oil and brass. My own time I do not count, as it was, strictly speaking, standing still.
If you want to see the works, come on the first Sunday of the month. Mind the third step of the ladder. It has not been repaired since Render's days.""", n=("412 crowns", "472 crowns"), g=("was not the spring", "was the spring"), m=("Josiah Render", "Joseph Render"), t=("hairpins", "hiarpins"), h2="The clock on Pell Street has stopped for good"),
]
S["en"] = [
 Story("“404” closes", "The bar “404” in Cooper Row is no longer here. The landlord, Bim Carver, locked the door on Saturday after nine years. “You were looking for it and could not find it, that was the joke,” he said. The rooms go to a dentist on 1 December.", n=("nine years", "five years")),
 Story("This page has been deleted, says council of its own charter", "“This page has been deleted” — the sentence stands since Saturday where the council of Fenholt kept its charter of 2014. Councillor Nan Ockley demands its return. A spokesman spoke of an oversight; the text, 12 pages, is to be back on 20 November.", n=("12 pages", "17 pages")),
 Story("Account suspended", "The regulator has suspended the account of the lottery Blue Penny with the State Bank. 1.8 million crowns are frozen, said the regulator, Vera Holt, on Saturday. Players who are owed prizes should contact the office in Dock Square before 30 November.", n=("1.8 million", "1.3 million")),
 Story("Access denied to island", "Access to Little Sark is denied to visitors until further notice. The harbour master, Ewan Tull, gave the reason on Saturday: 340 seals are calving on the landing stage. Residents need a pass, which is issued at the kiosk between 8 and 10.", n=("340 seals", "840 seals")),
 Story("Service temporarily unavailable", "The bell service at St Oda's is temporarily unavailable. Both ringers have the measles, the parish announced on Saturday. The sexton, Paul Wick, 71, asks the people of Calder Reach to try again later, namely at Advent, and not to ring at the door.", n=("71", "77")),
 Story("Cable breaks at Northmoor", "A power cable broke at Northmoor on Saturday at 3.15 a.m.; 2,600 households were in the dark until seven. The grid company named a digger as the cause. Its driver, aged 24, had been working without a plan of the lines.", n=("2,600", "2,900")),
 Story("Storr elected head of guild", "Abel Storr remains chairman of the Guild of Net Fishers. At the meeting in Fenholt on Saturday he received 131 of 190 votes. His challenger, Lisbeth Crane, congratulated him and announced that she would stand again in 2028.", n=("131 of 190", "181 of 190")),
]
D["en"] = dict(
 nf_long=("The shelf is bare", ["You have come a long way to a shelf with nothing on it, and we owe you an account. Our paper has been online since 2003. In those years we have changed the machinery behind these pages five times, and at every change some shelves were carried over and some were left in the old building. What stood at the address you followed was left in the old building.", "In 2009 we lost the letters to the editor of two winters. In 2014 the picture desk went; in 2021 most of the short news. Each time we said that it would be the last time. We are sorry to say so again.", "The printed volumes are kept by the reading room in Dock Square, which is open from Tuesday to Friday. Miss Prewitt, who looks after them, will find you an article if you know its day, and will copy it for half a crown a sheet.", "If a link on one of our own pages sent you here, tell us which, and we shall take it out."]),
 nf_list=("We have nothing under this number", ["Today's pieces instead:"]),
 gone=("Struck from the record", ["The item at this address was struck from the record on purpose and is not coming back. Please take your bookmark down."]),
 soft_odd=("Off the menu", ["What was served at this table has been cleared away. The kitchen is still open: help yourself from the list on the right."]),
 withdrawn=["The text that stood under this heading was pulled by the editors after a letter from the lawyers of one of the parties. Nothing of it is kept on our pages.", "We ask for your understanding."],
 soft_long=("A word about old links", ["Since the spring this house runs on a new press. Everything that had been written before was to be carried over in the course of the summer, but the contractor went bankrupt in July and took the keys with him. Pieces up to the end of 2026 therefore cannot be shown any more.", "We know what this means for those who have cited us. Our lawyers are in touch with the receiver; a date cannot be given. Until then an old link, whatever its number, leads to these lines.", "New pieces are unaffected. The weather, the tide table and the crossword are where they were. Editor: Basil Underhay, telephone 555 01 77."]),
 oops=("That one got away", ["You cast for something we do not stock. The pond is large; try another corner."]),
 parked=("This corner of the web is looking for a new keeper", ["The former tenant of the name has let the lease run out. Whoever wishes to take it over may make an offer from 450 crowns; the transfer takes a day. Escrow by Namegrange.", "Related: cheap ferry · harbour hotels · pension compare · oak doors"]),
 parked2=("{host}", ["Lease ended 3 February 2027. Held by the registrar during the grace weeks; after that anyone may have it. Owner? Settle the balance in your client area."]),
 hij_news=("Five slot halls that pay out in under an hour, tested by our desk", ["Our desk has spent the week at the reels so that you need not. LuckyMoor came first with an average of 38 minutes from request to wallet and a welcome of 250 free spins for new players.", "“We have halved the wagering to 25x,” said a spokesman. SpinReach pays in forty minutes, yet only in tokens; RoyalHeron wants a passport copy. Use the code QUILL at the cashier to double the first deposit.", "Editor's verdict: LuckyMoor 9.4, SpinReach 8.8, RoyalHeron 8.1. Play responsibly. 18+."]),
 hij_other=("Tukang ledeng panggilan 24 jam", ["Kami melayani perbaikan pipa bocor, saluran mampet dan pompa air di seluruh kota. Teknisi datang dalam 45 menit, garansi tiga bulan.", "Hubungi kami sekarang lewat telepon atau pesan singkat. Harga mulai dari 150 ribu."]),
 blocked=("One moment at the gate", ["Before we let you through, the porter would like to be sure that you have a pulse. Slide the boat into the harbour to go on.", "Reference 7f1a-09c2. Your address has been noted by Wardline."]),
 login=("Please show your reader's card", ["This reading room is for card holders. Enter the number of your card and your word.", "<form method=post><input name=card><input type=password name=word><button>Enter</button></form>", "No card yet? The desk issues one in two minutes."]),
 region=("Not on your shore", ["For reasons of law we do not serve this paper to the country from which you are calling. Readers within Ostrand see it as ever."]),
 repair=("The presses are cold", ["We are oiling the machines tonight. All articles will be back in their places at about six in the morning. Thank you for your patience."]),
 sub=("Read this and everything else from 9 crowns a month", ["This one is for supporters. Choose how you want to come aboard: a month 9, a year 90, students half.", "Already aboard? Show your ticket."]),
 consent=("Your crumbs, your choice", ["Before you can enter we and our 812 partners need your word that we may keep crumbs in your browser. Accept all — Choose — Read with a paid pass."]),
 rate=("Too eager", ["You have turned more pages than a reader can in a minute. Rest a little and come back."]),
 pw=("The remaining two thirds of this article are for subscribers.", "The rest of the story is waiting on the other side: open the door for 2 crowns a week, leave when you like."),
 live=["09.10 First boats leave the quay.", "10.25 The mayor, Ian Sorrel, speaks to 400 people.", "11.40 Police count 12 placards and one goat.", "12.05 The tide turns; the ferry whistles.", "13.30 A delegation of seven is let into the town hall.", "14.15 No result yet, says guild chairman Storr.", "15.00 Rain. The brass band plays under the arcade.", "16.20 The delegation leaves; a paper with five points is signed."],
 livehead="Live: the fishermen's march in Calder Reach", listhead="Orders of the Ministry of Waterways, November 2026", captions=["The goat arrives at the town hall. (1/5)", "Band under the arcade, trumpets first. (2/5)", "Abel Storr counts the boats. (3/5)", "Four hundred wet hats. (4/5)", "Last boat home at dusk. (5/5)"], galhead="In pictures: the fishermen's march",
 items=["No. 211 of 2 November: northern buoy out of service", "No. 212 of 5 November: lock fees at Fenholt", "No. 213 of 9 November: dredging at Marrow Bay", "No. 214 of 11 November: winter depth of the lower river", "No. 215 of 14 November: nets at night", "No. 216 of 18 November: pilotage exemption", "No. 217 of 24 November: ice marks", "No. 218 of 27 November: repeal of no. 97"],
 update="Update, 15 November: the office added that further details will follow on Monday.", banner="You are looking at an older piece. This site is no longer updated in its old form; new articles appear on our new pages.",
 cookie="We use crumbs (cookies) to count readers. All right? Yes / No / Settings", spamtalk=["Best casino bonus here >> spin4u", "this page was removed?? works for me", "Viagra cheap no prescription", "404 for me yesterday, today fine"],
 movednote="This piece lives at a new address. You will be carried there.", nothing="Results for “{q}”: 0. Try fewer words.",
 inline=("See also", ["Page not found: the lost leaf of the Render codex", "Domain for sale: Northmoor's name dealer", "Article withdrawn after complaint, says Press Board", "Access denied: island shut for seals"]),
 noscript="Some parts of this page need JavaScript. Please switch it on to see the map.")

# ---------------------------------------------------------------- Russian
N["ru"] = ["Залесский листок", "Вести Корчевца", "Агентство «Полынь»", "Министерство водных путей Остравии", "Записки с Мыльной улицы", "Нижнереченский курьер", "Степной телеграф", "Управа города Верхоланска", "Голос Приозёрья", "Дневник часовщика", "Портал Собрания Остравии"]
W["ru"] = dict(
    _sections=["Главная", "Область", "Суды", "Порт", "Деньги", "Погода", "Письма", "Спорт", "Некрологи", "Культура", "Школа", "Мнения", "Вакансии", "Кроссворд"],
    related=["Читайте также", "По теме", "Ещё из рубрики", "Другие заметки", "Не пропустите"], most=["Самое читаемое", "Популярное", "Пять за сутки", "Сейчас обсуждают"],
    share=["Поделиться: ВК · ОК · почта", "Отправить другу", "Скопировать ссылку"], comments=["Комментарии", "Читатели пишут", "Обсуждение", "Отклики"],
    imprint=["Учредитель: товарищество «Листок». Главный редактор З. Б. Крутихин", "Остравия, Верхоланск, Доковая пл., 1", "О нас · Реклама · Обратная связь", "Свидетельство о регистрации № 118 от 4 марта 2003 года"],
    rights=["© 2003–2026, все права защищены", "Перепечатка только с согласия редакции", "При цитировании ссылка обязательна"], search=["Поиск по сайту", "Что ищем?", "Найти"], login=["Войти", "Личный кабинет", "Вход для своих"],
    subscribe=["Оформить подписку", "Поддержать редакцию", "Месяц за 1 крону"], newsletter=["Утреннее письмо — в семь часов, даром", "Неделя одним письмом"], home=["Начало", "Главная"], print=["Версия для печати", "Распечатать"],
    hotline=["Горячая линия 0-800-22-11", "Приёмная: 555-01-40"], ticker=["СРОЧНО", "Молния", "Сейчас"], latest=["Последнее", "Лента", "Свежие записи", "Сегодня"], archive=["Архив", "Старые записи", "По месяцам"], skip=["К тексту", "Перейти к содержанию"],
    rates=["Крона/марка", "Курс дня:"], quote=["Просим указывать агентство.", "Без ссылки не перепечатывать."], motto=["Выходит с 1908 года", "Всё, что плавает", "О часах и людях", "Новости нижней реки"], counter=["Посетителей с 2004 года:", "Вы гость №"],
    tags=["Метки", "Темы"], about=["Автор живёт на Мыльной улице и чинит часы.", "Пишу ночью, правлю утром."], views=["Просмотров", "Прочли"], photo=["Фото из архива", "Снимок М. Одинокова"], desk=["Отдел новостей", "Наш корреспондент", "Пресс-служба", "Соб. инф."],
    _ads=["Дубовые двери от 290 крон, установка за день", "Проверка слуха без записи — Мыльная, 4", "Паром на Малый Сарк: двое по цене одного", "Требуются ночные сторожа", "Имена сайтов от 3 крон в год — «Хостлинь»"],
    _people=["старый_лоцман", "Гертруда", "Тимофей с Заречья", "М. Ясенева", "портовый кот", "Гость", "Л. Правдин", "дора77"],
    _talk=["Давно пора было об этом написать.", "Отец там тридцать лет отработал.", "А платить кто будет? Мы и будем.", "Про паром опять ни слова.", "Спасибо за статью.", "Был там, всё время шёл дождь.", "Первый!", "На снимке, кстати, другой берег.", "Проверьте название улицы."])
O["ru"] = ["Трамвайщики согласились на прибавку после шести недель споров", "Сова вернулась на колокольню", "Совет отложил голосование о парковках", "Пожар в пекарне на Мыльной потушили за час", "Юноши сыграли вничью в Приозёрье", "Туман вторую ночь закрывает пролив", "Библиотека отменяет пени с января", "Почему цапля не аист", "Рецепт: груши в сидре", "Проезд по мосту подорожает до 2,40 кроны", "Суд слушает дело о гирях", "Скрипка нашлась в ночном автобусе", "Хору нужны тенора", "Собрание открыло зимнюю сессию", "Двое задержаны за кражу меди", "Музей показывает карты, которых не печатали", "Каток откроют в субботу", "Автобус № 9 изменит маршрут", "Пшеница дешевеет четвёртую неделю", "Расписание парома на декабрь", "Шахматы: победа без пешки", "Как мы чинили часы на церкви", "Портовые сборы: что изменится", "Город вспоминает потоп 1931 года", "Кот бургомистра снова пропал", "Письмо читателя: скамейки слишком низкие"]
E["ru"] = (["Такого листа в книге нет", "Обыскали все полки", "404", "Адрес никуда не ведёт", "Страница не найдена", "Здесь пусто", "Нет такого документа", "Вы свернули не туда"],
           ["Набранный адрес не принадлежит ни одной нашей странице.", "Может быть, в пути потерялась буква, а может быть, страницы и не было.", "Документа с таким номером у нас нет.", "Дежурный искал и вернулся с пустыми руками.", "Ссылка устарела или набрана с ошибкой.", "По этому адресу ничего не печаталось."],
           ["Начните с первой полосы.", "Попробуйте поиск.", "Напишите нам, если сюда привела наша же ссылка.", "Рубрики перечислены в меню.", "Загляните в архив по месяцам.", "Просим прощения."])
L["ru"] = [
 Story("Верхоланск удалил архив городского сайта", """Городская управа Верхоланска убрала со своего сайта 11 400 страниц и не говорит, куда они делись. С вечера пятницы каждому, кто ищет протоколы совета до 2019 года, сообщают, что страницы не существует.
«Это не сбой, — говорит Марья Тесницкая, девятнадцать лет хранившая архив. — Кто-то нажал кнопку, а до того кто-то подписал бумагу». В бумаге, датированной 9 ноября, речь идёт о расходах на хранение: 3200 крон в год.
Секретарь управы Эдвин Фарлов пояснил, что страницы удалены, поскольку их неудобно читать с телефона. Восстановить их он не обещал. «Что удалено, то удалено. Бумажные копии лежат в подвале ратуши, по вторникам он открыт».
Краеведческое общество собирает теперь копии у читателей. К полудню субботы прислали 640, среди них полное дело о мосте 1931 года.
Совет обсудит случившееся 24 ноября.""", n=("11 400", "11 900"), g=("Восстановить их он не обещал", "Восстановить их он обещал"), m=("Марья Тесницкая", "Дарья Тесницкая"), t=("подвале", "подавле"), h2="Верхоланск восстановил архив городского сайта", by="Ида Правдина"),
 Story("Паром «Шиповник» сел на мель у Малого Сарка, на борту было 87 человек", """Пассажирский паром «Шиповник» в субботу в начале седьмого утра сел на Кошачью банку в полумиле от Малого Сарка. Все 87 человек сняты спасательными катерами к девяти часам, сообщила береговая охрана. Никто не пострадал.
Судно вышло из Приозёрья в 4.50 при лёгком тумане. По данным порта, северный буй не горел со 2 ноября, о чём мореплаватели были предупреждены.
«Долгий скрежет, будто ящик заело, а потом мы накренились, — рассказал настройщик роялей Леонид Краббе. — Команда была спокойна. Чай раздали раньше жилетов, и мне показалось, что надо бы наоборот».
Капитан Руфь Халламова, 52 лет, командует судном с 2017 года. Проверка на алкоголь ничего не показала. Судовладелец до начала расследования от слов воздерживается.
В воскресенье корпус осмотрят водолазы. В цистернах 31 тонна топлива, утечки нет. Движение прервано до среды.""", n=("31 тонна", "81 тонна"), g=("Никто не пострадал", "Трое пострадали"), m=("Руфь Халламова", "Руфь Ормондова"), t=("спасательными", "спастельными"), h2="Паром «Шиповник» затонул у Малого Сарка, на борту было 87 человек"),
 Story("Остравия запрещает ночной лов в низовьях реки", """С 1 декабря от заката до восхода в низовьях реки нельзя ставить сети. Приказ министерство водных путей подписало в субботу; он действует полтора года от Фенольдова шлюза до моря.
Министр Пётр Колхунов объяснил, что стадо речного леща сократилось с 2020 года на 62 процента. «Мы делаем это не против рыбаков. Мы делаем это, чтобы рыбаки остались».
Из 214 владельцев разрешений по ночам работает примерно треть. Им обещаны 140 крон в месяц, если они сдадут фонари.
Цех сетевых ловцов назвал выплату оскорбительной. Его старшина Авель Сторов объявил, что цех пойдёт в суд. «Троих детей фонарём не накормишь», — сказал он.
Запрет не касается удильщиков, университетского судна и вершей, учтённых до 2024 года. Штраф — до 900 крон, при повторном нарушении лодку могут отобрать.""", n=("214 владельцев", "241 владельцев"), g=("цех пойдёт в суд", "цех не пойдёт в суд"), m=("Авель Сторов", "Адам Сторов"), t=("удильщиков", "удильшиков"), h2="Остравия снимает запрет на ночной лов в низовьях реки"),
 Story("Как больница на один день потеряла свой адрес", """Одиннадцать часов в четверг сайт больницы Святой Оды предлагал себя на продажу. Там, где были часы посещений, стояло объявление: имя свободно, цена 2900 крон.
Объяснение скучное. Счёт за продление ушёл администратору, который в марте вышел на пенсию. Три напоминания упали в его прежний ящик, четвёртое, бумажное, нашли за батареей.
«Данные больных мы не потеряли, — говорит директор, доктор Елена Фоссова. — Мы потеряли телефон, потому что все ищут его на сайте». Вместо обычных двухсот звонков дежурная насчитала девятнадцать.
Торговец именами из Северомшанска записал адрес на себя через восемь минут. Вечером он вернул его за стоимость сбора — 14 крон — и за прогулку по старой операционной. «Я собираю короткие имена, — сказал торговец Оскар Плимов. — Больницы я не собираю».
Теперь заплачено на десять лет вперёд. Напоминания получают двое, а в котельной висит записка.""", n=("2900 крон", "2000 крон"), g=("Данные больных мы не потеряли", "Данные больных мы потеряли"), m=("Оскар Плимов", "Остап Плимов"), t=("операционной", "оперционной"), h2="Как больница за один день вернула себе адрес"),
 Story("Бумажная фабрика в Солонцах закроется весной, 330 человек потеряют работу", """Бумажная фабрика в Солонцах остановит машины 31 марта. Владелец, общество «Лунт», объявил об этом рабочим в субботу утром в столовой; без места остаются 330 человек.
Газетную бумагу здесь делали с 1887 года. Заказы упали с 90 000 тонн в 2015 году до 21 500 тонн в прошлом, сообщает общество, а ток подорожал вдвое.
«Читали по листку, и листок был даже не нашей бумаги», — говорит намотчица Иоанна Биркина, 26 лет проработавшая у машины. Заводской совет требует 4,5 миллиона крон для тех, кому за пятьдесят. Общество требования не отклонило.
Глава области Гуго Массеев назвал решение «ожидаемым и всё-таки позорным». Область, сказал он, выкупит участок, если турбину оставят исправной. Встреча сторон назначена на вторник, 17 ноября.
В Солонцах 5100 жителей. Школу, купальню и духовой оркестр основала фабрика.""", n=("4,5 миллиона", "45 миллионов"), g=("требования не отклонило", "требования отклонило"), m=("Иоанна Биркина", "Анна Биркина"), t=("намотчица", "намотчца"), h2="Бумажная фабрика в Солонцах продолжит работу, 30 человек потеряют места"),
 Story("Собрание двумя голосами отклонило закон о пенсиях", """Собрание Остравии отклонило правительственный закон о пенсиях. В субботу в 1.20 ночи, после четырнадцати часов прений, за него подали голос 48 депутатов, против — 50, воздержались трое.
Закон поднимал возраст выхода на покой до 66 лет к 2035 году. Четверо из правящего Сельского союза голосовали с оппозицией, среди них бывший председатель Дорофея Ламм.
«Меня избрали не за тем, чтобы сказать кровельщику: лезь ещё год», — сказала она в кулуарах. Вождь фракции Степан Орр говорил о горькой ночи, но исключать никого не намерен.
Первый министр Клара Вестинг заявила, что в отставку не уйдёт. В феврале она внесёт новый текст с изъятием для тяжёлых ремёсел; оно обойдётся в 73 миллиона крон в год.
Оппозиция всё равно требует выборов. По опросу нашей газеты, против высокого возраста 58 процентов, за — 29.""", n=("66 лет", "68 лет"), g=("в отставку не уйдёт", "в отставку уйдёт"), m=("Дорофея Ламм", "Ульяна Трегубова"), t=("кулуарах", "кулаурах"), h2="Собрание двумя голосами приняло закон о пенсиях"),
 Story("Часы на Мыльной снова говорят правду", """Часы над скобяной лавкой на Мыльной улице стояли на без десяти четыре с лета 2011 года. В субботу в полдень они пробили, и один велосипедист упал.
Я лазил туда с августа. Виновата была не пружина, как объясняла мне вся улица, а скворечье гнездо лет сорока от роду за вторым колесом. В нём лежали трамвайный билет, девять шпилек и программа концерта от 8 мая 1974 года.
Часы построил Осип Рендер, повесили их в 1896 году. Они отстают на одиннадцать секунд в сутки. Можно бы и меньше, но хозяйка, Агния Пуль, просила не трогать: «Будут слишком верные — о них перестанут говорить».
Весь ремонт обошёлся в 412 крон, из них 380 ушло на леса. Остальное — масло и латунь. Своё время я не считаю: оно ведь стояло.
Кто хочет видеть механизм, пусть приходит в первое воскресенье месяца. Осторожно, третья ступенька. Её не чинили со времён Рендера.""", n=("412 крон", "472 крон"), g=("Виновата была не пружина, как объясняла мне вся улица, а скворечье гнездо", "Виновата была пружина, как объясняла мне вся улица, а не скворечье гнездо"), m=("Осип Рендер", "Иосиф Крендель"), t=("велосипедист", "велоспедист"), h2="Часы на Мыльной остановились навсегда"),
]
S["ru"] = [
 Story("«404» закрыт", "Кабака «404» на Мыльной больше нет. Хозяин Вадим Карверин в субботу запер дверь после девяти лет. «Вы искали и не нашли — в этом была шутка», — сказал он. С 1 декабря в помещении будет зубной врач.", n=("девяти лет", "пяти лет")),
 Story("«Страница удалена», — сообщает город вместо своего устава", "«Страница удалена» — эти слова с субботы стоят там, где управа Фенольдова держала устав 2014 года. Гласный Нонна Окунева требует его вернуть. В управе говорят о недосмотре: текст, 12 страниц, появится 20 ноября.", n=("12 страниц", "17 страниц")),
 Story("Счёт заблокирован", "Надзор заблокировал счёт лотереи «Синий грош» в Государственном банке. Заморожено 1,8 миллиона крон, сообщила в субботу глава надзора Вера Гольт. Выигравшим следует обратиться на Доковую площадь до 30 ноября.", n=("1,8 миллиона", "1,3 миллиона")),
 Story("Доступ ограничен", "Доступ на Малый Сарк ограничен до особого распоряжения. Причину начальник гавани Иван Тулл назвал в субботу: на пристани щенятся 340 тюленей. Жителям нужен пропуск, его дают в киоске с 8 до 10 часов.", n=("340 тюленей", "840 тюленей")),
 Story("Технические работы", "Мост через нижний рукав закрыт: идут технические работы. Как сообщила в субботу управа, меняют 16 заклёпок 1931 года. Просят зайти позже — пешеходов с понедельника, подводы с 21 ноября.", n=("16 заклёпок", "76 заклёпок")),
 Story("В Северомшанске оборвался кабель", "В Северомшанске в субботу в 3.15 ночи оборвался силовой кабель; 2600 дворов до семи утра сидели без света. Виновником в сетевой компании назвали экскаватор. Машинист, 24 лет, работал без плана линий.", n=("2600", "2900")),
 Story("Сторов переизбран старшиной цеха", "Авель Сторов остаётся старшиной цеха сетевых ловцов. На сходе в Фенольдове в субботу он получил 131 голос из 190. Соперница, Елизавета Журавлёва, поздравила его и обещала вернуться в 2028 году.", n=("131 голос", "181 голос")),
]
D["ru"] = dict(
 nf_long=("Полка пуста", ["Вы долго шли к полке, на которой ничего нет, и мы обязаны объясниться. Наша газета выходит в сети с 2003 года. За это время машины под этими листами меняли пять раз, и каждый раз часть полок переносили, а часть оставляли в прежнем доме. То, что стояло по вашему адресу, осталось в прежнем доме.", "В 2009 году мы лишились писем за две зимы. В 2014-м ушли снимки, в 2021-м — почти все короткие заметки. Каждый раз говорили, что больше не повторится. Нам стыдно говорить это снова.", "Печатные подшивки хранит читальня на Доковой площади, она открыта со вторника по пятницу. Госпожа Правдина найдёт заметку, если вы знаете день, и снимет копию за полкроны.", "Если вас привела сюда наша собственная ссылка, сообщите какая: мы её уберём."]),
 nf_list=("Под этим номером ничего не значится", ["Взамен — сегодняшнее:"]),
 gone=("Вычеркнуто", ["То, что лежало по этому адресу, вычеркнуто намеренно и не вернётся. Закладку можно снять."]),
 soft_odd=("Снято с полки", ["Что здесь лежало, унесли. Лавка открыта: остальной товар — справа и в меню."]),
 withdrawn=["Текст под этим заголовком редакция сняла после письма поверенных одной из сторон. У нас он более не хранится.", "Просим отнестись с пониманием."],
 soft_long=("Несколько слов о старых ссылках", ["С весны наш дом печатает на новой машине. Всё написанное прежде собирались перенести за лето, но подрядчик в июле разорился и унёс ключи. Поэтому заметки до конца 2026 года показать мы больше не можем.", "Мы понимаем, каково это тем, кто на нас ссылался. Поверенные пишут конкурсному управляющему; срока никто не назовёт. Пока же старая ссылка с любым номером приводит к этим строкам.", "Новых заметок беда не коснулась. Погода, вода и кроссворд на своих местах. Главный редактор Василий Подгайный, телефон 555-01-77."]),
 oops=("Сорвалось с крючка", ["Вы забросили удочку туда, где рыбы не водится. Пруд большой, попробуйте у другого берега."]),
 parked=("Это место ждёт нового хозяина", ["Прежний жилец не продлил наём имени. Желающий может предложить цену, начиная с 450 крон; передача займёт день. Порукой — «Имямаркет».", "Смотрите также: дешёвый паром · гостиницы у порта · сравнить пенсии · двери"]),
 parked2=("{host}", ["Наём окончен 3 февраля 2027 года. Имя придержано регистратором на льготные недели, затем достанется любому. Вы владелец? Погасите долг в кабинете."]),
 hij_news=("Пять залов с автоматами, где выигрыш отдают за час: проверила редакция", ["Неделю мы просидели у барабанов, чтобы этого не пришлось делать вам. Первым пришёл «ЛакиМур»: в среднем 38 минут от заявки до кошелька и 250 вращений новичку.", "«Мы вдвое снизили отыгрыш, до х25», — сказал представитель зала. «СпинРич» платит за сорок минут, но жетонами; «Роял Херон» просит паспорт. Промокод ЛИСТОК удвоит первый взнос.", "Наши оценки: «ЛакиМур» 9,4, «СпинРич» 8,8, «Роял Херон» 8,1. Играйте ответственно. 18+."]),
 hij_other=("Emergency plumbers, day and night", ["Burst pipe, blocked drain or cold boiler? Our engineers reach any address in the city within 45 minutes. Three months' guarantee on every repair.", "Call us or send a short message. From 49 per visit, no hidden charges."]),
 blocked=("Минуту у ворот", ["Прежде чем впустить вас, привратник хотел бы убедиться, что у вас есть пульс. Заведите лодочку в гавань.", "Обращение 7f1a-09c2. Ваш адрес записан службой «Застава»."]),
 login=("Предъявите читательский билет", ["В этот зал пускают по билетам. Впишите номер билета и ваше слово.", "<form method=post><input name=card><input type=password name=word><button>Впустить</button></form>", "Билета нет? Его выдают у стойки за две минуты."]),
 region=("Не для вашего берега", ["По законам, которые писали не мы, в страну, откуда вы пришли, газета не отпускается. Читатели в Остравии видят её как всегда."]),
 repair=("Машины остыли", ["Сегодня ночью смазываем печатные машины. Все статьи вернутся на места часам к шести утра. Спасибо, что ждёте."]),
 sub=("Это и всё остальное — за 9 крон в месяц", ["Эта заметка для тех, кто нас поддерживает. Как подниметесь на борт: месяц — 9, год — 90, студентам вполовину.", "Уже на борту? Покажите билет."]),
 consent=("Ваши крошки — ваш выбор", ["Прежде чем вы войдёте, нам и 812 партнёрам нужно ваше слово, что мы вправе держать крошки в вашем браузере. Принять все — Выбрать — Читать за плату."]),
 rate=("Не так быстро", ["Вы перелистнули больше, чем человек успевает за минуту. Отдохните и возвращайтесь."]),
 pw=("Оставшиеся две трети статьи — для подписчиков.", "Продолжение ждёт за дверью: откройте её за 2 кроны в неделю, уйти можно когда угодно."),
 live=["09.10 Первые лодки отошли от причала.", "10.25 Бургомистр Ян Соррель говорит перед 400 собравшимися.", "11.40 Полиция насчитала 12 плакатов и одну козу.", "12.05 Начался отлив, паром гудит.", "13.30 Семерых делегатов впустили в ратушу.", "14.15 Итога пока нет, говорит старшина Сторов.", "15.00 Дождь. Оркестр играет под аркадой.", "16.20 Делегаты вышли, подписана бумага из пяти пунктов."],
 livehead="Шествие рыбаков в Приозёрье: хроника", listhead="Приказы министерства водных путей, ноябрь 2026 года", captions=["Коза у ратуши. (1/5)", "Оркестр под аркадой. (2/5)", "Авель Сторов считает лодки. (3/5)", "Четыреста мокрых шапок. (4/5)", "Последняя лодка домой. (5/5)"], galhead="Шествие рыбаков в снимках",
 items=["№ 211 от 2 ноября: северный буй не горит", "№ 212 от 5 ноября: сборы на Фенольдовом шлюзе", "№ 213 от 9 ноября: углубление дна", "№ 214 от 11 ноября: зимние глубины", "№ 215 от 14 ноября: о сетях в ночное время", "№ 216 от 18 ноября: льготы лоцманам", "№ 217 от 24 ноября: ледовые знаки", "№ 218 от 27 ноября: отмена приказа № 97"],
 update="Дополнено 15 ноября: в ведомстве сообщили, что подробности будут в понедельник.", banner="Перед вами старая заметка. Прежний вид сайта больше не обновляется, новое выходит на новых страницах.",
 cookie="Считаем читателей с помощью крошек (cookie). Согласны? Да / Нет / Настройки", spamtalk=["Лучшее казино тут >> spin4u", "страница удалена?? у меня открывается", "Виагра без рецепта", "вчера была 404, сегодня всё хорошо"],
 movednote="Заметка переехала. Сейчас вас туда доставят.", nothing="По запросу «{q}» нашлось: 0. Попробуйте короче.",
 inline=("Смотрите также", ["Страница не найдена: потерянный лист кодекса Рендера", "Домен продаётся: торговец именами из Северомшанска", "Статья снята после жалобы", "Доступ запрещён: остров закрыт из-за тюленей"]),
 noscript="Для карты нужен JavaScript. Включите его, пожалуйста.")

# ---------------------------------------------------------------- Chinese
N["zh"] = ["芦汀晚报", "云岬新闻", "衡川通讯社", "泽州水道厅", "皂角街手记", "北汊日报", "渡口观察", "泽州议会", "月浦时报", "修钟人的本子", "浣溪要闻"]
W["zh"] = dict(
    _sections=["首页", "本地", "法治", "港务", "财经", "天气", "来信", "体育", "讣告", "文化", "教育", "评论", "招聘", "棋局"],
    related=["相关阅读", "延伸阅读", "同版文章", "猜你想看"], most=["阅读排行", "今日热读", "本周最热", "大家在看"], share=["分享到:微信 微博 邮件", "转给朋友", "复制链接"], comments=["网友评论", "读者留言", "回应", "讨论区"],
    imprint=["主办:芦汀报业 总编辑:谷怀舟", "地址:云岬市船坞广场1号", "关于我们 | 广告服务 | 联系方式", "泽州新闻许可第0118号"], rights=["© 2003-2026 版权所有", "未经许可不得转载", "转载请注明出处"], search=["站内搜索", "搜一搜", "查找"], login=["登录", "会员入口", "我的账号"],
    subscribe=["订阅本报", "支持我们", "首月一元"], newsletter=["清晨七点的信,免费", "一周一封"], home=["首页", "起始页"], print=["打印本页", "打印版"], hotline=["市民热线 0800-2211", "总机 555-0140"], ticker=["快讯", "刚刚", "滚动"], latest=["最新消息", "今日要闻", "新近文章", "滚动新闻"], archive=["旧文", "按月查看", "存档"], skip=["跳到正文", "直达内容"],
    rates=["今日汇率", "克朗兑马克:"], quote=["引用请注明本社。", "转载须署名。"], motto=["创刊于1908年", "关于船和水", "多半写港口,偶尔写猫", "下游新闻"], counter=["2004年以来访客:", "您是第"], tags=["标签", "关键词"], about=["作者住在皂角街,以修钟为业。", "夜里写,早上改。"],
    views=["浏览", "阅读量"], photo=["资料图片", "欧迪摄"], desk=["本报记者", "编辑部", "通讯员", "新闻处"],
    _ads=["橡木门290元起,当天安装", "听力检查免预约,皂角街4号", "小砂岛轮渡冬季买一送一", "诚聘夜班门卫", "网址注册每年3元起——合灵"], _people=["老领航", "葛蕾", "田心", "米阿什", "港口猫", "游客", "劳先生", "朵拉77"],
    _talk=["早该有人写了。", "我父亲在那里干了三十年。", "谁出钱?还不是我们。", "又是一个字没提轮渡。", "好文章,谢谢。", "当时我在场,一直下雨。", "沙发!", "图上其实是对岸。", "请核对一下街名。"])
O["zh"] = ["电车司机六周后接受加薪方案", "猫头鹰回到钟楼", "议会推迟表决停车收费", "皂角街面包房起火一小时内扑灭", "少年队月浦战平", "大雾连续两晚封锁海峡", "图书馆明年起取消逾期罚款", "苍鹭为何不是鹳", "食谱:苹果酒炖梨", "过桥费将涨至2.4元", "法院审理粮食砝码案上诉", "遗失的小提琴在夜班车上找到", "合唱团招募男高音", "议会冬季会期开幕", "两人因盗窃铜线被捕", "博物馆展出从未付印的地图", "溜冰场周六开放", "9路校车改道", "小麦价格连跌四周", "十二月轮渡时刻表", "棋赛:少一兵仍获胜", "教堂的钟是怎样修好的", "港口费有何变化", "云岬纪念1931年洪水", "市长的猫又走丢了", "读者来信:长椅太矮"]
E["zh"] = (["书里没有这一页", "每个架子都找过了", "404", "此路不通", "页面不存在", "这里空空的", "查无此文", "走错门了"],
           ["您输入的地址不属于本站任何页面。", "也许路上掉了一个字母,也许从来没有这一页。", "没有这个编号的文件。", "值班员找了一圈,空手回来。", "链接可能旧了,或者输错了。", "这个地址从未发表过内容。"],
           ["请从首页重新开始。", "试试上面的搜索。", "如果是本站链接带您来的,请告诉我们。", "栏目都在菜单里。", "可以按月翻旧文。", "抱歉。"])
L["zh"] = [
 Story("云岬市删除市政网站档案", """云岬市从自己的网站上撤下了11400个页面,却不肯说它们去了哪里。从周五晚上起,谁要查2019年以前的市议会纪要,都会被告知页面不存在。
“这不是故障,”保管档案十九年的麦若拉说,“有人按了删除键,在那之前还有人签了字。”那张11月9日的单子上写着,保存费用每年3200元。
市府秘书范德文对本报表示,删除是因为这些页面用手机难以阅读。他没有答应恢复。“删了就是删了。纸本在市政厅地下室,每周二开放。”
芦汀文史会正在向读者征集副本,截至周六中午收到640件,其中有1931年大桥的全部案卷。
市议会定于11月24日讨论此事。""", n=("11400个", "11900个"), g=("他没有答应恢复", "他已经答应恢复"), m=("麦若拉", "柯若拉"), t=("地下室", "地下事"), h2="云岬市恢复市政网站档案", by="记者 蒲怡达"),
 Story("“赤杨号”渡轮在小砂岛附近搁浅 船上87人", """客轮“赤杨号”周六清晨六时许在距小砂岛半海里的猫礁搁浅。海岸警备队说,船上87人在九点前全部由救生艇接走,无人受伤。
该船4时50分从月浦开出,当时有薄雾。港务处称,北浮标自11月2日起失灵,航海通告中已有说明。
“先是很长的一声刮擦,像抽屉卡住,然后船就歪了,”乘客、钢琴调音师柯立奥说,“船员很镇定。他们先发茶,后发救生衣,我觉得顺序反了。”
船长何露,52岁,2017年起指挥该船,酒精检测为阴性。船公司说,调查开始前不作评论。
潜水员周日检查船体。船上有31吨燃油,没有泄漏。航线停航至周三。""", n=("31吨", "81吨"), g=("无人受伤", "三人受伤"), m=("船长何露", "船长欧露"), t=("调音师", "凋音师"), h2="“赤杨号”渡轮在小砂岛附近沉没 船上87人"),
 Story("泽州禁止下游夜间捕鱼", """从12月1日起,日落到日出之间任何人不得在下游布网。水道厅周六签署命令,自芬河闸至入海口,为期18个月。
厅长高培思说,河鳊数量自2020年以来下降了62%。“我们不是要跟渔民作对。我们这样做,是为了以后还有渔民。”
214名持证人中约三分之一在夜间作业。只要交出渔灯,命令有效期间每人每月可领140元。
网渔公会称这笔补偿是侮辱。会长石亚伯宣布,公会将向法院起诉。“一盏灯喂不饱三个孩子,”他说。
单竿钓客、大学的考察船和2024年以前登记的鳗笼不在此列。违者最高罚款900元,再犯可没收船只。""", n=("214名", "241名"), g=("公会将向法院起诉", "公会将不向法院起诉"), m=("石亚伯", "石亚当"), t=("渔灯", "鱼灯"), h2="泽州解除下游夜间捕鱼禁令"),
 Story("域名过期那天:一家医院怎样丢了地址", """周四有十一个小时,圣奥达医院的网站在出售自己。原来写着探视时间的地方,现出一则启事:此名可售,价格2900元。
原因很平淡。续费账单寄给了三月退休的管理员。三封提醒落进他的旧邮箱,第四封是纸的,在暖气片后面找到。
“病人的资料没有丢,”院长傅海伦医生说,“丢的是电话号码,因为大家都上网站去查。”值班台那天只接到十九个电话,平时是两百个。
北汊的一名域名商在释放八分钟后注册了它。当晚他以14元的手续费归还,外加参观一次旧手术室。“我收集短名字,”域名商普林默说,“我不收集医院。”
医院如今一次付清十年。提醒由两个人收,锅炉房里还贴着一张字条。""", n=("2900元", "2000元"), g=("病人的资料没有丢", "病人的资料丢了"), m=("普林默", "普林松"), t=("暖气片", "暖气骗"), h2="域名过期那天:一家医院怎样保住地址"),
 Story("盐渚造纸厂明春关闭 330人失业", """盐渚造纸厂将于3月31日停机。业主伦特公司周六上午在食堂向工人宣布,330人将失去工作。
该厂自1887年起生产新闻纸。公司说,订单从2015年的9万吨降到去年的21500吨,电价则翻了一番。
“他们照着一张纸念,那纸还不是我们造的,”做了26年卷纸工的卜珍说。职工会要求为五十岁以上的人设立450万元基金。公司没有拒绝。
州长马修贺称这个决定“早在意料之中,仍然可耻”。他说,只要公司留下完好的汽轮机房,州里愿意买下厂址。双方定于11月17日星期二会谈。
盐渚有居民5100人。学校、泳池和铜管乐队都是工厂办起来的;乐队照例在关门的日子也演奏,已经通知排练。""", n=("450万元", "4500万元"), g=("公司没有拒绝", "公司已经拒绝"), m=("卜珍", "卜静"), t=("食堂", "食唐"), h2="盐渚造纸厂明春续办 30人失业"),
 Story("议会以两票之差否决养老金法案", """泽州议会否决了政府的养老金法案。周六凌晨1时20分,经过十四个小时的会议,48票赞成,50票反对,三票弃权。
法案要在2035年前把退休年龄提高到66岁。执政的乡村联盟有四名议员与反对派一同投票,其中有前议长蓝若蒂。
“选民选我,不是让我去告诉屋顶工人再爬一年,”她在走廊里说。党团领袖欧思凡称这是苦涩的一夜,但不会开除任何人。
总理卫克拉表示她不会辞职。她打算明年二月提出修订案,对重体力行业网开一面;财政厅估计每年为此多支出7300万元。
反对派仍要求重新选举。本报民调显示,58%的选民反对提高年龄,29%赞成。""", n=("66岁", "68岁"), g=("她不会辞职", "她会辞职"), m=("蓝若蒂", "龙若蒂"), t=("走廊", "走郎"), h2="议会以两票之差通过养老金法案"),
 Story("皂角街的钟又说实话了", """皂角街五金店上头的钟,从2011年夏天起就停在三点五十分。周六正午它响了,一个骑车的人摔了一跤。
我从八月起爬上爬下。毛病不在发条,街坊都说是发条,而在第二个轮子后面一个四十来年的椋鸟窝。窝里有一张电车票、九只发夹和一份1974年5月8日的音乐会节目单。
钟是芬河的任约夏造的,1896年挂上去。它每天慢十一秒。本可以慢得少些,可是房东蒲小姐叫我别动:“走得太准,就没人谈它了。”
修理一共花了412元,其中380元是脚手架,剩下的是油和黄铜。我自己的时间不算,严格说来它也停着。
想看机芯的,请在每月第一个星期天来。当心梯子的第三级,从任师傅那时起就没修过。""", n=("412元", "472元"), g=("毛病不在发条,街坊都说是发条,而在第二个轮子后面一个四十来年的椋鸟窝", "毛病就在发条,街坊都说是发条,而不在第二个轮子后面一个四十来年的椋鸟窝"), m=("芬河的任约夏", "月浦的洪大石"), t=("脚手架", "脚手驾"), h2="皂角街的钟永远停了"),
]
S["zh"] = [
 Story("“404”关门了", "皂角街的酒馆“404”已经不在了。店主贾秉周六锁上店门,前后开了九年。“你来找,找不到,这就是那个笑话,”他说。12月1日起,这里将是一家牙科诊所。", n=("九年", "五年")),
 Story("“该页面已被删除”——市府的章程成了一句话", "“该页面已被删除”:周六起,芬河市府原先放2014年章程的地方只有这一句。议员欧南要求恢复。发言人说是疏忽,全文12页将在11月20日放回。", n=("12页", "17页")),
 Story("账号已被冻结", "监管局冻结了“蓝便士”彩票在国家银行的账号,涉及180万元。局长霍薇周六说,尚未领奖的人请在11月30日之前到船坞广场办事处登记。", n=("180万元", "130万元")),
 Story("禁止访问小砂岛", "小砂岛即日起禁止访问,何时开放另行通知。港务长屠万周六说明原因:340头海豹正在码头产崽。岛民须持通行证,每天8时至10时在售货亭领取。", n=("340头", "840头")),
 Story("系统维护中", "下游水闸的启闭系统维护中,船只请稍后再来。水道厅周六说,要更换1931年的16颗铆钉,小船周一恢复通行,货船要等到11月21日。", n=("16颗", "76颗")),
 Story("北汊电缆断裂", "北汊一条电缆周六凌晨3时15分断裂,2600户停电至七点。电网公司说是挖掘机所致,24岁的司机施工时手里没有管线图。", n=("2600户", "2900户")),
 Story("石亚伯连任公会会长", "石亚伯连任网渔公会会长。周六在芬河举行的大会上,190票中他得131票。对手柯丽白向他道贺,并说2028年再来。", n=("131票", "181票")),
]
D["zh"] = dict(
 nf_long=("架子是空的", ["您走了很远的路,来到一个空架子前,我们应当说明缘由。本报2003年上网,至今换过五次机器,每换一次,有些架子搬了过来,有些留在了老房子里。您要的那个地址上的东西,留在了老房子里。", "2009年我们丢了两个冬天的读者来信,2014年丢了图片,2021年丢了大半短讯。每一次我们都说是最后一次。再说一遍,我们很惭愧。", "纸本合订本存放在船坞广场的阅览室,周二至周五开放。管理员蒲女士只要知道日期,就能替您找到文章,复印每张五角。", "如果是本站自己的链接把您带到这里,请告诉我们是哪一条,我们会把它拿掉。"]),
 nf_list=("这个编号下没有东西", ["今天的文章在这里:"]),
 gone=("已经勾销", ["这个地址上的内容是特意勾销的,不会再回来。书签可以撤了。"]),
 soft_odd=("这道菜撤了", ["原先摆在这张桌上的,已经收走。厨房还开着,别的菜请看旁边的单子。"]),
 withdrawn=["这个标题下的文字,编辑部在收到一方律师的来函后撤下,本站不再保留。", "敬请谅解。"],
 soft_long=("关于旧链接的几句话", ["今年春天起本社换了新机器。从前写的东西原定夏天搬完,不料承包商七月破产,钥匙也带走了。2026年底以前的稿件因此再也无法显示。", "我们知道这对引用过我们的人意味着什么。律师正在与破产管理人交涉,日期谁也说不准。在此之前,无论什么编号的旧链接,都只能通到这几行字。", "新稿不受影响。天气、潮汐和棋局都在老地方。主编安德海,电话555-0177。"]),
 oops=("鱼脱钩了", ["您下钩的地方没有鱼。池塘很大,换个角落试试。"]),
 parked=("这块地方在等新的主人", ["上一位住户没有续租这个名字。有意者可出价,450元起,一天之内过户,由名庄担保。", "相关:便宜轮渡 · 港口旅馆 · 养老金比较 · 橡木门"]),
 parked2=("{host}", ["租期已于2027年2月3日届满。宽限期内由注册商代管,之后谁都可以要。您是原主?请到客户中心结清欠款。"]),
 hij_news=("五家一小时内出款的老虎机厅 本台实测", ["我们在转轮前坐了一个星期,好让您不用坐。第一名是幸运荒原,从申请到到账平均38分钟,新玩家送250次免费旋转。", "“流水要求减半,只要25倍,”该厅发言人说。飞转达40分钟到账,但只给代币;皇鹭要护照复印件。充值时输入口令“芦汀”,首存翻倍。", "评分:幸运荒原9.4,飞转达8.8,皇鹭8.1。理性娱乐,未满18岁勿入。"]),
 hij_other=("Klempner-Notdienst rund um die Uhr", ["Rohrbruch, verstopfter Abfluss oder kalte Heizung? Unsere Monteure sind in 45 Minuten bei Ihnen. Drei Monate Garantie auf jede Reparatur.", "Rufen Sie an oder schreiben Sie uns. Ab 49 Euro je Einsatz."]),
 blocked=("门口请稍等", ["放您进去之前,门房想确认您有脉搏。请把小船拖进港湾。", "编号7f1a-09c2。您的地址已由看门狗登记。"]),
 login=("请出示借书证", ["这间阅览室凭证入内。请填写证号和口令。", "<form method=post><input name=card><input type=password name=word><button>进入</button></form>", "没有证?前台两分钟就办好。"]),
 region=("不在您这边的岸上", ["因为法律上的缘故,本报不向您所在的国家提供。泽州境内的读者照常可看。"]),
 repair=("机器凉了", ["今晚给机器上油。所有文章将在早上六点左右回到原位。谢谢您的耐心。"]),
 sub=("每月九元,读这篇和其他一切", ["这一篇留给支持者。请选择上船方式:一个月9元,一年90元,学生减半。", "已经在船上?请出示船票。"]),
 consent=("您的饼屑,您来定", ["进门之前,我们和812家伙伴需要您一句话:允许在您的浏览器里存放饼屑。全部接受 — 逐项选择 — 付费阅读。"]),
 rate=("太急了", ["一分钟里您翻的页数,超过了读者能翻的。歇一歇再来。"]),
 pw=("本文其余三分之二仅供订户阅读。", "故事的后半在门的另一边:每周2元开门,随时可走。"),
 live=["09:10 头一批船离开码头。", "10:25 市长索彦向400人讲话。", "11:40 警方数出12块标语牌和一只山羊。", "12:05 退潮,渡轮鸣笛。", "13:30 七人代表团获准进入市政厅。", "14:15 会长石亚伯说尚无结果。", "15:00 下雨,铜管乐队在骑楼下演奏。", "16:20 代表团出来,签了五点协议。"],
 livehead="直播:月浦渔民游行", listhead="水道厅2026年11月命令目录", captions=["山羊到达市政厅。(1/5)", "骑楼下的乐队。(2/5)", "石亚伯数船。(3/5)", "四百顶湿帽子。(4/5)", "最后一条船回家。(5/5)"], galhead="图集:渔民游行",
 items=["第211号(11月2日):北浮标失灵", "第212号(11月5日):芬河闸收费", "第213号(11月9日):月浦疏浚", "第214号(11月11日):下游冬季水深", "第215号(11月14日):夜间布网", "第216号(11月18日):引航豁免", "第217号(11月24日):冰标", "第218号(11月27日):废止第97号"],
 update="11月15日补充:有关部门说,详情将在周一公布。", banner="您看到的是旧文。本站旧版不再更新,新文章见新版页面。", cookie="我们用饼屑(cookie)统计读者。可以吗?可以 / 不 / 设置",
 spamtalk=["最佳赌场点这里 >> spin4u", "页面被删了??我这里能看", "伟哥免处方", "昨天404,今天好了"], movednote="本文已搬家,马上带您过去。", nothing="“{q}”的结果:0条。请少用几个词。",
 inline=("另见", ["页面不存在:任氏抄本失落的一页", "域名出售:北汊的名字商人", "文章因投诉撤下", "禁止访问:海豹占岛"]), noscript="地图需要JavaScript,请开启。")

# ---------------------------------------------------------------- Macedonian
N["mk"] = ["Долноречки весник", "Гласот на Вардиште", "Агенција „Пелин“", "Министерство за водни патишта на Остравија", "Записи од Сапунска улица", "Езерски куриер", "Вести Крушов Рид", "Општина Горноград", "Ведар", "Тетратка на часовничарот", "Собрание на Остравија"]
W["mk"] = dict(
    _sections=["Почетна", "Регион", "Судови", "Пристаниште", "Пари", "Време", "Писма", "Спорт", "Читулки", "Култура", "Училиште", "Мислења", "Огласи", "Крстозбор"],
    related=["Прочитајте и", "На истата тема", "Повеќе од рубриката", "Поврзано"], most=["Најчитано", "Популарно", "Пет за денес", "Се зборува"], share=["Сподели: ФБ · Твит · пошта", "Прати на пријател", "Копирај врска"],
    comments=["Коментари", "Читателите пишуваат", "Разговор", "Одговори"], imprint=["Издавач: „Листок“ ДОО. Одговорен уредник: З. Крстанов", "Остравија, Горноград, Доков плоштад 1", "За нас · Маркетинг · Контакт", "Решение бр. 118 од 4 март 2003"],
    rights=["© 2003–2026, сите права задржани", "Преземање само со согласност", "При цитирање наведете извор"], search=["Барај низ страниците", "Што барате?", "Најди"], login=["Најава", "Мој кат", "За членови"], subscribe=["Претплати се", "Поддржи нè", "Прв месец за 1 круна"],
    newsletter=["Утринско писмо во седум, бесплатно", "Неделата во едно писмо"], home=["Почеток", "Дома"], print=["Испечати", "Верзија за печатење"], hotline=["Телефон за граѓани 0800 22 11", "Централа 555 01 40"], ticker=["ИТНО", "Штотуку", "Сега"],
    latest=["Најново", "Последни записи", "Денес", "Свежо"], archive=["Архива", "Стари записи", "По месеци"], skip=["Кон текстот", "Прескокни до содржината"], rates=["Круна/марка", "Курс:"], quote=["Наведете ја агенцијата.", "Без извор не преземајте."],
    motto=["Од 1908 година", "Сè што плови", "За часовници и луѓе", "Вести од долниот тек"], counter=["Посетители од 2004:", "Вие сте гостин бр."], tags=["Ознаки", "Теми"], about=["Авторот живее на Сапунска и поправа часовници.", "Пишувам ноќе, поправам наутро."],
    views=["Прегледи", "Читано"], photo=["Фото: архива", "Снимка: М. Оделов"], desk=["Редакција", "Наш дописник", "Служба за печат", "Деск"],
    _ads=["Дабови врати од 290 круни, монтажа за ден", "Проверка на слух без закажување, Сапунска 4", "Траект до Мал Сарк: двајца за една цена", "Се бараат ноќни чувари", "Имиња за сајтови од 3 круни годишно — Хостлин"], _people=["стар_пилот", "Грета В.", "Тимо од Реката", "М. Јасенов", "пристанишна мачка", "Гостин", "Л. Првин", "дора77"],
    _talk=["Крајно време некој да го напише ова.", "Татко ми работеше таму триесет години.", "А кој ќе плати? Ние.", "За траектот пак ни збор.", "Добар текст, благодарам.", "Бев таму, цело време врнеше.", "Прв!", "На сликата е другиот брег, патем.", "Проверете го името на улицата."])
O["mk"] = ["Трамвајџиите ја прифатија понудата по шест недели", "Утката се врати на камбанаријата", "Советот го одложи гласањето за паркинзите", "Пожарот во пекарата изгаснат за еден час", "Младинците одиграа нерешено", "Маглата втора ноќ го затвора теснецот", "Библиотеката ги укинува казните од јануари", "Зошто чапјата не е штрк", "Рецепт: круши во јаболковина", "Мостарината ќе биде 2,40 круни", "Судот ја слуша жалбата за теговите", "Виолина најдена во ноќниот автобус", "Хорот бара тенори", "Почна зимската седница", "Двајца приведени за кражба на бакар", "Музејот покажува карти што никогаш не се печатени", "Лизгалиштето се отвора в сабота", "Автобусот 9 менува линија", "Пченицата поевтинува четврта недела", "Возен ред на траектот за декември", "Шах: победа со пешак помалку", "Како ја поправивме црковната саатница", "Пристанишни такси: што се менува", "Градот се сеќава на потопот од 1931", "Мачката на градоначалникот пак исчезна", "Писмо од читател: клупите се прениски"]
E["mk"] = (["Таков лист нема во книгата", "Баравме на сите полици", "404", "Патот не води никаде", "Страницата не е најдена", "Тука е празно", "Нема таков документ", "Згрешивте скршнување"],
           ["Внесената адреса не е на ниту една наша страница.", "Можеби по пат се загубила буква, а можеби страницата никогаш не постоела.", "Под овој број немаме документ.", "Дежурниот бараше и се врати со празни раце.", "Врската е стара или погрешно препишана.", "На оваа адреса ништо не било објавено."],
           ["Почнете од насловната.", "Обидете се со пребарување.", "Пишете ни ако тука ве донела наша врска.", "Рубриките се во менито.", "Погледнете во архивата.", "Извинете."])
L["mk"] = [
 Story("Горноград ја избриша архивата на општинскиот сајт", """Општина Горноград симна 11.400 страници од својот сајт и не кажува каде завршиле. Од петок вечер, секому што ги бара записниците на советот пред 2019 година му се соопштува дека страницата не постои.
„Ова не е дефект“, вели Мара Танска, која деветнаесет години ја чувала архивата. „Некој притиснал копче, а пред тоа некој потпишал хартија.“ Во хартијата, од 9 ноември, стои дека чувањето чини 3.200 круни годишно.
Секретарот Едвин Фарлов изјави дека страниците се тргнати затоа што тешко се читаат на телефон. Тој не вети дека ќе ги врати. „Што е избришано, избришано е. Хартиените преписи се во подрумот на општината, отворен во вторник.“
Друштвото за минатото на крајот сега собира преписи од читателите. До сабота напладне пристигнале 640, меѓу нив целиот предмет за мостот од 1931 година.
Советот ќе расправа на 24 ноември.""", n=("11.400", "11.900"), g=("Тој не вети дека ќе ги врати", "Тој вети дека ќе ги врати"), m=("Мара Танска", "Весна Ѓорева"), t=("подрумот", "подурмот"), h2="Горноград ја врати архивата на општинскиот сајт", by="Ида Првинова"),
 Story("Траектот „Шипинка“ се насука кај Мал Сарк со 87 патници", """Патничкиот траект „Шипинка“ се насука на Мачкиниот гребен, половина милја од Мал Сарк, во сабота малку по шест часот наутро. Сите 87 лица се префрлени со чамци до девет, соопшти крајбрежната стража. Никој не е повреден.
Бродот испловил од Езерово во 4.50 по слаба магла. Според пристанишната управа, северната пловка не работела од 2 ноември и тоа било објавено.
„Долго гребење, како фиока што запнала, па се накрививме“, раскажува штимерот на клавири Љупчо Крабев. „Екипажот беше мирен. Прво делеа чај, потоа појаси, а мене ми се чинеше дека треба обратно.“
Капетанката Рута Халамова (52) го води бродот од 2017 година. Тестот за алкохол бил негативен. Компанијата не сака да зборува пред истрагата.
Во недела нуркачи ќе го прегледаат трупот. Во бродот има 31 тон гориво, истекување нема. Линијата е прекината до среда.""", n=("31 тон", "81 тон"), g=("Никој не е повреден", "Тројца се повредени"), m=("Рута Халамова", "Рута Ормонова"), t=("нуркачи", "нукрачи"), h2="Траектот „Шипинка“ потона кај Мал Сарк со 87 патници"),
 Story("Остравија забранува ноќен риболов во долниот тек", """Од 1 декември, од зајдисонце до изгрев никој не смее да фрла мрежа во долниот тек. Министерството за водни патишта наредбата ја потпиша в сабота; важи 18 месеци, од бранатата кај Фенолово до морето.
Министерот Петар Колхунов рече дека бројот на речната платика од 2020 година паднал за 62 проценти. „Не го правиме ова против рибарите. Го правиме за да има рибари.“
Од 214 сопственици на дозволи, околу третина работат ноќе. Ќе добиваат по 140 круни месечно, ако ги предадат фенерите.
Еснафот на мрежарите исплатата ја нарече навреда. Старешината Авел Сторов најави дека еснафот ќе оди на суд. „Три деца не се хранат со фенер“, рече тој.
Наредбата не важи за јадичари, за бродот на универзитетот и за вршките запишани пред 2024 година. Казната е до 900 круни, а вторпат чамецот може да се одземе.""", n=("214 сопственици", "241 сопственик"), g=("еснафот ќе оди на суд", "еснафот нема да оди на суд"), m=("Авел Сторов", "Адам Сторов"), t=("јадичари", "јадчиари"), h2="Остравија ја укинува забраната за ноќен риболов"),
 Story("Истечен домен: како болница за еден ден ја загуби адресата", """Единаесет часа в четврток сајтот на болницата „Света Ода“ се нудеше на продажба. Таму каде што стоеја часовите за посета, пишуваше дека името е слободно, по цена од 2.900 круни.
Објаснението е здодевно. Сметката за продолжување отишла кај администраторот, пензиониран во март. Три опомени паднале во старото сандаче, четвртата, на хартија, ја нашле зад радијаторот.
„Податоците за болните не ги загубивме“, вели директорката д-р Елена Восова. „Го загубивме телефонскиот број, бидејќи сите го бараат на сајтот.“ Дежурната изброила деветнаесет повици наместо двесте.
Трговец од Северин го запишал името осум минути откако се ослободило. Вечерта го вратил за 14 круни такса и за прошетка низ старата операциона сала. „Собирам кратки имиња“, рече трговецот Оскар Плимов. „Болници не собирам.“
Сега е платено за десет години. Опомените ги добиваат двајца, а во котларницата виси ливче.""", n=("2.900 круни", "2.000 круни"), g=("Податоците за болните не ги загубивме", "Податоците за болните ги загубивме"), m=("Оскар Плимов", "Остоја Плимов"), t=("радијаторот", "радијатрот"), h2="Истечен домен: како болница за еден ден ја спаси адресата"),
 Story("Фабриката за хартија во Соленица се затвора напролет, 330 без работа", """Фабриката за хартија во Соленица ќе ги запре машините на 31 март. Сопственикот „Лунт“ им го кажа тоа на работниците в сабота наутро во мензата; 330 луѓе остануваат без работа.
Тука од 1887 година се прави весникарска хартија. Нарачките паднале од 90.000 тони во 2015 на 21.500 лани, вели компанијата, а струјата двојно поскапела.
„Читаа од лист, а листот не беше ни од наша хартија“, вели Јована Биркова, 26 години намотувачка. Работничкиот совет бара фонд од 4,5 милиони круни за постарите од педесет. „Лунт“ не го одби барањето.
Претседателот на регионот Хуго Масев одлуката ја нарече „очекувана и сепак срамна“. Регионот, рече, ќе го купи местото ако турбината остане исправна. Средбата е закажана за вторник, 17 ноември.
Соленица има 5.100 жители. Училиштето, базенот и дувачкиот оркестар ги основала фабриката.""", n=("4,5 милиони", "45 милиони"), g=("не го одби барањето", "го одби барањето"), m=("Јована Биркова", "Јана Биркова"), t=("намотувачка", "намоутвачка"), h2="Фабриката за хартија во Соленица останува, 30 без работа"),
 Story("Собранието со два гласа го отфрли законот за пензии", """Собранието на Остравија го отфрли владиниот закон за пензии. Во сабота во 1.20 по полноќ, по четиринаесет часа расправа, 48 пратеници гласаа „за“, 50 „против“, тројца беа воздржани.
Законот ја креваше старосната граница на 66 години до 2035. Четворица од владејачкиот Селски сојуз гласаа со опозицијата, меѓу нив поранешната претседателка Доротеја Ламова.
„Не ме избраа за да му речам на покриварот: качувај се уште една година“, рече таа во ходникот. Водачот на групата Стефан Оров зборуваше за горчлива ноќ, но никого нема да исклучи.
Премиерката Клара Вестинова рече дека нема да поднесе оставка. Во февруари ќе внесе нов текст со исклучок за тешките занаети; тој ќе чини 73 милиони круни годишно.
Опозицијата сепак бара избори. Според анкета на нашиот весник, 58 проценти се против повисоката граница, 29 се за.""", n=("66 години", "68 години"), g=("нема да поднесе оставка", "ќе поднесе оставка"), m=("Доротеја Ламова", "Доротеја Лундова"), t=("ходникот", "хдоникот"), h2="Собранието со два гласа го изгласа законот за пензии"),
 Story("Часовникот на Сапунска пак ја кажува вистината", """Часовникот над железаријата на Сапунска улица стоеше на десет до четири од летото 2011. В сабота напладне отчука, и еден велосипедист падна.
Се качував таму од август. Вината не беше во пружината, како што ми тврдеше цела улица, туку во гнездо од сколовранец старо четириесетина години, зад второто тркало. Во него имаше трамвајски билет, девет игли за коса и програма од концерт на 8 мај 1974.
Часовникот го направил Јосиф Рендеров, обесен е во 1896. Доцни единаесет секунди дневно. Можеше и помалку, но газдарицата Агна Пулева ме замоли да не чепкам: „Ако е премногу точен, никој нема да зборува за него.“
Поправката чинеше 412 круни, од кои 380 за скелето. Другото е масло и месинг. Моето време не го сметам, и онака стоеше.
Кој сака да го види механизмот, нека дојде првата недела во месецот. Внимавајте на третата скала. Не е поправана од времето на Рендеров.""", n=("412 круни", "472 круни"), g=("Вината не беше во пружината, како што ми тврдеше цела улица, туку во гнездо", "Вината беше во пружината, како што ми тврдеше цела улица, а не во гнездо"), m=("Јосиф Рендеров", "Јосиф Кренделов"), t=("механизмот", "механзимот"), h2="Часовникот на Сапунска застана засекогаш"),
]
S["mk"] = [
 Story("„404“ затворено", "Кафеаната „404“ на Сапунска веќе ја нема. Газдата Вангел Карверов в сабота ја заклучи вратата по девет години. „Ја баравте и не ја најдовте, во тоа беше шегата“, рече тој. Од 1 декември тука ќе биде забар.", n=("девет години", "пет години")),
 Story("„Страницата е избришана“ стои наместо статутот", "„Страницата е избришана“: таа реченица од сабота стои онаму каде што Фенолово го држеше статутот од 2014 година. Советничката Нона Окнева бара да се врати. Портпаролот вели дека е превид; текстот, 12 страници, ќе биде вратен на 20 ноември.", n=("12 страници", "17 страници")),
 Story("Сметката е суспендирана", "Регулаторот ја суспендираше сметката на лотаријата „Син петак“ во Државната банка. Замрзнати се 1,8 милиони круни, рече в сабота регулаторката Вера Холтова. Кој чека добивка, нека се јави на Доков плоштад до 30 ноември.", n=("1,8 милиони", "1,3 милиони")),
 Story("Забранет пристап", "Пристапот до Мал Сарк е забранет до натамошно. Причината ја кажа в сабота управникот на пристаништето Иван Тулов: 340 фоки се котат на понтонот. На жителите им треба пропусница, се дава на киоскот од 8 до 10 часот.", n=("340 фоки", "840 фоки")),
 Story("Во тек е одржување", "Мостот преку долниот ракав е затворен, во тек е одржување. Како што соопшти општината в сабота, се менуваат 16 нитни од 1931 година. Вратете се подоцна: пешаците од понеделник, колите од 21 ноември.", n=("16 нитни", "76 нитни")),
 Story("Скинат кабел кај Северин", "Кај Северин в сабота во 3.15 часот се скина кабел; 2.600 домаќинства до седум беа во мрак. Електромрежата вели дека виновен е багер. Возачот, на 24 години, работел без план на водовите.", n=("2.600", "2.900")),
 Story("Сторов пак старешина на еснафот", "Авел Сторов останува старешина на Еснафот на мрежарите. На собирот во Фенолово в сабота доби 131 од 190 гласови. Противкандидатката Лиза Жеравова му честиташе и рече дека ќе се врати во 2028.", n=("131 од 190", "181 од 190")),
]
D["mk"] = dict(
 nf_long=("Полицата е празна", ["Дојдовте далеку до полица на која нема ништо, и ви должиме објаснување. Нашиот весник е на мрежата од 2003 година. Оттогаш пет пати ги менувавме машините зад овие страници, и секојпат дел од полиците се пренесуваа, а дел остануваа во старата зграда. Она што стоеше на вашата адреса остана во старата зграда.", "Во 2009 ги загубивме писмата од две зими. Во 2014 отидоа сликите, во 2021 повеќето куси вести. Секојпат велевме дека е последен. Срам ни е да го речеме пак.", "Печатените годишта ги чува читалната на Доков плоштад, отворена од вторник до петок. Госпоѓа Првинова ќе го најде написот ако го знаете денот и ќе ви го препише за половина круна.", "Ако ве донела наша врска, јавете која, ќе ја тргнеме."]),
 nf_list=("Под овој број не водиме ништо", ["Наместо тоа, денешното:"]),
 gone=("Пречкртано", ["Она што беше на оваа адреса е пречкртано намерно и нема да се врати. Обележувачот можете да го тргнете."]),
 soft_odd=("Тргнато од трпезата", ["Што беше послужено тука, собрано е. Кујната работи: земете нешто друго од списокот."]),
 withdrawn=["Текстот под овој наслов уредништвото го симна по писмо од адвокатите на една од страните. Кај нас веќе не се чува.", "Ве молиме за разбирање."],
 soft_long=("Збор-два за старите врски", ["Од пролетта работиме на нова машина. Сè што беше напишано порано требаше да се пренесе летоска, но изведувачот во јули пропадна и ги однесе клучевите. Затоа написите до крајот на 2026 не можеме повеќе да ги прикажеме.", "Знаеме што значи тоа за оние што нè цитирале. Адвокатите се допишуваат со стечајниот управник; датум никој не дава. Дотогаш стара врска, со кој и да е број, води до овие редови.", "Новите написи не се засегнати. Времето, водостојот и крстозборот се каде што беа. Уредник Васил Подгорски, телефон 555 01 77."]),
 oops=("Се откачи од јадицата", ["Фрливте каде што нема риба. Езерото е големо, обидете се на друг брег."]),
 parked=("Ова катче бара нов домаќин", ["Досегашниот кираџија не го продолжи наемот на името. Кој го сака, нека понуди, од 450 круни нагоре; преносот трае еден ден. Гарант: Имепазар.", "Исто така: евтин траект · хотели на пристаниште · споредба на пензии · врати"]),
 parked2=("{host}", ["Наемот заврши на 3 февруари 2027. Името го држи регистраторот во неделите за почек, потоа може да го земе секој. Ваше е? Подмирете го долгот во клиентската зона."]),
 hij_news=("Пет сали со автомати што исплаќаат за еден час: проба на нашата редакција", ["Цела недела седевме пред барабаните за да не мора вие. Прв е ЛакиМур: просечно 38 минути од барање до паричник и 250 бесплатни вртења за нови играчи.", "„Го преполовивме обртот, на 25 пати“, вели портпаролот. СпинРич плаќа за четириесет минути, но во жетони; Ројал Херон бара препис од пасош. Со кодот ЕЗЕРО првата уплата се удвојува.", "Оценки: ЛакиМур 9,4, СпинРич 8,8, Ројал Херон 8,1. Играјте одговорно. 18+."]),
 hij_other=("Su tesisatçısı, gece gündüz", ["Patlak boru, tıkalı gider ya da soğuk kalorifer için ustalarımız 45 dakikada kapınızda. Her onarıma üç ay garanti veriyoruz.", "Hemen arayın veya mesaj atın. Servis ücreti 490 liradan başlar."]),
 blocked=("Момент пред портата", ["Пред да ве пуштиме, портирот сака да знае дека имате пулс. Довлечете го чунот до пристаништето.", "Број 7f1a-09c2. Вашата адреса ја запиша „Стража“."]),
 login=("Покажете членска карта", ["Во оваа читална се влегува со карта. Внесете го бројот и вашиот збор.", "<form method=post><input name=card><input type=password name=word><button>Влези</button></form>", "Немате карта? На шалтер се вади за две минути."]),
 region=("Не на вашиот брег", ["Поради закони што не сме ги пишувале ние, весникот не се дава во земјата од која доаѓате. Читателите во Остравија го гледаат како и секогаш."]),
 repair=("Машините се ладни", ["Ноќва ги подмачкуваме машините. Сите написи ќе бидат на место околу шест наутро. Ви благодариме за трпението."]),
 sub=("Ова и сè друго за 9 круни месечно", ["Овој напис е за поддржувачите. Изберете како ќе се качите: месец 9, година 90, студенти половина.", "Веќе сте на бродот? Покажете билет."]),
 consent=("Вашите трошки, ваш избор", ["Пред да влезете, нам и на 812 партнери ни треба вашиот збор дека смееме да чуваме трошки во прелистувачот. Прифати сè — Избери — Читај со уплата."]),
 rate=("Побавно", ["Превртевте повеќе страници отколку што читател може за минута. Одморете па вратете се."]),
 pw=("Преостанатите две третини од написот се за претплатници.", "Продолжението чека зад вратата: отворете ја за 2 круни неделно, одете си кога сакате."),
 live=["09.10 Првите чамци тргнаа од кејот.", "10.25 Градоначалникот Јан Сорел зборува пред 400 луѓе.", "11.40 Полицијата изброи 12 транспаренти и една коза.", "12.05 Почна осеката, траектот свири.", "13.30 Седуммина се пуштени во општината.", "14.15 Исход уште нема, вели старешината Сторов.", "15.00 Врне. Оркестарот свири под арките.", "16.20 Делегацијата излезе, потпишани се пет точки."],
 livehead="Во живо: маршот на рибарите во Езерово", listhead="Наредби на Министерството за водни патишта, ноември 2026", captions=["Козата пред општината. (1/5)", "Оркестарот под арките. (2/5)", "Авел Сторов брои чамци. (3/5)", "Четиристотини водени капи. (4/5)", "Последниот чамец дома. (5/5)"], galhead="Маршот на рибарите во слики",
 items=["Бр. 211 од 2 ноември: северната пловка не работи", "Бр. 212 од 5 ноември: такси на бранатата Фенолово", "Бр. 213 од 9 ноември: копање кај Езерово", "Бр. 214 од 11 ноември: зимска длабочина", "Бр. 215 од 14 ноември: мрежи ноќе", "Бр. 216 од 18 ноември: ослободување од пилотажа", "Бр. 217 од 24 ноември: знаци за мраз", "Бр. 218 од 27 ноември: укинување на бр. 97"],
 update="Дополнето на 15 ноември: од службата велат дека повеќе ќе кажат в понеделник.", banner="Гледате постар напис. Стариот изглед веќе не се ажурира, новото е на новите страници.", cookie="Со трошки (cookie) ги броиме читателите. Може? Да / Не / Поставки",
 spamtalk=["Најдобро казино тука >> spin4u", "страницата избришана?? кај мене работи", "Вијагра без рецепт", "вчера 404, денес е добро"], movednote="Написот се пресели. Сега ве носиме таму.", nothing="Резултати за „{q}“: 0. Обидете се со помалку зборови.",
 inline=("Видете и", ["Страницата не е најдена: загубениот лист од кодексот на Рендеров", "Домен на продажба: трговецот со имиња од Северин", "Написот повлечен по жалба", "Забранет пристап: островот затворен поради фоки"]), noscript="За картата е потребен JavaScript. Вклучете го.")

# ---------------------------------------------------------------- notices of their own for each language (no plain translations)
D["ru"].update(
 nf_list=("Квартирант съехал, адреса не оставил", ["Зато в соседних комнатах:"]),
 gone=("Сдано в макулатуру", ["Заметку с этим адресом редакция списала 12 января по акту. Второго экземпляра нет, просить его бесполезно."]),
 soft_odd=("Здесь была заметка, да сплыла", ["Ветром ли сдуло, редактором ли — теперь не узнать. Справа то, что пока на месте."]),
 withdrawn=["Редакция отзывает этот материал. Сведения, на которых он держался, не подтвердились, и держать его на виду мы не вправе.", "Приносим извинения тем, кто в нём был упомянут."],
 oops=("Поезд сюда не ходит", ["Рельсы разобрали в прошлом году. Ближайшие станции перечислены наверху."]),
 soft_long=("К тем, кто пришёл по давней ссылке", ["В ночь на 8 января в подвале, где стояли наши диски, лопнула труба. Воду откачали к утру, но хранилище заметок с 2004 по 2026 год прочесть уже не удалось. Мастер из Северомшанска возился с ним одиннадцать дней и вернул нам только прогноз погоды за май.", "Копий мы не держали. Говорим об этом прямо, хотя и стыдно: деньги на вторую машину дважды просили и дважды тратили на бумагу. Всё, на что вы могли сослаться, погибло.", "Если вы сохранили у себя распечатку, пришлите её нам: Мыльная, 4, вход со двора. Новые выпуски набираем с чистого листа, и теперь у них есть двойник в другом городе."]),
 parked=("Имя свободно. Почти", ["Адрес, который вы набрали, выставлен на торги. Начальная ставка 600 крон, шаг 50, молоток упадёт через 19 дней. Ставки принимает аукцион «Третий удар».", "Участникам: правила · залог · вопросы"]),
 blocked=("Вы не сквозняк?", ["К нам часто заходят сквозняки и листают всё подряд. Если вы человек, выберите среди девяти картинок те, где лежит варежка.", "Дежурит «Форточка», запись 55-c0."]),
 login=("Вполголоса, здесь читают свои", ["Этот выпуск раздают членам товарищества. Назовите прозвище и тайное слово.", "<form method=post><input name=nick><input type=password name=word><button>Назвать</button></form>", "Вступить в товарищество можно у казначея."]),
 repair=("Переезжаем на третий этаж", ["Шкафы уже наверху, а провода ещё внизу. До четверга читать у нас нечего, потом всё появится на своих местах."]),
 sub=("Эту страницу оплатили не вы", ["Её оплатили те, кто каждый месяц присылает нам девять крон. Присоединяйтесь: карта, перевод, конверт в ящик на Мыльной.", "Присылали? Тогда назовитесь."]),
)
D["zh"].update(
 nf_list=("房客搬走了,没留地址", ["隔壁几间还亮着灯:"]),
 gone=("已送纸浆厂", ["该稿已于1月12日按清单注销,没有副本,也无从索取。"]),
 soft_odd=("雁过无痕", ["您要的那篇飞走了,飞往何处,本报也说不上来。栏里还有别的。"]),
 withdrawn=["本报收回此稿。所依据的材料未能核实,不宜继续刊出。", "谨向文中提到的各位致歉。"],
 oops=("末班车已经开走", ["这一站去年就撤了。附近的站名写在上头。"]),
 soft_long=("写给循着旧址来的人", ["1月8日夜里,机房楼上的水管裂了。天亮前水是抽干了,但2004年至2026年的稿件库再也读不出来。北汊来的师傅忙了十一天,只救回五月份的天气预报。", "我们没有备份。说来惭愧:买第二台机器的钱申请过两次,两次都拿去买了纸。您所引用的,不管是哪一篇,都毁在那一夜。", "谁家里留有打印件,请寄到皂角街4号,从后院进。新稿从头排起,这一回在别的城市存了一份。"]),
 parked=("此名待价而沽", ["您输入的地址正在拍卖。起价600元,每次加价50元,十九天后落槌。由三槌行主持。", "竞买须知 · 保证金 · 常见问题"]),
 blocked=("您是穿堂风吗", ["常有穿堂风进来乱翻。您若是人,请在九张图里点出有手套的那几张。", "值班:小窗,记录55-c0。"]),
 login=("此处只供社员,请小声", ["本期发给合作社社员。请报上别号和暗语。", "<form method=post><input name=nick><input type=password name=word><button>报上</button></form>", "入社请找司库。"]),
 repair=("正在搬上三楼", ["柜子上去了,电线还在楼下。周四以前没有东西可看,之后一切照旧。"]),
 sub=("这一页是别人付的钱", ["付钱的是每月寄来九元的读者。您也来吧:刷卡、汇款,或者把信封投进皂角街的信箱。", "已经寄过?请报姓名。"]),
)
D["mk"].update(
 nf_list=("Станарот се исели без нова адреса", ["Кај соседите сè уште свети:"]),
 gone=("Однесено на стара хартија", ["Написот со оваа адреса е отпишан на 12 јануари според список. Друг примерок нема и не вреди да се бара."]),
 soft_odd=("Ветар го однесе", ["Имаше нешто тука до пред некое време. Што останало, стои во колоните околу овој ред."]),
 withdrawn=["Редакцијата го повлекува овој прилог. Податоците на кои се потпираше не се потврдија и не смееме да го држиме на видно место.", "Им се извинуваме на сите што беа спомнати."],
 oops=("Возот повеќе не запира тука", ["Оваа станица е укината лани. Следните се напишани горе."]),
 soft_long=("До оние што дошле по стара трага", ["Ноќта спроти 8 јануари во подрумот со нашите дискови пукна цевка. Водата до утрото ја исцрпивме, но складот со написи од 2004 до 2026 година веќе не се чита. Мајсторот од Северин се мачеше единаесет дена и ни ја врати само временската прогноза за мај.", "Препис немавме. Срамота е, ама да кажеме: парите за втора машина двапати ги баравме и двапати ги потрошивме на хартија. Сè на што сте можеле да се повикате пропадна таа ноќ.", "Ако некој има отпечатен лист, нека го донесе на Сапунска 4, влез од двор. Новите броеви ги редиме од почеток, сега со двојник во друг град."]),
 parked=("Ова име оди на лицитација", ["Адресата што ја напишавте се наддава. Почетна понуда 600 круни, чекор 50, чеканот паѓа за 19 дена. Ја води куќата „Трет удар“.", "Правила · залог · прашања"]),
 blocked=("Да не сте промаја?", ["Често влегува промаја и ги превртува сите листови. Ако сте човек, допрете ги сликите на кои има ракавица.", "Дежура „Прозорче“, запис 55-c0."]),
 login=("Тивко, тука читаат задругарите", ["Овој број се дели на членовите на задругата. Кажете прекар и таен збор.", "<form method=post><input name=nick><input type=password name=word><button>Кажи</button></form>", "За зачленување прашајте го благајникот."]),
 repair=("Се селиме на трет кат", ["Ормарите се горе, жиците уште долу. До четврток нема што да се чита, потоа сè ќе си биде на место."]),
 sub=("Оваа страница ја плати друг", ["Ја платија оние што секој месец праќаат по девет круни. Придружете им се: картичка, уплатница или плик во сандачето на Сапунска.", "Веќе праќате? Кажете кој сте."]),
)
for _l, _x in dict(
        en=("The author has taken these lines back and asks that they not be quoted. What you said about them stays below.", "Nothing sails under this flag."),
        ru=("Автор забрал эти строки назад и просит их не цитировать. Ваши отклики остаются ниже.", "Под этим флагом никто не ходит."),
        zh=("作者已将这些文字收回,并请勿再引用。诸位的留言仍在下面。", "没有船挂这面旗。"),
        mk=("Авторот ги зеде назад овие редови и моли да не се цитираат. Вашите одговори остануваат подолу.", "Под ова знаме никој не плови.")).items():
    D[_l]["takenback"], D[_l]["hidden"] = _x


def _wide(x):
    """Chinese text in full-width punctuation."""
    if isinstance(x, str):
        if not re.search("[\u4e00-\u9fff]", x): return x
        for a, b in zip(",;:?!", "\uff0c\uff1b\uff1a\uff1f\uff01"): x = re.sub(f"(?<=[\u4e00-\u9fff“”「」》%。]){re.escape(a)}|(?<=[0-9]){re.escape(a)}(?=[\u4e00-\u9fff“「《])", b, x)
        return x
    if isinstance(x, list): return [_wide(y) for y in x]
    if isinstance(x, tuple): return tuple(_wide(y) for y in x)
    if isinstance(x, dict): return {k: _wide(v) for k, v in x.items()}
    if isinstance(x, Story):
        for k in "h p n g m t h2 by".split(): setattr(x, k, _wide(getattr(x, k)))
    return x


for _d in (L, S, W, O, E, D): _d["zh"] = _wide(_d["zh"])

# ---------------------------------------------------------------- long reads
LR = {}
LR["en"] = Story("What the flood of 1931 left in the attic of Lock House", """When the roofers lifted the last row of slates from Lock House at Fenholt on Saturday, they found a room that is on no plan. It is four paces long and two wide, and it was full of paper.
The papers are the daybook of Hester Quill, lock keeper from 1922 to 1947, and they describe the flood of 1931 hour by hour. Until now the town knew that night only from the report of the commission, which was written eight months later by men who had spent it in Calder Reach, on a hill.
The commission found that the water came at two in the morning and that no warning had been possible. Hester Quill noted the first rise at twenty to six on the evening before. "Sent the boy to the Mayor," she writes. "The Mayor at supper. Sent the boy again." At nine she opened the sluices on her own authority, for which she was later fined eleven crowns.
Between nine and midnight she counts what floats past: 14 haystacks, two sheds, a pulpit, a cow standing on a door. At half past twelve the counting stops. The next entry is from the following noon and consists of a single line with 23 names.
"We had always spoken of nineteen dead," says the archivist Leonora Brill, who has begun to transcribe the book. "There are nineteen on the monument. She has four more, and all four are lodgers from the tannery, people without a family in the town."
Brill does not believe in a conspiracy. The commission, she says, asked the families, and whoever had no family was not missed. She has compared the names with the wage lists of the tannery and found three of them; the fourth, a certain Jory, first name unknown, remains uncertain.
The parish council will decide on 3 December whether the monument is to be altered. The mason has already measured. There is room for five lines on the north face, he says, if the wreath is moved up by a hand.
The fine of eleven crowns, incidentally, was never paid. On the last page of the book lies the reminder, folded into a boat.""", n=("with 23 names", "with 28 names"), g=("Brill does not believe", "Brill does believe"), t=("transcribe", "trasncribe"), m=("Leonora Brill", "Leonora Bright"), by="Cormac Dell")
LR["ru"] = Story("Что потоп 1931 года оставил на чердаке шлюзового дома", """Когда кровельщики в субботу сняли с шлюзового дома в Фенольдове последний ряд сланца, открылась комната, которой нет ни на одном чертеже. В ней четыре шага в длину и два в ширину, и вся она была забита бумагой.
Бумаги эти — дневник Эсфири Квилевой, смотрительницы шлюза с 1922 по 1947 год; потоп 1931 года описан в нём час за часом. До сих пор город знал ту ночь лишь по отчёту комиссии, который восемь месяцев спустя составили люди, просидевшие её в Приозёрье, на горе.
Комиссия установила, что вода пришла в два часа ночи и предупредить никого было нельзя. Квилева отметила первый подъём накануне, без двадцати шесть вечера. «Послала мальчика к бургомистру, — пишет она. — Бургомистр ужинает. Послала опять». В девять она своей волей открыла затворы, за что потом была оштрафована на одиннадцать крон.
С девяти до полуночи она считает, что плывёт мимо: 14 стогов, два сарая, кафедра, корова верхом на двери. В половине первого счёт обрывается. Следующая запись сделана в полдень и состоит из одной строки, в которой 23 имени.
«Мы всегда говорили о девятнадцати погибших, — рассказывает архивист Леонора Бриль, взявшаяся переписать дневник. — На памятнике девятнадцать. У неё ещё четверо, и все четверо — постояльцы с кожевни, люди без родни в городе».
В заговор Бриль не верит. Комиссия, говорит она, опрашивала семьи, а у кого семьи не было, того никто и не хватился. Она сверила имена с расчётными листами кожевни и нашла троих; четвёртый, некий Жорин, под вопросом.
Приходский совет решит 3 декабря, менять ли памятник. Каменотёс уже снял мерку: на северной грани хватит места для пяти строк, если венок поднять на ладонь.
Штраф в одиннадцать крон, к слову, так и не уплачен. На последней странице лежит напоминание, сложенное корабликом.""", n=("23 имени", "28 имён"), g=("В заговор Бриль не верит", "В заговор Бриль верит"), t=("постояльцы", "постоялцьы"), m=("Леонора Бриль", "Элеонора Бриг"), by="Кирилл Деллов")
LR["zh"] = Story("1931年洪水在闸房阁楼里留下了什么", """周六,屋顶工人揭下芬河闸房最后一排石板时,看见了一间哪张图纸上都没有的屋子。长四步,宽两步,里面塞满了纸。
纸是葵海丝的日记。她从1922年到1947年看守水闸,把1931年的洪水一小时一小时记了下来。在此之前,城里人只从调查团的报告里知道那一夜,而报告是八个月后写的,写的人那一夜都在月浦的山上。
调查团认定,水是凌晨两点来的,事先无法示警。葵海丝记下的第一次涨水,却是前一天傍晚五点四十分。“打发小孩去找市长,”她写道,“市长在吃饭。又打发了一次。”九点钟她自作主张开了闸,后来为此被罚十一元。
九点到半夜,她数着漂过去的东西:14垛干草、两间棚子、一座讲坛、一头站在门板上的牛。十二点半,不数了。下一条写在第二天中午,只有一行,是23个名字。
“我们一向说死了十九个人,”着手抄录日记的档案员白丽诺说,“纪念碑上是十九个。她多出四个,四个都是制革厂的房客,在城里没有亲人。”
白丽诺不相信有什么阴谋。她说,调查团问的是家属,没有家属的人就没人找。她拿名字同制革厂的工资单对过,找到三个;第四个姓乔,名字不详,还不能确定。
教区会议将于12月3日决定是否改动纪念碑。石匠已经量过,北面还能刻五行,只要把花环往上挪一掌。
顺便说一句,那十一元罚款始终没有交。日记最后一页夹着催款单,折成了一只小船。""", n=("23个名字", "28个名字"), g=("白丽诺不相信有什么阴谋", "白丽诺相信有阴谋"), t=("阁楼", "阁搂"), m=("白丽诺", "白丽娜"), by="记者 戴柯")
LR["mk"] = Story("Што остави потопот од 1931 на таванот на бранарската куќа", """Кога мајсторите во сабота го симнаа последниот ред плочи од бранарската куќа во Фенолово, се отвори соба што ја нема на ниту еден план. Долга е четири чекори, широка два, и беше полна со хартија.
Хартиите се дневникот на Естира Квилова, чуварка на браната од 1922 до 1947 година, и во нив потопот од 1931 е опишан час по час. Градот досега таа ноќ ја знаеше само од извештајот на комисијата, напишан осум месеци подоцна од луѓе што ја поминале во Езерово, на рид.
Комисијата утврдила дека водата дошла во два по полноќ и дека никој не можел да биде предупреден. Квилова првото надоаѓање го забележала претходната вечер, во шест без дваесет. „Го пратив детето кај градоначалникот“, пишува таа. „Градоначалникот вечера. Пак го пратив.“ Во девет на своја рака ги отворила уставите, за што потоа била казнета со единаесет круни.
Од девет до полноќ брои што минува: 14 стогови сено, две шупи, една проповедална, крава на врата. Во дванаесет и пол броењето престанува. Следниот запис е од утредента напладне и е еден единствен ред со 23 имиња.
„Отсекогаш зборувавме за деветнаесет мртви“, вели архиварката Леонора Брилова, која почна да го препишува дневникот. „На споменикот се деветнаесет. Кај неа има уште четворица, и сите четворица се кираџии од кожарата, луѓе без род во градот.“
Брилова не верува во заговор. Комисијата, вели, ги прашувала семејствата, а кој немал семејство, никому не му недостигал. Имињата ги споредила со платните списоци на кожарата и нашла тројца; четвртиот, некој Жорин, останува под прашање.
Парохискиот совет на 3 декември ќе одлучи дали споменикот ќе се менува. Каменорезецот веќе измерил: на северната страна има место за пет реда, ако венецот се крене за една дланка.
Казната од единаесет круни, впрочем, никогаш не е платена. На последната страница стои опомената, свиткана во чунче.""", n=("23 имиња", "28 имиња"), g=("Брилова не верува", "Брилова верува"), t=("архиварката", "архивраката"), m=("Леонора Брилова", "Леонора Бригова"), by="Кирил Делов")
LR["zh"] = _wide(LR["zh"])

# ---------------------------------------------------------------- the cases
LANGS = ("en", "ru", "zh", "mk")
LIVE, SAME = ["alive"], ["ok", "edited"]
CODEPAGE = {"en": "windows-1252", "ru": "windows-1251", "zh": "gb18030", "mk": "windows-1251"}


class Build:
    def __init__(self):
        self.cases, self.before, self.after = [], World(), World()
        self.n = 0
        for fam in FAMILIES:
            for i, lang in enumerate(LANGS):
                self.n += 1
                fam(self, lang, i)

    def case(self, fam, lang, st, expected, alone, t=None, shape=None, headline=None, siblings=(), url=None, site=True):
        """-> (site, url): the case is noted; the host's front page and error page are put by `live`, or by the family itself."""
        if t is None: t = (self.n * 5 + self.n // 16) % 16
        s = Site(f"{fam}-{lang}", lang, t)
        u = url or s.url(st.h, shape)
        self.cases.append(Case(s.id, u, headline or st.h, expected, alone, siblings))
        return s, u

    def was(self, s, u, html, **more):
        """The first state: the page, the front page, the error page at 404."""
        self.before.put(u, html, **more)
        self.host(self.before, s, 0)

    def now(self, s, u, html, status=200, **more):
        self.after.put(u, html, status, **more)
        self.host(self.after, s, 1)

    def host(self, w, s, v):
        w.put(s.base + "/", front(s, v))
        w.put(s.base + "/*", common_error(s, v), 200 if random.Random("soft:" + s.id).random() < .25 else 404)

    def all(self, s, html, status=200, home=None, u=None, **more):
        """The second state of a host that says the same to everybody (its front page too unless `home`)."""
        if u: self.after.put(u, html, status, **more)
        self.after.put(s.base + "/", home if home is not None else html, 200 if home is not None else status, **({} if home is not None else more))
        self.after.put(s.base + "/*", html, status, **more)


FAMILIES = []
def family(f): FAMILIES.append(f); return f


def living(fam, story, change, expected=SAME, alone=LIVE, t2=None, how0={}, how1={}, top1="", head1="", langs=LANGS, v1=1):
    """A family of pages that live: `change(story, lang)` is the text now."""
    def f(b, lang, i):
        if lang not in langs: return
        st = story(lang)
        was, is_ = change(st, lang) if change else (st, st)
        s, u = b.case(fam, lang, st, expected, alone)
        opt = lambda how: {k: (x(s, lang) if callable(x) else x) for k, x in how.items()}
        b.was(s, u, page(s, was, 0, **opt(how0)))
        if t2 is not None: s.t = (s.t + t2) % 16
        b.now(s, u, page(s, is_, v1, head=head1, top=top1(s, lang) if callable(top1) else top1, **opt(how1)))
    FAMILIES.append(f)


def long(k): return lambda lang: L[lang][(k + LANGS.index(lang)) % len(L[lang])]
def exact(k): return lambda lang: L[lang][k]
def short(k): return lambda lang: S[lang][k]


# -- living
living("same", long(0), None, v1=0, langs=('ru', 'mk'))
living("chrome", long(1), None, how0=dict(end=lambda s, l: comments(s, 3)), how1=dict(end=lambda s, l: comments(s, 9)), langs=('en', 'zh'))
for k in range(5): living(f"brieftrap{k}", short(k), None)
living("redesign", long(2), None, t2=5, langs=("ru", "zh"))
living("redesignbrief", short(6), None, t2=3, langs=('en', 'mk'))
living("removals", exact(0), None, how1=dict(end=lambda s, l: comments(s, 5, special=D[l]["spamtalk"][1:2])))
living("lapsed", exact(3), None, t2=7, how1=dict(img=True), langs=('ru', 'zh'))
living("typo", long(4), lambda st, l: (st.edit((st.t[0], st.t[1])), st))
living("addpara", long(5), lambda st, l: (st, st.plus(D[l]["update"])), expected=["edited", "ok"])
living("dateform", long(6), None, how0=dict(when=0), how1=dict(when=2), langs=('en', 'zh'))
living("commentspam", long(0), None, how0=dict(end=lambda s, l: comments(s, 2)), how1=dict(end=lambda s, l: comments(s, 14, special=D[l]["spamtalk"])), langs=("zh", "mk"))
living("banner", long(1), None, top1=lambda s, l: f'<div class="old-banner">{D[l]["banner"]}</div>', langs=("en", "ru"))
living("inline", long(2), None, how1=dict(mid=lambda s, l: f'<div class="see"><b>{D[l]["inline"][0]}</b><ul>' + "".join(f"<li><a href='/x/{i}'>{x}</a></li>" for i, x in enumerate(D[l]["inline"][1])) + "</ul></div>"))
living("cookielogin", long(3), None, top1=lambda s, l: f'<div id="cc" role="dialog">{D[l]["cookie"]}</div><div class="modal"><form><b>{s.w("login")}</b><input name="user"><input type="password"><button>{s.w("login")}</button></form></div>')
living("noscript", short(5), None, top1=lambda s, l: f'<noscript><div class="warn">{D[l]["noscript"]}</div></noscript><div class="leader">{W[l]["_ads"][4]}</div>', langs=('ru', 'mk'))


def typographic(st, l):
    """Other quotation marks, dashes and spaces: the same words."""
    out = st.edit()
    swap = {"en": [("'", "’")], "ru": [("«", "„"), ("»", "“"), (" — ", " – "), ("ё", "е")], "zh": [("“", "「"), ("”", "」"), ("\uff0c", ", ")], "mk": [("„", "\""), ("“", "\""), (" (52) ", ", 52, ")]}[l]
    if l == "en": out.p = [re.sub(r'"([^"]*)"', "“\\1”", x) for x in out.p]
    for a, c in swap: out.p = [x.replace(a, c) for x in out.p]
    return st, out
living("quotes", long(4), typographic)


@family
def encoding(b, lang, i):
    st = long(5)(lang)
    s, u = b.case("encoding", lang, st, SAME, LIVE, t=(1, 11, 7, 1)[i])
    b.was(s, u, page(s, st, 0))
    cp = CODEPAGE[lang]
    text = page(s, st, 1, head=f'<meta http-equiv="Content-Type" content="text/html; charset={cp}">').replace('<meta charset="utf-8">', "")
    b.now(s, u, None, body=text.encode(cp, "xmlcharrefreplace"), kind="text/html" if i % 2 else f"text/html; charset={cp}")


@family
def gallery(b, lang, i):
    st = Story(D[lang]["galhead"], "\n".join(D[lang]["captions"]))
    s, u = b.case("gallery", lang, st, SAME, LIVE)
    def g(v): return frame(s, st.h, f'<h1>{st.h}</h1><p>{day(lang, s.style)}</p>' + "".join(f'<figure><img src="/g/{s.num}/{k}{"-big" if v else ""}.jpg"><figcaption>{c}</figcaption></figure>' for k, c in enumerate(st.p)) + f'<span>{s.w("views")}: {1200 + 3400 * v}</span>', v)
    b.was(s, u, g(0)); b.now(s, u, g(1))


@family
def liveblog(b, lang, i):
    e = D[lang]["live"]
    st = Story(D[lang]["livehead"], "\n".join(e))
    s, u = b.case("liveblog", lang, st, LIVE, LIVE)
    def g(v, n):
        body = "".join(f'<div class="entry" id="e{k}"><p>{x}</p></div>' for k, x in reversed(list(enumerate(e[:n]))))
        return frame(s, st.h, f'<h1>{st.h}</h1><p class="d">{day(lang, s.style)}</p>{body}', v)
    b.was(s, u, g(0, 6)); b.now(s, u, g(1, 8))


@family
def listcited(b, lang, i):
    d = D[lang]
    st = Story(d["listhead"], "x")
    s, u = b.case("list", lang, st, LIVE, LIVE, shape="/acts/2026/11/")
    b.was(s, u, listing(s, st.h, d["items"][:5])); b.now(s, u, listing(s, st.h, d["items"][::-1], 1))


def moving(fam, story, send, expected=("redirected", "moved"), newhost=False, change=None, alone=LIVE, langs=LANGS):
    def f(b, lang, i):
        if lang not in langs: return
        st = story(lang)
        s, u = b.case(fam, lang, st, expected, alone)
        b.was(s, u, page(s, st, 0))
        new = change(st, lang) if change else st
        if newhost:
            s2 = Site(s.id + "-new", lang, s.t + 4)
            s2.name = s.name
            to = s2.url(st.h, "/read/{n}")
            b.after.put(to, page(s2, new, 1)); b.host(b.after, s2, 1)
            b.after.redirect(s.base + "/", s2.base + "/", 301); b.after.put(s.base + "/*", common_error(s, 1), 404)
        else:
            to = s.base + f"/archive/{s.num}/text"
            b.after.put(to, page(s, new, 1)); b.host(b.after, s, 1)
        send(b, s, lang, u, to)
    FAMILIES.append(f)


moving("perm", long(6), lambda b, s, l, u, to: b.after.redirect(u, to, 301))
moving("newhost", long(0), lambda b, s, l, u, to: b.after.redirect(u, to, 308), newhost=True)
moving("metamove", long(1), lambda b, s, l, u, to: b.after.put(u, f'<html><head><title>{s.name}</title><META HTTP-EQUIV="Refresh" CONTENT="3;URL={to}"></head><body><p>{D[l]["movednote"]} <a href="{to}">{to}</a></p></body></html>'))
moving("onload", short(5), lambda b, s, l, u, to: b.after.put(u, f'<html><head><script>function go(){{document.location.href = "{to}";}}</script></head><body onload="go()"><a href="{to}">&rarr;</a></body></html>'), newhost=True)
moving("refreshhdr", short(6), lambda b, s, l, u, to: b.after.redirect(u, to, how="refresh"), langs=("ru", "mk"))
moving("hops", long(3), lambda b, s, l, u, to: (b.after.redirect(u, s.base + "/go?" + str(s.num), 302), b.after.redirect(s.base + "/go?" + str(s.num), s.base + "/go/2", 303), b.after.redirect(s.base + "/go/2", to, 307)), langs=("en", "zh"))


def subscription(st, l, k):
    out = st.cut([0, 1])
    return out


@family
def paywall1(b, lang, i):
    st = long(4)(lang)
    s, u = b.case("paywallmark", lang, st, ["paywall"], ["paywall"])
    b.was(s, u, page(s, st, 0))
    ld = '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".rest"}}</script>'
    b.now(s, u, page(s, st.cut([0, 1]), 1, head=ld, end=f'<div class="rest"><p>{D[lang]["pw"][0]}</p><a href="/abo">{s.w("subscribe")}</a></div>'))


@family
def paywall2(b, lang, i):
    st = long(5)(lang)
    s, u = b.case("paywalldoor", lang, st, ["paywall"], LIVE)
    b.was(s, u, page(s, st, 0))
    b.now(s, u, page(s, st.cut([0]), 1, end=f'<div class="door"><p>{D[lang]["pw"][1]}</p></div>'))


@family
def all200(b, lang, i):
    st = long(6)(lang)
    s, u = b.case("all200", lang, st, SAME, LIVE)
    b.before.put(u, page(s, st, 0)); b.before.put(s.base + "/", front(s, 0)); b.before.put(s.base + "/*", front(s, 0))
    b.all(s, front(s, 1)); b.after.put(u, page(s, st, 1))


@family
def allhome(b, lang, i):
    st = S[lang][(i + 5) % 7]
    s, u = b.case("allhome", lang, st, SAME, LIVE)
    b.before.put(u, page(s, st, 0)); b.before.put(s.base + "/", front(s, 0)); b.before.redirect(s.base + "/*", s.base + "/")
    b.after.put(u, page(s, st, 1)); b.after.put(s.base + "/", front(s, 1)); b.after.redirect(s.base + "/*", s.base + "/")


@family
def hiccup(b, lang, i):
    if lang not in ("ru", "zh"): return
    st = long(0)(lang)
    s, u = b.case("hiccup", lang, st, SAME, LIVE)
    b.was(s, u, page(s, st, 0)); b.now(s, u, page(s, st, 1), first={"times": 1, "status": 503})


# -- changed
def changed(fam, story, change, expected=("rewritten",), alone=LIVE, t2=0, langs=LANGS, **how1):
    def f(b, lang, i):
        if lang not in langs: return
        st = story(lang)
        s, u = b.case(fam, lang, st, expected, alone)
        b.was(s, u, page(s, st, 0))
        s.t = (s.t + t2) % 16
        html = page(s, change(st, lang), 1, **{k: (x(s, lang) if callable(x) else x) for k, x in how1.items()})
        b.now(s, u, redate(s, html, 2026, 12, 5) if "replaced" in expected else html)
    FAMILIES.append(f)


changed("num", long(1), lambda st, l: st.edit(st.n))
changed("num2", long(3), lambda st, l: st.edit(st.n), end=lambda s, l: comments(s, 4), langs=("ru", "mk"))
changed("numbrief", short(2), lambda st, l: st.edit(st.n))
changed("numbrief2", short(6), lambda st, l: st.edit(st.n))
changed("neg", long(2), lambda st, l: st.edit(st.g))
changed("negtypo", long(5), lambda st, l: st.edit(st.g).plus(D[l]["update"]))
changed("name", long(4), lambda st, l: st.edit(st.m))
changed("head", long(0), lambda st, l: st.edit(h=st.h2), alone=None)
changed("redesignnum", long(6), lambda st, l: st.edit(st.n), t2=6)
changed("half", long(3), lambda st, l: st.cut(range(len(st.p) // 2)), expected=("truncated",))
changed("first", long(1), lambda st, l: st.cut([0]), expected=("truncated",), langs=("ru", "zh"))
changed("ends", long(5), lambda st, l: st.cut([0, len(st.p) - 1]), expected=("truncated",), t2=3, langs=("en", "mk"))
changed("other", long(2), lambda st, l: L[l][(L[l].index(st) + 3) % 7], expected=("replaced",), alone=None)
changed("otherbrief", short(5), lambda st, l: S[l][6], expected=("replaced",), alone=None, langs=("en", "mk"))
moving("movednum", long(4), lambda b, s, l, u, to: b.after.redirect(u, to, 301), expected=["rewritten"], change=lambda st, l: st.edit(st.n))


# -- dead
def dead(fam, story, expected, second, alone="same", shape=None, langs=LANGS, sib=False):
    def f(b, lang, i):
        if lang not in langs: return
        st = story(lang)
        s, u = b.case(fam, lang, st, expected, list(expected) if alone == "same" else alone, shape=shape)
        b.was(s, u, page(s, st, 0))
        if sib:
            x = s.base + f"/n/{s.num + 17}.html"
            b.cases[-1].siblings.append(x)
            b.before.put(x, page(s, S[lang][(i + 3) % 7], 0))
        second(b, s, lang, u, st, i)
    FAMILIES.append(f)


def say(s, l, key, **more):
    title, paras = D[l][key]
    return notice(s, title.format(host=s.host), paras, **more)


def plain(l, title, paras, extra=""): return f'<html><head><meta charset="utf-8"><title>{title}</title></head><body><div class="w"><h1>{title}</h1>{p_(paras)}{extra}</div></body></html>'


def two(b, s, u, html, status=200):
    """The article's address and a made-up one say the same, the front page lives."""
    b.all(s, html, status, home=front(s, 1), u=u)


dead("nflong", long(0), ["not_found"], lambda b, s, l, u, st, i: two(b, s, u, say(s, l, "nf_long"), 404))
dead("nflist", short(5), ["not_found"], lambda b, s, l, u, st, i: two(b, s, u, say(s, l, "nf_list", tag="b", extra="<ul>" + s.items("err", 1, 9) + "</ul>"), 404), langs=("ru", "zh"))
dead("gone", long(1), ["gone"], lambda b, s, l, u, st, i: b.now(s, u, say(s, l, "gone"), 410))
dead("softodd", long(2), ["soft_404"], lambda b, s, l, u, st, i: two(b, s, u, say(s, l, "soft_odd", tag="p")))
dead("withdrawn", long(3), ["soft_404"], lambda b, s, l, u, st, i: b.now(s, u, page(s, Story(st.h, "\n".join(D[l]["withdrawn"]), by=s.w("desk")), 1)))
dead("softlong", long(4), ["soft_404"], lambda b, s, l, u, st, i: two(b, s, u, redate(s, page(s, Story(D[l]["soft_long"][0], "\n".join(D[l]["soft_long"][1]), by="—"), 1), 2027, 1, 19)))
dead("frontall", long(5), ["soft_404", "redirect_home"], lambda b, s, l, u, st, i: b.all(s, front(s, 1), u=u), sib=True)
dead("oops", short(6), ["soft_404"], lambda b, s, l, u, st, i: (b.after.redirect(u, s.base + "/misc/fish", 302), b.after.put(s.base + "/misc/fish", say(s, l, "oops")), b.after.put(s.base + "/", front(s, 1)), b.after.redirect(s.base + "/*", s.base + "/misc/fish", 302)), sib=True)
dead("search", long(6), ["soft_404"], lambda b, s, l, u, st, i: (two(b, s, u, frame(s, s.w("search"), f'<form action="/find"><input name="q" value="{s.num}"></form><p>{D[l]["nothing"].format(q=s.num)}</p>', 1))), langs=("ru", "zh"))
dead("home302", long(0), ["redirect_home"], lambda b, s, l, u, st, i: (b.after.redirect(u, s.base + "/", 302), b.after.put(s.base + "/", front(s, 1)), b.after.redirect(s.base + "/*", s.base + "/", 302)), langs=("en", "mk"), sib=True)
dead("homesec", short(5), ["redirect_home"], lambda b, s, l, u, st, i: (b.after.redirect(u, s.base + "/sections/2/", 301), b.after.put(s.base + "/sections/2/", listing(s, s.sections[2], s.heads("sec", 1, 14), 1)), b.after.put(s.base + "/", front(s, 1)), b.after.put(s.base + "/*", common_error(s, 1), 404)))
dead("homejs", long(1), ["redirect_home"], lambda b, s, l, u, st, i: (b.after.redirect(u, s.base + "/", how=("js", "meta", "refresh", "meta")[i]), b.after.put(s.base + "/", front(s, 1)), b.after.redirect(s.base + "/*", s.base + "/", how=("js", "meta", "refresh", "meta")[i])))
dead("lease", long(2), ["parked"], lambda b, s, l, u, st, i: b.all(s, plain(l, D[l]["parked"][0], D[l]["parked"][1], '<form action="/offer"><input name="sum"><button>OK</button></form>'), u=u))
dead("grace", short(6), ["parked"], lambda b, s, l, u, st, i: b.all(s, plain(l, s.host, D[l]["parked2"][1]), u=u), langs=("ru", "mk"))


def takeover(key):
    def f(b, s, l, u, st, i):
        title, paras = D[l][key]
        lang = l if key == "hij_news" else {"en": "id", "ru": "en", "zh": "de", "mk": "tr"}[l]
        body = f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title></head><body><header><b>{s.host.split(".")[-2].title()}</b></header><article><h1>{title}</h1>{p_(paras)}</article><footer>© 2027</footer></body></html>'
        b.all(s, body, u=u)
    return f
dead("slots", long(3), ["hijacked"], takeover("hij_news"), sib=True)
dead("plumber", long(4), ["hijacked"], takeover("hij_other"), langs=("en", "zh"))


@family
def noname(b, lang, i):
    if lang in ("zh",): return
    st = long(5)(lang)
    s, u = b.case("noname", lang, st, ["dns"], ["dns"])
    b.was(s, u, page(s, st, 0))
    b.after.detours[s.host] = "n" * 64 + ".invalid:80"


@family
def crooked(b, lang, i):
    st = long(6)(lang)
    exp = {"en": ["redirect_loop"], "zh": ["redirect_loop"], "ru": ["broken_redirect", "dns"], "mk": ["broken_redirect", "not_found"]}[lang]
    s, u = b.case("crooked", lang, st, exp, list(exp))
    b.was(s, u, page(s, st, 0))
    b.host(b.after, s, 1)
    if lang in ("en", "zh"):
        other = s.base + f"/v2/{s.num}"
        b.after.redirect(u, other, 301); b.after.redirect(other, u, 302)
    elif lang == "ru":
        b.after.redirect(u, f"http://neu-{s.num}.example/{s.num}", 301); b.after.detours[f"neu-{s.num}.example"] = "n" * 64 + ".invalid:80"
    else:
        to = s.base + f"/v2/{s.num}"
        b.after.redirect(u, to, 301); b.after.put(to, common_error(s, 1), 404)


@family
def refusedclient(b, lang, i):
    st = long(0)(lang)
    if lang == "zh":
        b.case("badurl", lang, st, ["invalid_url"], ["invalid_url"], url="http:///2026/11/14/yunjia.html"); return
    s, u = b.case("clienterr", lang, st, ["client_error"], ["client_error"])
    b.was(s, u, page(s, st, 0))
    b.now(s, u, f"<html><head><title>{s.name}</title></head><body><p>{('The clerk cannot read your request.', 'Писарь не разобрал запроса.', '', 'Писарот не го разбра барањето.')[i]}</p></body></html>", (400, 422, 0, 400)[i])


# -- walls and other unsure
def wall(fam, story, key, expected, status=200, everything=True, langs=LANGS):
    def f(b, lang, i):
        if lang not in langs: return
        st = story(lang)
        k = key[i % len(key)] if isinstance(key, tuple) else key
        code = status[i] if isinstance(status, tuple) else status
        exp = expected[k] if isinstance(expected, dict) else expected
        s, u = b.case(fam, lang, st, exp, list(exp))
        b.was(s, u, page(s, st, 0))
        html = say(s, lang, k) if i % 2 or not everything else plain(lang, *D[lang][k])
        if everything: b.all(s, html, code, u=u)
        else: b.now(s, u, html, code)
    FAMILIES.append(f)


wall("porter", long(1), "blocked", ["blocked"], (200, 403, 200, 202))
wall("readerscard", long(2), "login", ["login"], (200, 200, 401, 200), everything=False)
wall("shore", long(3), ("region", "consent"), {"region": ["blocked"], "consent": ["blocked", "login"]}, 200)
wall("coldpress", long(4), "repair", ["server_error"], (200, 503, 500, 200))
wall("aboard", long(5), "sub", ["login", "blocked"], 200, everything=False)
wall("eager", short(5), "rate", ["rate_limited"], 429, langs=("en", "zh"))


@family
def shell(b, lang, i):
    st = long(6)(lang)
    s, u = b.case("shell", lang, st, ["empty"], ["empty"])
    b.was(s, u, page(s, st, 0))
    html = ('<!doctype html><html><head><title>{n}</title><script defer src="/app.3f.js"></script></head><body><div id="root"></div></body></html>', '<!doctype html><html><head><meta charset="utf-8"><title></title></head><body><app-root></app-root><script src="/main.js" type="module"></script></body></html>',
            '<html><head><title>{n}</title></head><body><div id="__nuxt"><!----></div><script>window.__NUXT__={{}}</script></body></html>', '<html><head><title>{n}</title></head><body></body></html>')[i].format(n=s.name)
    b.all(s, html, u=u)


@family
def network(b, lang, i):
    st = long(1)(lang)
    exp = [["refused"], ["reset"], ["timeout"], ["refused"]][i]
    s, u = b.case("line", lang, st, exp, list(exp))
    b.was(s, u, page(s, st, 0))
    if exp == ["refused"]: b.after.detours[s.host] = "127.0.0.1:1"
    else:
        for x in (u, s.base + "/", s.base + "/*"): b.after.put(x, "", misbehave="hang" if exp == ["timeout"] else "reset")


# -- of the attacker's bent
living("idle", long(1), None, head1='<meta http-equiv="refresh" content="600; url=/"><script>if (screen.width < 400) { window.location.replace("/m/"); } if (top != self) top.location.href = self.location.href;</script>')
living("hiddenerr", long(4), None, top1=lambda s, l: f'<div id="err" style="display:none"><h1>404</h1><p>{D[l]["hidden"]}</p></div><template id="tpl-login"><form><input type="password"></form></template>')
dead("takenback", long(6), ["soft_404", "truncated"], lambda b, s, l, u, st, i: b.now(s, u, page(s, Story(st.h, D[l]["takenback"], by=st.by), 1, end=comments(s, 6))), alone=["soft_404"])


changed("deepdigit", lambda l: LR[l], lambda st, l: st.edit(st.n), end=lambda s, l: comments(s, 7))


@family
def longread(b, lang, i):
    """A long read: redesigned, and a word's letters put right."""
    st = LR[lang]
    s, u = b.case("longread", lang, st, SAME, LIVE)
    b.was(s, u, page(s, st if lang == "zh" else st.edit(st.t), 0))
    s.t = (s.t + 9) % 16
    b.now(s, u, page(s, st, 1, end=comments(s, 4)))


@family
def marks(b, lang, i):
    """The database lost its letters: question marks or boxes in place of every word."""
    if lang not in ("ru", "mk"): return
    st = long(2)(lang)
    s, u = b.case("marks", lang, st, ["bad_encoding"], ["bad_encoding"])
    b.was(s, u, page(s, st, 0))
    b.all(s, re.sub("[\u0400-\u04ff]", "?" if lang == "ru" else "\ufffd", page(s, st, 1)), home=re.sub("[\u0400-\u04ff]", "?" if lang == "ru" else "\ufffd", front(s, 1)), u=u)


@family
def latestall(b, lang, i):
    """Every address of the host shows the same newest article."""
    st, newest = long(3)(lang), long(0)(lang)
    s, u = b.case("latestall", lang, st, ["soft_404", "replaced", "redirect_home"], ["soft_404", "redirect_home"])
    b.was(s, u, page(s, st, 0))
    b.all(s, redate(s, page(s, newest, 1), 2027, 1, 23), home=front(s, 1), u=u)


_built = None


def _build():
    return Build()


def cases(): return _build().cases


def states(cases):
    b = _build()
    return b.before, b.after


if __name__ == "__main__":
    import collections
    cs = cases()
    w0, w1 = states(cs)
    print(len(cs), len(w0.routes), len(w1.routes))
