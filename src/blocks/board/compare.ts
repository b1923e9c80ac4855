import { type BlockComparison, type BlockContent, type ComparedLine, countFigure, type Id, textLines } from '@/blockkit';
import { type BoardConfig, type BoardState, fieldsOf, listColumns, readColumns } from './model';
import { texts } from './texts';

type Content = BlockContent<BoardConfig, BoardState>;

/** The columns that an actor stands in, by the actor's id. */
function placesOf({ config, state, document }: Content): ReadonlyMap<Id, readonly string[]> {
  const places = new Map<Id, string[]>();
  for (const { column, ids } of readColumns(config, state, document)) {
    for (const id of ids) {
      const { actor } = state.cards[id] ?? {};
      if (actor) places.set(actor, [...(places.get(actor) ?? []), column.label]);
    }
  }
  return places;
}

function actorLines(before: Content, after: Content): readonly ComparedLine[] {
  const t = texts.translator(after.language);
  const places = [placesOf(before), placesOf(after)] as const;
  const nameOf = (id: Id): string => (after.document.actors[id] ?? before.document.actors[id])?.name.trim() || t('unnamed');
  return [...new Set([...places[1].keys(), ...places[0].keys()])].flatMap((id): readonly ComparedLine[] => {
    const [then, now] = places.map((one) => one.get(id)?.join(', '));
    if (then === now) return [];
    const text = t('compareStands', { name: nameOf(id), columns: now ?? then ?? '' });
    return [{ change: now === undefined ? 'gone' : then === undefined ? 'new' : 'changed', text, before: now === undefined ? undefined : then }];
  });
}

/** Short texts with the column that they stand in. */
const noteEntries = ({ config, state, document }: Content) =>
  readColumns(config, state, document).flatMap(({ column, ids }) => ids.flatMap((id) => {
    const text = state.cards[id]?.text?.trim();
    return text ? [{ id, text: `${column.label}: ${text}` }] : [];
  }));

const answerEntries = ({ config, state }: Content) =>
  listColumns(config, state.columns).flatMap((column) => fieldsOf(config, column).flatMap((field) => {
    const text = state.texts[column.id]?.[field.id]?.trim();
    return text ? [{ id: `${column.id} ${field.id}`, text: `${column.label}, ${field.label}: ${text}` }] : [];
  }));

/** Who stands where. Links are compared with the whole network. */
export function compare(before: Content, after: Content): BlockComparison {
  const t = texts.translator(after.language);
  const { config } = after;
  const answers = textLines(answerEntries(before), answerEntries(after), ({ text }) => text).map((line) => ({ ...line, entry: undefined }));
  if (config.holds === 'links') return { summary: '', lines: answers };
  const moved = config.holds === 'actors' ? actorLines(before, after) : textLines(noteEntries(before), noteEntries(after), ({ text }) => text);
  const then = new Map(readColumns(before.config, before.state, before.document).map(({ column, ids }) => [column.id, ids.length]));
  const columns = readColumns(config, after.state, after.document);
  return {
    summary: moved.length === 0 ? '' : t(config.holds === 'actors' ? 'comparePlaces' : 'compareNotes', { count: moved.length }),
    lines: [...moved, ...answers],
    figures: moved.length === 0 ? [] : columns.map(({ column, ids }) => countFigure(column.label, then.get(column.id) ?? 0, ids.length)),
    question: config.holds === 'actors' && moved.length > 0 ? t('compareQuestion') : undefined,
  };
}
