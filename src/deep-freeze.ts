// Keeps exported data from being changed by one part of a process for another.

/** Freezes an object and every object inside it, and returns it; any other value it returns as it is. */
export function deepFreeze<Value>(value: Value): Readonly<Value> {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
