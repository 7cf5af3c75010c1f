// `npm run bench` times the built package against baselines, and checks each ratio.
import { do_not_optimize, measure } from 'mitata';
import type * as Api from '../src/index.js';

const bundle = new URL('../../../dist/index.mjs', import.meta.url).href;
const { classifyCode, CODES, lookupCode, parseCode, sumCountWeights } = (await import(bundle)) as typeof Api;

// The baselines.

const entries = new Map<number, Api.CodeEntry>(CODES.map((entry) => [entry.code, entry]));
const entriesByIndex = Array.from({ length: 1999 }, (_, index) => entries.get(index - 999));
const tenths = new Map<number, number>(CODES.map((entry) => [entry.code, entry.countWeight * 10]));

function classifyByHand(code: number): string | undefined {
  if (code < 0) return 'internal';
  switch (Math.floor(code / 100)) {
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

// Half of the codes are listed; the rest are random three-digit codes.

let state = 1;
const random = () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
const codes = Array.from({ length: 4096 }, () =>
  random() < 0.5 ? CODES[Math.floor(random() * CODES.length)]!.code : 100 + Math.floor(random() * 900),
);
const statuses = codes.map((code) => `${code} RE ${code} 5.1.1 User unknown`);
const long = 'a'.repeat(1e6);
const short = new Array<string>(1e3).fill('a'.repeat(1e3));

/** Checks the time ratio of two loops against a limit. They alternate, so that a slow spell affects both. */
async function compare(name: string, limit: number, ours: () => unknown, theirs: () => unknown): Promise<void> {
  const median = async (loop: () => unknown) => (await measure(loop, { batch_threshold: 0, min_cpu_time: 2e7 })).p50;
  const ratios: number[] = [];
  while (ratios.length < 31) ratios.push((await median(ours)) / (await median(theirs)));
  const ratio = ratios.sort((a, b) => a - b)[15]!;
  if (ratio > limit) process.exitCode = 1;
  console.log(`${ratio <= limit ? 'ok' : 'TOO SLOW'}: ${name}: ${ratio.toFixed(2)} (limit ${limit})`);
}

console.log(`Node ${process.version}: our time / theirs`);
// Each loop is written out, so that the engine optimizes it separately.
await compare(
  'lookupCode(number) vs. a Map',
  2,
  () => {
    for (const code of codes) do_not_optimize(lookupCode(code));
  },
  () => {
    for (const code of codes) do_not_optimize(entries.get(code));
  },
);
await compare(
  'lookupCode(string) vs. parseInt and an array',
  4,
  () => {
    for (const status of statuses) do_not_optimize(lookupCode(status));
  },
  () => {
    for (const status of statuses) do_not_optimize(entriesByIndex[Number.parseInt(status, 10) + 999]);
  },
);
await compare(
  'classifyCode(number) vs. a switch',
  2,
  () => {
    for (const code of codes) do_not_optimize(classifyCode(code));
  },
  () => {
    for (const code of codes) do_not_optimize(classifyByHand(code));
  },
);
await compare(
  'sumCountWeights vs. a Map of tenths',
  2,
  () => do_not_optimize(sumCountWeights(codes)),
  () => {
    let sum = 0;
    for (const code of codes) sum += tenths.get(code) ?? 0;
    do_not_optimize(sum / 10);
  },
);
await compare(
  'parseCode(a million characters) vs. a thousand strings of a thousand',
  2,
  () => do_not_optimize(parseCode(long)),
  () => {
    for (const string of short) do_not_optimize(parseCode(string));
  },
);
