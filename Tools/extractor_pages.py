"""What the scripts that train and measure the Extractor room share: the sets of pages, their folds and the measures.

DATA/<set>/index.json maps a page's identifier to its address and either its gold text or the segments that its text must
and must not hold ("with", "without"); DATA/<set>/html/<id>.html is the page."""
import json, re
from collections import Counter
import numpy as np

SETS = ('scrapinghub-dev', 'wcxb-dev', 'trafilatura-dev')
FOLDS = 5
TOKEN = re.compile(r'\w+', re.UNICODE)


def index(data, name):
    return json.load(open(f'{data}/{name}/index.json', encoding='utf8'))


def host(url):
    """The registered part of the host, near enough: subdomains of one outlet must not stand in two folds."""
    parts = re.sub(r'^\w+://', '', url).split('/')[0].split(':')[0].lower().split('.')
    return '.'.join(parts[-3:] if len(parts) > 2 and len(parts[-1]) == 2 and len(parts[-2]) <= 3 else parts[-2:])


def fold(url):
    h = 0
    for c in host(url).encode(): h = (h * 131 + c) & 0xffffffff
    return (h ^ h >> 15) % FOLDS


def folded(text): return re.sub(r'\s+', ' ', text).strip()


def by_segments(gold): return 'gold' not in gold


def shingles(text):
    t = TOKEN.findall(text)
    return Counter(tuple(t[i:i + 4]) for i in range(max(1, len(t) - 3)) if t)


def measure(gold, text):
    """What one page adds to its set's measure: precision, recall (nan where undefined) and identity of the words where
    there is a gold text; segments found, wrongly found and missed where there is not."""
    if by_segments(gold):
        t = folded(text)
        tp = sum(folded(s) in t for s in gold['with'])
        return tp, sum(folded(s) in t for s in gold['without']), len(gold['with']) - tp
    a, b = shingles(gold['gold']), shingles(text)
    tp, fp, fn = (a & b).total(), (b - a).total(), (a - b).total()
    return (tp / (tp + fp) if tp + fp else np.nan, tp / (tp + fn) if tp + fn else np.nan,
            float(TOKEN.findall(gold['gold']) == TOKEN.findall(text)))


def summary(name, rows):
    """rows: what `measure` gave, one a page -> F1, precision, recall, accuracy (nan by segments)"""
    rows = np.asarray(rows, float)
    if name.startswith('trafilatura'):
        tp, fp, fn = rows.sum(0)
        return 2 * tp / (2 * tp + fp + fn), tp / (tp + fp), tp / (tp + fn), np.nan
    p, r = np.nanmean(rows[:, 0]), np.nanmean(rows[:, 1])
    return 2 * p * r / (p + r), p, r, rows[:, 2].mean()


def line(name, rows):
    f, p, r, a = summary(name, rows)
    return f'{name:16} n={len(rows):<4} F1 {f:.4f}  P {p:.4f}  R {r:.4f}' + ('' if np.isnan(a) else f'  accuracy {a:.3f}')


def page_f1(name, row):
    if name.startswith('trafilatura'): return 2 * row[0] / (2 * row[0] + row[1] + row[2]) if sum(row) else 1.
    p, r = np.nan_to_num(row[0]), np.nan_to_num(row[1])
    return 2 * p * r / (p + r) if p + r else 0.
