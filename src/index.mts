// The same face for apps that import ES modules: its declaration leads to the one of index.ts, so that the table's
// literal types are shipped once. It adds nothing: the ES bundle itself is made from index.ts.
export * from './index.js';
