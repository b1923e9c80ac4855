/** Half of a character that needs two code units, without its other half. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * A value as the document can keep it: half characters become U+FFFD and keys without a value go,
 * for they would come back changed from the wire. The same value when nothing is wrong.
 */
export function wellFormed<T>(value: T): T;
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') {
    return LONE_SURROGATE.test(value) ? value.replace(new RegExp(LONE_SURROGATE, 'gu'), '\ufffd') : value;
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => wellFormed(item ?? null));
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  let changed = false;
  const next: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const good = wellFormed(inner);
    if (good === undefined || key === '__proto__') changed = true;
    else next[key] = good;
    changed ||= good !== inner;
  }
  return changed ? next : value;
}
