import { readCorpus, type GoldDocument } from './corpus.ts';
import { findEdges } from '../src/locales/zh/facets/named-object/find-edges.ts';
import { clauseFeatures, pairFeatures, FeatureList } from '../src/locales/zh/facets/named-object/features.ts';
import { buildClauses } from '../src/clauses/build-clauses.ts';
import { scanLines } from '../src/layout/scan-lines.ts';

interface Cand { from: number; to: number; codes: Int32Array; pos: 0 | 1 | 2 } // pos 1 doc 2 mech
interface Example { doc: number; text: string; label: string; gold: { t: number; s: number; e: number }[]; nul: Int32Array; cands: Cand[] }

const docs = readCorpus();
for (const t of (process.env['DROP'] ?? '').split(',').filter(Boolean)) FeatureList.drop.add(Number(t));
const examples: Example[] = [];
let reach = 0, total = 0, exact = 0, nc = 0;
const miss: string[] = [];
docs.forEach((d, di) => {
  const lines = scanLines(d.text);
  const clauses = new Map(buildClauses(d.text, lines).map((c) => [c.start, c]));
  for (const g of d.clauses) {
    if (g.label === 'H' || g.label === 'B') continue;
    const c = clauses.get(g.start);
    const text = g.text;
    const opens = c ? c.sentence === c.index : true;
    const edges = findEdges(text);
    const f = new FeatureList();
    clauseFeatures(text, edges, opens, f);
    const nul = f.codes.slice(0, f.size);
    const cands: Cand[] = [];
    for (const l of edges.lefts) for (const r of edges.rights) {
      if (r.at - l.at < 2 || r.at - l.at > 80) continue;
      f.clear();
      pairFeatures(text, edges, l, r, opens, f);
      cands.push({ from: l.at, to: r.at, codes: f.codes.slice(0, f.size), pos: 0 });
    }
    const gold = g.facets.filter((x) => x.t === 'doc' || x.t === 'mech').map((x) => ({ t: x.t === 'doc' ? 1 : 2, s: text.indexOf(x.x), e: text.indexOf(x.x) + x.x.length }));
    for (const q of gold) {
      total++;
      let best = 0;
      for (const k of cands) { const o = Math.min(q.e, k.to) - Math.max(q.s, k.from); const iou = o / (Math.max(q.e, k.to) - Math.min(q.s, k.from)); best = Math.max(best, iou); }
      if (best > 0.3) reach++;
      if (best === 1) exact++; else miss.push(`${best.toFixed(2)} ${text} ## ${text.slice(q.s, q.e)}`);
      for (const k of cands) { const o = Math.min(q.e, k.to) - Math.max(q.s, k.from); const iou = o / (Math.max(q.e, k.to) - Math.min(q.s, k.from)); if (best > 0.3 && iou === best) k.pos = q.t as 1 | 2; }
    }
    nc += cands.length;
    examples.push({ doc: di, text, label: g.label, gold, nul, cands });
  }
});
console.log({ clauses: examples.length, total, reach, exact, cands: nc / examples.length });
if (process.argv.includes('--miss')) console.log(miss.join('\n'));
if (process.argv.includes('--stop')) process.exit();

const BITS = Number(process.env['BITS'] ?? 15);
const MASK = (1 << BITS) - 1;
const MINDOC = Number(process.env['MINDOC'] ?? 2);
const L2 = Number(process.env['L2'] ?? 0.05);
const EPOCHS = Number(process.env['EPOCHS'] ?? 12);
const RATE = Number(process.env['RATE'] ?? 0.15);
const BIAS = Number(process.env['BIAS'] ?? 0);

interface Model { w: Float32Array[]; keep: Set<number> }
const cache = new Map<string, Model>();
function train(set: Example[]): Model {
  const key = [...new Set(set.map((e) => e.doc))].join();
  const known = cache.get(key);
  if (known) return known;
  const made = train0(set);
  cache.set(key, made);
  return made;
}
function train0(set: Example[]): Model {
  const seen = new Map<number, number>(); // code -> last doc + flag
  const keep = new Set<number>();
  const note = (c: number, d: number) => { const s = seen.get(c); if (s === undefined) seen.set(c, d); else if (s !== d) keep.add(c); };
  const keepAll = MINDOC < 2;
  for (const e of set) { for (const c of e.nul) keepAll ? keep.add(c) : note(c, e.doc); for (const k of e.cands) for (const c of k.codes) keepAll ? keep.add(c) : note(c, e.doc); }
  const w = [new Float32Array(1 << BITS), new Float32Array(1 << BITS), new Float32Array(1 << BITS)];
  const g2 = w.map(() => new Float32Array(1 << BITS).fill(1e-3));
  const order = set.map((_, i) => i);
  let seed = 12345;
  const rnd = () => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed / 4294967296; };
  const idx = (codes: Int32Array) => codes.filter((c) => keep.has(c)).map((c) => c & MASK);
  const prep = set.map((e) => ({ nul: idx(e.nul), cands: e.cands.map((k) => ({ codes: idx(k.codes), pos: k.pos })), has: e.gold.length > 0, reach: e.cands.some((k) => k.pos) }));
  const dot = (v: Float32Array, c: Int32Array) => { let s = 0; for (let i = 0; i < c.length; i++) s += v[c[i]!]!; return s; };
  for (let ep = 0; ep < EPOCHS; ep++) {
    for (let i = order.length - 1; i > 0; i--) { const j = Math.floor(rnd() * (i + 1)); [order[i], order[j]] = [order[j]!, order[i]!]; }
    for (const oi of order) {
      const e = prep[oi]!;
      if (e.has && !e.reach) continue;
      const n = e.cands.length;
      const s = new Float64Array(1 + 2 * n);
      s[0] = dot(w[0]!, e.nul);
      let mx = s[0]!;
      for (let k = 0; k < n; k++) for (let t = 0; t < 2; t++) { const v = dot(w[t + 1]!, e.cands[k]!.codes); s[1 + 2 * k + t] = v; if (v > mx) mx = v; }
      let z = 0, zp = 0;
      for (let k = 0; k < s.length; k++) { s[k] = Math.exp(s[k]! - mx); z += s[k]!; }
      const isPos = (k: number) => k === 0 ? !e.has : e.cands[(k - 1) >> 1]!.pos === ((k - 1) & 1) + 1;
      for (let k = 0; k < s.length; k++) if (isPos(k)) zp += s[k]!;
      for (let k = 0; k < s.length; k++) {
        const p = s[k]! / z; const q = isPos(k) ? s[k]! / zp : 0;
        const gr = p - q;
        if (Math.abs(gr) < 1e-4) continue;
        const t = k === 0 ? 0 : ((k - 1) & 1) + 1;
        const codes = k === 0 ? e.nul : e.cands[(k - 1) >> 1]!.codes;
        const wt = w[t]!, gt = g2[t]!;
        for (let i = 0; i < codes.length; i++) { const c = codes[i]!; const gg = gr + L2 * 0.02 * wt[c]!; gt[c]! += gg * gg; wt[c]! -= RATE * gg / Math.sqrt(gt[c]!); }
      }
    }
  }
  return { w, keep };
}

class T { tp = 0; fp = 0; fn = 0; get f() { const p = this.tp / Math.max(1, this.tp + this.fp), r = this.tp / Math.max(1, this.tp + this.fn); return `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${(p + r ? 2 * p * r / (p + r) : 0).toFixed(3)} (${this.tp + this.fn})`; } }
const tot = [new T(), new T(), new T()];
const totA = [new T(), new T(), new T()];
const per = docs.map(() => [new T(), new T(), new T()]);
const errs: string[] = [];
const jitter: number[] = [];
for (let di = 0; di < docs.length; di++) {
  const kind = (i: number) => docs[i]!.name.startsWith('composed');
  const m = train(examples.filter((e) => process.env['KIND'] ? kind(e.doc) !== kind(di) : e.doc !== di));
  const dot = (v: Float32Array, c: Int32Array) => { let s = 0; for (let i = 0; i < c.length; i++) s += v[c[i]! & MASK]!; return s; };
  for (const e of examples) {
    if (e.doc !== di) continue;
    let best = dot(m.w[0]!, e.nul) + BIAS, bt = 0, bk: Cand | null = null;
    for (const k of e.cands) for (let t = 1; t < 3; t++) { const v = dot(m.w[t]!, k.codes); if (v > best) { best = v; bt = t; bk = k; } }
    const used = new Set<number>();
    for (const t of [1, 2]) {
      const preds = bt === t && bk ? [bk] : [];
      for (const list of e.label === 'A' || e.label === 'D' ? [tot, totA, per[di]!] : [tot, per[di]!]) {
        let left = preds.slice();
        for (const q of e.gold) if (q.t === t) { const hit = left.findIndex((k) => Math.min(q.e, k.to) > Math.max(q.s, k.from)); if (hit >= 0) { left.splice(hit, 1); list[t]!.tp++; if (list === tot) { used.add(0); if (bk!.from === q.s) jitter.push(1); else jitter.push(0); } } else { list[t]!.fn++; if (list === tot) errs.push(`missed ${t === 1 ? 'doc' : 'mech'} | ${docs[di]!.name} | ${e.text.slice(q.s, q.e)} | ${e.label} ${e.text}`); } }
        for (const k of left) { list[t]!.fp++; if (list === tot) errs.push(`extra ${t === 1 ? 'doc' : 'mech'} | ${docs[di]!.name} | ${e.text.slice(k.from, k.to)} | ${e.label} ${e.text} ## ${e.gold.map((q) => q.t + e.text.slice(q.s, q.e)).join('|')}`); }
      }
    }
  }
}
console.log('doc ', tot[1]!.f, '\nmech', tot[2]!.f, '\nleft edge exact', (jitter.reduce((a, b) => a + b, 0) / jitter.length).toFixed(3));
console.log('only A/D: doc ', totA[1]!.f, ' mech', totA[2]!.f);
if (process.argv.includes('--documents')) docs.forEach((d, i) => console.log(d.name.padEnd(42), 'doc', per[i]![1]!.f, ' mech', per[i]![2]!.f));
if (process.argv.includes('--errors')) console.log(errs.join('\n'));
