import { FIELDS, type Layout, type Table, type TableField } from '@/import/tables';

/** What was chosen for sheets of the same titles, the latest first. */
const STORAGE_KEY = 'keha.import.columns';
const MOST = 30;

interface Remembered {
  readonly titles: string;
  readonly kind: Layout['kind'];
  readonly columns: readonly (string | null)[];
}

const titlesOf = ({ rows }: Table, titleRow: number): string => (rows[titleRow] ?? []).map((title) => title.toLowerCase()).join('\n');

const isRemembered = (value: unknown): value is Remembered =>
  typeof value === 'object' && value !== null && 'titles' in value && typeof value.titles === 'string'
  && 'columns' in value && Array.isArray(value.columns) && 'kind' in value;

function read(): readonly Remembered[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isRemembered) : [];
  } catch {
    // A private window, or something else by the same key: nothing is remembered.
    return [];
  }
}

/** The layout as it was chosen last time for the same titles; as guessed for others. */
export function recallColumns(table: Table, guessed: Layout): Layout {
  const { titleRow } = guessed;
  if (titleRow === null) return guessed;
  const titles = titlesOf(table, titleRow);
  const found = read().find((one) => one.titles === titles && one.columns.length === guessed.columns.length);
  if (!found) return guessed;
  if (found.kind === null) return { ...guessed, kind: null };
  const fields = FIELDS[found.kind] as readonly string[] | undefined;
  if (!fields) return guessed;
  return { kind: found.kind, titleRow, columns: found.columns.map((field) => (field !== null && fields.includes(field) ? (field as TableField) : null)) };
}

/** Keeps what was chosen for the titles of a sheet. */
export function rememberColumns(table: Table, { kind, titleRow, columns }: Layout): void {
  if (titleRow === null) return;
  const titles = titlesOf(table, titleRow);
  const kept = [{ titles, kind, columns }, ...read().filter((one) => one.titles !== titles)].slice(0, MOST);
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(kept));
  } catch {
    // Full or forbidden: it is asked again next time.
  }
}
