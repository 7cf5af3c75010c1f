// Freezes exported data to its leaves, so that no app can change it for another part of the same process.

export function deepFreeze<T>(value: T): T {
  if (Object(value) === value) Object.values(value as object).forEach(deepFreeze);
  return Object.freeze(value);
}
