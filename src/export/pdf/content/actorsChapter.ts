import type { PdfCell, PdfColumn } from '@/blockkit';
import { type Actor, listEntries } from '@/document';
import { texts } from '../texts';
import type { NodesChapter } from './pdfWorkbook';
import type { PdfSource } from './source';

/** Up to so many names stand on the cover; more of them get a page of their own. */
const NAMES_ON_COVER = 8;

export const presentActors = ({ document }: PdfSource): readonly Actor[] =>
  listEntries(document.actors).filter((actor) => document.meta.present[actor.id] && actor.name.trim() !== '');

/** Who was there, when they are too many for the cover. */
export function presentChapter(source: PdfSource): NodesChapter | null {
  const present = presentActors(source);
  if (present.length <= NAMES_ON_COVER) return null;
  const items = present.map(({ name, organisation }) => ({ text: name, detail: organisation || undefined }));
  return {
    type: 'nodes',
    id: 'people-present',
    title: texts.translator(source.language)('present'),
    nodes: [{ type: 'list', ordered: false, items, columns: 2 }],
  };
}

/** The names for the cover, or how many they are. */
export function presentFact(source: PdfSource): string {
  const present = presentActors(source);
  if (present.length > NAMES_ON_COVER) return texts.translator(source.language)('present-count', { count: present.length });
  return present.map(({ name }) => name).join(', ');
}

/** All actors in one table. Columns that nobody has filled in are left out. */
export function actorsChapter({ document, language, options }: PdfSource): NodesChapter {
  const t = texts.translator(language);
  const actors = listEntries(document.actors).filter(({ name }) => name.trim() !== '');
  const columns: readonly { column: PdfColumn; cell: (actor: Actor) => PdfCell; always?: boolean }[] = [
    { column: { header: t('actor-name'), width: 28 }, cell: ({ name }) => ({ text: name, strong: true }), always: true },
    { column: { header: t('actor-organisation'), width: 26 }, cell: ({ organisation }) => ({ text: organisation }) },
    {
      column: { header: t('actor-sector'), width: 20 },
      cell: ({ sector }) => (sector === '' ? { text: '' } : { text: t(`sector-${sector}`), mark: { mark: 'sector', sector } }),
    },
    { column: { header: t('actor-group'), width: 16 }, cell: ({ group }) => ({ text: group }) },
    ...(options.includeContacts ? [{ column: { header: t('actor-contact'), width: 28 }, cell: ({ contact }: Actor) => ({ text: contact }) }] : []),
  ];
  const used = columns.filter(({ always, cell }) => always || actors.some((actor) => cell(actor).text !== ''));
  return {
    type: 'nodes',
    id: 'actors',
    title: t('actors'),
    nodes: [{
      type: 'table',
      caption: '',
      columns: used.map(({ column }) => column),
      rows: actors.map((actor) => used.map(({ cell }) => cell(actor))),
      rowHeads: true,
    }],
  };
}
