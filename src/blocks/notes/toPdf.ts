import type { BlockContent, PdfListItem, PdfNode } from '@/blockkit';
import { countHidden, groupOf, isGroup, listBallots, listWritten, type Note, type NotesConfig, type NotesState } from './model';
import { texts } from './texts';
import { areVotesSeen, layOut, votesOf } from './votes';

type Content = BlockContent<NotesConfig, NotesState>;

const isWritten = ({ text }: Note): boolean => text.trim() !== '';

/** Groups with their names, the most voted first when votes have been given; covered notes only as a number. */
export function toPdf({ state, config, language }: Content): readonly PdfNode[] {
  const t = texts.translator(language);
  if (listWritten(state).length === 0) return [{ type: 'blank', text: config.placeholder ?? t('blank'), lines: 8 }];
  if (state.hidden) return [{ type: 'paragraph', text: t('pdfHidden', { count: countHidden({ state }) }), style: 'muted' }];
  const isVoted = areVotesSeen(state);
  const { dots, ballots, total } = votesOf(state.items);
  const votes = (id: string): string => (isVoted && (dots.get(id) ?? 0) > 0 ? t('votes', { count: dots.get(id) ?? 0 }) : '');
  const list = (notes: readonly Note[]): readonly PdfNode[] => {
    const items = notes.filter(isWritten).map(({ id, text }): PdfListItem => ({ text, ...(votes(id) && { detail: votes(id) }) }));
    return items.length > 0 ? [{ type: 'list', ordered: false, items }] : [];
  };
  const { loose, groups } = layOut(state, isVoted);
  const result: readonly PdfNode[] = isVoted
    ? [{ type: 'paragraph', style: 'muted', text: ballots > 0 ? t('result', { ballots: t('ballots', { count: ballots }), votes: t('votes', { count: total }) }) : t('votes', { count: total }) }]
    : [];
  const inGroups = groups.flatMap(({ group, notes }, index): readonly PdfNode[] => {
    const name = group.text.trim() || t('groupUnnamed', { number: index + 1 });
    return [{ type: 'heading', level: 4, text: votes(group.id) === '' ? name : `${name} (${votes(group.id)})` }, ...list(notes)];
  });
  const rest = list(loose);
  return [...result, ...inGroups, ...(inGroups.length > 0 && rest.length > 0 ? [{ type: 'heading', level: 4, text: t('loose') } as const] : []), ...rest];
}

/** Every note as it was written and in the order of writing, covered ones too, with its group and votes. */
export function toPdfAppendix({ state, language }: Content): readonly PdfNode[] {
  const t = texts.translator(language);
  const written = listWritten(state);
  if (written.length === 0) return [];
  const isVoted = areVotesSeen(state);
  const { dots } = votesOf(state.items);
  const items = written.map((note): PdfListItem => {
    const group = state.items[groupOf(state.items, note)];
    const count = isVoted ? (dots.get(note.id) ?? 0) : 0;
    const detail = [
      isGroup(group) ? t('pdfGroup', { group: group.text.trim() || t('groupNoName') }) : '',
      count > 0 ? t('votes', { count }) : '',
    ].filter(Boolean).join(', ');
    return { text: note.text, ...(detail && { detail }) };
  });
  return [{ type: 'list', ordered: false, items }];
}

/** While a vote is open: how many ballots have been given. Nobody knows whose. */
export const answered = ({ state }: Content): { readonly count: number; readonly actors: readonly string[] } =>
  ({ count: state.vote === 'open' ? listBallots(state.items).filter(({ type }) => type === 'ballot').length : 0, actors: [] });
