#!/usr/bin/env python3
"""Scores the whole extraction, out of fold: each page by weights that have not seen its host.

  score_extractor.py run DATA FOLDS OUT [--lab PATH] [--without RULES] [--shipped] [--worst N]
      runs ExtractorLab over every page with its fold's weights (FOLDS, made by train_extractor.py --folds; with --shipped
      the weights of the source instead), keeps the texts in OUT/<set>/<id>.txt and prints the figures
  score_extractor.py compare DATA A B
      the difference B - A of two such runs, by set, with its 95 % interval (pages drawn again 1,000 times, in pairs)
  score_extractor.py ablate DATA FOLDS OUT [--lab PATH]
      leaves out each rule of ExtractionRules in turn and prints what it is worth, as a table of Markdown"""
import argparse, os, subprocess, sys
from concurrent.futures import ThreadPoolExecutor
import numpy as np
import extractor_pages as E

LAB = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '.build-release', 'release', 'ExtractorLab')
RULES = ('head', 'tail', 'fallback', 'stated', 'bar', 'repeats', 'popups', 'next')


def extract(data, folds, out, lab, without='', shipped=False):
    def one(job):
        name, fold = job
        os.makedirs(f'{out}/{name}', exist_ok=True)
        pages = [(k, v['url']) for k, v in E.index(data, name).items() if E.fold(v['url']) == fold]
        path = f'{out}/{name}-{fold}.tsv'
        open(path, 'w', encoding='utf8').write(''.join(f'{k}\t{u}\n' for k, u in pages))
        command = [lab, 'batch', f'{data}/{name}/html', f'{out}/{name}', '--list', path]
        if without: command += ['--without', without]
        if not shipped: command += ['--weights', f'{folds}/{fold}.weights']
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    with ThreadPoolExecutor(2) as pool: list(pool.map(one, [(s, f) for s in E.SETS for f in range(E.FOLDS)]))


def rows(data, out, name):
    result = []
    for key, gold in sorted(E.index(data, name).items()):
        path = f'{out}/{name}/{key}.txt'
        text = open(path, encoding='utf8').read() if os.path.exists(path) else ''
        result.append((key, E.measure(gold, text)))
    return result


def show(data, out, worst=0):
    for name in E.SETS:
        found = rows(data, out, name)
        print(E.line(name, [r for _, r in found]), flush=True)
        for key, row in sorted(found, key=lambda kr: E.page_f1(name, kr[1]))[:worst]:
            print(f'    {E.page_f1(name, row):.3f}  {row[0]:.3f} {row[1]:.3f}  {key}')


def differences(data, a, b, measure=0, draws=1000):
    """-> by set: difference of a measure (0: F1, 3: accuracy), its interval"""
    result = {}
    for name in E.SETS:
        one, two = ([r for _, r in rows(data, out, name)] for out in (a, b))
        one, two, R = np.array(one, float), np.array(two, float), np.random.RandomState(1)
        drawn = []
        for _ in range(draws):
            i = R.randint(len(one), size=len(one))
            drawn.append(E.summary(name, two[i])[measure] - E.summary(name, one[i])[measure])
        result[name] = (E.summary(name, two)[measure] - E.summary(name, one)[measure], *np.percentile(drawn, [2.5, 97.5]))
    return result


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('verb', choices=('run', 'compare', 'ablate')); ap.add_argument('data')
    ap.add_argument('folds'); ap.add_argument('out')
    ap.add_argument('--lab', default=LAB); ap.add_argument('--without', default='')
    ap.add_argument('--shipped', action='store_true'); ap.add_argument('--worst', type=int, default=0)
    a = ap.parse_args()
    if a.verb == 'run':
        extract(a.data, a.folds, a.out, a.lab, a.without, a.shipped)
        show(a.data, a.out, a.worst)
    elif a.verb == 'compare':
        for measure, title in ((0, 'F1'), (3, 'accuracy')):
            for name, (d, low, high) in differences(a.data, a.folds, a.out, measure).items():
                if not np.isnan(d): print(f'{title:8} {name:16} {d:+.4f}  [{low:+.4f}, {high:+.4f}]')
    else:
        extract(a.data, a.folds, f'{a.out}/all', a.lab)
        print('| left out | ' + ' | '.join(E.SETS) + ' |\n|' + '---|' * (len(E.SETS) + 1))
        for rule in RULES:
            extract(a.data, a.folds, f'{a.out}/{rule}', a.lab, rule)
            d = differences(a.data, f'{a.out}/all', f'{a.out}/{rule}')
            print(f'| {rule} | ' + ' | '.join(f'{d[s][0]:+.4f} [{d[s][1]:+.4f}, {d[s][2]:+.4f}]' for s in E.SETS) + ' |', flush=True)


if __name__ == '__main__': main()
