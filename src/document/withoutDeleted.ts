const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy without deleted entries: they are nobody's business outside this workbook. */
export function withoutDeleted<T>(value: T): T {
  if (!isObject(value)) return value;
  const living = Object.entries(value).filter(([, inner]) => !isObject(inner) || inner.del === undefined);
  return Object.fromEntries(living.map(([key, inner]) => [key, withoutDeleted(inner)])) as T;
}
