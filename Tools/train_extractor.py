#!/usr/bin/env python3
"""Trains the block model of the Extractor room.

  train_extractor.py DATA ROWS [--out Sources/Extractor/Judgement/ForestData.swift]

DATA   folder of development sets, each with index.json (gold text, or segments wanted and unwanted)
ROWS   folder ROWS/<set>/rows/<id>.rows as `ExtractorLab dump` writes them
Needs numpy and lightgbm. Deterministic: same rows, same seed, same model.

Two stages: the first judges each block by its own row; the second sees besides what the first said of the blocks around
it (made out of fold, so that it learns to trust it as far as it may be trusted)."""
import argparse, json, os, re, sys, base64
from collections import Counter
import numpy as np, lightgbm as lgb

TOKEN = re.compile(r'\w+', re.UNICODE)
SETS = ['scrapinghub-dev', 'wcxb-dev', 'trafilatura-dev']


def load(data, rows, name):
    index = json.load(open(f'{data}/{name}/index.json', encoding='utf8'))
    pages = []
    for key in sorted(index):
        path = f'{rows}/{name}/rows/{key}.rows'
        if not os.path.exists(path): continue
        X, texts, parts = [], [], []
        for line in open(path, encoding='utf8', newline='\n'):
            row, part, text = line.rstrip('\n').split('\t', 2)
            parts.append([tuple(map(int, r.split(':'))) for r in part.split(' ')])
            X.append(np.frombuffer(bytes.fromhex(row), dtype=np.uint8)); texts.append(text)
        if X: pages.append((name, key, index[key], np.array(X), texts, np.array(parts)))
    return pages


def label(page):
    """-> labels (nan: unknown), weights"""
    name, key, gold, X, texts = page[:5]
    words = [TOKEN.findall(t) for t in texts]
    y = np.full(len(texts), np.nan); w = np.zeros(len(texts))
    if 'gold' in gold:
        g = TOKEN.findall(gold['gold'])
        grams = Counter(tuple(g[i:i + 4]) for i in range(max(1, len(g) - 3)))
        flat = [(b, t) for b, ws in enumerate(words) for t in ws]
        covered = np.zeros(len(flat), bool)
        for i in range(len(flat) - 3):
            if tuple(t for _, t in flat[i:i + 4]) in grams: covered[i:i + 4] = True
        hits = Counter(); total = Counter()
        for (b, _), c in zip(flat, covered): hits[b] += c; total[b] += 1
        for b in range(len(texts)):
            if total[b]:
                y[b] = hits[b] / total[b] >= .5; w[b] = total[b]
            else: y[b] = 0; w[b] = .1
        # A page counts once, whatever its length; small blocks count somewhat more than their words.
        good = w[y == 1].sum() or 200.
        w = np.where(w > 0, (w + 4) / (good + 50), 0)
        if name == 'scrapinghub-dev': w *= 2.5
        if not g or (y == 1).sum() == 0: w *= 0
    else:
        norm = [re.sub(r'\s+', ' ', t).strip() for t in texts]
        for s in gold['with']:
            s = re.sub(r'\s+', ' ', s).strip()
            for b, t in enumerate(norm):
                if s in t: y[b] = 1; w[b] = .12
        for s in gold['without']:
            s = re.sub(r'\s+', ' ', s).strip()
            for b, t in enumerate(norm):
                if s in t and np.isnan(y[b]): y[b] = 0; w[b] = .12
    return y, w


def context(page, p):
    """What the second stage sees of the first's judgement; the Swift side makes the same columns in the same order."""
    X, texts, parts = page[3], page[4], page[5]
    n = len(p); q = np.clip(np.round(p * 250), 0, 255).astype(np.int32)
    words = np.array([max(1, len(t.encode())) for t in texts], np.float64)
    cols = []
    for s in (0, -1, -2, -3, 1, 2, 3):
        c = np.zeros(n, np.int32)
        for b in range(n):
            if 0 <= b + s < n: c[b] = q[b + s]
        cols.append(c)
    mass = words * p
    total = mass.sum() or 1
    before = np.concatenate([[0], np.cumsum(mass)])
    cols.append((before[:-1] / total * 250).astype(np.int32))
    cols.append(((total - before[1:]) / total * 250).astype(np.int32))
    for width in (3, 8):
        c = np.zeros(n, np.int32)
        for b in range(n):
            lo, hi = max(0, b - width), min(n, b + width + 1)
            c[b] = int(mass[lo:hi].sum() / words[lo:hi].sum() * 250)
        cols.append(c)
    # Blocks since and until the last sure one.
    for order in (range(n), range(n - 1, -1, -1)):
        c = np.zeros(n, np.int32); d = 255
        for b in order:
            c[b] = min(255, d)
            d = 1 if q[b] > 175 else d + 1
        cols.append(c)
    cols.append(np.full(n, min(255, int(np.log2(total + 1) * 16))))
    # The parts of the page around the block: how much of them is article, how much of the article they hold.
    size = np.concatenate([[0], np.cumsum(words)])
    half = np.full(n, 255, np.int32); most = np.full(n, 255, np.int32)
    for level in range(parts.shape[1]):
        lo, hi = parts[:, level, 0], parts[:, level, 1]
        held = before[hi] - before[lo]
        mean, share = held / (size[hi] - size[lo]), held / total
        cols.append((mean * 250).astype(np.int32)); cols.append((share * 250).astype(np.int32))
        half = np.where((half == 255) & (share >= .5), (mean * 200).astype(np.int32), half)
        most = np.where((most == 255) & (share >= .85), (mean * 200).astype(np.int32), most)
    cols += [half, most]
    return np.clip(np.stack(cols, 1), 0, 255).astype(np.uint8)


def train(X, y, w, trees, depth, seed=1):
    model = lgb.train(
        dict(objective='binary', learning_rate=0.10 if trees < 130 else .07, num_leaves=2 ** depth, max_depth=depth, min_data_in_leaf=40,
             min_sum_hessian_in_leaf=.3, feature_fraction=.25, bagging_fraction=.7, bagging_freq=1, lambda_l2=5, max_bin=255, min_data_in_bin=3,
             seed=seed, deterministic=True, force_row_wise=True, num_threads=2, verbose=-1),
        lgb.Dataset(X, y, weight=w, free_raw_data=False), num_boost_round=trees)
    return model


def shingles(t):
    c = Counter()
    for i in range(0, max(1, len(t) - 3)):
        if t[i:i + 4]: c[tuple(t[i:i + 4])] += 1
    return c


def score(pages, picks):
    """F1 by set for chosen blocks, without trimming: what the model alone is worth."""
    out = {}
    for name in SETS:
        P, R, acc = [], [], []; TP = FP = FN = 0
        for page, pick in zip(pages, picks):
            if page[0] != name: continue
            text = '\n'.join(t for t, k in zip(page[4], pick) if k)
            if 'gold' in page[2]:
                a, b = shingles(TOKEN.findall(page[2]['gold'])), shingles(TOKEN.findall(text))
                tp = sum((a & b).values()); fp = sum(b.values()) - tp; fn = sum(a.values()) - tp
                acc.append(TOKEN.findall(page[2]['gold']) == TOKEN.findall(text))
                if tp + fp: P.append(tp / (tp + fp))
                if tp + fn: R.append(tp / (tp + fn))
            else:
                t = re.sub(r'\s+', ' ', text)
                tp = sum(re.sub(r'\s+', ' ', s).strip() in t for s in page[2]['with'])
                FP += sum(re.sub(r'\s+', ' ', s).strip() in t for s in page[2]['without'])
                TP += tp; FN += len(page[2]['with']) - tp
        if P:
            p, r = np.mean(P), np.mean(R); out[name] = f'F1 {2*p*r/(p+r):.4f} P {p:.4f} R {r:.4f} acc {np.mean(acc):.3f}'
        elif TP: out[name] = f'F1 {2*TP/(2*TP+FP+FN):.4f} P {TP/(TP+FP):.4f} R {TP/(TP+FN):.4f}'
    return out


def host(page): return re.sub(r'^https?://(www\.)?', '', page[2]['url']).split('/')[0]


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


def main():
    ap = argparse.ArgumentParser(); ap.add_argument('data'); ap.add_argument('rows'); ap.add_argument('--out')
    ap.add_argument('--trees', type=int, default=120); ap.add_argument('--depth', type=int, default=5)
    ap.add_argument('--oof', help='write out-of-fold probabilities here'); a = ap.parse_args()
    pages = [p for s in SETS for p in load(a.data, a.rows, s)]
    labels = [label(p) for p in pages]
    print(len(pages), 'pages', sum(len(p[4]) for p in pages), 'blocks', pages[0][3].shape[1], 'features')
    fold = [hash_(host(p)) % 5 for p in pages]
    def stack(ids, extra=None):
        X = np.concatenate([np.hstack([pages[i][3], extra[i]]) if extra else pages[i][3] for i in ids])
        y = np.concatenate([labels[i][0] for i in ids]); w = np.concatenate([labels[i][1] for i in ids])
        keep = ~np.isnan(y) & (w > 0)
        return X[keep], y[keep], w[keep]
    every = range(len(pages)); first = [None] * len(pages)
    for f in range(5):
        m = train(*stack([i for i in every if fold[i] != f]), a.trees, a.depth)
        for i in every:
            if fold[i] == f: first[i] = m.predict(pages[i][3])
    for n, v in score(pages, [p > .5 for p in first]).items(): print('stage 1 out of fold', n, v)
    extra = {i: context(pages[i], first[i]) for i in every}
    second = [None] * len(pages)
    for f in range(5):
        m = train(*stack([i for i in every if fold[i] != f], extra), a.trees, a.depth)
        for i in every:
            if fold[i] == f: second[i] = m.predict(np.hstack([pages[i][3], extra[i]]))
    for cut in (.4, .5, .6):
        for n, v in score(pages, [p > cut for p in second]).items(): print('stage 2 out of fold', cut, n, v)
    if a.oof:
        json.dump({f'{p[0]}/{p[1]}': [round(float(v), 3) for v in q] for p, q in zip(pages, second)}, open(a.oof, 'w'))
    if a.out:
        one = train(*stack(every), a.trees, a.depth)
        two = train(*stack(every, extra), a.trees, a.depth)
        names = [f.split('\t')[0] for f in []]
        gain = two.feature_importance('gain'); order = np.argsort(-gain)[:40]
        print('gain', [(int(k), int(gain[k])) for k in order])
        write(a.out, a.depth, pages[0][3].shape[1], [pack(one, a.depth), pack(two, a.depth)])


def hash_(s):
    h = 0
    for c in s.encode(): h = (h * 131 + c) & 0xffffffff
    return h


def write(path, depth, width, forests):
    with open(path, 'w') as f:
        f.write('// Made by Tools/train_extractor.py; not for editing by hand.\n\n')
        f.write('/// The weights of the block model: complete trees, inner nodes then leaves, in base64.\nenum ForestData {\n')
        f.write(f'    static let depth = {depth}\n    /// Columns of the rows that it was trained on.\n    static let columns = {width}\n')
        for name, data in zip(('first', 'second'), forests):
            text = base64.b64encode(data).decode()
            f.write(f'    static let {name} = """\n')
            for i in range(0, len(text), 108): f.write(f'        {text[i:i+108]}\\\n' if i + 108 < len(text) else f'        {text[i:i+108]}\n')
            f.write('        """\n')
        f.write('}\n')


if __name__ == '__main__': main()
