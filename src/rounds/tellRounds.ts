import type { ComparedFigure, ComparedLine } from '@/blockkit';
import { formatPlanDate } from '@/blockkit/fields/formatPlanDate';
import { countFigure } from '@/blockkit/compareFace';
import { type Id, sectionOfBlock, type Step, type WorkbookDocument } from '@/document';
import { gateOf } from '@/network';
import { formatPercent, localeOf } from '@/i18n';
import type { Language } from '@/lib/languages';
import type { NetworkComparison } from './compareNetworks';
import { type BlockChange, isChanged, isSame, type RoundComparison } from './compareRounds';
import type { StepPair } from './compareSteps';
import { texts } from './texts';

export type { ComparedFigure } from '@/blockkit';

/** Where something stands in the workbook as it is now. */
export interface ToldPlace {
  readonly section: string;
  readonly entry?: Id | undefined;
}

export interface ToldItem extends Pick<ComparedLine, 'text' | 'before'> {
  /** Who and when. */
  readonly detail?: string | undefined;
  readonly place?: ToldPlace | undefined;
  /** Where the actor is in the list of actors. */
  readonly actor?: Id | undefined;
}

/** Things that the same has happened to. */
export interface ToldGroup {
  readonly id: string;
  readonly change: ComparedLine['change'] | 'same';
  /** `3 askelta valmistui` */
  readonly title: string;
  readonly items: readonly ToldItem[];
}

/** The words of one block within a part. */
export interface ToldBlock {
  readonly key: string;
  /** 0 for a section left out. */
  readonly number: number;
  /** `Luottamus: Luottamuksen ruudukko` */
  readonly title: string;
  readonly section: string;
  readonly summary: string;
  readonly figures: readonly ComparedFigure[];
  readonly groups: readonly ToldGroup[];
  readonly question: string;
  readonly isChanged: boolean;
}

/** Blocks where something was said only before, together. */
export interface ToldBefore {
  /** `12 kohdassa on sanottu jotain vain ennen` */
  readonly title: string;
  readonly blocks: readonly ToldBlock[];
}

export const ROUND_PARTS = ['steps', 'network', 'ratings', 'decisions', 'sections'] as const;
export type RoundPart = (typeof ROUND_PARTS)[number];

export interface ToldPart {
  readonly id: RoundPart;
  readonly title: string;
  /** Sentences that say it all in short; at least one. */
  readonly summary: readonly string[];
  readonly figures: readonly ComparedFigure[];
  readonly groups: readonly ToldGroup[];
  readonly blocks: readonly ToldBlock[];
  readonly onlyBefore: ToldBefore | null;
  /** For the group to talk about; `''` when there is nothing to talk about. */
  readonly question: string;
  readonly isChanged: boolean;
}

/** Two rounds in figures and plain sentences, for the screen and for paper. */
export interface ToldRounds {
  readonly summary: readonly string[];
  readonly isSame: boolean;
  readonly parts: readonly ToldPart[];
}

type Translate = ReturnType<typeof texts.translator>;

interface Telling {
  readonly t: Translate;
  readonly language: Language;
  /** The actors of both rounds, those of now first. */
  readonly nameOf: (id: Id) => string;
}

/** Puts a comparison into words. `after` is where places are looked for. */
export function tellRounds(comparison: RoundComparison, before: WorkbookDocument, after: WorkbookDocument, language: Language): ToldRounds {
  const t = texts.translator(language);
  const nameOf = (id: Id): string => {
    const actor = after.actors[id] ?? before.actors[id];
    return actor && actor.del === undefined ? actor.name.trim() : (before.actors[id]?.name.trim() ?? '');
  };
  const telling: Telling = { t, language, nameOf };
  const parts = [
    tellSteps(comparison, telling),
    tellNetwork(comparison.network, telling),
    tellBlocks('ratings', comparison.ratings, telling),
    tellBlocks('decisions', comparison.decisions, telling),
    tellBlocks('sections', comparison.sections, telling),
  ];
  const same = isSame(comparison);
  return {
    isSame: same,
    parts,
    summary: same ? [t('same')] : parts.filter((part) => part.isChanged).map((part) => part.summary[0] ?? '').filter((sentence) => sentence !== ''),
  };
}

const groupOf = (id: string, change: ToldGroup['change'], title: string, items: readonly ToldItem[]): readonly ToldGroup[] =>
  items.length === 0 ? [] : [{ id, change, title, items }];

const sentence = (phrases: readonly string[], language: Language): string => {
  const said = new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(phrases.filter(Boolean));
  return said === '' ? '' : `${said.charAt(0).toLocaleUpperCase(localeOf(language))}${said.slice(1)}.`;
};

function tellSteps({ steps }: RoundComparison, { t, language, nameOf }: Telling): ToldPart {
  const dateOf = ({ due }: Step): string => formatPlanDate(due, language) || t('noDate');
  const ownersOf = ({ owners }: Step): string => owners.map(nameOf).filter(Boolean).join(', ') || t('noOwner');
  const item = (step: Step, isHere = true): ToldItem => ({
    text: step.title.trim(),
    detail: `${ownersOf(step)}, ${dateOf(step)}`,
    ...(isHere && { place: { section: sectionOfBlock(step.block), entry: step.id } }),
  });
  const moved = ({ before, after }: StepPair, say: (step: Step) => string): ToldItem => ({ ...item(after), detail: say(after), before: say(before) });
  const list = (id: Parameters<typeof groupTitle>[0], change: ToldGroup['change'], items: readonly ToldItem[]): readonly ToldGroup[] =>
    groupOf(id, change, groupTitle(id, items.length), items);
  const groupTitle = (
    id: 'done' | 'added' | 'carried' | 'finishedBefore' | 'left' | 'dropped' | 'reopened' | 'redated' | 'reowned' | 'retitled' | 'stillOpen', count: number,
  ): string => t(`steps-${id}`, { count });
  const groups = [
    ...list('done', 'changed', steps.done.map((step) => item(step))),
    ...list('added', 'new', steps.added.map((step) => item(step))),
    ...list('carried', 'changed', steps.carried.map((pair) => item(pair.after))),
    ...list('reopened', 'changed', steps.reopened.map((step) => item(step))),
    ...list('redated', 'changed', steps.redated.map((pair) => moved(pair, dateOf))),
    ...list('reowned', 'changed', steps.reowned.map((pair) => moved(pair, ownersOf))),
    ...list('retitled', 'changed', steps.retitled.map((pair) => moved(pair, ({ title }) => title.trim()))),
    ...list('dropped', 'gone', steps.dropped.map((step) => item(step))),
    ...list('left', 'gone', steps.left.map((step) => item(step, false))),
    ...list('finishedBefore', 'gone', steps.finishedBefore.map((step) => item(step, false))),
    ...list('stillOpen', 'same', steps.stillOpen.map((pair) => item(pair.after))),
  ];
  const changed = groups.filter(({ change }) => change !== 'same');
  const first = ['done', 'added', 'carried', 'dropped', 'left', 'finishedBefore'];
  const told = sentence(changed.filter(({ id }) => first.includes(id)).slice(0, 3).map(({ title }) => title), language);
  return {
    id: 'steps',
    title: t('steps'),
    summary: [changed.length === 0 ? t('stepsSame') : told || sentence(changed.slice(0, 2).map(({ title }) => title), language)],
    figures: [
      countFigure(t('figure-finished'), ...steps.finished),
      countFigure(t('figure-unfinished'), ...steps.unfinished),
      countFigure(t('figure-steps'), ...steps.all),
    ],
    groups,
    blocks: [],
    onlyBefore: null,
    question: changed.length === 0 ? '' : t('stepsQuestion'),
    isChanged: changed.length > 0,
  };
}

function tellNetwork(network: NetworkComparison, { t, language }: Telling): ToldPart {
  const name = (id: Id): string => network.names.get(id) ?? '';
  const actors = (list: NetworkComparison['newActors'], isHere: boolean): readonly ToldItem[] =>
    list.map((actor) => ({ text: actor.name.trim(), detail: actor.organisation.trim() || undefined, ...(isHere && { actor: actor.id }) }));
  const pairs = (list: NetworkComparison['newLinks']): readonly ToldItem[] =>
    list.map(([a, b]) => ({ text: [name(a), name(b)].sort(new Intl.Collator(localeOf(language)).compare).join(' – ') }));
  const list = (
    id: 'newActors' | 'lostActors' | 'renamed' | 'newLinks' | 'lostLinks' | 'stronger' | 'weaker' | 'wishesMet', change: ToldGroup['change'], items: readonly ToldItem[],
  ): readonly ToldGroup[] => groupOf(id, change, t(`net-${id}`, { count: items.length }), items);
  const groups = [
    ...list('newActors', 'new', actors(network.newActors, true)),
    ...list('lostActors', 'gone', actors(network.lostActors, false)),
    ...list('newLinks', 'new', pairs(network.newLinks)),
    ...list('wishesMet', 'new', pairs(network.wishesMet)),
    ...list('stronger', 'changed', pairs(network.stronger)),
    ...list('weaker', 'changed', pairs(network.weaker)),
    ...list('lostLinks', 'gone', pairs(network.lostLinks)),
    ...list('renamed', 'changed', network.renamed.map(({ id, before, after }) => ({ text: after.trim(), before: before.trim(), actor: id }))),
  ];
  const { before, after } = network;
  const isRatios = [before, after].every(({ n, m }) => gateOf(n, m) === 'ratios');
  const share = (label: string, old: number | null, young: number | null): readonly ComparedFigure[] => {
    if (!isRatios || old === null || young === null) return [];
    const said = [formatPercent(old, language), formatPercent(young, language)] as const;
    return [{ label, before: said[0], after: said[1], went: said[0] === said[1] ? 'same' : young > old ? 'up' : 'down' }];
  };
  return {
    id: 'network',
    title: t('network'),
    summary: [groups.length === 0 ? t('networkSame') : sentence(groups.slice(0, 3).map(({ title }) => title), language)],
    figures: [
      countFigure(t('figure-actors'), before.n, after.n),
      countFigure(t('figure-links'), before.m, after.m),
      countFigure(t('figure-strong'), before.nStrong, after.nStrong),
      countFigure(t('figure-unlinked'), before.isolates.length, after.isolates.length),
      ...share(t('figure-density'), before.density, after.density),
    ],
    groups,
    blocks: [],
    onlyBefore: null,
    question: groups.length === 0 ? '' : t('networkQuestion'),
    isChanged: groups.length > 0,
  };
}

const LINE_ORDER = ['new', 'changed', 'gone'] as const;

function tellBlock({ key, section, number, title, comparison }: BlockChange, t: Translate): ToldBlock {
  const { summary, lines, figures = [], question = '' } = comparison;
  return {
    key,
    number,
    title: title === section.title ? title : t('inSection', { section: section.title, title }),
    section: section.id,
    summary,
    figures,
    groups: LINE_ORDER.flatMap((change) => {
      const items = lines.filter((line) => line.change === change).map(({ text, before, entry }): ToldItem => ({
        text, before, ...(change !== 'gone' && { place: { section: section.id, entry } }),
      }));
      return groupOf(change, change, t(`lines-${change}`, { count: items.length }), items);
    }),
    question,
    isChanged: isChanged(comparison),
  };
}

const isOnlyBefore = ({ groups, figures }: ToldBlock): boolean =>
  groups.every(({ change }) => change === 'gone') && figures.every(({ went }) => went === 'down' || went === 'same');

function tellBlocks(id: 'ratings' | 'decisions' | 'sections', changes: readonly BlockChange[], { t, language }: Telling): ToldPart {
  const blocks = changes.map((change) => tellBlock(change, t));
  const changed = blocks.filter((block) => block.isChanged);
  const before = id === 'ratings' ? [] : changed.filter(isOnlyBefore);
  return {
    id,
    title: t(id),
    summary: [summaryOf(id, changes, changed.length, before.length, t, language)],
    figures: [],
    groups: [],
    blocks: blocks.filter((block) => !before.includes(block)),
    onlyBefore: before.length === 0 ? null : { title: t('onlyBefore', { count: before.length }), blocks: before },
    // Nothing new has been said where answers still wait.
    question: changed.length === 0 || (id === 'sections' && before.length === changed.length) ? '' : t(`${id}Question`),
    isChanged: changed.length > 0,
  };
}

function summaryOf(
  id: 'ratings' | 'decisions' | 'sections', changes: readonly BlockChange[], changed: number, before: number, t: Translate, language: Language,
): string {
  if (changed === 0) return t(`${id}Same`);
  const comparisons = changes.map(({ comparison }) => comparison);
  const say = (count: number, words: string): string => (count > 0 ? words : '');
  switch (id) {
    case 'sections':
      return changed > before ? t('sectionsChanged', { count: changed - before }) : `${t('onlyBefore', { count: before })}.`;
    case 'decisions':
      return sentence(LINE_ORDER.map((change) => {
        const count = comparisons.flatMap(({ lines }) => lines).filter((line) => line.change === change).length;
        return say(count, t(`decided-${change}`, { count }));
      }), language);
    case 'ratings':
      return sentence((['up', 'down'] as const).map((way) => {
        const count = comparisons.flatMap(({ figures = [] }) => figures).filter(({ went }) => went === way).length;
        return say(count, t(`rated-${way}`, { count }));
      }), language) || t('ratingsElse');
  }
}
