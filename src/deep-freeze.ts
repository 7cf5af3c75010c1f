// Keeps one module from changing exported data that another uses.

/** Freezes an object and every object inside it, and returns it; returns any other value unchanged. */
export function deepFreeze<Value>(value: Value): Readonly<Value> {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
