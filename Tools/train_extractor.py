#!/usr/bin/env python3
"""Trains the block model of the Extractor room.

  train_extractor.py DATA ROWS [--folds DIR] [--out Sources/Extractor/Judgement/ForestData.swift] [--without GROUP]

DATA   folder of development sets, each with index.json (gold text, or segments wanted and unwanted)
ROWS   folder ROWS/<set>/<id>.rows as `ExtractorLab dump` writes them
Needs numpy, scipy and lightgbm. Deterministic: same rows, same seed, same model.

Two stages: the first judges each block by its own row; the second sees besides what the first said of the blocks around
it (made out of fold, so that it learns to trust it as far as it may be trusted)."""
import argparse, base64, multiprocessing, os, re
from collections import Counter
import numpy as np, lightgbm as lgb, scipy.sparse as sp
from scipy.optimize import minimize
import extractor_pages as E
from extractor_pages import SETS, TOKEN


class Page:
    """A page as the model sees it, and what its blocks are worth."""
    def __init__(self, name, key, gold, path):
        self.name, self.key, self.gold = name, key, gold
        rows, self.texts, parts, kinds, tokens = [], [], [], [], []
        for line in open(path, encoding='utf8', newline='\n'):
            row, part, words, text = line.rstrip('\n').split('\t', 3)
            rows.append(row); self.texts.append(text)
            tokens.append(np.array([int(t, 16) for t in words.split()], np.int64))
            *around, kind = part.split(' ')
            parts.append([r.split(':') for r in around]); kinds.append(kind.split(':'))
        self.rows = np.frombuffer(bytes.fromhex(''.join(rows)), np.uint8).reshape(len(rows), -1)
        self.parts = np.array(parts, np.int64)
        # Blocks on the same way up in class names; blocks that are headings.
        self.paths = np.unique([int(k[0]) for k in kinds], return_inverse=True)[1]
        self.headings = np.array([k[1] != '0' for k in kinds])
        # The tokens of all blocks, and the block of each.
        self.tokens = np.concatenate(tokens)
        self.owners = np.repeat(np.arange(len(rows)), [len(t) for t in tokens])
        self.bytes = np.array([max(1, len(t.encode())) for t in self.texts], np.float64)
        self.fold = E.fold(gold['url'])


def load(data, rows, name):
    pages = []
    for key, gold in sorted(E.index(data, name).items()):
        path = f'{rows}/{name}/{key}.rows'
        if os.path.exists(path) and os.path.getsize(path):
            pages.append(Page(name, key, gold, path))
    return pages


def align(words, gold):
    """Which words of a page stand for words of the gold text -> the gold position of each word of the page, or -1. Longest
    common runs first and each gold word once, so that a teaser that repeats the article's first line is not taken for it."""
    at = {}
    for j in range(len(gold) - 3): at.setdefault(tuple(gold[j:j + 4]), []).append(j)
    runs = []
    for i in range(len(words) - 3):
        for j in at.get(tuple(words[i:i + 4]), ())[:30]:
            if i and j and words[i - 1] == gold[j - 1]: continue
            k = 4
            while i + k < len(words) and j + k < len(gold) and words[i + k] == gold[j + k]: k += 1
            runs.append((-k, i, j))
    place = np.full(len(words), -1); used = np.zeros(len(gold), bool)
    for k, i, j in sorted(runs):
        free = (place[i:i - k] < 0) & ~used[j:j - k]
        if free.sum() >= 3:
            place[i:i - k][free] = np.arange(j, j - k)[free]; used[j:j - k] = True
    return place


def label(page):
    """-> by block the part of it that is article (nan: unknown), its weight"""
    name, gold, texts = page.name, page.gold, page.texts
    words = [TOKEN.findall(t) for t in texts]
    y = np.full(len(texts), np.nan); w = np.zeros(len(texts))
    if not E.by_segments(gold):
        g = TOKEN.findall(gold['gold'])
        place = align([t for ws in words for t in ws], g)
        ends = np.cumsum([0] + [len(ws) for ws in words])
        for b, ws in enumerate(words):
            if not ws: y[b], w[b] = 0, .1; continue
            own = place[ends[b]:ends[b + 1]]
            y[b], w[b] = (own >= 0).mean(), len(ws)
            # Blocks shorter than a run: found where the gold text goes on between their neighbours.
            if len(ws) < 4 and y[b] == 0:
                before, after = place[max(0, ends[b] - 60):ends[b]], place[ends[b + 1]:ends[b + 1] + 60]
                before, after = before[before >= 0], after[after >= 0]
                if len(before) and len(after) and 0 < after[0] - before[-1] - 1 < 60:
                    gap = g[before[-1] + 1:after[0]]
                    y[b] = any(gap[k:k + len(ws)] == ws for k in range(len(gap) - len(ws) + 1))
        # A page counts once, whatever its length; small blocks count somewhat more than their words.
        w = np.where(w > 0, (w + 4) / (max(200., (w * y).sum()) + 50), 0)
        if name == 'scrapinghub-dev': w *= 2.5
        if not (y > .5).any(): w *= 0
    else:
        norm = [E.folded(t) for t in texts]
        for s in map(E.folded, gold['with']):
            for b, t in enumerate(norm):
                if s in t: y[b], w[b] = 1, .2
        for s in map(E.folded, gold['without']):
            for b, t in enumerate(norm):
                if s in t and np.isnan(y[b]): y[b], w[b] = 0, .2
    return y, w


def context(page, p):
    """What the second stage sees of the first's judgement; the Swift side makes the same columns in the same order."""
    n = len(p); q = np.clip(np.round(p * 250), 0, 255).astype(np.int32)
    padded = np.concatenate([np.zeros(3, np.int32), q, np.zeros(3, np.int32)])
    cols = [padded[3 + s:3 + s + n] for s in (0, -1, -2, -3, 1, 2, 3)]
    mass = page.bytes * p
    total = mass.sum() or 1
    before = np.concatenate([[0], np.cumsum(mass)]); size = np.concatenate([[0], np.cumsum(page.bytes)])
    cols.append((before[:-1] / total * 250).astype(np.int32))
    cols.append(((total - before[1:]) / total * 250).astype(np.int32))
    at = np.arange(n)
    for width in (3, 8):
        lo, hi = np.maximum(0, at - width), np.minimum(n, at + width + 1)
        cols.append(((before[hi] - before[lo]) / (size[hi] - size[lo]) * 250).astype(np.int32))
    # Blocks since and until the last sure one.
    for order in (range(n), range(n - 1, -1, -1)):
        c = np.zeros(n, np.int32); d = 255
        for b in order:
            c[b] = min(255, d)
            d = 1 if q[b] > 175 else d + 1
        cols.append(c)
    cols.append(np.full(n, min(255, int(np.log2(total + 1) * 16))))
    # The parts of the page around the block: how much of them is article, how much of the article they hold.
    half = np.full(n, 255, np.int32); most = np.full(n, 255, np.int32)
    for level in range(page.parts.shape[1]):
        lo, hi = page.parts[:, level, 0], page.parts[:, level, 1]
        held = before[hi] - before[lo]
        mean, share = held / (size[hi] - size[lo]), held / total
        cols.append((mean * 250).astype(np.int32)); cols.append((share * 250).astype(np.int32))
        half = np.where((half == 255) & (share >= .5), (mean * 200).astype(np.int32), half)
        most = np.where((most == 255) & (share >= .85), (mean * 200).astype(np.int32), most)
    cols += [half, most]
    # Blocks of the same kind; the text from the heading before to the one after, and from here to the one after.
    kind, weight = np.bincount(page.paths, mass), np.bincount(page.paths, page.bytes)
    cols.append((kind / weight * 250)[page.paths].astype(np.int32))
    starts = np.maximum.accumulate(np.where(page.headings, at, 0))
    stops = np.minimum.accumulate(np.where(page.headings, at, n)[::-1])[::-1]
    stops = np.concatenate([stops[1:], [n]])
    cols.append(((before[stops] - before[starts]) / (size[stops] - size[starts]) * 250).astype(np.int32))
    after = np.minimum(at + 1, n - 1); stops = np.maximum(stops, after + 1)
    cols.append(((before[stops] - before[after]) / (size[stops] - size[after]) * 250).astype(np.int32))
    return np.clip(np.stack(cols, 1), 0, 255).astype(np.uint8)


def train(X, y, w, trees, depth, seed=1):
    model = lgb.train(
        dict(objective='cross_entropy', learning_rate=12 / trees, num_leaves=2 ** depth, max_depth=depth, min_data_in_leaf=40,
             min_sum_hessian_in_leaf=.3, feature_fraction=.15, bagging_fraction=.7, bagging_freq=1, lambda_l2=5, max_bin=63, min_data_in_bin=3,
             seed=seed, deterministic=True, force_col_wise=True, num_threads=1, verbose=-1),
        lgb.Dataset(X, y, weight=w, free_raw_data=False), num_boost_round=trees)
    return model


class Words:
    """The weights of single words: what they tell that the first stage has not seen. Words of few hosts are left out, so that
    no weight stands for one outlet."""
    HOSTS, KEPT, RIDGE, SHARE = 12, 6000, 2.5, .8

    def __init__(self, pages, first, labels):
        hosts = {}
        for p in pages: hosts.setdefault(E.host(p.gold['url']), []).append(np.unique(p.tokens))
        found, count = np.unique(np.concatenate([np.unique(np.concatenate(t)) for t in hosts.values()]), return_counts=True)
        self.tokens = found[count >= self.HOSTS]
        X, y, w, prior = [], [], [], []
        for p, v, (own, weight) in zip(pages, first, labels):
            keep = ~np.isnan(own) & (weight > 0) & (v >= FLOOR)
            X.append(self.matrix(p)[keep]); y.append(own[keep]); w.append(np.sqrt(weight[keep])); prior.append(odds(v[keep]) * .8)
        X, (y, w, prior) = sp.vstack(X).tocsr(), (np.concatenate(v) for v in (y, w, prior))
        # Gold texts that break off: what is surely text after them says little.
        w = np.where((prior > 2.2) & (y < .1), w * .3, w)
        T = X.T.tocsr()
        def loss(b):
            z = X @ b[:-1] + b[-1] + prior
            r = w * (1 / (1 + np.exp(-z)) - y)
            return ((w * (np.logaddexp(0, z) - y * z)).sum() + self.RIDGE / 2 * (b[:-1] ** 2).sum(),
                    np.append(T @ r + self.RIDGE * b[:-1], r.sum()))
        b = minimize(loss, np.zeros(X.shape[1] + 1), jac=True, method='L-BFGS-B', options=dict(maxiter=30)).x[:-1]
        often = np.asarray((X != 0).sum(0)).ravel()
        kept = np.sort(np.argsort(-np.abs(b) * np.sqrt(often), kind='stable')[:self.KEPT])
        self.tokens = self.tokens[kept]
        self.weights = np.clip(np.round(b[kept] * self.SHARE * 1024), -32767, 32767).astype(np.int64)

    def matrix(self, page):
        """A row a block: each of its tokens by the root of how many stand in the same place (the last three bits)."""
        place = page.tokens & 7
        count = np.full((len(page.texts), 8), 2.); np.add.at(count, (page.owners, place), 1)
        at = np.minimum(np.searchsorted(self.tokens, page.tokens), len(self.tokens) - 1)
        known = self.tokens[at] == page.tokens
        value = count[page.owners, place] ** -.5
        return sp.csr_matrix((value[known], (page.owners[known], at[known])), shape=(len(page.texts), len(self.tokens)))

    def score(self, page): return self.matrix(page) @ (self.weights / 1024)

    def pack(self):
        return b''.join(int(t).to_bytes(4, 'little') + int(w).to_bytes(2, 'little', signed=True)
                        for t, w in zip(self.tokens, self.weights) if w)


def odds(p):
    p = np.clip(p, 1e-4, 1 - 1e-4)
    return np.log(p / (1 - p))


def score(pages, picks, title):
    """What the model alone is worth, without any rule."""
    for name in SETS:
        rows = [E.measure(p.gold, '\n'.join(t for t, k in zip(p.texts, pick) if k))
                for p, pick in zip(pages, picks) if p.name == name]
        print(f'{title:8}', E.line(name, rows), flush=True)


def pack(model, depth):
    """Complete binary trees: (feature, threshold) per inner node, then leaf values in steps of 1/32."""
    dump = model.dump_model(); out = bytearray()
    for tree in dump['tree_info']:
        inner = [(0, 255)] * (2 ** depth - 1); leaves = [0.] * 2 ** depth
        def walk(node, at, level):
            if level == depth: leaves[at - (2 ** depth - 1)] = node['leaf_value']; return
            if 'leaf_value' in node and 'split_feature' not in node:
                inner[at] = (0, 255); walk(node, 2 * at + 1, level + 1); walk(node, 2 * at + 2, level + 1); return
            assert node['decision_type'] == '<='
            inner[at] = (node['split_feature'], int(np.floor(node['threshold'])))
            walk(node['left_child'], 2 * at + 1, level + 1); walk(node['right_child'], 2 * at + 2, level + 1)
        walk(tree['tree_structure'], 0, 0)
        for f, t in inner: out += bytes([f & 255, f >> 8, min(255, max(0, t))])
        for v in leaves: out += int(np.clip(round(v * 2048), -32767, 32767)).to_bytes(2, 'little', signed=True)
    return bytes(out)


# Columns of the class, id, role and property marks (BlockTable.marks): on a part of the pages they are blanked, so that the
# model does not lean on the names of a few hosts.
MARKS = slice(0, 84)
BLANKED = .2

# Groups of columns that `--without` leaves out, to measure what they are worth.
GROUPS = {'marks': list(range(84)), 'phrases': list(range(119, 141)) + [170 + 6 * i + 5 for i in range(6)]}

# What the first stage gives less than this is not shown to the second (BlockJudge.floor).
FLOOR = .02


class Trainer:
    def __init__(self, pages, options):
        self.pages, self.options = pages, options
        self.labels = [label(p) for p in pages]
        self.plain = [(y, w.copy()) for y, w in self.labels]
        rng = np.random.RandomState(5)
        self.keep = []
        for y, w in self.labels:
            known = ~np.isnan(y) & (w > 0)
            # Most of a page is plainly no article: blocks far from it are drawn, the drawn ones count for the rest.
            near = np.convolve(np.nan_to_num(y), np.ones(25), 'same') > .5 if len(y) > 25 else np.ones(len(y), bool)
            near = near[:len(y)]
            drawn = near | (rng.rand(len(y)) < .3)
            w[~near] /= .3
            self.keep.append(known & drawn)

    def fit(self, chosen, first=None, seed=1):
        """first: what the first stage said of each page, for the second stage."""
        parts, rng = [], np.random.RandomState(seed)
        for i in chosen:
            keep = self.keep[i] if first is None else self.keep[i] & (first[i] >= FLOOR)
            X = self.rows(i, first)[keep]; y, w = (v[keep] for v in self.labels[i])
            if rng.rand() < BLANKED:
                # As it is and blanked, for half each.
                parts.append((X, y, w * .5))
                X = X.copy(); X[:, MARKS] = 0; w = w * .5
            parts.append((X, y, w))
        X, y, w = (np.concatenate(v) for v in zip(*parts))
        return train(X, y, w, self.options.trees, self.options.depth, seed)

    def outside(self, fold): return [i for i, p in enumerate(self.pages) if p.fold != fold]

    def rows(self, i, first):
        page = self.pages[i]
        return page.rows if first is None else np.hstack([page.rows, context(page, first[i])])

    def judge(self, model, words, i, first):
        z = model.predict(self.rows(i, first), raw_score=True, num_threads=1) + words.score(self.pages[i])
        return np.where(first[i] >= FLOOR, 1 / (1 + np.exp(-z)), first[i])

    def words(self, chosen, first):
        return Words(*([v[i] for i in chosen] for v in (self.pages, first, self.plain)))

    def folds(self):
        """-> a model of each stage for each fold, and the word of both stages on each page by a model that has not seen it"""
        every = range(E.FOLDS)
        first = self.several([(self.outside(f), None) for f in every])
        p = [first[page.fold].predict(page.rows, num_threads=1) for page in self.pages]
        score(self.pages, [v > .5 for v in p], 'stage 1')
        second = self.several([(self.outside(f), p) for f in every])
        words = [self.words(self.outside(f), p) for f in every]
        q = [self.judge(second[page.fold], words[page.fold], i, p) for i, page in enumerate(self.pages)]
        for cut in (.4, .45, .5): score(self.pages, [v > cut for v in q], f'cut {cut}')
        return list(zip(first, second, words)), p, q

    def several(self, jobs):
        """Fits, two at a time: one thread each is faster than two threads on one."""
        global _jobs
        _jobs = self, jobs
        with multiprocessing.get_context('fork').Pool(2) as pool:
            return [lgb.Booster(model_str=m) for m in pool.map(_fit, range(len(jobs)), chunksize=1)]


def _fit(i):
    trainer, jobs = _jobs
    return trainer.fit(*jobs[i]).model_to_string()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('data'); ap.add_argument('rows'); ap.add_argument('--out', help='write the weights of the source')
    ap.add_argument('--folds', help='write the weights of the folds into this folder, for score_extractor.py')
    ap.add_argument('--without', choices=GROUPS, help='leave out a group of columns')
    ap.add_argument('--trees', type=int, default=200); ap.add_argument('--depth', type=int, default=5)
    a = ap.parse_args()
    pages = [p for s in SETS for p in load(a.data, a.rows, s)]
    print(len(pages), 'pages', sum(len(p.texts) for p in pages), 'blocks', pages[0].rows.shape[1], 'features', flush=True)
    if a.without:
        for p in pages: p.rows = p.rows.copy(); p.rows[:, GROUPS[a.without]] = 0
    trainer = Trainer(pages, a)
    models, p, q = trainer.folds()
    if a.folds:
        os.makedirs(a.folds, exist_ok=True)
        for f, (one, two, words) in enumerate(models):
            coded = [base64.b64encode(d).decode() for d in (pack(one, a.depth), pack(two, a.depth), words.pack())]
            open(f'{a.folds}/{f}.weights', 'w').write('\n'.join([str(a.depth), *coded]) + '\n')
        np.savez_compressed(f'{a.folds}/judged.npz', **{f'{g.name}/{g.key}': v.astype(np.float32) for g, v in zip(pages, q)})
    if a.out:
        every = range(len(pages))
        one, two = trainer.several([(every, None), (every, p)])
        write(a.out, a.depth, pages[0].rows.shape[1],
              [pack(one, a.depth), pack(two, a.depth), trainer.words(every, p).pack()])


def write(path, depth, width, parts):
    with open(path, 'w') as f:
        f.write('// Made by Tools/train_extractor.py; not for editing by hand.\n\n')
        f.write('/// The weights of the block model: complete trees, inner nodes then leaves; words and their weights; in base64.\nenum ForestData {\n')
        f.write(f'    static let depth = {depth}\n    /// Columns of the rows that it was trained on.\n    static let columns = {width}\n')
        for name, data in zip(('first', 'second', 'words'), parts):
            text = base64.b64encode(data).decode()
            f.write(f'    static let {name} = """\n')
            for i in range(0, len(text), 108): f.write(f'        {text[i:i+108]}\\\n' if i + 108 < len(text) else f'        {text[i:i+108]}\n')
            f.write('        """\n')
        f.write('}\n')


if __name__ == '__main__': main()
