/**
 * Accuracy of the facet parsers alone, clause by clause, whatever the roles: an upper bound for `npm run accuracy`, and the
 * quickest way to see what a change to a parser does.
 *
 * usage: node --conditions=taizhang-source packages/compiler/scripts/facet-accuracy.ts [FACET] [--errors N] [--documents]
 */
import { buildClauses } from '../src/clauses/build-clauses.ts';
import { parseFacets } from '../src/facets/parse-facets.ts';
import { scanLines } from '../src/layout/scan-lines.ts';
import { facetParsers } from '../src/locales/zh/facets/index.ts';
import { facetRefiners } from '../src/locales/zh/refiners.ts';
import type { Facet, FacetKind } from '../src/types.ts';
import { readCorpus, type GoldDocument, type GoldFacet } from './corpus.ts';

const KIND: Readonly<Record<GoldFacet['t'], FacetKind>> = {
  cad: 'cadence',
  dl: 'deadline',
  qty: 'quantity',
  own: 'owner',
  doc: 'deliverable',
  mech: 'mechanism',
  vague: 'vague',
  hole: 'placeholder',
};

class Tally {
  hits = 0;
  extra = 0;
  missed = 0;
  equal = 0;
  row(name: string): string {
    const p = this.hits / Math.max(1, this.hits + this.extra);
    const r = this.hits / Math.max(1, this.hits + this.missed);
    const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r);
    const equal = this.equal / Math.max(1, this.hits);
    return `${name.padEnd(44)} P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f1.toFixed(3)}  equal ${equal.toFixed(3)}  (${this.hits + this.missed})`;
  }
}

const only = process.argv[2]?.startsWith('--') ? undefined : process.argv[2];
const errorsAt = process.argv.indexOf('--errors');
const maxErrors = errorsAt < 0 ? 0 : Number(process.argv[errorsAt + 1]);
const perDocument = process.argv.includes('--documents');
const errors: string[] = [];
const total = new Map<FacetKind, Tally>();
const byDocument = new Map<string, Tally>();

for (const document of readCorpus()) measure(document);
for (const [kind, tally] of total) if (!only || only === kind) console.log(tally.row(kind));
if (perDocument) for (const [name, tally] of byDocument) console.log(tally.row(name));
for (const error of errors.slice(0, maxErrors)) console.log(error);

function measure(document: GoldDocument): void {
  const lines = scanLines(document.text);
  const clauses = buildClauses(document.text, lines);
  const found = parseFacets(
    { parsers: facetParsers, refiners: facetRefiners },
    { text: document.text, lines, clauses, calendar: null },
  );
  const byStart = new Map(clauses.map((clause, index) => [clause.start, found[index] ?? []]));
  for (const gold of document.clauses) {
    const facets = [...(byStart.get(gold.start) ?? [])];
    if (gold.label === 'H' || gold.label === 'B') continue;
    for (const want of gold.facets) match(document.name, gold, want, facets);
    for (const facet of facets) {
      count(document.name, facet.facet, (tally) => tally.extra++);
      const quoted = document.text.slice(...facet.span);
      note(facet.facet, `extra ${facet.facet} | ${document.name} | ${quoted} | ${gold.label} ${gold.text}`);
    }
  }
}

function match(name: string, gold: GoldDocument['clauses'][number], want: GoldFacet, facets: Facet[]): void {
  const kind = KIND[want.t];
  const start = gold.start + gold.text.indexOf(want.x);
  const end = start + want.x.length;
  let best = -1;
  let bestOverlap = 0;
  facets.forEach((facet, index) => {
    const overlap = Math.min(end, facet.span[1]) - Math.max(start, facet.span[0]);
    if (facet.facet === kind && overlap > bestOverlap) {
      best = index;
      bestOverlap = overlap;
    }
  });
  const [facet] = best < 0 ? [] : facets.splice(best, 1);
  if (!facet) {
    count(name, kind, (tally) => tally.missed++);
    note(kind, `missed ${kind} | ${name} | ${want.x} | ${gold.label} ${gold.text}`);
    return;
  }
  const wanted = goldValue(want);
  const got = facetValue(facet);
  count(name, kind, (tally) => {
    tally.hits++;
    if (wanted === got) tally.equal++;
  });
  if (wanted !== got) note(kind, `value ${kind} | ${name} | want ${wanted} got ${got} | ${gold.text}`);
}

function goldValue(f: GoldFacet): string {
  if (f.t === 'cad') return [f['per'], f['every'] ?? 1, f['cmp'] ?? null, f['n'] ?? null].join();
  if (f.t === 'qty') return [f['cmp'], f['n'], f['n2'] ?? null, f['u'] ?? null].join();
  if (f.t === 'own') return String(f['r']);
  if (f.t === 'dl') return [f['k'], f['v']].join();
  return '';
}

function facetValue(facet: Facet): string {
  if (facet.facet === 'cadence') return [facet.per, facet.every, facet.cmp ?? null, facet.n ?? null].join();
  if (facet.facet === 'quantity') return [facet.cmp, facet.n, facet.n2, facet.unit].join();
  if (facet.facet === 'owner') return facet.role;
  if (facet.facet === 'deadline') return [facet.kind, facet.value].join();
  return '';
}

function count(name: string, kind: FacetKind, change: (tally: Tally) => void): void {
  const overall = total.get(kind) ?? new Tally();
  total.set(kind, overall);
  change(overall);
  if (only !== kind) return;
  const local = byDocument.get(name) ?? new Tally();
  byDocument.set(name, local);
  change(local);
}

function note(kind: FacetKind, line: string): void {
  if (!only || only === kind) errors.push(line);
}
