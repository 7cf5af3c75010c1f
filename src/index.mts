// Exports the API of index.ts to ES modules. This file's declarations refer to those of index.ts, so that the table's
// literal types ship only once. The ES bundle itself is built from index.ts.
export * from './index.js';
