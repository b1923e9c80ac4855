import type { PlanDate } from '@/document';
import { type DeckField, FIELD_BLOCKS, FIELD_HEADINGS, KNOWN_TEXTS, PROMPT, SECTION_TITLES } from './oldDeck';
import { planDateIn } from './planDateIn';
import type { DeckPage } from './readDeck';
import type { Frame } from './readSlide';
import { fingerprint, similarity, stemsOf } from './similar';

/** A section that texts may go into, with those of its blocks that take them. */
export interface DeckSection {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly blocks: readonly { readonly id: string; readonly title: string }[];
}

/** A place for a text. */
export interface DeckTarget {
  readonly section: string;
  readonly block: string;
}

/** One text that somebody has written on a slide, and where it would go. */
export interface DeckOffer {
  readonly id: string;
  /** Counts from 1. */
  readonly slide: number;
  readonly text: string;
  /** Null when nothing tells. */
  readonly target: DeckTarget | null;
  /** Whether the slide's own headings say what the text is. */
  readonly isCertain: boolean;
  /** What it is in a block of several parts. */
  readonly part?: 'title' | 'goals' | 'solution' | 'step' | 'note' | undefined;
  /** Texts of one theme have the same name here. */
  readonly group?: string | undefined;
  /** Of a step: who and when, as it was said. */
  readonly promise?: string | undefined;
  readonly due?: PlanDate | undefined;
  /** From the notes of the speaker. */
  readonly isNote?: true | undefined;
}

export interface RecognisedDeck {
  readonly offers: readonly DeckOffer[];
  /** How many texts of the unfilled deck were left out. */
  readonly leftOut: number;
}

type Field = DeckField | DeckTarget;

/** A text with what the headings above it say of it. */
interface Found {
  readonly text: string;
  readonly field: Field | null;
  /** A row of a table of steps: who and when. */
  readonly promise?: string | undefined;
}

const ALIKE = { title: 0.62, heading: 0.72, short: 0.9 } as const;
const MANY_WORDS = 3;

const HEADINGS = Object.entries(FIELD_HEADINGS).flatMap(([field, headings]) => headings.map((heading) => ({ field: field as DeckField, stems: stemsOf(heading) })));

/** Finds what people wrote on the slides, and which section and block it would go into. */
export function recogniseDeck(pages: readonly DeckPage[], sections: readonly DeckSection[]): RecognisedDeck {
  const titles = sections.flatMap(({ id, title, question }) =>
    [title, question, ...(SECTION_TITLES[id] ?? [])].map((phrase) => ({ id, stems: stemsOf(phrase) })));
  const reader = { sections, titles, leftOut: 0 };
  const offers: DeckOffer[] = [];
  let current = '';
  let themes = 0;
  for (const page of pages) {
    const named = sectionOf(titles, page);
    const found = foundOn(page, named ?? current, reader);
    const isTheme = found.fields.has('goals') || found.fields.has('solutions');
    current = isTheme ? 'themes' : (named ?? current);
    const made = isTheme ? themeOffers(page, found.texts, `theme-${++themes}`) : sectionOffers(found.texts, current, named !== null);
    const ownTitle = named === null && !isTheme && !isKnown(page.title) ? titleOffer(page, current) : [];
    const notes = page.notes.filter((text) => !isKnown(text)).map((text): Draft => ({ text, target: { section: current, block: 'decisions' }, isCertain: false, isNote: true }));
    offers.push(...[...ownTitle, ...made, ...notes].map((draft, index): DeckOffer => ({
      ...draft, id: `${page.number}-${index}`, slide: page.number, target: existing(draft.target, sections),
    })));
  }
  return { offers, leftOut: reader.leftOut };
}

type Draft = Omit<DeckOffer, 'id' | 'slide'>;
type Titles = readonly { readonly id: string; readonly stems: readonly string[] }[];

/** A place that the workbook has; in a section without such a block, its first one that takes texts. */
function existing(target: DeckTarget | null, sections: readonly DeckSection[]): DeckTarget | null {
  const section = sections.find(({ id }) => id === target?.section);
  if (!section || !target) return null;
  const block = section.blocks.find(({ id }) => id === target.block) ?? section.blocks[0];
  return block ? { section: section.id, block: block.id } : null;
}

function bestTitle(titles: Titles, text: string, least: number): string | null {
  const stems = stemsOf(text);
  let best: string | null = null;
  let most = least;
  for (const title of titles) {
    const alike = similarity(stems, title.stems);
    if (alike < most || (alike === most && best !== null)) continue;
    best = title.id;
    most = alike;
  }
  return best;
}

/** `3 Roolit 2/4`, as slides of a workbook are numbered. */
const withoutNumbers = (title: string): string => title.replace(/^\d+[.)]?\s+/, '').replace(/\s+\d+\/\d+$/, '').replace(/^(Liite|Bilaga|Appendix): /, '');

/** By its title, or by a long line of its own that is the title of a section. */
function sectionOf(titles: Titles, { title, frames }: DeckPage): string | null {
  const own = bestTitle(titles, withoutNumbers(title), ALIKE.title);
  if (own !== null) return own;
  for (const text of frames.flatMap(({ paragraphs }) => paragraphs)) {
    if (stemsOf(text).length <= MANY_WORDS) continue;
    const id = bestTitle(titles, text, ALIKE.heading);
    if (id !== null) return id;
  }
  return null;
}

const isKnown = (text: string): boolean => text.trim() === '' || PROMPT.test(text) || KNOWN_TEXTS.has(fingerprint(text)) || !/[\p{L}\p{N}]/u.test(text);

/** A heading of the deck or of a block, and what stands on its line or under it in the same paragraph. */
function headingIn(text: string, blocks: readonly { readonly target: DeckTarget; readonly stems: readonly string[] }[]): { readonly field: Field; readonly rest: string } | null {
  const [first = '', ...lines] = text.split('\n');
  const colon = first.indexOf(':');
  const cuts = [
    { head: first, rest: lines.join('\n') },
    ...(colon > 0 ? [{ head: first.slice(0, colon), rest: [first.slice(colon + 1), ...lines].join('\n').trim() }] : []),
  ];
  for (const { head, rest } of cuts) {
    const stems = stemsOf(head.replace(/, (jatkuu|fortsätter|continued)$/, ''));
    for (const heading of HEADINGS) if (similarity(stems, heading.stems) >= (heading.stems.length < MANY_WORDS ? ALIKE.short : ALIKE.heading)) return { field: heading.field, rest };
    for (const block of blocks) if (similarity(stems, block.stems) >= ALIKE.short) return { field: block.target, rest };
  }
  return null;
}

interface Reader {
  readonly sections: readonly DeckSection[];
  readonly titles: Titles;
  leftOut: number;
}

function foundOn({ frames }: DeckPage, section: string, reader: Reader): { readonly texts: readonly Found[]; readonly fields: ReadonlySet<Field> } {
  const blocks = (reader.sections.find(({ id }) => id === section)?.blocks ?? [])
    .filter(({ title }) => title !== '').map(({ id, title }) => ({ target: { section, block: id }, stems: stemsOf(title) }));
  const texts: Found[] = [];
  const fields = new Set<Field>();
  let field: Field | null = null;
  let isWaiting = false;
  const take = (text: string): void => {
    const heading = headingIn(text, blocks);
    if (heading) {
      ({ field } = heading);
      fields.add(field);
      isWaiting = true;
      if (heading.rest.trim() !== '') take(heading.rest);
      return;
    }
    // Under a heading a single word of the deck may be somebody's answer.
    const isOwn = field !== null && stemsOf(text).length < MANY_WORDS && !PROMPT.test(text) && /\p{L}/u.test(text);
    if (!isOwn && (isKnown(text) || bestTitle(reader.titles, text, ALIKE.short) !== null)) reader.leftOut++;
    else texts.push({ text, field });
    isWaiting = false;
  };
  for (const frame of frames) {
    // Headings in boxes of their own speak of the box that comes next.
    if (!isWaiting) field = null;
    if (frame.rows) {
      texts.push(...rowsOf(frame.rows, field, reader));
      isWaiting = false;
    } else frame.paragraphs.forEach(take);
  }
  return { texts, fields };
}

const STEP_HEADS: ReadonlySet<string> = new Set(['askel', 'steg', 'step']);

/** A table of steps gives its steps; any other one its rows. */
function rowsOf(rows: NonNullable<Frame['rows']>, field: Field | null, reader: Reader): readonly Found[] {
  const isSteps = STEP_HEADS.has(stemsOf(rows[0]?.[0] ?? '')[0] ?? '');
  return rows.slice(isSteps ? 1 : 0).flatMap((cells): Found[] => {
    const said = cells.filter((cell) => !isKnown(cell));
    if (said.length === 0) {
      reader.leftOut++;
      return [];
    }
    const [first = '', ...others] = cells;
    if (isSteps) return first.trim() === '' ? [] : [{ text: first, field: typeof field === 'object' && field ? field : 'steps', promise: others.slice(0, 2).filter(Boolean).join(', ') }];
    return [{ text: said.map((cell) => cell.replaceAll('\n', ', ')).join(' – '), field: null }];
  });
}

/** Marks that people type before the lines of a list. */
const bare = (text: string): string => text.replace(/^\s*(\d{1,2}[.)]|[-–•*·])\s+/, '').trim();
const linesOf = (text: string): readonly string[] => text.split('\n').map(bare).filter((line) => !isKnown(line));

const MOST_NAME_WORDS = 7;

/** Names of a list, each on its line or with commas between; null for prose. */
function namesIn(text: string): readonly string[] | null {
  const names = linesOf(text).flatMap((line) => line.split(/[,;]\s+/)).map((name) => name.replace(/\.$/, '').trim()).filter(Boolean);
  return names.every((name) => name.split(/\s+/).length <= MOST_NAME_WORDS && !/[.!?]\s/.test(name)) ? names : null;
}

/** Steps with what was said of who and when: line by line when there are as many of both. */
function stepsOf(texts: readonly Found[]): readonly Pick<Draft, 'text' | 'promise' | 'due' | 'isCertain'>[] {
  const steps = texts.filter(({ field }) => field === 'steps').flatMap(({ text, promise }) => (promise === undefined ? linesOf(text) : [text]).map((line) => ({ text: line, promise })));
  const promises = texts.filter(({ field }) => field === 'responsibilities').flatMap(({ text }) => linesOf(text));
  const isPaired = steps.length === promises.length;
  const own = steps.map(({ text, promise }, index) => {
    const said = promise ?? (isPaired ? promises[index] : undefined);
    return { text, promise: said, due: planDateIn(said ?? '') || planDateIn(text), isCertain: true };
  });
  // Which step they speak of, people know.
  const alone = isPaired ? [] : promises.map((text) => ({ text, promise: text, due: planDateIn(text), isCertain: steps.length === 0 }));
  return [...own, ...alone];
}

function sectionOffers(texts: readonly Found[], section: string, isNamed: boolean): readonly Draft[] {
  const steps = stepsOf(texts).map((step): Draft => ({ ...step, target: { section, block: 'steps' }, isCertain: step.isCertain && isNamed, part: 'step' }));
  const others = texts.flatMap(({ text, field, promise }): Draft[] => {
    if (field === 'steps' || field === 'responsibilities') return [];
    if (field === null) return [{ text, target: { section, block: 'decisions' }, isCertain: false }];
    if (typeof field === 'object') {
      // What part of a theme a text is, only the old deck's headings tell.
      const isCertain = isNamed && field.section !== 'themes';
      return promise === undefined ? linesOf(text).map((line) => ({ text: line, target: field, isCertain }))
        : [{ text, target: field, isCertain: isNamed, part: 'step', promise, due: planDateIn(promise) }];
    }
    const target = { section: FIELD_BLOCKS[field].section ?? section, block: FIELD_BLOCKS[field].block };
    if (field === 'actors') {
      const names = namesIn(text);
      if (names) return names.map((name) => ({ text: name, target, isCertain: true }));
      return [{ text, target: { section: target.section, block: FIELD_BLOCKS.description.block }, isCertain: false }];
    }
    if (field === 'description') return [{ text, target, isCertain: true }];
    return linesOf(text).map((line) => ({ text: line, target, isCertain: field === 'decisions' && isNamed }));
  });
  return [...others, ...steps];
}

const THEME_PARTS = { goals: 'goals', solutions: 'solution' } as const satisfies Partial<Record<DeckField, Draft['part']>>;

function themeOffers({ title }: DeckPage, texts: readonly Found[], group: string): readonly Draft[] {
  const target = { section: 'themes', block: 'themes' };
  const parts = texts.flatMap(({ text, field }): Draft[] => {
    if (field === 'goals' || field === 'solutions') {
      return (field === 'goals' ? [text] : linesOf(text)).map((line) => ({ text: line, target, part: THEME_PARTS[field], group, isCertain: true }));
    }
    return field === null ? [{ text, target, part: 'note', group, isCertain: false }] : [];
  });
  const steps = stepsOf(texts).map((step): Draft => ({ ...step, target, part: 'step', group }));
  const own = isKnown(title) ? [] : [{ text: title, target, part: 'title', group, isCertain: parts.length + steps.length > 0 } satisfies Draft];
  return [...own, ...parts, ...steps];
}

/** A slide that people made themselves: its title is theirs too. */
const titleOffer = ({ title }: DeckPage, section: string): readonly Draft[] =>
  title === '' ? [] : [{ text: title, target: { section, block: 'decisions' }, isCertain: false }];
