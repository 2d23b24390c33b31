"""A labelled web in disguise: notices, doors and takeovers in words and markup made up for it, and facts told in other words. 310 pages,
17 layouts.

Written without sight of the rules. When they met it first, rot F1 was .891 with an archive and .868 at first sight; since then
it has been looked at, so today's figures are no longer blind."""
import html as H
import random
import re

from world import World

DAY = "2026-11-14"


# ---------------------------------------------------------------- pages

def esc(text): return H.escape(text, quote=False)


MONTH = {"ru": "ноября", "mk": "ноември"}


def date(lang, style):
    if style == 0: return {"en": "14 November 2026", "ru": "14 ноября 2026 г.", "zh": "2026年11月14日", "mk": "14 ноември 2026"}[lang]
    if style == 1: return {"en": "11/14/2026", "ru": "14.11.2026", "zh": "2026-11-14", "mk": "14.11.2026"}[lang]
    if style == 2: return {"en": "Saturday, Nov. 14, 2026", "ru": "Суббота, 14 ноября 2026", "zh": "2026年11月14日 星期六", "mk": "сабота, 14 ноември 2026"}[lang]
    return "2026/11/14"


def sentences(text):
    return [s for s in re.split(r"(?<=[。！？])(?![”」』）])|(?<=[.!?»”])\s+(?=[A-ZА-ЯЃЌЉЊЏЅЈ«“„])", text) if s]


class Page:
    """What a frame needs to draw one page: the site's words, and chance that is the same every run."""

    def __init__(self, site, tick, kind, title, opts):
        self.site, self.kind, self.title, self.opts = site, kind, title, dict(opts or {})
        self.lang = site.lang
        self.L = WORDS[self.opts.get("chrome", site.lang)]
        self.name, self.host = site.name, site.host
        self.r = random.Random(f"{site.cid}|{tick}|{kind}")
        self.fixed = random.Random(site.cid)
        self.hm = f"{self.fixed.randint(7, 21):02d}:{self.fixed.randint(0, 59):02d}"

    def n(self, a, b): return self.r.randint(a, b)

    def links(self, n, key="rel"):
        if key == "rel" and self.opts.get("related"): pool = list(self.opts["related"])
        else:
            pool = list(HEADS[self.lang])
            self.r.shuffle(pool)
        return [(f"/r/{self.r.randint(1000, 99999)}", t) for t in (pool * 3)[:n]]

    def ul(self, n, cls="l"): return f'<ul class="{cls}">' + "".join(f'<li><a href="{u}">{esc(t)}</a></li>' for u, t in self.links(n)) + "</ul>"

    def talk(self, n):
        own = self.opts.get("talk")
        pool = list(own) if own else self.r.sample(TALK[self.lang], min(n, len(TALK[self.lang])))
        return [(self.r.choice(NICKS[self.lang]), t) for t in pool]

    def ad(self): return esc(self.r.choice(ADS[self.lang]))

    def nav(self, n=8): return list(zip(["/", "/news", "/politics", "/economy", "/culture", "/sport", "/world", "/local", "/video", "/archive"], self.L["nav"]))[:n]

    def imprint(self): return esc(self.L["imprint"][self.fixed.randint(0, len(self.L["imprint"]) - 1)].format(name=self.name, host=self.host))

    def day(self, style): return date(self.lang, self.opts.get("date", style))

    def top(self): return self.opts.get("top", "")

    def below(self): return self.opts.get("below", "")


def parts(art):
    for text in art.paras:
        if text.startswith("## "): yield "h", esc(text[3:])
        elif text.startswith("!! "): yield "c", esc(text[3:])
        else: yield "p", esc(text)


# every template: a frame around something, and a way to set an article

def f_table(P, main):
    L, nav = P.L, "".join(f'<td bgcolor="#003366"><a href="{u}"><font color="white" size="2">{t}</font></a></td>' for u, t in P.nav(7))
    rows = "".join(f'<tr><td><font size="1">&#187; <a href="{u}">{esc(t)}</a></font></td></tr>' for u, t in P.links(7))
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD><TITLE>{esc(P.title)} :: {esc(P.name)}</TITLE><META http-equiv="Content-Type" content="text/html; charset={P.opts.get('charset', 'utf-8')}"></HEAD>
<BODY bgcolor="#FFFFFF" text="#000000" topmargin="0">{P.top()}
<table width="780" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td colspan="9"><font size="6" face="Times"><b>{esc(P.name)}</b></font></td></tr><tr>{nav}</tr></table>
<table width="780" align="center" cellpadding="6" border="0"><tr><td width="150" valign="top"><table>{rows}</table><br><font size="1">{L['ad']}: {P.ad()}</font></td>
<td valign="top">{main}{P.below()}</td><td width="120" valign="top"><font size="1">{L['weather']}: {P.n(-4, 14)}&deg;<br>{L['online']}: {P.n(12, 940)}</font></td></tr></table>
<center><font size="1">{P.imprint()}</font></center></BODY></HTML>"""


def b_table(P, A):
    out = f'<font size="1" color="gray">{P.day(1)} {P.hm}</font><br><font size="4"><b>{esc(A.head)}</b></font><br><br>'
    for k, t in parts(A): out += {"h": f"<b>{t}</b><br>", "c": f'<font size="1"><i>{t}</i></font><br><br>', "p": f"<font size=\"2\">{t}</font><br><br>\n"}[k]
    return out + f'<font size="2"><i>{esc(A.by)}</i></font><br><font size="1">{P.L["views"]}: {P.n(90, 9000)} | <a href="?print=1">{P.L["print"]}</a></font>'


def f_soup(P, main):
    L = P.L
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{esc(P.title)} | {esc(P.name)}</title></head><body>{P.top()}<div id="w"><div class="hd"><div class="lg"><a href="/">{esc(P.name)}</a></div>
<div class="mn">{''.join(f'<div class="mi"><a href="{u}">{t}</a></div>' for u, t in P.nav(9))}</div><div class="sr"><form action="/search"><input name="q" placeholder="{L['search']}"></form></div></div>
<div class="c1"><div class="in">{main}</div><div class="sh"><div>{L['share']}:</div><div>Fb</div><div>Tg</div><div>X {P.n(0, 300)}</div></div>{P.below()}</div>
<div class="c2"><div class="bx"><div class="bt">{L['most']}</div>{P.ul(8)}</div><div class="bx ad">{P.ad()}</div><div class="bx"><div class="bt">{L['poll']}</div><div>{L['pollq']}</div></div></div>
<div class="ft"><div>{P.imprint()}</div><div>{L['rights']}</div></div></div></body></html>"""


def b_soup(P, A):
    out = f'<div class="ttl">{esc(A.head)}</div><div class="dt">{P.day(0)}, {P.hm} &middot; {esc(A.by)}</div><div class="tx">'
    for k, t in parts(A): out += f'<div class="{ {"h": "sb", "c": "ph", "p": "pp"}[k]}">{t}</div>'
    return out + "</div>"


def f_modern(P, main):
    L = P.L
    talk = "".join(f'<li class="comment"><cite>{esc(n)}</cite><p>{esc(t)}</p><button>{L["reply"]}</button></li>' for n, t in P.talk(4)) if P.kind == "art" else ""
    return f"""<!doctype html><html lang="{P.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{esc(P.title)} — {esc(P.name)}</title><meta property="og:site_name" content="{esc(P.name)}"></head>
<body>{P.top()}<header><a class="logo" href="/">{esc(P.name)}</a><nav>{''.join(f'<a href="{u}">{t}</a>' for u, t in P.nav(8))}</nav><a href="/sub">{L['sub']}</a></header>
<main>{main}{P.below()}</main><aside><h2>{L['related']}</h2>{P.ul(6)}</aside>{f'<section id="comments"><h2>{L["comments"]}</h2><ol>{talk}</ol></section>' if talk else ''}
<footer><p>{P.imprint()}</p><p><a href="/privacy">{L['privacy']}</a> <a href="/contact">{L['contact']}</a></p></footer></body></html>"""


def b_modern(P, A):
    out = f'<article><h1>{esc(A.head)}</h1><p class="meta"><time datetime="2026-11-14T{P.hm}">{P.day(0)}</time> <span class="author">{esc(A.by)}</span></p>'
    for k, t in parts(A): out += {"h": f"<h2>{t}</h2>", "c": f'<figure><img src="/i/{P.fixed.randint(1, 999)}.jpg" alt=""><figcaption>{t}</figcaption></figure>', "p": f"<p>{t}</p>"}[k]
    return out + "</article>"


def f_wp(P, main):
    L = P.L
    talk = "".join(f'<li><div class="comment-author vcard"><b class="fn">{esc(n)}</b></div><div class="comment-content"><p>{esc(t)}</p></div></li>' for n, t in P.talk(3)) if P.kind == "art" else ""
    return f"""<!DOCTYPE html><html><head><meta charset="UTF-8"/><title>{esc(P.title)} &laquo; {esc(P.name)}</title><link rel="stylesheet" href="/wp-content/themes/gray/style.css"/></head><body class="single">{P.top()}
<div id="header"><h1 class="site"><a href="/">{esc(P.name)}</a></h1><div class="description">{L['motto']}</div></div><div id="content">{main}{P.below()}
{f'<h3 id="comments">{len(P.talk(3))} {L["comments"]}</h3><ol class="commentlist">{talk}</ol>' if talk else ''}</div>
<div id="sidebar"><ul><li class="widget"><h2>{L['search']}</h2></li><li class="widget"><h2>{L['most']}</h2>{P.ul(6)}</li><li class="widget"><h2>{L['archive']}</h2><ul><li>11.2026</li><li>10.2026</li><li>09.2026</li></ul></li></ul></div>
<div id="footer"><p>{P.imprint()} WordPress</p></div></body></html>"""


def b_wp(P, A):
    out = f'<div class="post hentry"><h2 class="entry-title">{esc(A.head)}</h2><small>{P.day(0)} &#8212; {esc(A.by)}</small><div class="entry-content">'
    for k, t in parts(A): out += {"h": f"<h4>{t}</h4>", "c": f'<p class="wp-caption-text">{t}</p>', "p": f"<p>{t}</p>\n"}[k]
    return out + f'</div><p class="postmetadata">{P.L["tags"]}: <a href="/t/1">{P.L["nav"][7]}</a></p></div>'


def f_pre(P, main):
    L = P.L
    return f"""<html><head><meta charset="utf-8"><title>{esc(P.name)}: {esc(P.title)}</title></head><body>{P.top()}<marquee>{' *** '.join(esc(t) for _, t in P.links(4))}</marquee>
<h3>{esc(P.name)}</h3><hr><a href="/">{L['nav'][0]}</a> | <a href="/archive">{L['archive']}</a> | <a href="/contact">{L['contact']}</a><hr>{main}{P.below()}<hr><address>{P.imprint()}</address></body></html>"""


def b_pre(P, A):
    width = 34 if P.lang == "zh" else 68
    out = [A.head, "", f"{P.day(1)} {P.hm}", ""]
    for k, t in parts(A):
        t = H.unescape(t)
        if k == "h": t = "* " + t
        while len(t) > width:
            cut = t.rfind(" ", 0, width) if P.lang != "zh" else width
            out.append(t[:cut]); t = t[cut:].lstrip(" ")
        out += [t, ""]
    return "<pre>" + esc("\n".join(out)) + f"\n({esc(A.by)})</pre>"


def f_ministry(P, main):
    L = P.L
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{esc(P.title)}</title></head><body>{P.top()}<div class="gov-bar">{L['gov']}</div><div class="masthead"><img src="/crest.png" alt=""><strong>{esc(P.name)}</strong></div>
<ul class="gov-nav">{''.join(f'<li><a href="{u}">{t}</a></li>' for u, t in zip(['/min', '/docs', '/press', '/tenders', '/contact'], L['govnav']))}</ul><p class="crumbs"><a href="/">{L['nav'][0]}</a> &rsaquo; <a href="/press">{L['govnav'][2]}</a></p>
<div class="body-col">{main}{P.below()}</div><div class="right-col"><h4>{L['links']}</h4>{P.ul(4)}</div><div class="gov-foot">{P.imprint()} | {L['rights']}</div></body></html>"""


def b_ministry(P, A):
    out = f'<h2>{esc(A.head)}</h2><dl class="facts"><dt>{L_(P, "pub")}</dt><dd>{P.day(1)}</dd><dt>{L_(P, "source")}</dt><dd>{esc(A.by)}</dd></dl><div class="release">'
    for k, t in parts(A): out += {"h": f"<h5>{t}</h5>", "c": f"<div><em>{t}</em></div>", "p": f'<div class="par">{t}</div>'}[k]
    return out + "</div>"


def L_(P, key): return P.L[key]


def f_dl(P, main):
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{esc(P.title)} · {esc(P.name)}</title></head><body>{P.top()}<section class="bar"><b>{esc(P.name)}</b> {' · '.join(f'<a href="{u}">{t}</a>' for u, t in P.nav(6))}</section>
<section class="page">{main}{P.below()}</section><section class="more"><h6>{P.L['read_also']}</h6>{P.ul(5)}</section><section class="end"><small>{P.imprint()}</small></section></body></html>"""


def b_dl(P, A):
    out = f'<h1>{esc(A.head)}</h1><dl><dt>{P.L["author"]}</dt><dd>{esc(A.by)}</dd><dt>{P.L["pub"]}</dt><dd>{P.day(0)} {P.hm}</dd>'
    n = 0
    for k, t in parts(A):
        n += 1
        out += f"<dt>{t}</dt>" if k == "h" else f"<dt>{n}.</dt><dd>{t}</dd>"
    return out + "</dl>"


def f_lines(P, main):
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{esc(P.title)}</title></head><body>{P.top()}<div>{esc(P.name)}</div><div><a href="/">{P.L['nav'][0]}</a></div><div><a href="/news">{P.L['nav'][1]}</a></div><div>{P.L['login']}</div>
{main}{P.below()}<div>{P.L['share']}</div><div>Tg</div><div>Vb</div><div>{P.L['most']}</div>{''.join(f'<div><a href="{u}">{esc(t)}</a></div>' for u, t in P.links(6))}<div>{P.imprint()}</div></body></html>"""


def b_lines(P, A):
    out = f"<div>{P.day(1)}</div><div><b>{esc(A.head)}</b></div>"
    for k, t in parts(A): out += "".join(f"<div>{s}</div>" for s in sentences(t)) + "<div>&nbsp;</div>"
    return out + f"<div>{esc(A.by)}</div>"


def f_heavy(P, main):
    L, many = P.L, P.links(30)
    mega = "".join(f"<li><a href='{u}'>{t}</a><ul>" + "".join(f"<li><a href='{u}/{i}'>{c}</a></li>" for i, c in enumerate(L["cities"])) + "</ul></li>" for u, t in P.nav(10))
    cards = "".join(f'<div class="card"><a href="{u}"><h3>{esc(t)}</h3></a><p>{P.n(1, 23)}:{P.n(10, 59)} · {P.n(2, 400)} {L["comments"]}</p></div>' for u, t in many[:16])
    talk = "".join(f'<div class="cm"><b>{esc(n)}</b> {P.day(1)} <div>{esc(t)}</div> +{P.n(0, 40)} −{P.n(0, 20)} {L["reply"]}</div>' for n, t in P.talk(8)) if P.kind == "art" else ""
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{esc(P.title)} - {esc(P.name)}</title></head><body>{P.top()}<div class="ticker">{L['now']}: {' • '.join(esc(t) for _, t in many[16:22])}</div>
<div class="mega"><ul>{mega}</ul></div><div class="login-box"><form><label>{L['user']}</label><input><label>{L['pass']}</label><input type="password"><button>{L['login']}</button></form></div>
<div class="banner">{P.ad()}</div><div class="center">{main}{P.below()}</div><div class="banner">{P.ad()}</div><div class="cards"><h2>{L['read_also']}</h2>{cards}</div><div class="cms">{talk}</div>
<div class="news-letter">{L['newsletter']}</div><div class="cols"><h4>{L['most']}</h4>{P.ul(10)}</div><footer>{P.imprint()}<br>{L['rights']}<br>{L['terms']}</footer></body></html>"""


def b_heavy(P, A):
    out = f'<h1 class="h">{esc(A.head)}</h1><div class="i">{P.day(0)} | {P.L["views"]} {P.n(300, 40000)} | {esc(A.by)}</div><div class="t">'
    for k, t in parts(A): out += f"<strong>{t}</strong><br>" if k == "h" else f"<p>{t}</p>"
    return out + "</div>"


def f_blog(P, main):
    return f"""<html><head><meta charset="utf-8"/><title>{esc(P.name)}: {esc(P.title)}</title></head><body>{P.top()}<div id="outer-wrapper"><div id="header-wrapper"><h1 class="title">{esc(P.name)}</h1><p class="descr">{P.L['motto']}</p></div>
<div id="main-wrapper">{main}{P.below()}</div><div id="sidebar-wrapper"><h2>{P.L['archive']}</h2><ul><li>&#9660; 2026 ({P.n(60, 99)})</li><li>&#9658; 2025 (143)</li><li>&#9658; 2024 (97)</li></ul><h2>{P.L['links']}</h2>{P.ul(5)}</div><div id="foot">{P.imprint()}</div></div></body></html>"""


def b_blog(P, A):
    body = "<br /><br />".join(f"<b>{t}</b>" if k == "h" else t for k, t in parts(A))
    return f'<h2 class="date-header">{P.day(2)}</h2><div class="post"><h3 class="post-title">{esc(A.head)}</h3><div class="post-body">{body}<div style="clear:both"></div></div><p class="post-footer">{esc(A.by)} {P.hm}</p></div>'


def f_rows(P, main):
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{esc(P.title)} / {esc(P.name)}</title></head><body>{P.top()}<table class="site"><tr><th colspan="2">{esc(P.name)}</th></tr><tr><td class="menu">{'<br>'.join(f'<a href="{u}">{t}</a>' for u, t in P.nav(8))}</td>
<td>{main}{P.below()}</td></tr><tr><td colspan="2">{P.L['related']}: {'; '.join(f'<a href="{u}">{esc(t)}</a>' for u, t in P.links(4))}</td></tr><tr><td colspan="2"><small>{P.imprint()}</small></td></tr></table></body></html>"""


def b_rows(P, A):
    out = f'<table class="story"><tr><td colspan="2"><h2>{esc(A.head)}</h2></td></tr><tr><td>{P.day(1)}</td><td>{esc(A.by)}</td></tr>'
    for k, t in parts(A): out += f'<tr><td colspan="2">{"<b>" + t + "</b>" if k == "h" else t}</td></tr>'
    return out + "</table>"


def f_portal(P, main):
    L = P.L
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{esc(P.title)}</title></head><body id="portal">{P.top()}<div class="strip">{P.day(2)} <span>{L['weather']} {P.n(-6, 15)}°C</span> <span>EUR {P.n(60, 62)},{P.n(10, 99)}</span></div><div class="brand">{esc(P.name)}</div>
<div class="tabs">{' / '.join(f'<a href="{u}">{t}</a>' for u, t in P.nav(10))}</div><div class="three"><div class="left"><h5>{L['most']}</h5>{P.ul(7)}</div><div class="mid">{main}{P.below()}</div><div class="right"><p>{L['ad']}</p><p>{P.ad()}</p><h5>{L['comments']}</h5>{''.join(f'<p>{esc(n)}: {esc(t)}</p>' for n, t in P.talk(3)) if P.kind == 'art' else ''}</div></div><div class="bottom">{P.imprint()}</div></body></html>"""


def b_portal(P, A):
    out = f'<span class="kicker">{P.L["nav"][1]}</span><br><span class="big">{esc(A.head)}</span><br><span class="sm">{esc(A.by)}, {P.hm}</span><br>'
    for k, t in parts(A): out += f'<span class="b">{t}</span><br>' if k == "h" else f'<span class="body">{t}</span><br><br>'
    return out


def f_mag(P, main):
    return f"""<!doctype html><html lang="{P.lang}"><head><meta charset="utf-8"><title>{esc(P.title)} | {esc(P.name)}</title></head><body class="mag">{P.top()}<header role="banner"><p class="flag">{esc(P.name)}</p><nav>{' '.join(f'<a href="{u}">{t}</a>' for u, t in P.nav(5))}</nav></header>
<div class="story-wrap">{main}{P.below()}</div><section class="sub"><h3>{P.L['newsletter']}</h3><form><input type="email"><button>{P.L['send']}</button></form></section><section class="next"><h3>{P.L['next']}</h3>{P.ul(3)}</section><footer>{P.imprint()}</footer></body></html>"""


def b_mag(P, A):
    ps = list(parts(A))
    out = f'<div class="hero"><h1>{esc(A.head)}</h1><p class="by">{P.L["author"]}: {esc(A.by)} · {P.day(0)} · {P.fixed.randint(2, 9)} {P.L["minutes"]}</p></div><div class="prose">'
    for i, (k, t) in enumerate(ps): out += f"<h2>{t}</h2>" if k == "h" else f"<figcaption>{t}</figcaption>" if k == "c" else f'<p class="{"lead" if i == 0 else "n"}">{t}</p>'
    return out + "</div>"


def f_custom(P, main):
    return f"""<!doctype html><html><head><meta charset="utf-8"><title>{esc(P.title)}</title></head><body>{P.top()}<x-top data-brand="{esc(P.name)}"><a href="/">{esc(P.name)}</a></x-top><x-menu>{''.join(f'<x-item><a href="{u}">{t}</a></x-item>' for u, t in P.nav(7))}</x-menu>
<x-main>{main}{P.below()}</x-main><x-rail label="{P.L['most']}">{''.join(f'<x-teaser><a href="{u}">{esc(t)}</a></x-teaser>' for u, t in P.links(7))}</x-rail><x-end>{P.imprint()} · {P.L['privacy']}</x-end></body></html>"""


def b_custom(P, A):
    return f'<x-story><x-head>{esc(A.head)}</x-head><x-meta>{P.day(1)} {esc(A.by)}</x-meta><x-text>' + "".join(f"<x-{k}>{t}</x-{k}>" for k, t in parts(A)) + "</x-text></x-story>"


def f_radio(P, main):
    L = P.L
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{esc(P.name)} {L['radio']} - {esc(P.title)}</title></head><body>{P.top()}<div id="player">&#9654; {L['live']} 9{P.fixed.randint(1, 7)},{P.fixed.randint(1, 9)} MHz</div><h1>{esc(P.name)}</h1>
<table id="plan"><caption>{L['schedule']}</caption>{''.join(f'<tr><td>{h}:00</td><td>{esc(t)}</td></tr>' for h, t in zip((6, 9, 12, 15, 18, 21), L['shows']))}</table>{main}{P.below()}<p>{L['links']}</p>{P.ul(4)}<p>{P.imprint()}</p></body></html>"""


def b_radio(P, A):
    return f"<h3>{esc(A.head)}</h3><i>{P.day(0)}</i><blockquote>" + "<hr width='30%'>".join(t for k, t in parts(A)) + f"</blockquote><p align=right>{esc(A.by)}</p>"


def f_bulletin(P, main):
    return f"""<html><head><meta charset="utf-8"><title>{esc(P.title)}</title></head><body>{P.top()}<h4>{esc(P.name)}</h4><menu><li><a href="/">{P.L['nav'][0]}</a></li><li><a href="/archive">{P.L['archive']}</a></li><li><a href="/contact">{P.L['contact']}</a></li></menu>{main}{P.below()}<menu>{''.join(f'<li><a href="{u}">{esc(t)}</a></li>' for u, t in P.links(3))}</menu><p><small>{P.imprint()}</small></p></body></html>"""


def b_bulletin(P, A):
    return f"<p><u>{esc(A.head)}</u></p><ul>" + "".join(f"<li>{t}</li>" for k, t in parts(A)) + f"</ul><p>{esc(A.by)}, {P.day(0)}</p>"


def f_app(P, main):
    L = P.L
    return f"""<!doctype html><html lang="{P.lang}"><head><meta charset="utf-8"><title>{esc(P.title)}</title><meta name="theme-color" content="#123"></head><body class="bg-white">{P.top()}<div class="flex sticky"><a href="/">{esc(P.name)}</a><button aria-label="{L['search']}"></button><button>{L['login']}</button></div>
<div class="max-w-prose mx-auto">{main}{P.below()}</div><div class="grid">{''.join(f'<a class="tile" href="{u}"><span>{esc(t)}</span></a>' for u, t in P.links(9))}</div><div class="bg-black text-sm">{P.imprint()}</div><script>window.__S={{"v":{P.n(100, 999)}}}</script></body></html>"""


def b_app(P, A):
    out = f'<div class="text-3xl" role="heading">{esc(A.head)}</div><div class="text-xs">{P.day(3)} {P.hm} · {esc(A.by)}</div>'
    for k, t in parts(A): out += f'<div class="{"font-bold" if k == "h" else "mb-4"}">{t}</div>'
    return out


TPL = {n: (globals()["f_" + n], globals()["b_" + n]) for n in
       "table soup modern wp pre ministry dl lines heavy blog rows portal mag custom radio bulletin app".split()}


class Site:
    def __init__(self, cid, lang, tpl, name, host):
        self.cid, self.lang, self.tpl, self.name, self.host = cid, lang, tpl, name, host

    def page(self, kind, title, main, tick=0, tpl=None, opts=None):
        P = Page(self, tick, kind, title, opts)
        return TPL[tpl or self.tpl][0](P, main(P) if callable(main) else main)

    def art(self, A, tick=0, tpl=None, opts=None):
        return self.page("art", A.head, lambda P: TPL[tpl or self.tpl][1](P, A), tick, tpl, opts)

    def front(self, tick=0, tpl=None, opts=None):
        r = random.Random(f"{self.cid}|front|{tick}")
        heads = r.sample(HEADS[self.lang], 9)
        main = "".join(f'<div class="item"><h3><a href="/r/{r.randint(100, 99999)}">{esc(t)}</a></h3><p>{esc(r.choice(TEASE[self.lang]))}</p></div>' for t in heads)
        return self.page("front", self.name, main, tick, tpl, opts)

    def err(self, title, *texts, tick=0, tpl=None, opts=None):
        return self.page("err", title, f"<h2>{esc(title)}</h2>" + "".join(f"<p>{esc(t)}</p>" for t in texts), tick, tpl, opts)


# ---------------------------------------------------------------- the words of the frames

WORDS = {
    "en": dict(nav=["Home", "News", "Politics", "Money", "Arts", "Sport", "World", "Local", "Video", "Archive"], ad="Advertisement", weather="Weather", online="Readers now", views="Views", print="Print", search="Search",
               share="Pass it on", most="Most read", poll="Poll", pollq="Should the tram run all night?", rights="All rights reserved.", sub="Subscribe", related="More on this", reply="Reply", comments="comments", privacy="Privacy", contact="Contact",
               motto="Notes from the hill country since 2004", archive="Archive", tags="Filed under", gov="An official website of the Commonwealth", govnav=["The Office", "Documents", "Press room", "Tenders", "Contact"], links="Links", pub="Published", source="Source",
               author="By", read_also="Read also", login="Sign in", user="User name", **{"pass": "Password"}, now="Now", cities=["North", "South", "Harbour", "Old Town"], newsletter="The morning letter, every weekday", terms="Terms of use. Cookies. Complaints to the press council.", send="Send", next="Up next", minutes="min read",
               radio="Radio", live="On air", schedule="Today", shows=["Early Birds", "Market Hour", "Noon Bulletin", "Open Line", "Evening Post", "Night Music"],
               imprint=["© 2026 {name}, 14 Chandler Row. Editor: Maud Ferrier.", "{name} is published by Tallow Press Ltd. Reg. 88214.", "Copyright {name} 2003-2026 · letters@{host}"]),
    "ru": dict(nav=["Главная", "Новости", "Политика", "Экономика", "Культура", "Спорт", "В мире", "Район", "Видео", "Архив"], ad="Реклама", weather="Погода", online="На сайте", views="Просмотров", print="Печать", search="Поиск",
               share="Поделиться", most="Самое читаемое", poll="Опрос", pollq="Нужен ли городу ночной трамвай?", rights="Все права защищены.", sub="Подписка", related="По теме", reply="Ответить", comments="комментариев", privacy="Конфиденциальность", contact="Контакты",
               motto="Заметки из предгорья с 2004 года", archive="Архив", tags="Рубрика", gov="Официальный ресурс", govnav=["О ведомстве", "Документы", "Пресс-центр", "Закупки", "Приёмная"], links="Ссылки", pub="Опубликовано", source="Источник",
               author="Автор", read_also="Читайте также", login="Войти", user="Логин", **{"pass": "Пароль"}, now="Сейчас", cities=["Север", "Юг", "Порт", "Старый город"], newsletter="Утренняя рассылка по будням", terms="Правила пользования. Файлы cookie. 16+", send="Отправить", next="Далее", minutes="мин чтения",
               radio="Радио", live="Прямой эфир", schedule="Сегодня", shows=["Ранний час", "Деловой час", "Полдень", "Открытая линия", "Вечерняя почта", "Ночная музыка"],
               imprint=["© 2026 {name}. Главный редактор Т. И. Лузгина. 12+", "Сетевое издание «{name}», учредитель ООО «Слюдяной двор».", "{name}, 2003–2026. Почта: red@{host}"]),
    "zh": dict(nav=["首页", "新闻", "时政", "财经", "文化", "体育", "国际", "本地", "视频", "往期"], ad="广告", weather="天气", online="在线", views="浏览", print="打印", search="搜索",
               share="分享到", most="热门排行", poll="投票", pollq="夜间电车该不该开？", rights="版权所有", sub="订阅", related="相关阅读", reply="回复", comments="条评论", privacy="隐私", contact="联系我们",
               motto="记录山城的日常", archive="归档", tags="标签", gov="政务网站", govnav=["机构", "文件", "新闻发布", "采购", "信箱"], links="友情链接", pub="发布日期", source="来源",
               author="作者", read_also="延伸阅读", login="登录", user="用户名", **{"pass": "密码"}, now="快讯", cities=["城北", "城南", "港区", "老城"], newsletter="每个工作日清晨的邮件简报", terms="使用条款 举报电话 网络公约", send="提交", next="下一篇", minutes="分钟读完",
               radio="广播", live="正在直播", schedule="今日节目", shows=["早安", "市场时间", "正午播报", "热线", "晚间邮差", "夜曲"],
               imprint=["© 2026 {name} 总编辑 邬砚秋", "{name} 主办单位：澜石文化有限公司", "{name} 2003-2026 投稿 edit@{host}"]),
    "mk": dict(nav=["Почетна", "Вести", "Политика", "Економија", "Култура", "Спорт", "Свет", "Локално", "Видео", "Архива"], ad="Реклама", weather="Време", online="Читатели", views="Прегледи", print="Печати", search="Барај",
               share="Сподели", most="Најчитано", poll="Анкета", pollq="Дали ни треба ноќен автобус?", rights="Сите права се задржани.", sub="Претплата", related="Поврзано", reply="Одговори", comments="коментари", privacy="Приватност", contact="Контакт",
               motto="Записи од подножјето од 2004", archive="Архива", tags="Рубрика", gov="Службена страница", govnav=["За нас", "Документи", "Прес-центар", "Набавки", "Контакт"], links="Врски", pub="Објавено", source="Извор",
               author="Автор", read_also="Прочитајте и", login="Најава", user="Корисник", **{"pass": "Лозинка"}, now="Сега", cities=["Север", "Југ", "Пристаниште", "Стар град"], newsletter="Утринско писмо секој работен ден", terms="Услови за користење. Колачиња. Поплаки до советот за етика.", send="Испрати", next="Следно", minutes="мин. читање",
               radio="Радио", live="Во живо", schedule="Денес", shows=["Рано утро", "Пазарен час", "Пладне", "Отворена линија", "Вечерна пошта", "Ноќна музика"],
               imprint=["© 2026 {name}. Главен уредник: Славица Дримкоска.", "Издавач на {name}: Бакарен Двор ДООЕЛ.", "{name} 2003-2026, redakcija@{host}"]),
}

HEADS = {
    "en": ["Tram fares rise in Harrowgate from spring", "Six goats rescued from a mill roof", "Choir of Penmoor wins second prize", "Frost damages early almonds", "New director for the maritime school", "Road works on Tanner Street last until June", "Library extends its evening hours",
           "Two arrested over copper thefts", "Rowers reach the final in Estermouth", "Fishermen ask for longer season", "Old brewery becomes a school of design", "Record number of storks counted", "Water pressure low in upper town", "Market halls get a glass roof", "Parliament debates the ferry law", "Teacher of the year named"],
    "ru": ["В Заречье подорожал проезд на трамвае", "Шестерых коз сняли с крыши мельницы", "Хор из Пенмора взял второе место", "Заморозки повредили ранние сады", "В мореходном училище новый директор", "Ремонт на Кожевенной продлится до июня", "Библиотека будет открыта по вечерам",
           "Задержаны двое похитителей меди", "Гребцы вышли в финал", "Рыбаки просят продлить сезон", "В старой пивоварне откроют школу", "Насчитали рекордное число аистов", "В верхнем городе слабый напор воды", "Над рынком построят стеклянную крышу", "Депутаты обсудили закон о паромах", "Назвали учителя года"],
    "zh": ["临江电车票价明年春天上调", "六只山羊从磨坊屋顶获救", "云坪合唱团获二等奖", "霜冻伤及早熟果园", "航海学校迎来新校长", "皮匠街修路将持续到六月", "图书馆延长夜间开放", "两名盗窃铜缆者被抓", "赛艇队闯进决赛", "渔民请求延长渔期", "老酒厂改建设计学校", "白鹳数量创下纪录", "上城水压偏低", "集市将加盖玻璃顶棚", "议会讨论渡轮法", "年度教师揭晓"],
    "mk": ["Поскапува билетот за трамвај", "Шест кози спасени од покрив на воденица", "Хорот од Брестово освои втора награда", "Мраз ги оштети раните бадеми", "Нов директор на поморското училиште", "Ремонтот на Кожарска трае до јуни", "Библиотеката ќе работи и навечер", "Двајца приведени за кражба на бакар", "Веслачите влегоа во финале",
           "Рибарите бараат подолга сезона", "Старата пивара станува училиште", "Изброен рекорден број штркови", "Слаб притисок на водата во горниот град", "Пазарот добива стаклен покрив", "Собранието расправаше за траектите", "Избран наставник на годината"],
}
TEASE = {
    "en": ["The decision was taken late on Thursday.", "Neighbours had called for it since the summer.", "Our correspondent reports from the quay.", "Details will be known next week."],
    "ru": ["Решение приняли поздно вечером в четверг.", "Соседи просили об этом с лета.", "Репортаж нашего корреспондента с причала.", "Подробности станут известны на следующей неделе."],
    "zh": ["周四深夜作出决定。", "居民从夏天就开始呼吁。", "本报记者从码头发回报道。", "详情下周公布。"],
    "mk": ["Одлуката е донесена доцна во четвртокот.", "Соседите го бараа тоа уште од летото.", "Нашиот дописник јавува од кејот.", "Повеќе детали идната недела."],
}
TALK = {
    "en": ["About time, we waited four years.", "My uncle worked there in the seventies.", "Who is going to pay for this?", "Thanks for writing about our corner of the country.", "Typical. And nothing about the bus.", "I was there, it was colder than they say.", "Good piece.", "Please correct the caption, that is the east side.", "Same story every autumn."],
    "ru": ["Давно пора, четыре года ждали.", "Мой дядя работал там в семидесятых.", "И кто за это заплатит?", "Спасибо, что пишете про нашу глушь.", "Как всегда. А про автобус ни слова.", "Я там был, было холоднее, чем пишут.", "Хороший материал.", "Поправьте подпись, это восточная сторона.", "Каждую осень одно и то же."],
    "zh": ["早该这样，等了四年了。", "我舅舅七十年代在那里上班。", "这笔钱谁出？", "谢谢你们写我们这个小地方。", "又是这样，公交的事一个字没提。", "我当时在场，比说的冷多了。", "写得好。", "图注错了，那是东侧。", "年年秋天都这样。"],
    "mk": ["Крајно време, чекавме четири години.", "Вујко ми работеше таму во седумдесеттите.", "А кој ќе го плати ова?", "Фала што пишувате за нашиот крај.", "Како секогаш. За автобусот ни збор.", "Бев таму, беше постудено отколку што велат.", "Добар текст.", "Поправете го описот, тоа е источната страна.", "Секоја есен истата приказна."],
}
NICKS = {"en": ["millrace", "J. Oakes", "Tilda", "old_salt", "p.harrow"], "ru": ["мельник", "Ж. Окунева", "тильда", "старый_лоцман", "прохожий"], "zh": ["磨坊主", "欧先生", "阿蒂", "老水手", "路人甲"], "mk": ["воденичар", "Ж. Оклева", "тилда", "стар_морнар", "минувач"]}
ADS = {
    "en": ["Brown's boots: warm feet all winter", "Kitchen fitters wanted in Penmoor", "Piano lessons, first hour free", "Insurance for boats, call 555-0141", "Roof tiles at factory price"],
    "ru": ["Валенки Бурова: тепло всю зиму", "Требуются сборщики кухонь", "Уроки фортепиано, первый час бесплатно", "Страхование лодок, тел. 555-01", "Черепица по цене завода"],
    "zh": ["老布家靴子，一冬暖脚", "招聘厨房安装工", "钢琴课首节免费", "船舶保险请致电555-0141", "屋瓦出厂价"],
    "mk": ["Чизми од Бурето: топли нозе цела зима", "Се бараат монтери на кујни", "Часови по пијано, првиот бесплатен", "Осигурување за чамци, тел. 555-014", "Ќерамиди по фабричка цена"],
}

# the site's own error page: put together from three, by the number of the case
MISS = {
    "en": (["Nothing on this shelf", "We looked everywhere", "A wrong turning", "No such address here", "The cupboard was bare", "Lost between two pages", "Error 404", "This is not a page"],
           ["Our server knows of nothing under the address you typed.", "Perhaps a letter in the link is wrong.", "The address leads nowhere on our site.", "Either it never was, or we have put it out of your reach.", "We cannot give you what you asked for, because we do not have it."],
           ["Try the front page.", "Search for it above.", "Write to the desk if a link of ours sent you here.", "Have a look at the archive.", "Our apologies."]),
    "ru": (["Полка пуста", "Искали везде", "Не туда свернули", "Такого адреса у нас нет", "В шкафу ничего", "Потерялось между страницами", "Ошибка 404", "Это не страница"],
           ["По набранному адресу сервер ничего не знает.", "Возможно, в ссылке опечатка.", "Этот адрес у нас никуда не ведёт.", "Либо этого не было, либо мы это убрали.", "Дать просимое не можем: у нас его нет."],
           ["Начните с главной.", "Попробуйте поиск.", "Напишите нам, если сюда привела наша ссылка.", "Загляните в архив.", "Извините."]),
    "zh": (["架上无此物", "到处都找过了", "走错了路", "本站没有这个地址", "柜子是空的", "夹在两页之间丢了", "错误 404", "这不是一页"],
           ["服务器不认识您输入的地址。", "也许链接里错了一个字母。", "这个地址在本站通不到任何地方。", "要么从没有过，要么已被收走。", "您要的东西我们没有。"],
           ["请从首页进入。", "请用搜索。", "若是本站链接把您带来，请来信。", "可到往期里看看。", "抱歉。"]),
    "mk": (["Полицата е празна", "Баравме насекаде", "Погрешно свртување", "Ваква адреса кај нас нема", "Во плакарот нема ништо", "Загубено меѓу две страници", "Грешка 404", "Ова не е страница"],
           ["Серверот не знае ништо за адресата што ја внесовте.", "Можеби во врската има погрешна буква.", "Оваа адреса кај нас не води никаде.", "Или никогаш ја немало, или сме ја тргнале.", "Не можеме да ви го дадеме бараното, зашто го немаме."],
           ["Тргнете од почетната.", "Пробајте со пребарување.", "Пишете ни ако ве пратила наша врска.", "Погледнете во архивата.", "Се извинуваме."]),
}

NAMES = {
    "en": ([("Harrow", "harrow"), ("Quillport", "quillport"), ("Penmoor", "penmoor"), ("Estermouth", "estermouth"), ("Tallow Hill", "tallowhill"), ("Brackwater", "brackwater"), ("Oxley Vale", "oxleyvale"), ("Fenwick Sound", "fenwicksound"), ("Marrow Bay", "marrowbay")],
           [("Ledger", "ledger"), ("Courier", "courier"), ("Observer", "observer"), ("Wire", "wire"), ("Gazette", "gazette"), ("Voice", "voice"), ("Today", "today"), ("Post", "post"), ("Bulletin", "bulletin")]),
    "ru": ([("Слюдянка", "slyudyanka"), ("Верхнеозёрск", "verhneozersk"), ("Толмино", "tolmino"), ("Кремнегорск", "kremnegorsk"), ("Устьянка", "ustyanka"), ("Белополье", "belopolye"), ("Сосновка", "sosnovka"), ("Гремячинск", "gremyachinsk"), ("Лузга", "luzga")],
           [("Вести", "vesti"), ("Курьер", "kurier"), ("Обзор", "obzor"), ("Лента", "lenta"), ("Газета", "gazeta"), ("Голос", "golos"), ("Сегодня", "segodnya"), ("Почта", "pochta"), ("Вестник", "vestnik")]),
    "zh": ([("临江", "linjiang"), ("云坪", "yunping"), ("砚州", "yanzhou"), ("澜石", "lanshi"), ("鹿鸣", "luming"), ("青岙", "qingao"), ("沙堰", "shayan"), ("北桐", "beitong"), ("望川", "wangchuan")],
           [("日报", "ribao"), ("快讯", "kuaixun"), ("观察", "guancha"), ("在线", "zaixian"), ("时报", "shibao"), ("之声", "zhisheng"), ("今日", "jinri"), ("邮报", "youbao"), ("公报", "gongbao")]),
    "mk": ([("Брестово", "brestovo"), ("Каменица", "kamenik"), ("Ореховец", "orehovec"), ("Долно Езеро", "dolnoezero"), ("Сребреник", "srebrenik"), ("Вировско", "virovsko"), ("Горски", "gorski"), ("Липоец", "lipoec"), ("Јасенковско", "jasenkovsko")],
           [("Вести", "vesti"), ("Курир", "kurir"), ("Поглед", "pogled"), ("Прес", "pres"), ("Весник", "vesnik"), ("Глас", "glas"), ("Денес", "denes"), ("Пошта", "poshta"), ("Билтен", "bilten")]),
}


# ---------------------------------------------------------------- the stories: @key | slug | headline | the chronicle's headline | author

STORIES = {}


class Art:
    def __init__(self, lang, slug, head, ev, by, paras): self.lang, self.slug, self.head, self.ev, self.by, self.paras = lang, slug, head, ev, by, paras

    def text(self): return "\n".join([self.head] + self.paras)


def load(lang, text):
    for block in text.strip().split("\n@"):
        lines = [l.strip() for l in block.lstrip("@").split("\n") if l.strip()]
        key, slug, head, ev, by = [x.strip() for x in lines[0].split("|")]
        STORIES[f"{lang}.{key}"] = Art(lang, slug, head, ev or head, by, lines[1:])


load("en", """
@bridge | lantern-bridge-shut | Lantern Bridge shut after crack found in eastern pier | Lantern Bridge closed over cracked pier | Orla Kestrel
The Lantern Bridge in Harrowgate was closed to all traffic at 6 a.m. on Saturday after divers found a crack 14 metres long in its eastern pier, the county engineer said.
The crack was noticed on Thursday during the yearly inspection. "It is not wider than a thumb, but it goes right through," said county engineer Brice Tolland. "We are not going to bet 9,000 cars a day on a thumb."
Buses 3 and 11 are being sent over the Mill Weir, which adds about 25 minutes to the journey. Pedestrians may use the rope ferry, which will run free of charge until 10 p.m. every day.
## What happens next
A firm from Estermouth will drill samples out of the pier on Tuesday. If the concrete is sound, one lane could open before Christmas; if it is not, the bridge will stay closed until the summer of 2028.
The bridge was built in 1931 and last repaired in 1987, when the deck was replaced at a cost of 2.3 million crowns. Councillor Hetty Marsh, who has asked for a second crossing since 2019, called the closure "the bill for thirty years of looking away".
Shopkeepers on the eastern bank said they feared for the weeks before the holidays. The council will meet them on Monday at the Corn Hall.
@budget | quillport-budget-vote | Quillport council approves budget with 4 percent cut for culture | Quillport passes 2027 budget | Dunstan Pell
After eleven hours of debate the council of Quillport approved the city's budget for 2027 early on Saturday, by 31 votes to 26.
The budget foresees spending of 412 million crowns, 18 million more than this year. Schools get 6 percent more, roads 9 percent; money for culture falls by 4 percent, which hits the puppet theatre and the summer concerts first.
Mayor Anselm Roake, of the Harbour List, said the city had been "honest for once about what it can pay". The head of the opposition, Petra Vane, said her party did not reject the budget as a whole, but would go to court over the parking fees, which double in the old town.
A motion to sell the waterworks was withdrawn shortly after midnight, when two members of the mayor's own list said they would vote against it.
The fees take effect on 1 March. Residents with a permit from before 2020 are exempt for two years. The full text will be laid out in the town hall for 30 days.
@ward | st-brannoc-ward | Children's ward of St Brannoc's to move in February | St Brannoc's hospital announces move of children's ward | Imogen Slate
The children's ward of St Brannoc's Hospital in Penmoor will move to the new wing in the second week of February, director Odile Farrow told reporters on Saturday.
The new ward has 48 beds, 16 of them for intensive care, and a room for parents next to each bed. The old ward, opened in 1958, had 39 beds and one bathroom per floor.
The wing cost 73 million crowns, of which the state paid two thirds. The rest came from the Tallow Foundation and from more than 5,000 small gifts. "One boy sent us the money for his bicycle," Dr Farrow said. "We have put a bicycle stand by the door."
Staff are worried about numbers. The union of nurses says 22 posts are vacant and that nobody has applied since August. The ministry said it would pay a bonus of 300 crowns a month for night shifts.
During the move, from 8 to 12 February, children will be taken to Estermouth in urgent cases. Routine visits will be postponed, and families will be called one by one.
@ferry | ferry-corvina | All 137 people safe after ferry runs aground off Marrow Bay | Ferry Corvina runs aground | Lowell Crane
All 137 people on board the ferry Corvina were brought ashore safely after the ship ran onto a sandbank off Marrow Bay in thick fog on Friday evening, the coast guard said.
The Corvina, which had left Fenwick Sound at 5.40 p.m., was two nautical miles from the pier when it stopped "as if somebody had taken the sea away", one passenger said. Nobody was seriously hurt; four people were treated for bruises.
Lifeboats from three villages took off the passengers within ninety minutes. The last to leave was the captain, Ruta Holm, 52, who has commanded the ship for eight years.
The investigators want to know why the buoy at the entrance of the channel was dark. The harbour office said it had been reported on 2 November and that a spare lamp had been ordered. The captain was not under the influence of alcohol, the coast guard said.
Tugs will try to pull the ship free at high tide on Sunday at 11.15 a.m. There is no sign of an oil leak. The ferry line will be served by the smaller Pipit, which takes 60 passengers and no cars.
@verdict | lusk-verdict | Former transport minister Lusk acquitted of bribery | Court acquits ex-minister Lusk | Fenella Dray
The High Court in Estermouth acquitted the former transport minister, Gideon Lusk, on Saturday of taking bribes in the award of the northern rail contract.
Judge Amabel Thorne said that the prosecution had proved meetings, dinners and a loan, but not that the loan of 240,000 crowns had been given in return for the contract. "A court may find a thing distasteful and still not criminal," she said.
Mr Lusk, 61, listened with his eyes closed. He resigned in May 2023, three weeks after the newspaper Brackwater Wire printed the letters on which the charge rested. His lawyer said he did not plan to return to politics.
His former secretary, Ned Holloway, was sentenced to fourteen months for destroying documents; the sentence was suspended.
The prosecutor, Silas Wren, has 30 days to appeal and said that he would read the reasons before he decided. The contract, worth 1.9 billion crowns, is not affected by the judgment: the line between Oxley Vale and the coast is to open in 2029 as planned.
@museum | astrolabe-stolen | Thieves take silver astrolabe from Brackwater museum | Silver astrolabe stolen in Brackwater | Piers Hollin
Thieves broke into the Museum of Navigation in Brackwater during the night and stole a silver astrolabe made in 1576, police said on Saturday.
They came through the roof at about 3.20 a.m. and were gone within six minutes. The alarm rang, but the guard, who was in the other building, thought it was the test that is held every second Saturday.
The astrolabe, insured for 850,000 crowns, is the work of Matthias Oberlin and one of only three of his that survive. "It cannot be sold, it can only be hidden," said the director, Beatrix Lowe. She asked the thieves not to melt it: the silver is worth less than a used car.
Nothing else is missing. Two sextants were found on the lawn. Police are looking for a grey van that was seen in Chandler Row and have asked garages to keep their recordings.
The museum will remain open, but the hall of instruments is closed until Wednesday. It was the first theft there since 1994.
@wind | ridge-wind-farm | Wind farm on Oxley Ridge starts with 26 turbines | Oxley Ridge wind farm opens | Tamsin Reeve
The largest wind farm of the Commonwealth began to turn on Saturday on Oxley Ridge, four years after the first stone was laid.
The 26 turbines, each 165 metres high, have a capacity of 156 megawatts together, enough for about 90,000 households. The operator, Ridgepower, put the cost at 310 million crowns.
Energy minister Hale Brody pressed the button at 11 a.m.; it took a quarter of an hour until the first blade moved, because there was no wind. "That is why we also need the dam," he said.
Farmers at the foot of the ridge, who had sued because of the noise, did not come to the ceremony. Under a settlement of last year the turbines stand still between 11 p.m. and 5 a.m. when the wind blows from the west.
The bird society counted 14 pairs of red kites in the area this spring, two more than in 2022, and will publish its figures each year. A second stage with 12 turbines is not to be built before 2030.
@quake | quake-tolmin-coast | Quake of magnitude 4.6 felt on Tolland coast | Earthquake on the Tolland coast | wire
An earthquake of magnitude 4.6 shook the Tolland coast at 4.12 a.m. on Saturday. The centre lay 19 kilometres south of Marrow Bay at a depth of eight kilometres, the seismic office said. Chimneys fell in two villages; nobody was hurt.
@strike | tram-strike | Tram drivers in Harrowgate strike for two days | Tram strike in Harrowgate | wire
Tram drivers in Harrowgate will strike on Monday and Tuesday after talks about a rise of 7 percent failed on Friday night. Lines 1 to 6 will not run. The company said buses would leave every 20 minutes from Corn Hall.
@chess | reeve-chess | Ilka Reeve, 14, becomes youngest chess champion | Ilka Reeve wins chess championship | wire
Ilka Reeve of Penmoor won the national chess championship on Saturday with 8.5 points from 11 games. At 14 years and two months she is the youngest champion since the tournament was first held in 1926. Second was Abel Dorn with 8 points.
@envoy | envoy-named | Marguerite Sole named ambassador to the islands | Sole named ambassador | wire
The president appointed Marguerite Sole ambassador to the Southern Islands on Saturday. Sole, 47, was deputy head of the trade office. She follows Henrik Vole, who retires in January after six years in the post.
@bank | bank-rate | Central bank leaves rate at 3.25 percent | Central bank keeps interest rate | wire
The central bank left its key rate at 3.25 percent on Saturday, the third time in a row. Governor Lena Maddox said prices rose by 2.8 percent in October, less than in September, but that it was too early to speak of victory.
@play404 | page-not-found-premiere | "Page Not Found" wins drama prize | Play "Page Not Found" awarded | wire
"Page Not Found", a play by Edda Quill about a librarian who forgets her own name, won the Oak Leaf prize on Saturday. "We are sorry, the page you are looking for no longer exists" is its first line and its last. The jury praised 404 quiet seconds.
@removed | article-removed-court | Article about baron removed after ruling | Court orders removal of article on Baron Teal | wire
The article is no longer available: the weekly Marrow Mirror removed its report about Baron Teal from its site on Saturday, after a court gave it 24 hours. The address now returns an error. Editor Joss Wick said the paper would appeal and that print copies remain on sale.
@domain | party-domain-sale | Domain of Harbour List expires and is for sale | Harbour List loses its domain | wire
This domain is for sale: visitors to the site of the Harbour List read that sentence on Saturday. The party forgot to renew its name, said secretary Cole Bray, and a dealer now asks 4,000 crowns. "Buy now", the page says. The party will vote on it on Tuesday.
@closing | last-issue | After 112 years: Estermouth Echo closes down | Estermouth Echo closes | Hettie Brand
We are closing. With today's issue the Estermouth Echo ceases publication after 112 years, and its website will be switched off on 31 December. Thank you for reading.
The 23 employees were told on Friday evening. Publisher Noll Carver said that debts of 1.4 million crowns had left him no choice. The archive goes to the county library.
@human | prove-human | Prove you are human: lecture fills Corn Hall | Lecture on captchas in Corn Hall | wire
Please verify that you are human. With these words Professor Ada Mull opened her lecture in the Corn Hall on Saturday before 600 listeners. Access denied, said a robot at the door to latecomers, as a joke. She has counted 31 million puzzles solved by her students since 2020.
@portalpause | portal-pause | Tax portal down for maintenance until Monday | Tax portal taken offline | wire
The site is temporarily unavailable: the tax portal of the Commonwealth was taken offline for maintenance on Saturday at noon and will be back on Monday at 7 a.m., the treasury said. Returns due on Sunday will be accepted until Wednesday. Please try again later, it advised.
@casino | casino-licence | Last casino in Marrow Bay loses licence | Casino in Marrow Bay loses licence | wire
Slots, roulette, bonus for new players: the Golden Perch, the last casino in Marrow Bay, must close by Friday. The gaming board took its licence away on Saturday after it found 61 players under age. The owner, Vito Sands, spoke of an error and will sue.
""")

load("ru", """
@dam | plotina-kremnegorsk | Плотину под Кремнегорском начали укреплять досрочно | Начато укрепление плотины под Кремнегорском | Ефим Загорулько
Работы по укреплению плотины на реке Слюда под Кремнегорском начались в субботу, на четыре месяца раньше срока. Об этом сообщил главный инженер гидроузла Савелий Трофимчук.
Осенью водолазы обнаружили под левым берегом промоину глубиной 3,5 метра. «Опасности для города нет, но ждать весны мы не станем», — сказал Трофимчук. По его словам, паводок в апреле может поднять уровень водохранилища на 2 метра.
В промоину уложат 1800 кубометров камня и бетона. Работы обойдутся в 64 миллиона рублей, деньги выделены из резерва области. Подрядчик — верхнеозёрская компания «Гидрокрепь», она же строила шлюз в 2009 году.
## Движение по гребню
Дорогу по гребню плотины закроют с 18 ноября по 20 декабря. Автобус № 7 будет ходить через Устьянку, время в пути увеличится на 40 минут. Для жителей посёлка Каменный Лог организуют бесплатный катер, пока река не встанет.
Глава посёлка Нина Ощепкова сказала, что жителей не предупредили заранее. В областном правительстве ответили, что собрание состоится в понедельник в 19:00 в школе.
@school | shkola-ustyanka | В Устьянке открыли школу, которую строили девять лет | Школа в Устьянке открыта после девяти лет стройки | Анфиса Мельгунова
В селе Устьянка 14 ноября открыли школу на 320 мест. Здание начали строить в 2017 году, за это время сменились три подрядчика и два директора районного управления образования.
Первый звонок дала третьеклассница Уля Берестова: до сих пор она с одноклассниками ездила на уроки в Сосновку, за 22 километра. «Теперь можно спать на час дольше», — сказала она.
Стоимость школы выросла со 180 до 415 миллионов рублей. Счётная палата области считает, что 31 миллион был потрачен с нарушениями, дело передано в прокуратуру. Бывший директор управления Игнат Шубников вину не признаёт.
В школе работают 27 учителей, не хватает преподавателей физики и английского языка. Область обещает им по миллиону рублей подъёмных и дом с участком.
Старую школу, построенную в 1936 году, сносить не будут: в ней разместятся библиотека и музей льна.
@trial | prigovor-buhgalter | Бухгалтера Толминского завода приговорили к пяти годам | Приговор бухгалтеру Толминского завода | Глеб Осокин
Толминский городской суд в субботу приговорил бывшего главного бухгалтера фарфорового завода Аллу Вершинину к пяти годам колонии общего режима. Она признана виновной в хищении 48 миллионов рублей.
По версии следствия, с 2019 по 2024 год Вершинина переводила деньги за глину, которой завод не получал. Защита настаивала, что распоряжения отдавал директор Рудольф Князев, который уехал из страны и объявлен в розыск.
«Я подписывала не глядя, и в этом моя вина, но себе не взяла ни копейки», — сказала подсудимая в последнем слове. Прокурор просил восемь лет.
Судья Клавдия Норкина учла, что у подсудимой двое детей и больная мать. Гражданский иск завода удовлетворён частично, на 29 миллионов. Приговор не вступил в силу, адвокат подаст жалобу в течение 15 суток.
Завод, основанный в 1884 году, работает три дня в неделю. Зарплату за октябрь рабочим обещают выплатить до 25 ноября.
@trawler | trauler-orlan | Экипаж траулера «Орлан» спасён в Гремячем море | Спасён экипаж траулера «Орлан» | Пресс-служба
Все 19 членов экипажа траулера «Орлан» спасены после пожара в машинном отделении, сообщил в субботу морской спасательный центр в Гремячинске.
Сигнал бедствия поступил в 2:35. Судно находилось в 70 милях к северу от мыса Долгий, волна достигала четырёх метров. Первым подошёл сухогруз «Пимен Седов», который принял людей на борт через два часа.
Двое моряков получили ожоги, их состояние врачи называют средней тяжести. Капитан Артемий Бугров покинул траулер последним. «Никто не паниковал, каждый знал своё место», — передал он по радио.
В трюмах было 210 тонн минтая. Траулер построен в 1991 году, последний осмотр прошёл в июне без замечаний. К месту происшествия идёт буксир «Надёжный», он будет там в воскресенье к полудню.
Причиной пожара могла стать утечка топлива. Возбуждено уголовное дело о нарушении правил безопасности.
@bear | medved-zapovednik | В Сосновском заповеднике насчитали 83 медведя | Итоги учёта медведей в Сосновском заповеднике | Варвара Ляпунова
В Сосновском заповеднике закончили осенний учёт медведей: по следам и снимкам фотоловушек насчитали 83 зверя, на девять больше, чем год назад.
Учёт вели шесть групп в течение трёх недель. Они прошли 640 километров и проверили 112 фотоловушек, семь из которых медведи разбили. «Один уносил камеру полкилометра и снимал всё по дороге», — рассказал научный сотрудник Пахом Дёмин.
Больше всего зверей в верховьях реки Лузги, где в этом году уродился кедр. У пяти медведиц по три медвежонка, такого не видели с 2008 года.
В посёлки медведи этой осенью не выходили. Охота в охранной зоне запрещена до 2031 года, хотя охотничий союз просил выдать десять разрешений.
Следующий учёт пройдёт весной, когда звери выйдут из берлог. Полный отчёт опубликуют в январе. Снимки обещают показать школьникам.
@metro | tramvay-liniya | Линию скоростного трамвая в Верхнеозёрске откроют 1 декабря | Объявлена дата открытия скоростного трамвая в Верхнеозёрске | Тарас Бельский
Линия скоростного трамвая от вокзала до Заречья откроется 1 декабря, объявил в субботу мэр Верхнеозёрска Лаврентий Чугуев.
Длина линии — 11,4 километра, на ней девять остановок, две из них под землёй. Весь путь займёт 23 минуты, сейчас автобус едет почти час.
Проезд будет стоить 38 рублей, для школьников и пенсионеров — бесплатно до конца года. Вагоны ходят с 5:30 до полуночи, в час пик — каждые шесть минут.
Строительство обошлось в 7,2 миллиарда рублей, на 900 миллионов больше плана: под Рыночной площадью нашли фундаменты монастыря XVII века, и тоннель пришлось опустить на восемь метров.
Вторую очередь, до аэропорта, мэр не обещает: «Сначала научимся не опаздывать на первой». Споры о том, где встанет депо второй очереди, идут с прошлой весны.
@vaccine | klinika-ispytaniya | Препарат от озёрной лихорадки помог 78 процентам больных | Опубликованы итоги испытаний препарата от озёрной лихорадки | Инга Старцева
Новый препарат от озёрной лихорадки помог 78 процентам больных, говорится в отчёте Белопольского института медицины, который представили в субботу.
В испытаниях участвовали 1240 человек из четырёх областей. Половина получала препарат «лимнол», половина — пустышку. В первой группе температура спадала через двое суток, во второй — через шесть.
Побочные действия — сыпь и головная боль — отмечены у 4 процентов. Тяжёлых случаев не было. «Это не чудо, а одиннадцать лет работы», — сказала руководитель испытаний профессор Зоя Кручинина.
Лихорадка встречается у рыбаков и сплавщиков, в прошлом году заболели 3600 человек, 41 умер. Прививки от неё нет.
Институт просит министерство зарегистрировать препарат до лета. Цена курса, по расчётам, составит около 900 рублей. Выпускать его готова фабрика в Сосновке, где уже делают мази и капли.
@snow | sneg-lavina | Лавина перекрыла дорогу на Белый перевал | Лавина на Белом перевале | лента
Лавина объёмом около 12 тысяч кубометров сошла в субботу в 8:40 на дорогу у Белого перевала. Машин под снегом нет, пострадавших тоже. Движение закрыто до утра понедельника, объезд — через Лузгу, это плюс 95 километров.
@hockey | hokkey-final | «Слюда» выиграла Кубок Озёр | «Слюда» — обладатель Кубка Озёр | лента
Хоккеисты «Слюды» в субботу выиграли Кубок Озёр, победив «Порт» со счётом 4:2. Две шайбы забросил Марк Ильюшин. На матче было 6300 зрителей. Кубок вернулся в Кремнегорск впервые с 1998 года.
@fuel | benzin-tseny | Бензин в области подешевел на рубль | Снижение цен на бензин | лента
Литр бензина в области за неделю подешевел в среднем на 1 рубль и стоит 57,3 рубля, сообщило в субботу статистическое управление. Дизельное топливо не изменилось в цене. За год бензин подорожал на 6 процентов.
@post | otstavka-ministr | Министр лесов Дьяков ушёл в отставку | Отставка министра лесов | лента
Министр лесов Аким Дьяков в субботу подал в отставку. Он проработал два года и семь месяцев. Обязанности временно исполняет его заместитель Фаина Рогова. Причиной названо здоровье.
@comet | kometa-astronom | Любитель из Лузги открыл комету | Открытие кометы любителем из Лузги | лента
Учитель физики из Лузги Назар Полынин открыл комету, сообщила в субботу обсерватория. Он заметил её 3 ноября в самодельный телескоп с зеркалом 30 сантиметров. Это его вторая комета, первую он нашёл в 2015 году.
@notfound | vystavka-404 | В Толмино открылась выставка «Страница не найдена» | Выставка «Страница не найдена» | лента
«Страница не найдена» — так называется выставка пропавших писем, открытая в субботу в Толмино. У входа табличка: «Ошибка 404. Возможно, страница удалена или никогда не существовала». Куратор Лия Соболь собрала 212 пустых конвертов. Вход свободный до 10 января.
@blocked | sayt-zablokirovan | Доступ к сайту «Рыбный рынок» ограничен по решению суда | Суд ограничил доступ к сайту «Рыбный рынок» | лента
Доступ к ресурсу ограничен: такую надпись с субботы видят посетители сайта «Рыбный рынок». Суд в Гремячинске решил, что там продавали икру без документов, всего 340 килограммов. Владелец Прохор Сёмин намерен подать жалобу до 24 ноября.
@dropdomain | domen-gorsoveta | Домен горсовета выставили на продажу | Горсовет Сосновки лишился домена | лента
Домен продаётся: вместо сайта горсовета Сосновки в субботу открывалась эта надпись. Чиновники забыли заплатить 600 рублей за продление, перекупщик просит 150 тысяч. «Имя освободилось, мы его взяли», — ответил он. Новый адрес назовут в понедельник.
@shut | zakrytie-gazety | «Белопольская искра» закрывается после 96 лет | Закрытие газеты «Белопольская искра» | Марфа Кутузкина
Этот номер — последний. Газета «Белопольская искра» прекращает выход после 96 лет, сайт перестанет работать 1 января. Спасибо, что были с нами.
В редакции оставались девять человек. Учредитель Платон Ежов объяснил закрытие ценой бумаги: за два года она выросла на 70 процентов. Подшивки передадут в областную библиотеку.
@works | rekonstruktsiya-gosuslugi | Портал записи к врачу закрыт на технические работы | Портал записи к врачу временно не работает | лента
Сайт временно недоступен: портал записи к врачу закрыт с полудня субботы на технические работы. Приносим извинения, говорится на нём, зайдите позже. Минздрав области обещает вернуть запись в понедельник к 6:00. Звонить можно по номеру 122, операторов стало вдвое больше.
@deleted | novost-udalena | Агентство удалило новость о свадьбе губернатора | Агентство отозвало новость о свадьбе губернатора | лента
Новость удалена. Агентство «Озёра» сняло в субботу сообщение о свадьбе губернатора Хлебникова и извинилось: оно основывалось на шутке в соцсети. Материал провисел 40 минут, его прочли 18 тысяч человек. Автора лишили премии.
@casino | kazino-arest | Владельца подпольного казино задержали в Лузге | Задержан владелец подпольного казино | лента
Рулетка, бонусы, быстрые выплаты — так зазывал игроков клуб в подвале бани в Лузге. В субботу полиция задержала его владельца, 44-летнего Фому Гусева, и вынесла 28 игровых автоматов. Ему грозит до четырёх лет.
""")

load("zh", """
@tunnel | heliang-suidao | 鹤梁隧道贯通 比计划提前两个月 | 鹤梁隧道全线贯通 | 记者 宓怀远
11月14日上午9时20分，连接临江与云坪的鹤梁隧道在地下310米处贯通，比原计划提前两个月。隧道全长8.6公里，是全省最长的公路隧道。
施工方澜石路桥公司项目经理甘若川介绍，工程于2022年3月开工，先后有1400人参加建设，曾四次遇到涌水，最大一次每小时涌水900立方米。“最难的那一段只有70米，却挖了整整五个月。”他说。
隧道总投资27.5亿元，其中省里承担六成，其余由两市分担。通车后，两地之间的车程将由95分钟缩短到22分钟。
## 收费方案尚未确定
省交通厅表示，是否收费还没有决定，将在明年一月举行听证会。云坪的果农希望运水果的货车能够免费通行。
住在隧道口的村民反映，爆破使十七户房屋出现裂缝。施工方答应在春节前完成修缮，并由第三方重新检测。
隧道内还要铺设路面、安装照明和通风设备，预计2027年9月30日正式通车。
@flood | shayan-dike | 沙堰堤防加固工程获批 总投资3.2亿元 | 沙堰堤防加固工程获批 | 记者 贲小楼
沙堰市议会14日以29票赞成、11票反对，通过了堤防加固工程方案。工程总投资3.2亿元，将把12公里长的旧堤加高1.5米。
去年七月的洪水漫过旧堤，淹没农田4300亩，有6人遇难。调查报告认为，1974年修建的堤防早已低于标准，而水务局三次提出的维修申请都没有得到拨款。
市长申屠澈说，工程明年三月动工，两年内完成，汛期不停工。反对者认为方案没有考虑下游的青岙镇，水位抬高之后，那里的压力会更大。
青岙镇镇长鲁蔓在会后表示，镇里不会起诉，但要求市里出资为镇上修建两座泵站。
工程涉及搬迁46户，每户补偿标准将在12月5日前公布。
@orchestra | yanzhou-yuetuan | 砚州交响乐团选出首位女指挥 | 砚州交响乐团任命女指挥 | 记者 束青禾
砚州交响乐团14日宣布，38岁的指挥家邝听澜将从明年九月起出任首席指挥，任期四年。她是该团成立71年来的第一位女指挥。
邝听澜出生于北桐，十二岁学习双簧管，后来在海外求学九年。去年冬天她临时顶替生病的前任指挥，与乐团合作演出了三场，场场满座。
乐团86名乐手参加了投票，她得到61票。“我没有打算改变这支乐团的声音，我只想让大家互相听见。”她在发布会上说。
前任指挥钮伯钧因健康原因于今年五月卸任，他在贺信中写道，自己早该把指挥棒交给年轻人。
新乐季将上演本地作曲家的五部作品，票价从40元到280元不等，学生半价。
@fire | luming-huozai | 鹿鸣老城火灾烧毁九栋木楼 无人死亡 | 鹿鸣老城发生火灾 | 记者 幸立言
鹿鸣市老城染坊巷14日凌晨发生火灾，九栋木楼被烧毁，三人受轻伤，没有人死亡。
消防部门在凌晨1时47分接到报警，六分钟后赶到现场，先后出动18辆消防车、112名消防员，到清晨5时30分将明火扑灭。巷子太窄，大车开不进去，消防员只好从河里抽水。
起火的是一家歇业的染坊。目击者韶大爷说，他先闻到焦味，接着看到二楼窗户里有火光，就敲着脸盆把邻居一家一家叫醒。
被烧毁的木楼中有两栋建于清末，属于市级保护建筑。文物部门表示，构件如能保留，将按原样修复。
53名居民被安置在附近的小学，学校周一照常上课。起火原因正在调查，初步排除人为纵火。
@panda | yunping-xue-bao | 云坪山区首次拍到雪豹带三只幼崽 | 云坪山区拍到雪豹一家 | 记者 郗白露
云坪自然保护区14日公布了一段红外相机录像：一只雌性雪豹带着三只幼崽走过海拔4100米的山脊。这是当地有记录以来第一次拍到三只幼崽同行。
录像摄于10月26日清晨6时许，长42秒。保护区研究员麻承野判断，幼崽大约五个月大，身体状况良好。
保护区里一共布设了135台红外相机，今年确认的雪豹有24只，比去年多5只。研究人员认为，岩羊数量的回升是主要原因。
今年春天，保护区与六个村签订协议，牲畜被咬死后由基金赔偿，每只羊600元，牧民不再下套报复。到目前为止赔付了73起。
保护区提醒游客不要进入核心区，擅自进入者最高罚款5000元。
@port | wangchuan-gangkou | 望川港前十个月吞吐量突破800万箱 | 望川港公布前十个月吞吐量 | 记者 晏归舟
望川港务集团14日公布，今年前十个月集装箱吞吐量达到812万箱，同比增长7.4%，超过去年全年。
增长主要来自水果和家具，其中冷藏箱增加了三成。汽车出口则下降了12%，集团解释说，两家车厂把货改走铁路了。
港区新建的四号码头已在八月投入使用，有自动岸桥九台，夜间作业不需要人上桥。工会担心岗位减少，集团承诺三年内不裁员，转岗人员的工资不降。
集团董事长仇望舒表示，明年的目标是1000万箱，但不会为了数字降价。
港口附近居民投诉夜间噪声的数量由去年的310件下降到94件，集团计划在围墙外再种两排树。
@law | beitong-cailiao | 北桐陶瓷厂前厂长受贿案宣判 获刑六年 | 北桐陶瓷厂前厂长获刑 | 记者 汲安澜
北桐市中级法院14日对陶瓷厂前厂长浦世钧受贿案作出一审判决，判处有期徒刑六年，并处罚金80万元。
法院查明，2016年至2022年间，浦世钧利用职务便利，为五家釉料供应商提供帮助，收受财物合计410万元。其妻子退缴了全部赃款。
浦世钧在庭上表示认罪，但否认曾向供应商索要财物。法庭没有采信检方关于索贿的指控，因此没有从重处罚。
同案的采购科长宿玉成被判处有期徒刑两年，缓刑三年。另一名涉案人员在逃。
该厂创办于1952年，现有职工370人，去年由市里注资后恢复了盈利。浦世钧的律师说，是否上诉将在十天之内决定。
@quake | dizhen-qingao | 青岙海域发生4.1级地震 | 青岙海域地震 | 快讯
14日5时08分，青岙以东33公里海域发生4.1级地震，震源深度15公里。沿海三个镇有震感，没有人员伤亡和财产损失的报告。渔港暂停出海至当天中午。
@marathon | malasong-linjiang | 临江马拉松破赛会纪录 | 临江马拉松落幕 | 快讯
临江马拉松14日举行，两万一千人参加。来自沙堰的荆遥以2小时11分38秒夺得男子冠军，把赛会纪录提高了19秒。女子冠军是禹宁，成绩2小时29分04秒。
@bus | gongjiao-jiangjia | 砚州公交票价下调至一元五角 | 砚州公交降价 | 快讯
砚州市14日起将公交票价由2元下调至1.5元，六十五岁以上老人继续免费。市里每年因此少收约2600万元。换乘优惠延长到90分钟。
@mayor | shizhang-cizhi | 望川副市长翟临安辞职 | 望川副市长辞职 | 快讯
望川市副市长翟临安14日辞职，市议会当天接受。他分管住房三年，因保障房延期交付受到批评。接任者是规划局局长栾素问，43岁。
@coin | tongqian-chutu | 澜石工地挖出宋代铜钱三百斤 | 澜石出土宋代铜钱 | 快讯
澜石市一处地铁工地14日挖出一口陶缸，内装宋代铜钱约三百斤。考古队长苗青说，钱用麻绳串着，绳子已经烂了。工地停工十天，铜钱将交市博物馆。
@notfound | zhanlan-404 | 话剧《您访问的页面不存在》首演 | 话剧《您访问的页面不存在》首演 | 快讯
“抱歉，您访问的页面不存在或已被删除。”14日晚，这句话从砚州剧场的舞台上响起，话剧《您访问的页面不存在》首演。编剧柏舟说，全剧长404秒的沉默是写给失踪的父亲的。演出到30日结束。
@deleted | wenzhang-shanchu | 法院判定平台删除文章侵权 | 法院判定平台删文侵权 | 快讯
“该内容已被作者删除”——作者莘禾从未按下删除键。临江法院14日判定“芦苇”平台擅自删除她的文章侵权，赔偿8000元，并在七天内恢复。平台称系统误判，当年共误删1.6万篇。
@domain | yuming-paimai | 旧书店域名被拍卖 成交价26万元 | 旧书店域名拍出26万元 | 快讯
“此域名正在出售，点击报价。”14日，倒闭三年的云坪旧书店的域名以26万元拍出，买家是一位不愿留名的老读者。他说不打算建站，只想让那个地址别变成广告。
@shut | tingkan | 《北桐晚报》停刊 网站年底关闭 | 《北桐晚报》宣布停刊 | 本报编辑部
本报自明日起停止出版，网站将于12月31日关闭，感谢读者68年的陪伴。
《北桐晚报》创刊于1958年，最高日发行量曾达21万份，今年十月降到不足九千份。31名采编人员将转入广播电台。过刊由市图书馆收藏，读者可凭证查阅。
@verify | yanzhengma | 老人因验证码无法挂号 医院取消 | 医院取消挂号验证码 | 快讯
“请完成安全验证，证明您不是机器人。”鹿鸣市第二医院14日取消了挂号时的这道题。此前一个月，有1900位老人因此挂号失败。院长葛素说，机器没拦住几个，人倒是拦住了。
@weihu | xitong-weihu | 社保系统停机维护至周一 | 社保系统停机维护 | 快讯
系统维护中，请稍后再试。省社保系统14日12时起停机升级，预计周一8时恢复。期间暂停办理转移和查询，养老金发放不受影响。咨询电话增加了40条线路。
@casino | duchang-guanbi | 澜石最后一家游艺赌场被取缔 | 澜石取缔最后一家赌场 | 快讯
老虎机、轮盘、注册就送彩金：澜石码头边的“金鲤”招揽客人用的都是这些话。14日，警方将其取缔，查扣机器52台，拘留7人。房东称对此不知情，店面将改成托儿所。
""")

load("mk", """
@bridge | most-vir | Мостот на Вир затворен поради пукнатина во столбот | Затворен мостот на Вир | Драгица Влашка
Мостот преку реката Вир кај Ореховец од сабота во 6 часот е затворен за целиот сообраќај, откако нуркачите нашле пукнатина долга 11 метри во источниот столб, соопшти општината.
Пукнатината е забележана во четвртокот, при годишниот преглед. „Не е поширока од палец, но оди низ целиот столб“, рече инженерот Крсте Бундалески. Преку мостот дневно минуваат 5.200 возила.
Автобусите 4 и 9 ќе возат преку Долно Езеро, што го продолжува патот за 35 минути. За пешаците има скела, бесплатна до 22 часот.
## Што понатаму
Во вторник ќе се земат примероци од бетонот. Ако е здрав, една лента ќе се отвори пред Нова година; ако не е, мостот ќе остане затворен до пролетта 2028 година.
Мостот е изграден во 1934 година, а последен пат е поправан во 1989 година. Советничката Љубица Тасева, која од 2018 година бара втор премин, рече дека ова е „сметката за триесет години гледање настрана“.
Трговците од источниот брег стравуваат за празничните недели. Општината ќе се сретне со нив в понеделник.
@budget | budzet-kamenica | Советот на Каменица го усвои буџетот со 19 гласа за | Усвоен буџетот на Каменица | Огнен Ристески
По расправа од девет часа, Советот на општина Каменица доцна во саботата го усвои буџетот за 2027 година со 19 гласа за и 14 против.
Буџетот изнесува 684 милиони денари, за 42 милиони повеќе од лани. Најмногу пари се предвидени за патишта и за водоводот во горниот град, додека парите за култура се намалуваат за 5 отсто.
Градоначалникот Стојмир Пејков рече дека општината првпат планира само колку што може да плати. Координаторката на опозицијата Верка Делова изјави дека нејзината група нема да го оспорува буџетот, но ќе бара уставна оцена за паркингот, кој поскапува двојно.
Предлогот за продажба на зимскиот стадион беше повлечен по полноќ, откако двајца советници од мнозинството најавија дека ќе гласаат против.
Новите цени важат од 1 март. Инвалидските возила се ослободени од плаќање.
@clinic | klinika-lipoec | Детското одделение во Липоец се сели во февруари | Најавена селидба на детското одделение во Липоец | Невена Стружанка
Детското одделение на болницата во Липоец ќе се пресели во новото крило во втората недела од февруари, изјави во саботата директорката д-р Билјана Смокова.
Новото одделение има 36 кревети, од кои 8 за интензивна нега, и соба за родител до секој кревет. Старото, отворено во 1961 година, имаше 28 кревети.
Крилото чинеше 390 милиони денари. Две третини плати државата, а останатото е од фондацијата „Бакарна ѕвезда“ и од над 3.000 мали дарови. „Едно момче ни ги прати парите за велосипед“, рече Смокова.
Синдикатот предупредува дека недостигаат 17 медицински сестри и дека на последниот оглас не се јавил никој. Министерството вети додаток од 6.000 денари за ноќна работа.
За време на селидбата итните случаи ќе се примаат во Сребреник, а редовните прегледи ќе се одложат.
@court | presuda-lozanov | Поранешниот министер Лозанов ослободен од обвинението за поткуп | Судот го ослободи Лозанов | Филип Карев
Кривичниот суд во Сребреник во саботата го ослободи поранешниот министер за транспорт Горазд Лозанов од обвинението дека примил поткуп за договорот за северната пруга.
Судијката Рајна Цветаноска рече дека обвинителството докажало средби, вечери и еден заем, но не и дека заемот од 120.000 евра бил даден во замена за договорот.
Лозанов, кој има 58 години, ја слушаше пресудата со затворени очи. Тој поднесе оставка во мај 2023 година. „Не планирам враќање во политиката“, рече пред судот.
Неговиот секретар Наум Бислимов е осуден на четиринаесет месеци затвор, условно, за уништување документи.
Обвинителот Златко Мирчев има рок од 30 дена за жалба. Договорот, вреден 96 милиони евра, останува во сила, а пругата треба да се отвори во 2029 година. Пред судот го чекаа стотина поддржувачи.
@wine | vino-virovsko | Лозарите во Вировско набраа 41 илјада тони грозје | Завршен гроздоберот во Вировско | Борјана Митрева
Гроздоберот во Вировско заврши со 41 илјада тони грозје, за шест илјади тони помалку од лани, соопшти во саботата здружението на лозарите.
Причина за помалиот род е градот од 9 јуни, кој уништи 700 хектари во пет села. Квалитетот, сепак, е најдобар во последните десет години: просечната сладост изнесува 23 степени.
Винариите плаќаат 24 денари за килограм, три денари повеќе од минатата година. „За првпат по долго време немаме расправија на вагите“, вели лозарот Методија Кочев од Горно Лозје.
Четири винарии сè уште не го исплатиле минатогодишниот долг од 58 милиони денари. Министерството најави дека нема да им даде субвенции додека не го подмират.
Младото вино ќе може да се проба на 5 декември на плоштадот во Вировско. Влезот е слободен, а ќе свират две капели.
@lake | ezero-nivo | Нивото на Долно Езеро најниско за 40 години | Рекордно ниско ниво на Долно Езеро | Станка Јовчева
Нивото на Долно Езеро во саботата беше 2,7 метри под просекот, најниско во последните 40 години, објави хидролошката служба.
Од август врнеше само осум дена. Водата се повлече и до 150 метри од брегот, па на видело излегоа столбови од населба стара четири илјади години. Археолозите веќе извлекоа 63 садови.
Рибарите од Пештани Дол велат дека чамците им стојат на суво. Риболовот на пастрмка е забранет до 1 април.
Хидролошката служба не очекува пораст пред февруари. Електраната работи со една турбина од три, а водоснабдувањето на градот засега не е загрозено.
Собирот на кајакарите, закажан за 22 ноември, ќе се одржи на реката Вир. Организаторите велат дека пријавените нема повторно да плаќаат, а превозот на чамците ќе го обезбеди општината без надомест.
@theft | krazba-ikona | Украдена икона од манастирот во Јасенково | Кражба во манастирот во Јасенково | Трајче Ѓуров
Икона од 1612 година е украдена ноќта меѓу петок и сабота од манастирот во Јасенково, соопшти полицијата.
Крадците влегле низ прозорецот на олтарот околу 3 часот и 20 минути и излегле по шест минути. Алармот се вклучил, но чуварот мислел дека е проба, која се прави секоја втора сабота.
Иконата на свети Трифун е дело на зографот Онуфриј Брестовски, осигурена е на 180.000 евра и е една од трите негови што се зачувани. „Не може да се продаде, може само да се сокрие“, рече игуменот Теодосиј.
Ништо друго не недостига. Полицијата бара сив комбе што бил виден на патот кон Брестово и ги моли бензинските пумпи да ги чуваат снимките.
Манастирот е отворен за посетители, освен црквата, која ќе биде затворена до среда.
@quake | zemjotres | Земјотрес од 3,9 степени кај Горски Извор | Земјотрес кај Горски Извор | агенција
Земјотрес со јачина од 3,9 степени по Рихтер е почувствуван во саботата во 4 часот и 12 минути кај Горски Извор. Жариштето било на длабочина од 9 километри. Нема повредени, паднале неколку оџаци.
@strike | strajk-rudari | Рударите од Сребреник почнаа штрајк | Штрајк на рударите во Сребреник | агенција
Околу 640 рудари од „Сребро“ во саботата почнаа штрајк. Тие бараат покачување на платите за 12 отсто и нови ламби. Управата нуди 4 отсто. Преговорите продолжуваат в понеделник во 10 часот.
@basket | kosarka-final | Кошаркарките на Липоец шампионки | Липоец освои титула во кошарка | агенција
Кошаркарките на Липоец станаа првенки на државата, откако во саботата ја победија Каменица со 71:66. Најдобра беше Мила Трпкоска со 28 поени. Ова е прва титула за клубот по 21 година.
@rate | kamata | Народната банка ја задржа каматата на 5,35 отсто | Каматата останува иста | агенција
Народната банка во саботата ја задржа основната камата на 5,35 отсто, четврти пат по ред. Гувернерката Емилија Бошева рече дека инфлацијата во октомври била 3,1 отсто, помалку отколку во септември.
@envoy | ambasador | Калина Дуковска именувана за амбасадорка | Дуковска именувана за амбасадорка | агенција
Претседателот во саботата ја именува Калина Дуковска за амбасадорка на Јужните Острови. Таа има 45 години и досега ја водеше трговската комора. Ја наследува Ристо Меланов, кој заминува во пензија.
@notfound | pretstava-404 | „Страницата не е пронајдена“ најдобра претстава | Наградена претставата „Страницата не е пронајдена“ | агенција
„Страницата не е пронајдена“, драма на Еда Перова за библиотекарка што го заборава своето име, во саботата ја освои наградата „Дабов лист“. „Жалиме, бараната страница повеќе не постои“ е нејзината прва и последна реплика. Во паузата од 404 секунди никој не излезе.
@removed | statija-trgnata | Тргната статијата за кнезот по судска одлука | Суд нареди да се тргне статија | агенција
Статијата повеќе не е достапна: неделникот „Огледало“ во саботата ја избриша од страницата репортажата за имотот на кнезот Тил, откако судот му даде рок од 24 часа. На таа адреса стои грешка. Уредничката Јоса Викова најави жалба.
@domain | domen-partija | Доменот на партијата „Пристан“ на продажба | „Пристан“ го загуби доменот | агенција
Овој домен е на продажба, пишуваше во саботата на страницата на партијата „Пристан“. Секретарот Коле Брајков призна дека заборавиле да платат 900 денари за продолжување. Препродавачот бара 4.000 евра. Партијата ќе одлучи во вторник.
@shut | posleden-broj | „Ореховечки глас“ се гаси по 74 години | Згаснува „Ореховечки глас“ | Анѓа Поповска
Ова е последниот број. „Ореховечки глас“ престанува да излегува по 74 години, а страницата ќе се исклучи на 31 декември. Благодариме што нè читавте.
Во редакцијата останаа дванаесет луѓе. Издавачот Ноле Карев рече дека долгот од 22 милиони денари не му оставил избор. Архивата ќе ја преземе градската библиотека.
@robot | dokazi-covek | „Докажи дека не си робот“: предавање во Каменица | Предавање за роботи во Каменица | агенција
Потврдете дека сте човек. Со тие зборови професорката Ада Мулева во саботата го почна предавањето во Домот на културата во Каменица, пред 400 слушатели. „Пристапот е одбиен“, им велеше робот на доцнежливите. Влезот беше бесплатен.
@pause | portal-danok | Даночниот портал не работи до понеделник | Исклучен даночниот портал | агенција
Страницата е привремено недостапна: даночниот портал во саботата напладне беше исклучен поради одржување и ќе се врати в понеделник во 7 часот, соопшти управата. Пријавите што истекуваат во недела ќе се примаат до среда. Обидете се подоцна, советуваат од управата.
@casino | kazino-dozvola | Последното казино на езерото остана без дозвола | Казиното на езерото остана без дозвола | агенција
Рулет, автомати, бонус за нови играчи: „Златен клен“, последното казино на Долно Езеро, мора да се затвори до петок. Комисијата во саботата му ја одзеде дозволата, зашто нашла 61 малолетен играч. Сопственикот Вито Песков најави тужба.
""")

TRAPS = {"en": "play404 removed domain closing human portalpause casino", "ru": "notfound blocked dropdomain shut works deleted casino", "zh": "notfound deleted domain shut verify weihu casino", "mk": "notfound removed domain shut robot pause casino"}
LONGS = {"en": "bridge budget ward ferry verdict museum wind", "ru": "dam school trial trawler bear metro vaccine", "zh": "tunnel flood orchestra fire panda port law", "mk": "bridge budget clinic court wine lake theft"}
SHORTS = {"en": "quake strike chess envoy bank", "ru": "snow hockey fuel post comet", "zh": "quake marathon bus mayor coin", "mk": "quake strike basket rate envoy"}
for table in (TRAPS, LONGS, SHORTS):
    for lang in table: table[lang] = [STORIES[f"{lang}.{k}"] for k in table[lang].split()]


# ---------------------------------------------------------------- the cases

LANGS = ("en", "ru", "zh", "mk")
CASES, COUNT = [], {}
TPLS = "table modern pre soup heavy ministry wp lines portal blog mag dl app rows custom bulletin radio".split()
COMBOS = {}
for _l in LANGS:
    _a, _b = NAMES[_l]
    COMBOS[_l] = [(x, y) for x in _a for y in _b]
    random.Random("names" + _l).shuffle(COMBOS[_l])


def pick(table, lang, n): return table[lang][n % len(table[lang])]


def vary(A, *pairs, head=None, drop=(), add=None, order=None):
    """The story after an edit: every pair must be in it."""
    ps, title = list(A.paras), A.head
    for old, new in pairs:
        assert old in A.text(), (A.head, old)
        if old in title: title = title.replace(old, new)
        ps = [p.replace(old, new) for p in ps]
    if order: ps = [ps[i] for i in order]
    ps = [p for i, p in enumerate(ps) if i not in drop]
    if add: ps.insert(add[0], add[1])
    return Art(A.lang, A.slug, head or title, A.ev, A.by, ps)


class Case:
    half = "unseen"

    def __init__(self, id, url, headline, siblings, expected, alone):
        self.id, self.url, self.headline, self.siblings, self.expected, self.expected_alone = id, url, headline, siblings, expected, alone

    def __repr__(self): return f"<{self.id} {self.expected} {self.expected_alone}>"


class Ctx:
    """One case as it is played: its site, its story, and the usual pages."""

    def __init__(self, case, S, A, n, tick, tpl, opts):
        self.case, self.S, self.A, self.n, self.tick, self.tpl, self.opts = case, S, A, n, tick, tpl, opts
        self.url, self.host, self.lang, self.base = case.url, S.host, S.lang, "http://" + S.host

    def art(self, A=None, **opts): return self.S.art(A or self.A, self.tick, self.tpl, {**(self.opts or {}), **opts})

    def front(self): return self.S.front(self.tick, self.tpl, {k: v for k, v in (self.opts or {}).items() if k in ("chrome", "date", "charset")})

    def err(self, title, *texts, **opts): return self.S.err(title, *texts, tick=self.tick, tpl=self.tpl, opts=opts)

    def miss(self):
        a, b, c = MISS[self.lang]
        n = self.n
        return self.err(a[n % 8], b[(n // 8 + n) % 5], c[(n // 16 + n * 3) % 5])


def go(to, status=302): return dict(html="", status=status, headers={"Location": to})


def case(kind, lang, A, expected, alone, after=None, before=None, A2=None, tpl=None, tpl2=None, tick=1, path=None, opts=None, opts2=None, headline=None, sibs=(), url=None):
    n = COUNT.get(lang, 0)
    COUNT[lang] = n + 1
    k = COUNT[kind, lang] = COUNT.get((kind, lang), 0) + 1
    (an, aslug), (bn, bslug) = COMBOS[lang][n]
    host = [f"www.{aslug}-{bslug}.example", f"{aslug}{bslug}.example", f"{bslug}.{aslug}.example"][n % 3]
    tpl = tpl or TPLS[(n * 5 + LANGS.index(lang) * 4) % len(TPLS)]
    name = an + {"zh": ""}.get(lang, " ") + bn
    num = 1000 + random.Random(f"{kind}{lang}{k}").randint(0, 90000)
    if path is None:
        path = {"table": f"/news.php?id={num}", "soup": f"/news/{num}.html", "wp": f"/2026/11/{A.slug}/", "pre": f"/wire/{num}.txt.html", "ministry": f"/press/releases/{num}", "heavy": f"/a/{num}-{A.slug}", "blog": f"/2026/11/{A.slug}.html",
                "rows": f"/show.asp?n={num}", "portal": f"/portal/article/{num}", "custom": f"/s/{A.slug}", "radio": f"/vesti/{num}", "bulletin": f"/bulletin/{num}.htm"}.get(tpl, f"/2026/11/14/{A.slug}")
    cid = f"{kind}-{lang}-{k:02d}"
    c = Case(cid, url or f"http://{host}{path}", headline or (A.ev if n % 2 else A.head), [f"http://{host}{s}" for s in sibs], expected, alone)
    S = Site(cid, lang, tpl, name, host)

    def play(W, first):
        x = Ctx(c, S, A if first or not A2 else A2, n, 0 if first else tick, tpl if first else tpl2 or tpl, opts if first or opts2 is None else opts2)
        R = {c.url: dict(html=x.art()), "/": dict(html=x.front()), "*": dict(html=x.miss(), status=404)}
        for i, s in enumerate(sibs):
            R[s] = dict(html=x.art(pick(LONGS, lang, n + i + 2)))
        change = before if first else after
        if change: change(x, R)
        if c.url.startswith("http:///"): R.pop(c.url, None)
        if x.base + "/" == c.url: R.pop("/", None)
        for key, kw in R.items():
            if key == "detour": W.detours.update(kw); continue
            if kw is None: continue
            full = key if "://" in key else f"{x.base}/*" if key == "*" else x.base + key
            W.put(full, **kw)
    c.play = play
    CASES.append(c)
    return c


ALIVE, OKED, MOVED = ["alive"], ["ok", "edited"], ["moved", "redirected"]
L, T, B = LONGS, TRAPS, SHORTS


# ---- living: traps in the text

for lang in LANGS:
    for i in (0, 1, 2, 4, 5): case("trap", lang, T[lang][i], OKED, ALIVE)
    case("trapsame", lang, T[lang][6], ["ok"], ALIVE, tick=0, tpl="soup")
    case("trapwall", lang, T[lang][3], OKED, ALIVE, tpl="heavy")
    case("markup", lang, pick(L, lang, 1), OKED, ALIVE, tpl="pre")
    case("markup", lang, pick(B, lang, 2), OKED, ALIVE, tpl="lines")
    case("redesign", lang, pick(L, lang, 5), OKED, ALIVE, tpl="table", tpl2="app", opts2={"date": 3})
    case("redesign", lang, pick(B, lang, 0), OKED, ALIVE, tpl="wp", tpl2="heavy", opts2={"date": 1}, path="/archive/2026/4417")
    case("tochrome", lang, pick(L, lang, 3), OKED, ALIVE, tpl="soup", opts2={"chrome": {"en": "ru", "ru": "en", "zh": "en", "mk": "en"}[lang], "date": 1})

# ---- living: bars, banners, comments and lists that talk of death

COOKIE = {
    "en": "<div class='sheet'><p>Before you read on: we keep crumbs. Some are needed, others tell 214 partners what you like. You can refuse all of them and still read everything.</p><button>All right</button><button>None for me</button></div>",
    "ru": "<div class='plashka'><p>Прежде чем читать: сайт оставляет крошки на вашем устройстве. Часть нужна для работы, остальное — для 96 рекламных партнёров. Можно отказаться и читать дальше.</p><button>Ладно</button><button>Не надо</button></div>",
    "zh": "<div class='tanceng'><p>阅读之前：本站会在您的设备上留下小文件，其中一些供58家合作方统计使用。您可以全部拒绝，正文照样可读。</p><button>好的</button><button>都不要</button></div>",
    "mk": "<div class='lenta'><p>Пред да читате: страницата остава трошки на вашиот уред. Дел се нужни, другите се за 73 партнери. Може да одбиете и пак да читате сè.</p><button>Во ред</button><button>Не, фала</button></div>",
}
BANNER = {
    "en": "<div class='note'>This is a page from our old files. It is no longer updated, and the addresses in it may have expired. The whole site goes dark for repairs on Sunday from 2 to 4 a.m.</div>",
    "ru": "<div class='note'>Материал из старого архива: больше не обновляется, ссылки в нём могли истечь. В воскресенье с 2 до 4 часов весь сайт будет недоступен из-за ремонта серверной.</div>",
    "zh": "<div class='note'>此页属于旧档案，不再更新，文中链接可能已失效。本站周日凌晨2时至4时因机房检修将暂停访问。</div>",
    "mk": "<div class='note'>Ова е од старата архива: повеќе не се ажурира, врските во текстот може да се истечени. Во недела од 2 до 4 часот целата страница ќе биде недостапна поради поправка.</div>",
}
DEADTALK = {
    "en": ["This article has been deleted! I get 404 on my phone.", "Page not found for me as well, the link on Tuesday's letter is dead.", "Comment removed by the moderator.", "Why do I have to log in to read this? Access denied."],
    "ru": ["Статью удалили! У меня с телефона ошибка 404.", "И у меня «страница не найдена», ссылка из рассылки мертва.", "Комментарий удалён модератором.", "Почему просят войти? Доступ запрещён."],
    "zh": ["文章被删了！我手机上显示404。", "我这里也是页面不存在，邮件里的链接失效了。", "该评论已被管理员删除。", "为什么要登录才能看？拒绝访问。"],
    "mk": ["Статијата е избришана! На телефон ми јавува 404.", "И кај мене страницата не е пронајдена, врската од писмото е мртва.", "Коментарот е избришан од модератор.", "Зошто мора најава? Пристапот е одбиен."],
}
DEADHEADS = {
    "en": ["Page not found: how links die", "This domain is for sale, says the mayor's site", "Article withdrawn at the minister's request", "Best casinos shut down by police", "Our site is closed on Sunday", "Subscribe or leave: the new rule of the papers"],
    "ru": ["Страница не найдена: как умирают ссылки", "Домен мэрии выставлен на продажу", "Статью сняли по просьбе министра", "Онлайн-казино закрыла полиция", "Сайт закрыт на ремонт в воскресенье", "Доступ только по подписке: новое правило газет"],
    "zh": ["页面不存在：链接是怎样消失的", "市政府域名正在出售", "应部长要求 文章已被删除", "警方关闭多家网上赌场", "网站周日停机维护", "仅限订阅者阅读：报纸的新规矩"],
    "mk": ["Страницата не постои: како умираат врските", "Доменот на општината е на продажба", "Статијата е повлечена на барање на министерот", "Полицијата затвори интернет-казина", "Страницата не работи во недела", "Само за претплатници: ново правило на весниците"],
}
for lang in LANGS:
    case("cookiebar", lang, pick(L, lang, 2), OKED, ALIVE, tpl="modern", opts2={"top": COOKIE[lang]})
    case("banner", lang, pick(B, lang, 1), OKED, ALIVE, tpl="bulletin", opts2={"top": BANNER[lang]})
    case("deadtalk", lang, pick(B, lang, 3), OKED, ALIVE, tpl="heavy", opts2={"talk": DEADTALK[lang]})
    case("deadlinks", lang, pick(B, lang, 4), OKED, ALIVE, tpl="dl", opts2={"related": DEADHEADS[lang]})

# ---- living: lists, a live blog, a gallery, other bytes for the same letters

LIST = {"en": ("Local: all reports of the week", "/local", "Seen on Saturday, in brief"), "ru": ("Район: все сообщения недели", "/local", "Суббота коротко"), "zh": ("本地：本周全部消息", "/local", "周六简讯汇总"), "mk": ("Локално: сите вести од неделата", "/local", "Сабота накратко")}
GALLERY = {
    "en": ("In pictures: the night the river froze in Penmoor", ["Skaters below the Mill Weir on Friday, 13 November.", "Baker Jon Sallow brings rolls to the ferrymen, who could not leave.", "A heron waits at the last open hole, near pier four.", "Children of the Corn Hall school measured nine centimetres of ice.", "The clock of St Brannoc's stopped at 2.14 a.m.", "By noon on Saturday the ice was gone."]),
    "ru": ("Фоторепортаж: ночь, когда в Толмино замёрзла река", ["Конькобежцы у нижнего шлюза, пятница, 13 ноября.", "Пекарь Ион Саввин несёт хлеб паромщикам, застрявшим у берега.", "Цапля у последней полыньи возле четвёртой опоры.", "Школьники намерили девять сантиметров льда.", "Часы на ратуше встали в 2:14.", "К полудню субботы лёд сошёл."]),
    "zh": ("图集：鹿鸣河封冻的那一夜", ["11月13日周五，孩子们在下闸口滑冰。", "面包师沙乔给困在岸边的船工送来热馒头。", "一只苍鹭守在四号桥墩旁最后的冰窟窿边。", "小学生量得冰厚九厘米。", "钟楼的大钟停在2时14分。", "周六中午，冰已化尽。"]),
    "mk": ("Во слики: ноќта кога замрзна реката во Ореховец", ["Лизгачи под долната брана, петок, 13 ноември.", "Пекарот Јон Салев им носи леб на скелеџиите.", "Чапја чека крај последната дупка во мразот, до четвртиот столб.", "Учениците измериле девет сантиметри мраз.", "Часовникот на плоштадот застана во 2 и 14.", "Во саботата напладне мразот веќе го немаше."]),
}


def listing(x, extra):
    items = ([H_ for H_ in DEADHEADS[x.lang][:extra]] + HEADS[x.lang][:14])[:14]
    title = LIST[x.lang][0]
    return x.S.page("list", title, f"<h1>{title}</h1><ol>" + "".join(f'<li><a href="/r/{300 + len(t) * 7}">{esc(t)}</a> <em>{esc(TEASE[x.lang][i % 4])}</em></li>' for i, t in enumerate(items)) + "</ol>", x.tick, x.tpl)


def blogday(x, extra):
    items = [p for A in (T[x.lang][:extra] + B[x.lang]) for p in A.paras]
    title = LIST[x.lang][2]
    return x.S.page("art", title, f"<h1>{title}</h1>" + "".join(f"<div class='entry'><time>{20 - i}:{(i * 17) % 60:02d}</time><p>{esc(t)}</p></div>" for i, t in enumerate(items, 0 if extra else 3)), x.tick, x.tpl)


ENC = {"en": "windows-1252", "ru": "koi8-r", "zh": "gb18030", "mk": "windows-1251"}


def encoded(meta):
    def before(x, R):
        enc = ENC[x.lang]
        page = x.art(charset=enc) if meta else x.art().replace('<meta charset="utf-8">', "")
        R[x.url] = dict(body=page.encode(enc, "xmlcharrefreplace"), kind="text/html" if meta else f"text/html; charset={enc}")
    return before


for lang in LANGS:
    case("list", lang, B[lang][0], ALIVE, ALIVE, path=LIST[lang][1], headline=LIST[lang][0], tpl="portal", before=lambda x, R: R.update({x.url: dict(html=listing(x, 0))}), after=lambda x, R: R.update({x.url: dict(html=listing(x, 3))}))
    case("liveblog", lang, B[lang][1], ALIVE, ALIVE, path="/live/14", headline=LIST[lang][2], tpl="mag", before=lambda x, R: R.update({x.url: dict(html=blogday(x, 0))}), after=lambda x, R: R.update({x.url: dict(html=blogday(x, 3))}))
    G = Art(lang, "ice-night", GALLERY[lang][0], None, "Foto", ["!! " + t for t in GALLERY[lang][1]])
    case("gallery", lang, G, OKED, ALIVE, tpl="modern", tpl2="mag", headline=GALLERY[lang][0])
    case("encoding", lang, pick(L, lang, 4), OKED, ALIVE, tpl="table" if lang in ("ru", "mk") else "soup", before=encoded(lang in ("ru", "mk")))

case("encoded2", "zh", pick(L, "zh", 0), OKED, ALIVE, tpl="table", before=encoded(True), after=encoded(True))
case("encoded2", "ru", pick(B, "ru", 4), OKED, ALIVE, tpl="table", after=lambda x, R: R.update({x.url: dict(body=x.art(charset="windows-1251").encode("cp1251", "xmlcharrefreplace"), kind="text/html")}))
case("hiccup", "en", pick(L, "en", 6), ALIVE, ALIVE, tpl="ministry", after=lambda x, R: R[x.url].update(first={"times": 1, "status": 503}))
case("hiccup", "mk", pick(L, "mk", 6), ALIVE, ALIVE, tpl="rows", after=lambda x, R: R[x.url].update(first={"times": 1, "status": 503}))

# ---- living: edits that turn no fact

EDITED = {
    "en": [("bridge", [("at 6 a.m.", "at six in the morning"), ("14 metres", "fourteen metres"), ("which adds about 25 minutes to the journey", "and the journey takes about 25 minutes longer"), ("called the closure", "described the closure as")]),
           ("ferry", [("All 137 people on board the ferry Corvina were brought ashore safely", "The 137 people aboard the ferry Corvina all reached the shore safely"), ("at 5.40 p.m.", "at 17.40"), ("within ninety minutes", "within an hour and a half"), ("takes 60 passengers and no cars", "has room for 60 passengers, but not for cars")]),
           ("wind", [("it took a quarter of an hour until the first blade moved", "the first blade moved only 15 minutes later"), ("165 metres high", "165 m high"), ("two more than in 2022", "up by two since 2022")]),
           ("museum", [("Thieves broke into the Museum of Navigation in Brackwater during the night and stole a silver astrolabe made in 1576, police said on Saturday.", "A silver astrolabe made in 1576 was stolen during the night from the Museum of Navigation in Brackwater, police said on Saturday."), ("850,000 crowns", "0.85 million crowns")]),
           ("bank", [("the third time in a row", "as it had done twice before in a row"), ("Central bank leaves", "Central Bank leaves"), ("3.25 percent", "3.25 per cent")])],
    "ru": [("dam", [("на четыре месяца раньше срока", "за четыре месяца до срока"), ("глубиной 3,5 метра", "глубиной в три с половиной метра"), ("1800 кубометров", "1,8 тысячи кубометров"), ("не предупредили заранее", "заранее никто не предупредил")]),
           ("school", [("на 320 мест", "на 320 учеников"), ("открыли школу на", "распахнула двери школа на"), ("вину не признаёт", "своей вины не признает"), ("сносить не будут", "решено не сносить")]),
           ("trial", [("48 миллионов рублей", "48 млн рублей"), ("работает три дня в неделю", "работает по три дня в неделю"), ("с 2019 по 2024 год", "в 2019–2024 годах"), ("подаст жалобу в течение 15 суток", "намерен обжаловать его в положенные 15 суток")]),
           ("metro", [("почти час", "почти 60 минут"), ("до полуночи", "до 24:00"), ("7,2 миллиарда", "7,2 млрд")]),
           ("fuel", [("подешевел в среднем на 1 рубль и стоит 57,3 рубля", "стал дешевле в среднем на рубль и стоит 57 рублей 30 копеек"), ("6 процентов", "6%")])],
    "zh": [("tunnel", [("提前两个月", "提前2个月"), ("1400人", "一千四百人"), ("27.5亿元", "27.5亿元人民币"), ("尚未确定", "还没有定"), ("整整五个月", "足足五个月")]),
           ("flood", [("以29票赞成、11票反对，通过了", "以29比11的票数通过了"), ("有6人遇难", "六人丧生"), ("4300亩", "四千三百亩")]),
           ("fire", [("凌晨1时47分", "凌晨1点47分"), ("到清晨5时30分将明火扑灭", "清晨五点半扑灭了明火"), ("敲着脸盆", "一边敲脸盆一边"), ("正在调查", "还在调查之中")]),
           ("port", [("增加了三成", "增加了30%"), ("三年内不裁员", "三年之内不会裁员"), ("自动岸桥九台", "9台自动岸桥")]),
           ("bus", [("由2元下调至1.5元", "从两元降到一元五角"), ("90分钟", "一个半小时"), ("约2600万元", "两千六百万元左右")])],
    "mk": [("bridge", [("во 6 часот", "во шест часот наутро"), ("долга 11 метри", "долга единаесет метри"), ("5.200 возила", "5200 возила"), ("што го продолжува патот за 35 минути", "па патот трае 35 минути подолго")]),
           ("budget", [("По расправа од девет часа", "По деветчасовна расправа"), ("за 5 отсто", "за 5%"), ("се ослободени од плаќање", "не плаќаат ништо")]),
           ("lake", [("најниско во последните 40 години", "а толку ниско не било веќе 40 години"), ("осум дена", "8 дена"), ("населба стара четири илјади години", "населба од пред 4.000 години")]),
           ("wine", [("за шест илјади тони помалку од лани", "што е 6.000 тони помалку од минатата година"), ("24 денари за килограм", "по 24 денари за кило"), ("сè уште не го исплатиле", "досега не го платиле")]),
           ("rate", [("четврти пат по ред", "по четврти пат едноподруго"), ("3,1 отсто", "3,1%")])],
}
for lang in LANGS:
    for i, (key, pairs) in enumerate(EDITED[lang]):
        A = STORIES[f"{lang}.{key}"]
        case("wording", lang, A, ["edited", "ok"], ALIVE, A2=vary(A, *pairs), tpl="rows" if i == 3 else None)

ADDED = {
    "en": ("court", "verdict", "Editor's note, 16 November: a photograph that showed another Mr Lusk has been taken off this page. We regret the mix-up, and so does he."),
    "ru": ("", "bear", "Обновление: после публикации заповедник уточнил, что снимки с фотоловушек можно будет увидеть на выставке в Сосновке."),
    "zh": ("", "panda", "补充：保护区稍后表示，这段录像将在云坪科技馆循环播放，免费参观。"),
    "mk": ("", "clinic", "Дополнување: од болницата подоцна соопштија дека ѕидовите на новото одделение ги насликале ученици од Липоец."),
}
ORDER = {"en": ("ward", [0, 1, 3, 2, 4]), "ru": ("vaccine", [0, 2, 1, 3, 4]), "zh": ("orchestra", [0, 2, 1, 4, 3]), "mk": ("theft", [0, 2, 1, 3, 4])}
SUBS = {"en": ("museum", [(1, "## Six minutes"), (4, "!! The hall of instruments, seen from the gallery. Photo: archive")]), "ru": ("trawler", [(1, "## Четырёхметровая волна"), (4, "!! Траулер в порту. Фото из архива")]),
        "zh": ("law", [(1, "## 法院查明"), (4, "!! 陶瓷厂旧窑。资料图")]), "mk": ("court", [(1, "## Затворени очи"), (4, "!! Зградата на судот. Фото: архива")])}


def typo(A):
    turn = {"en": [('"', "''"), ("'s", "’s"), (" percent", " per cent")], "ru": [("«", "„"), ("»", "“"), (" — ", " – "), ("ё", "е")], "zh": [("“", "「"), ("”", "」"), ("，", ", ")], "mk": [("„", "«"), ("“", "»"), ("ѐ", "е")]}[A.lang]
    def f(s):
        for a, b in turn: s = s.replace(a, b)
        return s
    return Art(A.lang, A.slug, f(A.head), A.ev, A.by, [f(p) for p in A.paras])


for lang in LANGS:
    A = STORIES[f"{lang}.{ADDED[lang][1]}"]
    case("added", lang, A, ["edited", "ok"], ALIVE, A2=vary(A, add=(len(A.paras), ADDED[lang][2])))
    A = STORIES[f"{lang}.{ORDER[lang][0]}"]
    case("order", lang, A, ["edited", "ok"], ALIVE, A2=vary(A, order=ORDER[lang][1]))
    A = STORIES[f"{lang}.{SUBS[lang][0]}"]
    P2 = list(A.paras)
    for i, t in reversed(SUBS[lang][1]): P2.insert(i, t)
    case("subheads", lang, A, OKED, ALIVE, A2=Art(lang, A.slug, A.head, A.ev, A.by, P2), tpl="modern")
    case("typography", lang, pick(L, lang, 0), OKED, ALIVE, A2=typo(pick(L, lang, 0)))

# ---- living elsewhere, by usual and unusual roads

NOTICE = {"en": "We have a new house. The piece you want is carried over with all the others; the door opens by itself in a moment.", "ru": "Мы переехали. Заметка, которую вы ищете, перенесена вместе с остальными; через миг вас туда проводят.",
          "zh": "我们搬家了。您要看的文章已随其他文章一并搬过去，稍候自动带您前往。", "mk": "Се преселивме. Текстот што го барате е пренесен со сите други; за миг ќе ве однесеме таму."}
HERE = {"en": ("The report now lives in our new rooms", "Step across to the report"), "ru": ("Заметка теперь в новых комнатах сайта", "Перейти к заметке"), "zh": ("这篇报道已搬进新站", "前往这篇报道"), "mk": ("Текстот сега е во новите простории", "Кон текстот")}


def moved(road, other=False):
    def after(x, R):
        host = "new-" + x.host.replace("www.", "") if other else x.host
        to = f"http://{host}/archive/2026/{x.A.slug}"
        R[to] = dict(html=x.art())
        if other: R["/"] = go(f"http://{host}/", 301); R[f"http://{host}/"], R[f"http://{host}/*"] = dict(html=x.front()), dict(html=x.miss(), status=404)
        note = f"<p>{NOTICE[x.lang]}</p>"
        R[x.url] = {
            "301": lambda: go(to, 301), "308": lambda: go(to, 308), "303": lambda: go(to, 303), "relative": lambda: go(f"/archive/2026/{x.A.slug}", 302),
            "meta": lambda: dict(html=f'<html><head><META HTTP-EQUIV="Refresh" CONTENT="6;URL=\'{to}\'"></head><body>{note}</body></html>'),
            "metaplain": lambda: dict(html=f'<html><head><meta content="0;url={to}" http-equiv="refresh"><title>&#8594;</title></head><body><a href="{to}">&#8594;</a></body></html>'),
            "timer": lambda: dict(html=f'<html><head><link rel="canonical" href="{to}"></head><body>{note}<a href="{to}">&rarr;</a><script>setTimeout(function(){{ top.location.href = "{to}"; }}, 1500);</script></body></html>'),
            "assign": lambda: dict(html=f"<html><head><script>location.assign('{to}')</script></head><body><noscript><a href='{to}'>&rarr;</a></noscript></body></html>"),
            "header": lambda: dict(html=f"<html><body>{note}</body></html>", headers={"Refresh": f"3; URL={to}"}),
            "frame": lambda: dict(html=f'<html><head><title>{esc(x.A.head)}</title></head><frameset rows="100%,*"><frame src="{to}" name="m"><noframes><body><a href="{to}">{esc(x.A.head)}</a></body></noframes></frameset></html>'),
            "chain": lambda: go(x.base + "/go/1", 301),
            "link": lambda: dict(html=x.S.page("err", HERE[x.lang][0], f'<h2>{HERE[x.lang][0]}</h2><p>{esc(x.A.head)}</p><p><a href="{to}">{HERE[x.lang][1]}</a></p>', x.tick, x.tpl)),
        }[road]()
        if road == "chain": R["/go/1"] = go("/go/2", 302); R["/go/2"] = dict(html=f'<html><head><meta http-equiv="refresh" content="0; url={to}"></head><body></body></html>')
    return after


for lang, roads in {"en": ["308", "timer", "meta", "frame", "link"], "ru": ["chain", "header", "301", "meta", "assign"], "zh": ["assign", "303", "metaplain", "link", "header"], "mk": ["relative", "timer", "301", "meta", "chain"]}.items():
    for i, road in enumerate(roads):
        case("moved", lang, pick(L, lang, i + 2) if i % 2 else pick(B, lang, i), MOVED + (["ok", "edited"] if road == "frame" else []), ALIVE, after=moved(road, i % 2 == 1), tpl2="app" if i == 3 else None)

# ---- the beginning for all, the rest for subscribers

PAY = {
    "en": ["Five more paragraphs are waiting for those who hold a reading card. Card holders: name and PIN at the gate. No card yet? 4 crowns a month.", "You have come to the fold. Below it, the paper is for subscribers only. Subscribe for 6 crowns and read on."],
    "ru": ["Дальше — для тех, кто носит читательский билет. Билет стоит 190 рублей в месяц, первые две недели даром. Оформить подписку и дочитать.", "Сгиб газеты. Ниже сгиба текст доступен только подписчикам. Подпишитесь, чтобы дочитать, или войдите."],
    "zh": ["以下部分留给持有阅读证的读者。阅读证每月12元，订阅后可读全文。", "此处折页。折页以下仅供付费订户阅读，还剩本文六成。立即订阅，继续阅读。"],
    "mk": ["Остатокот е за оние што имаат читателска картичка. Картичката чини 150 денари месечно. Претплатете се и дочитајте.", "Тука е превиткот. Под него текстот е само за претплатници. Претплатете се или најавете се за да продолжите."],
}


def pay(n):
    def after(x, R):
        short = Art(x.lang, x.A.slug, x.A.head, x.A.ev, x.A.by, x.A.paras[:2])
        page = x.art(short, below=f'<div class="{"fold" if n else "gate paywall"}"><p>{PAY[x.lang][n]}</p><a href="/sub">{x.S.name}</a></div>')
        if not n: page = page.replace("</head>", '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".gate"}}</script></head>')
        R[x.url] = dict(html=page)
    return after


for lang in LANGS:
    for n in (0, 1): case("paywall", lang, pick(L, lang, n * 3), ["paywall"], ["paywall"], after=pay(n), tpl=["modern", "mag"][n])

# ---- rewritten: one small turn

REWRITTEN = {
    "en": [("bridge", [("14 metres long", "41 metres long")]), ("budget", [("by 31 votes to 26", "by 31 votes to 29")]), ("verdict", [("The contract, worth 1.9 billion crowns, is not affected", "The contract, worth 1.9 million crowns, is not affected")]),
           ("ferry", [("The captain was not under the influence", "The captain was under the influence")]), ("ward", [("Dr Farrow", "Dr Harrow"), ("director Odile Farrow", "director Justin Harrow")]),
           ("wind", [("when the wind blows from the west", "when the wind blows from the east")]), ("museum", [("open, but the hall of instruments is closed until Wednesday", "open, but the hall of instruments is closed until Friday")]),
           ("quake", [("magnitude 4.6", "magnitude 4.9")]), ("verdict", [("Former transport minister Lusk acquitted of bribery", "Former transport minister Lusk convicted of bribery"), ("acquitted the former transport minister, Gideon Lusk, on Saturday of taking bribes", "convicted the former transport minister, Gideon Lusk, on Saturday of taking bribes")])],
    "ru": [("dam", [("глубиной 3,5 метра", "глубиной 5,5 метра")]), ("school", [("31 миллион был потрачен", "131 миллион был потрачен")]), ("trial", [("Прокурор просил восемь лет", "Прокурор просил семь лет")]), ("trawler", [("последний осмотр прошёл в июне без замечаний", "последний осмотр прошёл в июне с замечаниями")]),
           ("bear", [("В посёлки медведи этой осенью не выходили", "В посёлки медведи этой осенью выходили")]), ("metro", [("откроют 1 декабря", "откроют 1 февраля"), ("откроется 1 декабря", "откроется 1 февраля")]),
           ("vaccine", [("профессор Зоя Кручинина", "профессор Римма Аверкиева")]), ("hockey", [("со счётом 4:2", "со счётом 4:3")]), ("snow", [("12 тысяч кубометров", "12 миллионов кубометров")])],
    "zh": [("tunnel", [("全长8.6公里", "全长6.8公里")]), ("flood", [("29票赞成、11票反对", "29票赞成、17票反对")]), ("orchestra", [("任期四年", "任期两年")]), ("fire", [("初步排除人为纵火", "初步不排除人为纵火")]),
           ("panda", [("每只羊600元", "每只羊900元")]), ("port", [("812万箱", "812亿箱")]), ("law", [("表示认罪，但否认", "没有认罪，也否认")]), ("marathon", [("2小时11分38秒", "2小时17分38秒")]), ("mayor", [("规划局局长栾素问", "财政局局长殷怀谷")])],
    "mk": [("bridge", [("5.200 возила", "2.500 возила")]), ("budget", [("со 19 гласа за и 14 против", "со 19 гласа за и 4 против")]), ("clinic", [("36 кревети", "26 кревети")]), ("court", [("„Не планирам враќање во политиката“", "„Планирам враќање во политиката“")]),
           ("wine", [("градот од 9 јуни", "градот од 9 јули")]), ("lake", [("2,7 метри под просекот", "2,7 сантиметри под просекот")]), ("theft", [("игуменот Теодосиј", "игуменот Партениј")]), ("basket", [("со 71:66", "со 77:66")]),
           ("court", [("ослободен од обвинението за поткуп", "осуден за поткуп"), ("го ослободи поранешниот министер за транспорт Горазд Лозанов од обвинението дека примил", "го осуди поранешниот министер за транспорт Горазд Лозанов затоа што примил")])],
}
for lang in LANGS:
    for i, (key, pairs) in enumerate(REWRITTEN[lang]):
        A = STORIES[f"{lang}.{key}"]
        turned = any(p[0] in A.head for p in pairs)
        case("turn", lang, A, ["rewritten"], None if turned else ALIVE, A2=vary(A, *pairs), tick=i % 2, headline=A.head if not turned else A.ev)

# ---- truncated and replaced

for lang in LANGS:
    A = pick(L, lang, 6)
    case("cut", lang, A, ["truncated"], ALIVE, A2=vary(A, drop=(2, 3, 4, 5, 6)), tpl="modern")
    A = pick(L, lang, 5)
    case("cut", lang, A, ["truncated"], ALIVE, A2=vary(A, drop=(1, 2, 3, 4, 5)), tpl="table")
    A = pick(L, lang, 2)
    case("cut", lang, A, ["truncated"], ALIVE, A2=vary(A, drop=(0, 1, 2)), tpl="heavy", tick=0)
    case("reused", lang, pick(L, lang, 1), ["replaced"], None, A2=pick(L, lang, 4), tpl="rows", headline=pick(L, lang, 1).head)
    case("reused", lang, pick(B, lang, 3), ["replaced"], None, A2=pick(B, lang, 2), tpl="pre", tick=0, headline=pick(B, lang, 3).head)
    case("column", lang, pick(B, lang, 0), ["replaced"], None, A2=pick(L, lang, 3), tpl="mag", path="/column/today", headline=pick(B, lang, 0).head)


# ---------------------------------------------------------------- dead

PULLED = {   # the frame and the headline stand, the text was taken away
    "en": "What stood under this headline was taken down on the 3rd of this month at the wish of one of the people in it. We shall not put it up again, and we do not send copies.",
    "ru": "То, что стояло под этим заголовком, снято третьего числа по желанию одного из героев. Возвращать текст мы не будем и копий не высылаем.",
    "zh": "这个标题下面原有的文字，应文中一位当事人的要求，已于本月3日撤下。我们不会再放回来，也不提供副本。",
    "mk": "Она што стоеше под овој наслов го симнавме на трети овој месец, по желба на еден од луѓето во него. Нема да го вратиме и копии не испраќаме.",
}
LONGMISS = {
    "en": ("The hook is bare", ["You came with an address in your hand, and we went down to the cellar with it, row by row, lamp in hand, from the first reports of 2003 to the ones that were typed this morning. The hook on which your page should hang is bare.",
           "This happens to us now and then. In 2011 a move from one machine to another cost us some nine thousand reports; in 2018 somebody tidied up who should not have been given the key. Some pieces came back, because readers had kept them. Most did not, and yours is among those.",
           "We could offer you something else that sounds like it, as shops do. We would rather say it straight: what you came for is not in this house any more, nobody here has a copy, and we would be grateful for yours.",
           "The front door is where it always was. The kettle is on. If you have the printed paper of that day in the attic, our archivist, Miss Quill, would like a word with you."]),
    "ru": ("Гвоздь пуст", ["Вы пришли с адресом в руке, и мы спустились с ним в подвал: ряд за рядом, с фонарём, от первых заметок 2003 года до тех, что набраны сегодня утром. Гвоздь, на котором должна висеть ваша страница, пуст.",
           "С нами такое бывает. В 2011 году при переезде с одной машины на другую мы растеряли тысяч девять заметок; в 2018-м порядок наводил человек, которому не стоило давать ключ. Что-то вернули читатели, сохранившие копии. Большая часть пропала, и ваша заметка среди пропавших.",
           "Можно было бы предложить вам что-нибудь похожее, как делают в лавках. Скажем лучше прямо: того, за чем вы пришли, в этом доме больше нет, копии ни у кого из нас не осталось, и за вашу мы были бы благодарны.",
           "Парадная дверь там же, где всегда. Чайник горячий. Если на чердаке лежит бумажный номер за тот день, наш архивариус Агния Петровна с радостью с вами поговорит."]),
    "zh": ("钉子上是空的", ["您拿着地址来，我们便提着灯下到地窖，一排一排地找，从2003年最早的报道一直找到今天早晨刚打好的稿子。本该挂着您那一页的钉子上，是空的。",
           "这种事我们遇到过。2011年换机器，丢了大约九千篇；2018年又有个不该拿到钥匙的人来收拾屋子。有些稿子因为读者留了底，又回来了。大部分没有回来，您找的那一篇也在其中。",
           "我们当然可以像店铺那样，拿一件差不多的东西给您。可我们宁愿直说：您要的那一篇，这屋子里已经没有了，谁手里也没有底稿；您若有，我们感激不尽。",
           "大门还在老地方，水也烧着。要是您家阁楼上有那天的报纸，我们的档案员小羽想跟您聊聊。"]),
    "mk": ("Клинецот е празен", ["Дојдовте со адреса в рака, и ние слеговме со неа во подрумот: ред по ред, со ламба, од првите вести од 2003 година до оние што се откуцани утрово. Клинецот на кој треба да виси вашата страница е празен.",
           "Тоа ни се случува. Во 2011 година, при преселба од една машина на друга, загубивме некои девет илјади текстови; во 2018 година средуваше некој што не требаше да го добие клучот. Дел се вратија, зашто читателите имаа копии. Повеќето не се вратија, и вашиот е меѓу нив.",
           "Би можеле да ви понудиме нешто слично, како во дуќан. Подобро да речеме право: она по што дојдовте веќе го нема во оваа куќа, никој нема копија, а за вашата би ви биле благодарни.",
           "Влезната врата е таму каде што беше. Чајот е готов. Ако на таванот го имате весникот од тој ден, нашата архиварка Станка би сакала да ве чуе."]),
}
TINY = {
    "en": "(The piece that used to be here has left us.)", "ru": "(Заметка, что была тут, нас покинула.)", "zh": "（原来在这里的那篇稿子，已经不在了。）", "mk": "(Текстот што беше тука замина засекогаш.)",
}
ODD = {
    "en": ("Fishing in an empty pond", "We let down the net at this address and drew up water."), "ru": ("Невод пришёл пустым", "Закинули по этому адресу невод, вытянули одну воду."),
    "zh": ("空网", "按这个地址撒了一网，捞上来的只有水。"), "mk": ("Празна мрежа", "На оваа адреса ја фрливме мрежата и извлековме само вода."),
}
SEARCH = {
    "en": ("What we found for your address: 0 pieces", "We took the words of the address and looked for them in 48,112 reports. Not one answers to them."), "ru": ("Подходящих материалов: 0", "Мы взяли слова из адреса и прошли с ними по 48 112 заметкам. Ни одна не отозвалась."),
    "zh": ("与该地址相符的稿件：0 篇", "我们拿着地址里的字在48112篇稿子里找了一遍，没有一篇对得上。"), "mk": ("Текстови за оваа адреса: 0", "Ги зедовме зборовите од адресата и ги побаравме во 48.112 текстови. Ниеден не се јави."),
}
NF = {
    "en": [("The bird has flown", "Where this page sat, there is a warm spot and a feather."), ("Shelf 404", "The clerk shrugs. Nobody has filed anything under that number, or somebody has unfiled it.")],
    "ru": [("Птичка улетела", "Там, где сидела эта страница, осталось тёплое место и перо."), ("Стеллаж 404", "Архивариус разводит руками: под этим номером ничего не подшито или уже отшито.")],
    "zh": [("鸟飞走了", "这一页原来停着的地方，只剩一点余温和一根羽毛。"), ("404号架", "管理员摊了摊手：这个编号下什么也没有，或者有过，又抽走了。")],
    "mk": [("Птицата одлета", "Каде што седеше оваа страница има топло место и едно перо."), ("Рафт 404", "Архиварот крева раменици: под овој број нема ништо, или имало па го извадиле.")],
}
GONE = {
    "en": ("Struck from the register", "This entry was struck out for good on purpose. Kindly take down your link."), "ru": ("Вычеркнуто из реестра", "Запись вычеркнута навсегда и намеренно. Просим убрать ссылку."),
    "zh": ("已从名册中划去", "此条系有意永久划去，请撤下您的链接。"), "mk": ("Избришано од регистарот", "Оваа ставка е намерно и засекогаш прецртана. Ве молиме тргнете ја врската."),
}
PARK = {
    "en": ["<h1>{host}</h1><p>The lease on this name ran out and nobody came to renew it. It may be yours: state your offer, from 900 dollars, and our broker answers within a day.</p><form><input placeholder='Your offer'><button>Put in a bid</button></form><p>Names like this one: harborwire, tallowpost, fenwick24</p>",
           "<h2>Vacant plot on the web</h2><p>{host} belongs to a collection of 61,000 addresses with history and incoming visitors. Price on request. Payment in instalments, transfer within 48 hours. Nothing is published at this address at present.</p>"],
    "ru": ["<h1>{host}</h1><p>Срок аренды имени вышел, прежний хозяин за ним не вернулся. Заберите себе: от 45 000 ₽, перенос к вашему регистратору за сутки. Торг с брокером.</p><form><input placeholder='Ваша цена'><button>Предложить</button></form>",
           "<h2>Свободный участок в сети</h2><p>{host} — из коллекции имён с историей и посещаемостью, всего 12 400 лотов. Цена по запросу, рассрочка. Сейчас по этому адресу ничего не публикуется.</p>"],
    "zh": ["<h1>{host}</h1><p>此名租期已满，原主人没有回来续。您可以接手：起价6800元，当日过户，中间人在线议价。</p><form><input placeholder='您的出价'><button>递交出价</button></form>",
           "<h2>网上空地一块</h2><p>{host} 属于我们收藏的两万三千个老名字之一，自带流量。价格面议，可分期。目前此处没有任何内容。</p>"],
    "mk": ["<h1>{host}</h1><p>Закупот на ова име истече, а стариот сопственик не се врати по него. Може да биде ваше: од 700 евра, пренос за еден ден. Посредникот одговара веднаш.</p><form><input placeholder='Ваша понуда'><button>Понуди</button></form>",
           "<h2>Празно место на мрежата</h2><p>{host} е од нашата збирка од 8.900 имиња со посетители. Цена по договор, на рати. Во моментов на оваа адреса не се објавува ништо.</p>"],
}
# takeovers: (language of the new site, its name, headline, paragraphs, heads of its front page)
TAKEN = {
    "en": [("en", "Reel Weekly", "Analysts name the ten reels that pay best this autumn", ["Players in search of a fair wheel have never had so much choice, our testers write in the November review. Starburst Lagoon pays back 96.4 percent and gives 200 free turns with the first deposit.", "For patient players we advise Pharaoh's Ladder, licensed on Curacao, with payouts within an hour and a welcome package of 1,500 euros.", "Register through our button to keep the extra turns."], ["Which online tables accept coins of all kinds", "Ten free turns without deposit: list for November", "Bookmakers that pay the same night", "Blackjack for beginners: our partners"]),
           ("ru", "Аптека Сила", "Врачи рассказали, какие таблетки возвращают мужскую силу", ["Эффект наступает через 20 минут и держится до 36 часов, уверяют покупатели. Упаковка без рецепта, анонимная доставка в любой город.", "До конца недели скидка 40 процентов и две таблетки в подарок. Заказ по телефону и на сайте."], ["Дженерики почтой без рецепта", "Похудеть на 12 кг за месяц: капсулы", "Отзывы покупателей о каплях"])],
    "ru": [("ru", "Игровой обозреватель", "Эксперты назвали клубы с самой быстрой выплатой", ["В ноябре редакция проверила 40 площадок. Лидер рейтинга выводит выигрыш на карту за семь минут и дарит 250 вращений за первый взнос от 500 рублей.", "Рабочее зеркало открывается без паролей, промокод ФАРТ даёт плюс 125 процентов к пополнению. Ставки на спорт — в том же кабинете.", "Регистрация по кнопке ниже займёт минуту."], ["Зеркало на сегодня: рабочий вход", "Фриспины без депозита", "Прогнозы на матчи от партнёров", "Скачать клиент автоматов"]),
           ("en", "Essay Harbor", "How students save their term with a paper written overnight", ["Our 900 writers deliver essays, term papers and theses from 9 dollars a page, free of copied text and within six hours.", "Choose a writer, pay half and get your grade. First order 25 percent off."], ["Buy a dissertation chapter", "Best writers for nursing papers", "Coupons for new customers"])],
    "zh": [("zh", "赢彩资讯", "专家解读：秋季返水最高的五家平台", ["本站编辑实测二十家平台，首存满百送八十八，每日返水百分之一点五，提款三分钟到账。", "真人视讯、电子老虎机、六合投注一应俱全，注册时填写推荐码即可领取体验金。", "点击下方按钮立即开户。"], ["今日走势与精准号码", "真人荷官在线发牌", "注册送彩金平台汇总", "足球投注技巧"]),
           ("en", "Replica Row", "Seven watches that nobody can tell from the real thing", ["Our copies of Swiss models come with sapphire glass and a box, from 129 dollars, shipped free from our warehouse.", "Order two and get a handbag of your choice."], ["Handbags, best grade", "Sneakers at factory price", "How we ship past customs"])],
    "mk": [("en", "Betting Lantern", "Where to place your stake this weekend: our five tips", ["The odds on a draw in the northern league are 3.40, and our partner adds a free bet of 50 euros for new accounts.", "Slots fans get 100 turns on Book of Lamps. Deposit with cards, coins or vouchers; payouts in an hour."], ["No deposit bonus list", "Live roulette from our partners", "Best betting apps reviewed"]),
           ("mk", "Среќа Клуб", "Кои автомати исплаќаат најмногу оваа есен", ["Нашите тестери проверија триесет интернет-клубови. Првиот на листата дава 200 бесплатни вртења и бонус од 300 евра за прва уплата.", "Исплата за десет минути, без документи. Регистрирајте се преку копчето подолу и внесете го кодот СРЕЌА."], ["Бесплатни вртења без уплата", "Рулет во живо", "Типови за викендот од партнерите"])],
}


def plain(title, body): return f"<!doctype html><html><head><meta charset='utf-8'><title>{title}</title></head><body>{body}</body></html>"


def everywhere(R, x, **kw): R.update({x.url: dict(kw), "/": dict(kw), "*": dict(kw)})


def soft(pair, wild=200, **opts):
    def after(x, R):
        title, texts = pair[x.lang]
        page = x.err(title, *([texts] if isinstance(texts, str) else texts), **opts)
        R[x.url] = dict(html=page)
        if wild: R["*"] = dict(html=page, status=wild)
    return after


def pulled(x, R): R[x.url] = dict(html=x.art(Art(x.lang, x.A.slug, x.A.head, None, x.A.by, [PULLED[x.lang]])))


def tiny(x, R): R[x.url] = dict(html=x.S.page("err", x.S.name, f"<div class='t'><p>{TINY[x.lang]}</p></div>", x.tick, x.tpl))


def frontall(x, R): R[x.url] = R["*"] = dict(html=x.front())


def nf(i, status=404, table=NF, full=False):
    def after(x, R):
        title, text = table[x.lang][i] if i is not None else table[x.lang]
        page = x.err(title, text)
        if full: page = x.S.page("err", title, f"<h2>{title}</h2><p>{text}</p>" + "".join(f"<h3>{esc(A.head)}</h3><p>{esc(A.paras[0])}</p>" for A in LONGS[x.lang][1:6] if A is not x.A), x.tick, x.tpl)
        R[x.url] = dict(html=page, status=status)
        if status == 404: R["*"] = dict(html=page, status=404)
    return after


def home(how, target="/", wild=True):
    def after(x, R):
        to = x.base + target
        R[x.url] = {"302": lambda: go(to), "relative": lambda: go(target, 301), "js": lambda: dict(html=f"<html><head><script>document.location = '{to}';</script></head><body></body></html>"),
                    "meta": lambda: dict(html=f'<html><head><meta http-equiv="refresh" content="0; url={to}"></head><body></body></html>'), "header": lambda: dict(html="<html><body></body></html>", headers={"Refresh": f"0; url={to}"})}[how]()
        if wild:
            R["*"] = dict(R[x.url])
            for s in x.case.siblings: R[s[len(x.base):]] = dict(R[x.url])
        if target != "/": R[target] = dict(html=listing(x, 0))
    return after


def newhost(x, R):
    new = "neo-" + x.host.replace("www.", "")
    R[x.url] = R["/"] = R["*"] = go(f"http://{new}/", 301)
    R[f"http://{new}/"], R[f"http://{new}/*"] = dict(html=x.front()), dict(html=x.miss(), status=404)


def park(i): return lambda x, R: everywhere(R, x, html=plain(x.host, PARK[x.lang][i].format(host=x.host)))


def taken(i, wild):
    def after(x, R):
        lang, name, head, paras, heads = TAKEN[x.lang][i]
        rows = [(f"/p/{k}", t) for k, t in enumerate(heads)]
        tail = "".join(f'<li><a href="{u}">{esc(t)}</a></li>' for u, t in rows)
        def shell(title, main): return f"<!doctype html><html lang='{lang}'><head><meta charset='utf-8'><title>{esc(title)} | {esc(name)}</title></head><body><header><a href='/'>{esc(name)}</a></header><main>{main}</main><aside><ul>{tail}</ul></aside><footer>© 2026 {esc(name)}</footer></body></html>"
        page = shell(head, f"<article><h1>{esc(head)}</h1>" + "".join(f"<p>{esc(p)}</p>" for p in paras) + "</article>")
        R[x.url] = dict(html=page)
        R["/"] = dict(html=shell(name, f"<h1>{esc(name)}</h1><h2>{esc(head)}</h2><p>{esc(paras[0])}</p>" + "".join(f"<h2>{esc(t)}</h2>" for t in heads)))
        R["*"] = dict(html=page) if wild else dict(html=shell("404", "<h1>404</h1>"), status=404)
    return after


def loop(x, R): R[x.url] = go(x.base + "/step/a"); R["/step/a"] = go(x.base + "/step/b", 301); R["/step/b"] = go(x.url)


def broken(kind):
    def after(x, R):
        if kind == "dns":
            host = "old-" + x.host.replace("www.", "")
            R[x.url] = go(f"http://{host}/keep/1", 301)
            R["detour"] = {host: "n" * 64 + ".invalid:80"}
        else:
            R[x.url] = go(x.base + "/keep/" + x.A.slug, 301)
            R["/keep/" + x.A.slug] = dict(html=x.miss(), status=404)
    return after


def nodns(x, R): R.clear(); R["detour"] = {x.host: "n" * 64 + ".invalid:80"}


BAD = {"en": (400, "Your request is crooked", "The counter at this address does not take such slips any longer."), "ru": (406, "Не по форме", "Окошко по этому адресу таких бумаг не принимает."), "zh": (422, "单子填得不对", "这个窗口不收这样的单子。"), "mk": (405, "Не е по пропис", "Шалтерот на оваа адреса не прима вакви барања.")}


def bad(x, R): R[x.url] = dict(html=x.err(BAD[x.lang][1], BAD[x.lang][2]), status=BAD[x.lang][0])


for i, lang in enumerate(LANGS):
    case("pulled", lang, pick(L, lang, i), ["soft_404", "gone"], ["soft_404", "gone"], after=pulled, tpl="heavy" if i % 2 else "soup")
    case("longmiss", lang, pick(L, lang, 2), ["soft_404"], ["soft_404"], after=soft(LONGMISS), tpl="mag")
    case("tiny", lang, pick(B, lang, 4), ["soft_404"], ["soft_404"], after=tiny, tpl="heavy")
    case("oddmiss", lang, pick(B, lang, i), ["soft_404"], ["soft_404"], after=soft(ODD), tpl="app" if i % 2 else "lines")
    case("search0", lang, pick(L, lang, 5), ["soft_404"], ["soft_404"], after=soft(SEARCH), tpl="portal" if i % 2 else "table")
    case("frontall", lang, pick(B, lang, 1), ["soft_404", "redirect_home"], ["soft_404", "redirect_home"], after=frontall, tpl="wp" if i % 2 else "custom")
    case("nf", lang, pick(L, lang, 3), ["not_found"], ["not_found"], after=nf(0, full=True), tpl="blog")
    case("nf", lang, pick(B, lang, 2), ["not_found"], ["not_found"], after=nf(1), tpl="pre")
    case("gone", lang, pick(L, lang, 4), ["gone"], ["gone"], after=nf(None, 410, GONE), tpl="ministry")
    case("home", lang, pick(L, lang, 6), ["redirect_home"], ["redirect_home"], after=home(["relative", "js", "meta", "header"][i]), sibs=("/2026/11/13/other",) if i == 0 else (), tpl="modern")
    case("home", lang, pick(B, lang, 3), ["redirect_home"], ["redirect_home"], after=newhost if i % 2 else home("302", "/archive/list", False), tpl="rows")
    for k in (0, 1): case("park", lang, pick(L, lang, k), ["parked"], ["parked"], after=park(k))
    for k in (0, 1): case("taken", lang, pick(L, lang, k + 3), ["hijacked"], ["hijacked"], after=taken(k, k == 0))
    if i < 2: case("loop", lang, pick(B, lang, 0), ["redirect_loop"], ["redirect_loop"], after=loop)
    else: case("dns", lang, pick(B, lang, 0), ["dns"], ["dns"], after=nodns)
    if i in (1, 2): case("broken", lang, pick(L, lang, 2), [["broken_redirect", "dns"], ["broken_redirect", "not_found"]][i - 1], [["broken_redirect", "dns"], ["broken_redirect", "not_found"]][i - 1], after=broken(["dns", "404"][i - 1]))
    case("badreq", lang, pick(B, lang, 4), ["client_error"], ["client_error"], after=bad)

case("badurl", "en", pick(B, "en", 1), ["invalid_url"], ["invalid_url"], url="http:///2026/11/14/tram-strike")


# ---------------------------------------------------------------- walls, repairs, shells, silence

DOOR = {
    "en": ("The reading room", "The porter needs your card before he lets you up the stairs.", "Card number", "PIN", "Go up"), "ru": ("Читальный зал", "Вахтёр пропускает наверх по билету.", "Номер билета", "Секретное слово", "Пройти"),
    "zh": ("阅览室", "上楼之前，请先让门房看一下您的证。", "证号", "口令", "上楼"), "mk": ("Читална", "Вратарот пушта горе само со картичка.", "Број на картичка", "Таен збор", "Качи се"),
}
LAMPS = {
    "en": ("One moment at the gate", "Click the three lanterns in the picture, so that we know that you are not a machine. The gate opens by itself afterwards. Visit no. 7f3a-91c0."), "ru": ("Минутку у калитки", "Отметьте на картинке три фонаря, чтобы мы поняли, что вы не машина. Калитка откроется сама. Визит 7f3a-91c0."),
    "zh": ("请在门口稍候", "请点出图中的三盏灯笼，让我们知道您不是机器，随后门会自己打开。访次 7f3a-91c0。"), "mk": ("Миг пред капијата", "Означете ги трите фенери на сликата, за да знаеме дека не сте машина. Капијата потоа сама се отвора. Посета 7f3a-91c0."),
}
SHORE = {
    "en": ("Not on your shore", "Our publisher holds the rights for the islands only. From where you sit, this window stays shut.", 403), "ru": ("Год рождения?", "За этой дверью взрослые темы. Укажите год рождения, и мы решим, впускать ли вас.", 200),
    "zh": ("贵处不开放", "本站只向岛内读者开放，您所在的地方打不开这扇窗。", 403), "mk": ("Прво договор", "Изберете: или дозволувате 118 партнери да ве следат, или плаќате 2 евра месечно. Без избор не пуштаме никого внатре.", 200),
}
FAST = {
    "en": ("You turn pages faster than anyone can read", "Put the paper down for a quarter of an hour, then come back."), "ru": ("Вы листаете быстрее, чем можно читать", "Отложите газету на четверть часа и возвращайтесь."),
    "zh": ("您翻得比谁都快", "请把报纸放下，一刻钟以后再来。"), "mk": ("Прелистувате побрзо отколку што се чита", "Оставете го весникот четврт час, па вратете се."),
}
OIL = {
    "en": ("The press is being oiled", "All our pages come back when the engineers have put the rollers in again, on Sunday evening at the latest."), "ru": ("Печатный станок на смазке", "Все страницы вернутся, когда механики поставят валы на место, самое позднее в воскресенье вечером."),
    "zh": ("印刷机正在上油", "等师傅把滚筒装回去，所有页面就都回来，最迟周日晚上。"), "mk": ("Машината се подмачкува", "Сите страници се враќаат штом мајсторите ќе ги наместат валјаците, најдоцна во недела навечер."),
}
WARN = {"en": "Warning: mysqli_connect(): (HY000/2002): Connection refused in /srv/web/inc/db.php on line 14<br>The site cannot reach its database.", "ru": "Fatal error: Uncaught PDOException: SQLSTATE[HY000] [1040] Too many connections in /var/www/core/base.php:31",
        "zh": "数据库连接失败：Can't connect to MySQL server on '10.0.0.7' (111)", "mk": "Грешка во базата: Lost connection to MySQL server during query in /home/web/lib/sql.php on line 88"}


def wall(table, status=200, form=False):
    def after(x, R):
        row = table[x.lang]
        st = row[2] if len(row) == 3 else status
        body = f"<div class='w'><h1>{row[0]}</h1><p>{row[1]}</p>" + (f"<form method='post' action='/in'><label>{row[2]} <input name='n'></label><label>{row[3]} <input type='password' name='p'></label><button>{row[4]}</button></form>" if form else "<form><input type='text'><button>OK</button></form>" if table in (LAMPS, SHORE) and st == 200 else "") + "</div>"
        everywhere(R, x, html=plain(row[0], body), status=st, **({"headers": {"Retry-After": "900"}} if st == 429 else {}))
    return after


def doorsent(x, R):
    row = DOOR[x.lang]
    door = plain(row[0], f"<h1>{row[0]}</h1><p>{row[1]}</p><form method='post'><input name='n' placeholder='{row[2]}'><input type='password' name='p' placeholder='{row[3]}'><button>{row[4]}</button></form>")
    R[x.url] = R["*"] = go(x.base + "/porter?back=1")
    R["/porter?back=1"] = dict(html=door)


SHELL = {"en": "<div id='root'></div><script src='/static/app.9c1.js'></script>", "ru": "<app-main></app-main><script src='/js/bundle.77.js'></script>", "zh": "<div id='app'></div><script src='/assets/index.4f.js'></script>", "mk": "<main id='mount' aria-busy='true'></main><script type='module' src='/build/main.js'></script>"}

for i, lang in enumerate(LANGS):
    case("door", lang, pick(L, lang, 1), ["login", "blocked"], ["login", "blocked"], after=doorsent if i % 2 else wall(DOOR, form=True))
    case("lamps", lang, pick(L, lang, 2), ["blocked", "login"], ["blocked", "login"], after=wall(LAMPS))
    case("shore", lang, pick(B, lang, 3), ["blocked", "login"], ["blocked", "login"], after=wall(SHORE))
    case("fast", lang, pick(L, lang, 5), ["rate_limited", "blocked"] if i % 2 else ["rate_limited"], ["rate_limited", "blocked"] if i % 2 else ["rate_limited"], after=wall(FAST, 200 if i % 2 else 429))
    case("oil", lang, pick(B, lang, 1), ["server_error"], ["server_error"], after=wall(OIL, 503 if i % 2 else 200))
    case("warn", lang, pick(L, lang, 0), ["server_error"], ["server_error"], after=lambda x, R: everywhere(R, x, html=WARN[x.lang], status=200 if x.lang in ("en", "mk") else 500))
    case("shell", lang, pick(L, lang, 4), ["empty"], ["empty"], after=lambda x, R: everywhere(R, x, html=f"<!doctype html><html><head><meta charset='utf-8'><title>{x.S.name}</title></head><body>{SHELL[x.lang]}</body></html>"))


def refuse(x, R): R.clear(); R["detour"] = {x.host: "127.0.0.1:1"}


case("refused", "zh", pick(B, "zh", 0), ["refused"], ["refused"], after=refuse)
case("refused", "mk", pick(L, "mk", 5), ["refused"], ["refused"], after=refuse)
case("hang", "ru", pick(B, "ru", 0), ["timeout"], ["timeout"], after=lambda x, R: everywhere(R, x, html="", misbehave="hang"))


def cases(): return list(CASES)


def states(cases):
    before, after = World(), World()
    for c in cases:
        c.play(before, True)
        c.play(after, False)
    return before, after
