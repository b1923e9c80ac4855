/** Everything that Kehä keeps in a browser beside the workbooks stands under names that begin so. */
const OWN = /^keha[.:]/;

/** Runs on both storages of the browser; without them there is nothing to do. */
function inStorages(work: (storage: Storage) => void): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      work(globalThis[name]);
    } catch {
      // A private window.
    }
  }
}

const ownKeys = (storage: Storage): readonly string[] => Object.keys(storage).filter((key) => OWN.test(key));

/** Forgets all that this browser remembers of one workbook: views, choices, the wall's last state. */
export const forgetWorkbook = (id: string): void => inStorages((storage) => {
  for (const key of ownKeys(storage)) if (key.includes(id)) storage.removeItem(key);
});

/** Forgets everything of Kehä's own: settings too. */
export const forgetEverything = (): void => inStorages((storage) => {
  for (const key of ownKeys(storage)) storage.removeItem(key);
});

/** The value without entries of lists that `isUnwanted`, and null when it is unwanted even so. */
function purged(value: unknown, isUnwanted: (text: string) => boolean): unknown {
  if (typeof value === 'string') return isUnwanted(value) ? null : value;
  if (Array.isArray(value)) return value.filter((inner) => !isUnwanted(JSON.stringify(inner)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => {
    const next = purged(inner, isUnwanted);
    return isUnwanted(key) || (next === null && inner !== null) ? [] : [[key, next]];
  }));
}

/** Takes what `isUnwanted` out of everything remembered: saved views and searches may hold names. */
export const forgetTexts = (isUnwanted: (text: string) => boolean): void => inStorages((storage) => {
  for (const key of ownKeys(storage)) {
    const text = storage.getItem(key) ?? '';
    // What stands in an address is written with signs in place of letters.
    const isFound = (one: string): boolean => isUnwanted(one) || isUnwanted(readable(one));
    if (!isFound(text)) continue;
    try {
      const next = JSON.stringify(purged(JSON.parse(text), isFound));
      if (isFound(next)) storage.removeItem(key);
      else storage.setItem(key, next);
    } catch {
      storage.removeItem(key);
    }
  }
});

function readable(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
