// `npm run bench`: what the built package costs beside what an app would write by hand, each ratio held to its limit.
import { bench, do_not_optimize, run } from 'mitata';
import type * as Api from '../src/index.js';

const bundle = new URL('../../../dist/index.mjs', import.meta.url).href;
const { classifyCode, CODES, lookupCode, parseCode, sumCountWeights } = (await import(bundle)) as typeof Api;

// What an app would write by hand.

const entries = new Map<number, Api.CodeEntry>(CODES.map((entry) => [entry.code, entry]));
const entriesByPlace = Array.from({ length: 1999 }, (_, place) => entries.get(place - 999));
const tenths = new Map<number, number>(CODES.map((entry) => [entry.code, entry.countWeight * 10]));

function lookupByHand(code: number): Api.CodeEntry | undefined {
  return entries.get(code);
}

function lookupStringByHand(status: string): Api.CodeEntry | undefined {
  return entriesByPlace[Number.parseInt(status, 10) + 999];
}

function classifyByHand(code: number | string): string | undefined {
  const number = typeof code === 'string' ? Number.parseInt(code, 10) : code;
  if (number < 0) return 'internal';
  switch (Math.floor(number / 100)) {
    case 2:
      return 'success';
    case 3:
      return 'intermediate';
    case 4:
      return 'transient';
    case 5:
      return 'permanent';
    case 6:
    case 7:
    case 8:
      return 'arara';
    default:
      return undefined;
  }
}

function sumByHand(codes: Iterable<number>): number {
  let sum = 0;
  for (const code of codes) sum += tenths.get(code) ?? 0;
  return sum / 10;
}

// What they are given: half of the codes are listed, the others any that a server may answer with.

let state = 1;
const random = () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
const codes = Array.from({ length: 4096 }, () =>
  random() < 0.5 ? CODES[Math.floor(random() * CODES.length)]!.code : Math.floor(random() * 1999) - 999,
);
const statuses = codes.map((code) => `${code} RE ${code} 5.1.1 User unknown`);

// Each loop is written out: two loops made by one function would share what the engine learns of them.

bench('lookupCode(number)', () => {
  let found = 0;
  for (const code of codes) if (lookupCode(code)) found++;
  return do_not_optimize(found);
});
bench('lookupByHand', () => {
  let found = 0;
  for (const code of codes) if (lookupByHand(code)) found++;
  return do_not_optimize(found);
});
bench('lookupCode(string)', () => {
  let found = 0;
  for (const status of statuses) if (lookupCode(status)) found++;
  return do_not_optimize(found);
});
bench('lookupStringByHand', () => {
  let found = 0;
  for (const status of statuses) if (lookupStringByHand(status)) found++;
  return do_not_optimize(found);
});
bench('classifyCode(number)', () => {
  let found = 0;
  for (const code of codes) if (classifyCode(code)) found++;
  return do_not_optimize(found);
});
bench('classifyByHand', () => {
  let found = 0;
  for (const code of codes) if (classifyByHand(code)) found++;
  return do_not_optimize(found);
});
bench('sumCountWeights', () => do_not_optimize(sumCountWeights(codes)));
bench('sumByHand', () => do_not_optimize(sumByHand(codes)));

const long = 'a'.repeat(1e6);
const short = 'a'.repeat(1e3);
bench('parseCode(a million characters)', () => do_not_optimize(parseCode(long)));
bench('a thousand times parseCode(a thousand characters)', () => {
  let found = 0;
  for (let i = 0; i < 1000; i++) if (parseCode(short)) found++;
  return do_not_optimize(found);
});

const { benchmarks } = await run({ format: 'quiet' });
const medians = new Map(benchmarks.map(({ runs: [result] }) => [result!.name, result!.stats!.p50]));
console.log(`Node ${process.version}: ratios of the medians of one run`);
for (const [ours, byHand, limit] of [
  ['lookupCode(number)', 'lookupByHand', 0.9],
  ['lookupCode(string)', 'lookupStringByHand', 4],
  ['classifyCode(number)', 'classifyByHand', 2],
  ['sumCountWeights', 'sumByHand', 1],
  ['parseCode(a million characters)', 'a thousand times parseCode(a thousand characters)', 2],
] as const) {
  const ratio = medians.get(ours)! / medians.get(byHand)!;
  const verdict = ratio <= limit ? 'holds' : 'MISSED';
  if (ratio > limit) process.exitCode = 1;
  console.log(`${verdict}: ${ours} takes ${ratio.toFixed(2)} of ${byHand}, at most ${limit}`);
}
