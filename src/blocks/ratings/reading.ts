import { changeOf, meanOf, type Spread, spreadChange, spreadOf } from './stats';
import { type Cell, itemKey, type KeyedItem, listDoneSheets, listItems, type RatingGroup, type RatingsConfig, type Round, type Sheet } from './model';

/** So many answers hide whose each one is. */
export const LEAST_ANSWERS = 3;

/** What is known of one item in one round, as far as it may be shown. */
export interface Reading {
  /** What people gave alone; `null` if nobody did or it must not be shown yet. */
  readonly now: Spread | null;
  readonly aim: Spread | null;
  /** How many people rated it alone. */
  readonly answers: number;
  /** How many more must answer before their ratings are shown; 0 when they are, or when nobody has. */
  readonly missing: number;
  /** What the group rated together; `null` if it did not. */
  readonly joint: number | null;
  readonly jointAim: number | null;
  /** What stands for the item: the mean of the sheets, or what the group rated together. */
  readonly value: number | null;
  readonly aimValue: number | null;
}

const given = (rating: number | undefined): number | null => (rating !== undefined && rating > 0 ? rating : null);

/** `sheets` are those that have been handed in. */
export function readItem(cell: Pick<Cell, 'now' | 'aim'> | undefined, sheets: readonly Sheet[], key: string, isSensitive = false): Reading {
  const now = spreadOf(sheets.map((sheet) => sheet.now[key] ?? 0));
  const aim = spreadOf(sheets.map((sheet) => sheet.aim[key] ?? 0));
  const least = isSensitive ? LEAST_ANSWERS : 1;
  const shown = (spread: Spread | null): Spread | null => (spread && spread.count >= least ? spread : null);
  const answers = now?.count ?? 0;
  const joint = given(cell?.now);
  const jointAim = given(cell?.aim);
  return {
    now: shown(now),
    aim: shown(aim),
    answers,
    missing: answers === 0 ? 0 : Math.max(0, least - answers),
    joint,
    jointAim,
    value: shown(now)?.mean ?? joint,
    aimValue: shown(aim)?.mean ?? jointAim,
  };
}

export interface ItemReading extends KeyedItem {
  readonly cell: Cell | undefined;
  readonly reading: Reading;
}

/** Everything that one round tells, item by item. */
export function readRound(config: RatingsConfig, round: Pick<Round, 'cells' | 'sheets'>): readonly ItemReading[] {
  const sheets = listDoneSheets(round.sheets);
  return listItems(config).map((one) => {
    const cell = round.cells[one.key];
    return { ...one, cell, reading: readItem(cell, sheets, one.key, config.sensitive) };
  });
}

const isNumber = (value: number | null): value is number => value !== null;

/** The mean of a group's items that have a value; `null` without any. */
export const groupMean = (items: readonly ItemReading[], group: RatingGroup, field: 'value' | 'aimValue' = 'value'): number | null =>
  meanOf(items.filter((one) => one.group.id === group.id).map(({ reading }) => reading[field]).filter(isNumber));

/** How much more there is to the aim; `null` if either is missing. */
export const gapOf = ({ value, aimValue }: Reading): number | null =>
  value === null || aimValue === null ? null : changeOf(value, aimValue);

export interface Change {
  readonly before: number;
  readonly after: number;
  /** To one decimal */
  readonly by: number;
  /** `null` where people did not rate alone in both rounds */
  readonly spread: 'closer' | 'wider' | 'same' | null;
}

/** What has changed from one reading to another; `null` if either has no value. */
export function compareReadings(before: Reading | undefined, after: Reading): Change | null {
  if (!before || before.value === null || after.value === null) return null;
  return {
    before: before.value,
    after: after.value,
    by: changeOf(before.value, after.value),
    spread: before.now && after.now ? spreadChange(before.now, after.now) : null,
  };
}

/** The shade of an item, 1-5; 0 without a value. */
export const heatOf = (value: number | null): number => (value === null ? 0 : Math.min(5, Math.max(1, Math.round(value))));

export interface Findings {
  readonly weakest: ItemReading | null;
  readonly mostSplit: ItemReading | null;
  readonly largestGap: ItemReading | null;
}

/** The item with the greatest score; the first of equals. `null` when there is none, or when all are equal: then none stands out. */
function standout(items: readonly ItemReading[], score: (reading: Reading) => number | null): ItemReading | null {
  const scored = items.flatMap((one) => {
    const points = score(one.reading);
    return points === null ? [] : [{ one, points }];
  });
  const all = scored.map(({ points }) => points);
  const most = Math.max(...all);
  if (scored.length < 2 || most === Math.min(...all)) return null;
  return scored.find(({ points }) => points === most)?.one ?? null;
}

/** What is worth a talk: not verdicts, but where to look first. */
export const findingsOf = (items: readonly ItemReading[]): Findings => ({
  weakest: standout(items, ({ value }) => (value === null ? null : -value)),
  mostSplit: standout(items, ({ now }) => (now && now.count > 1 ? now.deviation : null)),
  largestGap: standout(items, (reading) => gapOf(reading)),
});

/** How many people have rated at least one item alone. */
export const sheetCount = (round: Pick<Round, 'sheets'>): number => listDoneSheets(round.sheets).length;

/** The item that an item key names, with its neighbours: by group and by place in the group. */
export function placeOf(config: RatingsConfig, key: string): readonly [group: number, item: number] | null {
  for (const [column, group] of config.groups.entries()) {
    const row = group.items.findIndex((item) => itemKey(group, item) === key);
    if (row >= 0) return [column, row];
  }
  return null;
}
