// `npm run bench`: what the built package costs beside what an app would otherwise write by hand, in one run.
// Every case is a function of its own: two made from the same source would share their compiler feedback.
import { execFileSync } from 'node:child_process';
import { bench, do_not_optimize, run } from 'mitata';
import type * as Api from '../src/index.js';

const bundle = new URL('../../../dist/index.mjs', import.meta.url).href;
const { classifyCode, CODES, lookupCode, parseCode, sumCountWeights } = (await import(bundle)) as typeof Api;

// Half of the codes are listed, the others any that a server may answer with.
let state = 1;
const random = () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
const draw = () =>
  random() < 0.5 ? CODES[Math.floor(random() * CODES.length)]!.code : Math.floor(random() * 1999) - 999;

const codes = Array.from({ length: 4096 }, draw);
const million = Array.from({ length: 1e6 }, draw);
const places = codes.map((code) => code + 999);
const millionPlaces = million.map((code) => code + 999);
const text = '550 RE 550 5.1.1 User unknown';
const texts = Array.from({ length: 4096 }, () => text);

const integers = Array.from({ length: 1999 }, (_, place) => place - 999);
const entryAt = integers.map((code) => lookupCode(code));
const categoryAt = integers.map((code) => classifyCode(code));
const tenthsAt = integers.map((code) => Math.round(sumCountWeights([code]) * 10));
const entryOf = new Map<number, Api.CodeEntry>(CODES.map((entry) => [entry.code, entry]));

bench('array, entry', () => {
  let found = 0;
  for (let i = 0; i < places.length; i++) if (entryAt[places[i]!] !== undefined) found++;
  return do_not_optimize(found);
});
bench('Map, entry', () => {
  let found = 0;
  for (let i = 0; i < codes.length; i++) if (entryOf.get(codes[i]!) !== undefined) found++;
  return do_not_optimize(found);
});
bench('lookupCode(number)', () => {
  let found = 0;
  for (let i = 0; i < codes.length; i++) if (lookupCode(codes[i]!) !== undefined) found++;
  return do_not_optimize(found);
});

bench('array, category', () => {
  let found = 0;
  for (let i = 0; i < places.length; i++) if (categoryAt[places[i]!] !== undefined) found++;
  return do_not_optimize(found);
});
bench('classifyCode(number)', () => {
  let found = 0;
  for (let i = 0; i < codes.length; i++) if (classifyCode(codes[i]!) !== undefined) found++;
  return do_not_optimize(found);
});

bench('array, sum of tenths', () => {
  let sum = 0;
  for (let i = 0; i < millionPlaces.length; i++) sum += tenthsAt[millionPlaces[i]!]!;
  return do_not_optimize(sum);
});
bench('sumCountWeights', () => do_not_optimize(sumCountWeights(million)));

bench('parseInt + array', () => {
  let found = 0;
  for (let i = 0; i < texts.length; i++) if (entryAt[Number.parseInt(texts[i]!, 10) + 999] !== undefined) found++;
  return do_not_optimize(found);
});
bench('lookupCode(text)', () => {
  let found = 0;
  for (let i = 0; i < texts.length; i++) if (lookupCode(texts[i]!) !== undefined) found++;
  return do_not_optimize(found);
});

const { benchmarks } = await run({ format: 'quiet' });
const medians = new Map(benchmarks.map(({ runs: [result] }) => [result!.name, result!.stats!.p50]));
const print = (ours: string, theirs: string, limit: number, ratio: number) =>
  console.log(`${ours.padEnd(30)} ${ratio.toFixed(2).padStart(6)} x ${theirs.padEnd(30)} at most ${limit}`);

console.log(`Node ${process.version}; medians of one run\n`);
for (const [ours, theirs, limit] of [
  ['lookupCode(number)', 'array, entry', 1.3],
  ['lookupCode(number)', 'Map, entry', 0.5],
  ['classifyCode(number)', 'array, category', 1.5],
  ['lookupCode(text)', 'parseInt + array', 2],
  ['sumCountWeights', 'array, sum of tenths', 5],
] as const) {
  print(ours, theirs, limit, medians.get(ours)! / medians.get(theirs)!);
}

/** The shortest of ten times that a text takes to parse, in milliseconds, for each of its characters. */
function timePerCharacter(text: string, times: number): number {
  let shortest = Infinity;
  for (let round = 0; round < 10; round++) {
    const start = performance.now();
    for (let i = 0; i < times; i++) do_not_optimize(parseCode(text));
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest / times / text.length;
}

console.log();
for (const [name, unit] of [
  ['white space', ' '],
  ['letters', 'a'],
  ['digits', '5'],
  ['colons', ':'],
] as const) {
  // A text of 100 characters; joined, so that both are flat strings.
  const [short, long] = [100, 1e6].map((length) => new Array<string>(length).fill(unit).join(''));
  const ratio = timePerCharacter(long!, 10) / timePerCharacter(short!, 1e5);
  print(`parseCode(a million ${name})`, 'per character of a hundred', 1, ratio);
}

/** How long a fresh process takes to import a module, in milliseconds: the median of 20. */
function startUp(modules: Record<string, string>): Record<string, number> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < 20; round++) {
    for (const [name, module] of Object.entries(modules)) {
      const script = `const start = performance.now(); await import(${JSON.stringify(module)}); console.log(performance.now() - start)`;
      const time = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
      (times[name] ??= []).push(Number(time));
    }
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[10]!;
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

const time = startUp({ 'arara-smtp-codes': bundle, statuses: import.meta.resolve('statuses') });
console.log();
print('import arara-smtp-codes', 'import statuses', 0.8, time['arara-smtp-codes']! / time['statuses']!);
