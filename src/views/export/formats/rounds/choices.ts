import type { Id, VersionRecord, WorkbookDocument } from '@/document';
import { formatDay } from '@/i18n';
import type { ExportSource } from '../types';
import { texts } from './texts';

/** Stands for the workbook as it is. */
export const NOW = 'now';

export interface RoundsChoices {
  /** A version, or `''` for the newest round. */
  readonly before: Id;
  /** A version, or NOW. */
  readonly after: Id;
  readonly isOnlyChanged: boolean;
}

export function readRoundsChoices(stored: unknown): RoundsChoices {
  const { before, after, isOnlyChanged } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<keyof RoundsChoices, unknown>>;
  return {
    before: typeof before === 'string' ? before : '',
    after: typeof after === 'string' && after !== '' ? after : NOW,
    isOnlyChanged: isOnlyChanged === true,
  };
}

/** The rounds that have ended, the newest first. */
export const listRounds = async ({ versions }: ExportSource): Promise<readonly VersionRecord[]> =>
  ((await versions?.list()) ?? []).filter(({ reason }) => reason === 'round').toSorted((a, b) => b.created - a.created);

/** The choices as they hold here: rounds that are not here any more give way to the first ones. */
export function settleRounds(choices: RoundsChoices, rounds: readonly VersionRecord[]): RoundsChoices {
  const isHere = (id: Id): boolean => id === NOW || rounds.some((round) => round.id === id);
  return {
    ...choices,
    before: choices.before !== '' && isHere(choices.before) ? choices.before : (rounds[0]?.id ?? NOW),
    after: isHere(choices.after) ? choices.after : NOW,
  };
}

export interface ChosenRound {
  readonly name: string;
  readonly document: WorkbookDocument;
}

/** One side of the comparison, read. Rejects when the round cannot be read. */
export async function loadRound(source: ExportSource, id: Id, rounds: readonly VersionRecord[]): Promise<ChosenRound> {
  const t = texts.translator(source.language);
  if (id === NOW) {
    const { round } = source.document.meta;
    return { name: round ? t('nowOf', { name: round.label }) : t('now'), document: source.document };
  }
  const found = rounds.find((round) => round.id === id);
  if (!found || !source.versions) throw new Error(t('noRounds'));
  return { name: found.name, document: await source.versions.load(id) };
}

export const roundLabel = ({ name, created }: VersionRecord, { language }: ExportSource): string =>
  texts.translator(language)('roundOf', { name, day: formatDay(created, language) });
