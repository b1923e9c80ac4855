import { ANSWER_SHEETS, SHEET_VALUES, SHEETS, type SheetId } from '@/document/sheets';
import { ACTOR_TITLES } from '@/lib/actorTitles';
import { foldText } from '@/lib/foldText';
import { knownWord } from '@/lib/knownWord';
import { type Language, LANGUAGES } from '@/lib/languages';
import { LINK_TITLES } from '@/lib/linkTitles';
import { normaliseName } from '@/lib/normaliseName';
import { SECTOR_WORDS } from '@/lib/sectorWords';
import { STRENGTH_WORDS } from '@/lib/strengthWords';
import type { ChosenValues, TableField } from './types';

type Spellings<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>;

/** Titles that people give to columns of a plan, beside those that Kehä itself writes. */
const PLAN_TITLES: Partial<Record<TableField, readonly string[]>> = {
  title: ['askel', 'askeleet', 'toimenpide', 'toimenpiteet', 'tehtävä', 'tehtävät', 'tapahtuma', 'otsikko', 'mitä', 'mitä tehdään', 'steg', 'åtgärd', 'uppgift', 'händelse', 'vad', 'rubrik', 'step', 'action', 'task', 'event', 'what', 'title'],
  owners: ['vastuuhenkilö', 'vastuuhenkilöt', 'vastuutaho', 'vastuutahot', 'vastuussa', 'vastaava', 'kuka', 'ketkä', 'kuka tekee', 'tekijä', 'ansvarig', 'ansvariga', 'vem', 'vem gör', 'owner', 'owners', 'who', 'responsible person', 'lead'],
  when: ['aikataulu', 'ajankohta', 'määräaika', 'aika', 'pvm', 'päivämäärä', 'päivä', 'deadline', 'mennessä', 'tidtabell', 'tidpunkt', 'datum', 'senast', 'date', 'due', 'due date', 'schedule', 'time', 'by when'],
  status: ['tilanne', 'status', 'vaihe tilanne', 'state', 'lägesbild', 'progress'],
  section: ['kohta', 'luku', 'alue', 'section', 'avsnittet', 'del'],
  theme: ['teema alue', 'painopiste', 'tavoite', 'fokusområde', 'mål', 'goal', 'focus area'],
  recurs: ['toisto', 'toistuvuus', 'upprepning', 'repeats', 'recurrence'],
  type: ['tyyppi', 'typ', 'type'],
  note: ACTOR_TITLES.note,
};

const OTHER_TITLES: Record<SheetId, Partial<Record<TableField, readonly string[]>>> = {
  plan: PLAN_TITLES,
  actors: ACTOR_TITLES,
  links: { ...LINK_TITLES, note: ACTOR_TITLES.note },
};

const ownTitles = (kind: SheetId): Spellings<TableField> =>
  Object.fromEntries(Object.entries(SHEETS[kind].columns).map(([field, words]) => [field, Object.values(words).map(normaliseName)])) as unknown as Spellings<TableField>;

const own = { plan: ownTitles('plan'), actors: ownTitles('actors'), links: ownTitles('links') } as const;

/** What a sheet of a kind can hold, in the order in which Kehä writes it. */
export const FIELDS: Readonly<Record<SheetId, readonly TableField[]>> = {
  plan: Object.keys(SHEETS.plan.columns) as TableField[],
  actors: ['name', 'firstName', 'lastName', ...(Object.keys(SHEETS.actors.columns) as TableField[]).filter((field) => field !== 'name')],
  links: Object.keys(SHEETS.links.columns) as TableField[],
};

/** Without what a sheet of the kind tells nothing: all of these, and for actors a name in one piece or in two. */
export const hasWhatItNeeds = (kind: SheetId, fields: readonly (TableField | null)[]): boolean => {
  if (kind === 'plan') return fields.includes('title');
  if (kind === 'links') return fields.includes('from') && fields.includes('to');
  return fields.includes('name') || fields.includes('lastName') || fields.includes('organisation');
};

/** Fields whose columns can be many: they are joined. */
const MANY: ReadonlySet<TableField> = new Set(['owners', 'tags', 'contact', 'note']);
export const canBeMany = (field: TableField): boolean => MANY.has(field);

/** True when Kehä itself titles a column of the kind so, in any language. */
export const isOwnTitle = (kind: SheetId, title: string): boolean => ownFieldTitled(kind, title) !== null;

/** The words as Kehä writes them, letter for letter but for case: `Id` is a title of ours, `id` alone of many. */
function ownFieldTitled(kind: SheetId, title: string): TableField | null {
  const wanted = normaliseName(title);
  if (wanted === '') return null;
  return FIELDS[kind].find((field) => own[kind][field]?.includes(wanted)) ?? null;
}

/** The field that a title names in a sheet of a kind. */
export function fieldTitled(kind: SheetId, title: string): TableField | null {
  const found = ownFieldTitled(kind, title);
  if (found) return found;
  const wanted = normaliseName(title);
  if (wanted === '') return null;
  return FIELDS[kind].find((field) => OTHER_TITLES[kind][field]?.includes(wanted)) ?? null;
}

const isNamed = ({ title }: { readonly title: Readonly<Record<Language, string>> }, name: string): boolean =>
  LANGUAGES.some((language) => foldText(title[language]) === foldText(name.trim()));

/** True for a sheet that Kehä writes and does not read back. */
export const isAnswerSheet = (name: string): boolean => Object.values(ANSWER_SHEETS).some((sheet) => isNamed(sheet, name));

/** The kind that Kehä calls by the name of a sheet. */
export const kindNamed = (name: string): SheetId | null =>
  (Object.keys(SHEETS) as SheetId[]).find((kind) => isNamed(SHEETS[kind], name)) ?? null;

/** Words that people use for chosen values, beside those that Kehä itself writes. */
const OTHER_VALUES: { readonly [Name in keyof ChosenValues]: Partial<Spellings<ChosenValues[Name]>> } = {
  status: {
    open: ['avoin', 'avoinna', 'ei aloitettu', 'aloittamaton', 'tulossa', 'suunniteltu', 'tekemättä', 'öppen', 'ej påbörjad', 'planerad', 'todo', 'to do', 'planned', 'new', '0'],
    doing: ['kesken', 'työn alla', 'meneillään', 'aloitettu', 'käynnistetty', 'i gång', 'igång', 'påbörjad', 'under arbete', 'in progress', 'ongoing', 'started'],
    done: ['tehty', 'valmis', 'toteutunut', 'toteutettu', 'suoritettu', 'gjort', 'gjord', 'färdig', 'genomförd', 'completed', 'finished', 'ready', 'x', 'ok'],
    dropped: ['peruttu', 'peruutettu', 'hylätty', 'ei toteudu', 'luovuttu', 'struken', 'avbruten', 'slopad', 'inställd', 'cancelled', 'canceled', 'abandoned'],
  },
  sector: SECTOR_WORDS,
  strength: STRENGTH_WORDS,
  actorType: {
    person: ['ihminen'], organisation: ['yhteisö', 'yritys', 'yhdistys', 'organization', 'förening', 'företag'], group: ['tiimi', 'team', 'verkosto', 'nätverk', 'network'],
  },
  recurs: {
    monthly: ['kuukausittain', 'kerran kuussa', 'månatligen', 'varje månad', 'monthly'],
    yearly: ['vuosittain', 'kerran vuodessa', 'årligen', 'varje år', 'yearly', 'annually'],
  },
  eventType: { gathering: ['verkostotapaaminen', 'seminaari', 'seminarium'], meeting: ['kokous', 'tapaaminen', 'möte', 'meeting'], deadline: ['deadline'] },
  rowType: { step: ['toimenpide', 'tehtävä', 'åtgärd', 'uppgift', 'task', 'action'], event: ['tilaisuus', 'kokous', 'möte', 'meeting'] },
};

const VALUES = Object.fromEntries(
  (Object.keys(SHEET_VALUES) as (keyof ChosenValues)[]).map((name) => [
    name,
    Object.fromEntries(Object.entries(SHEET_VALUES[name]).map(([meaning, words]) => [
      meaning,
      [...Object.values(words as Record<string, string>).map(normaliseName), ...((OTHER_VALUES[name] as Record<string, readonly string[]>)[meaning] ?? [])],
    ])),
  ]),
) as unknown as { readonly [Name in keyof ChosenValues]: Spellings<ChosenValues[Name]> };

/** What a word means where one of a few is chosen; null for a word that nobody knows. */
export function valueOf<Name extends keyof ChosenValues>(name: Name, text: string): ChosenValues[Name] | null {
  const key = `${name} ${text}`;
  let value = read.get(key);
  if (value === undefined) {
    value = knownWord(text, VALUES[name]);
    // Words repeat from row to row; a column of anything else must not fill the memory.
    if (read.size < 5000) read.set(key, value);
  }
  return value as ChosenValues[Name] | null;
}

const read = new Map<string, string | null>();
