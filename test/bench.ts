// `npm run bench`: what the built package costs beside what an app would write by hand, each ratio held to its limit.
import { do_not_optimize, measure } from 'mitata';
import type * as Api from '../src/index.js';

const bundle = new URL('../../../dist/index.mjs', import.meta.url).href;
const { classifyCode, CODES, lookupCode, parseCode, sumCountWeights } = (await import(bundle)) as typeof Api;

// What an app would write by hand.

const entries = new Map<number, Api.CodeEntry>(CODES.map((entry) => [entry.code, entry]));
const entriesByPlace = Array.from({ length: 1999 }, (_, place) => entries.get(place - 999));
const tenths = new Map<number, number>(CODES.map((entry) => [entry.code, entry.countWeight * 10]));

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
  random() < 0.5 ? CODES[Math.floor(random() * CODES.length)]!.code : 100 + Math.floor(random() * 900),
);
const statuses = codes.map((code) => `${code} RE ${code} 5.1.1 User unknown`);

/** Holds the ratio of two loops to a limit, measured by turns: a slow spell of the machine is then in both. */
async function compare(name: string, limit: number, ours: () => unknown, other: () => unknown): Promise<void> {
  const median = async (loop: () => unknown) => (await measure(loop, { batch_threshold: 0, min_cpu_time: 2e7 })).p50;
  const ratios: number[] = [];
  while (ratios.length < 31) ratios.push((await median(ours)) / (await median(other)));
  const ratio = ratios.sort((a, b) => a - b)[15]!;
  if (ratio > limit) process.exitCode = 1;
  console.log(`${ratio <= limit ? 'holds' : 'MISSED'}: ${name}: ${ratio.toFixed(2)}, at most ${limit}`);
}

// Each loop is written out: two loops made by one function would share what the engine learns of them.

console.log(`Node ${process.version}: our time as a ratio`);
await compare(
  'lookupCode(number) beside a Map',
  1.1,
  () => {
    for (const code of codes) do_not_optimize(lookupCode(code));
  },
  () => {
    for (const code of codes) do_not_optimize(entries.get(code));
  },
);
await compare(
  'lookupCode(string) beside parseInt and an array',
  4,
  () => {
    for (const status of statuses) do_not_optimize(lookupCode(status));
  },
  () => {
    for (const status of statuses) do_not_optimize(entriesByPlace[Number.parseInt(status, 10) + 999]);
  },
);
await compare(
  'classifyCode(number) beside a switch',
  2,
  () => {
    for (const code of codes) do_not_optimize(classifyCode(code));
  },
  () => {
    for (const code of codes) do_not_optimize(classifyByHand(code));
  },
);
await compare(
  'sumCountWeights beside a Map of tenths',
  1,
  () => do_not_optimize(sumCountWeights(codes)),
  () => do_not_optimize(sumByHand(codes)),
);

const long = 'a'.repeat(1e6);
const short = 'a'.repeat(1e3);
await compare(
  'parseCode(a million characters) beside a thousand times a thousand characters',
  2,
  () => do_not_optimize(parseCode(long)),
  () => {
    for (let i = 0; i < 1000; i++) do_not_optimize(parseCode(short));
  },
);
