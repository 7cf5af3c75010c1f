// Exports the API of index.ts to apps that import ES modules. Its declarations refer to those of index.ts, so that the
// table's literal types ship once. The ES bundle itself is built from index.ts.
export * from './index.js';
