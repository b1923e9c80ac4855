import { type Actor, type ActorFields, type Id, listEntries } from '@/document';
import { joinNames, splitNames } from '@/lib/nameList';
import { isSameText } from './cells';
import { guessActorType, nameKey } from './names';
import { entryById, finishRow, freeId, isTaken, type PlanContext, type RowWork, startRow } from './planContext';
import type { PlannedRow } from './planTypes';
import type { SheetRow } from './sheetRows';

const EMPTY: ActorFields = { type: 'organisation', name: '', organisation: '', sector: '', group: '', tags: [], contact: '', note: '' };

const tagsOf = (text: string): readonly string[] => [...new Set(text.includes(';') ? splitNames(text) : splitNames(text.replaceAll(',', ';')))];

const personalName = (row: SheetRow): string => [row.text('firstName'), row.text('lastName')].filter((part) => part !== '').join(' ');

const nameOf = (row: SheetRow): string => row.text('name') || personalName(row) || row.text('organisation');

/** Reads the cells of a row against an actor: the fields that differ. */
function readFields(row: SheetRow, { reader }: RowWork, actor: ActorFields, isNew: boolean): Partial<ActorFields> {
  const fields: { -readonly [Key in keyof ActorFields]?: ActorFields[Key] } = {};
  const name = nameOf(row);
  if (isNew) fields.name = name;
  else if (row.text('name') !== '') reader.text('name', actor.name, (value) => (fields.name = value));
  reader.chosen('type', 'actorType', 'bad-type', actor.type, (value) => (fields.type = value));
  // An organisation whose name is all that the row has is not its own organisation.
  if (row.text('organisation') !== name) reader.text('organisation', actor.organisation, (value) => (fields.organisation = value));
  reader.chosen('sector', 'sector', 'bad-sector', actor.sector, (value) => (fields.sector = value));
  reader.text('group', actor.group, (value) => (fields.group = value));
  const tags = tagsOf(row.text('tags'));
  const current = joinNames(actor.tags);
  if (reader.isCleared('tags', current) || (tags.length > 0 && joinNames(tags) !== current && !isSameText(current, row.text('tags')))) {
    reader.changes.push({ field: 'tags', before: current, after: joinNames(tags) });
    fields.tags = tags;
  }
  reader.text('contact', actor.contact, (value) => (fields.contact = value));
  reader.text('note', actor.note, (value) => (fields.note = value));
  return fields;
}

/** Among actors of one name the one of the same organisation, or else the first that no row stands for. */
function sameNamed(ctx: PlanContext, row: SheetRow, name: string): Actor | undefined {
  const free = ctx.names.actorsOf(name).filter(({ id }) => !ctx.used.has(id));
  const organisation = nameKey(row.text('organisation'));
  return free.find((actor) => organisation !== '' && nameKey(actor.organisation) === organisation) ?? free[0];
}

export function planActors(ctx: PlanContext, sheet: number, rows: readonly SheetRow[]): readonly PlannedRow[] {
  const { actors } = ctx.document;
  const firstRows = new Map<string, { readonly row: number; readonly organisation: string }>();
  // Rows that name an actor by id come first: a name must not take that actor from them.
  const known = new Map<SheetRow, Actor>();
  for (const row of rows) {
    const actor = entryById(ctx, actors, row.text('id'));
    if (!actor) continue;
    known.set(row, actor);
    ctx.used.add(actor.id);
  }
  const change = (id: Id, fields: Partial<ActorFields>, back: boolean): void => {
    ctx.taken.actors.changed[id] = { ...fields, ...(back && { del: null }) };
  };

  return rows.map((row) => {
    const work = startRow(row, sheet, ctx);
    const { reader, key } = work;
    const name = nameOf(row);
    const byId = known.get(row);
    if (name === '' && !byId) {
      reader.problems.push({ code: 'no-name' });
      return finishRow(work, { about: 'actor', outcome: 'unread', title: '' });
    }
    const organisation = nameKey(row.text('organisation'));
    const first = byId ? undefined : firstRows.get(nameKey(name));
    const isTwice = first !== undefined && (organisation === '' || organisation === first.organisation);
    if (!byId && !first) firstRows.set(nameKey(name), { row: row.number, organisation });
    const byName = byId || isTwice ? undefined : sameNamed(ctx, row, name);
    const actor = byId ?? (ctx.choices.refused.has(key) ? undefined : byName);

    if (actor) {
      ctx.used.add(actor.id);
      const isBack = actor.del !== undefined;
      const fields = readFields(row, work, actor, false);
      if (isBack) reader.problems.push({ code: 'removed' });
      const outcome = isBack ? 'new' : reader.changes.length > 0 ? 'changed' : 'same';
      const taken = outcome !== 'same' && isTaken(ctx, key, !isBack);
      if (taken) change(actor.id, fields, isBack);
      if (taken && isBack) ctx.names.add(name, actor.id);
      return finishRow(work, { about: 'actor', outcome, title: fields.name ?? actor.name, match: byId ? null : actor.name, isTaken: taken });
    }

    const type = personalName(row) !== '' ? 'person' : row.text('name') === '' ? 'organisation' : guessActorType(name);
    const base = { ...EMPTY, type } satisfies ActorFields;
    const fields = readFields(row, work, base, true);
    if (isTwice) reader.problems.push({ code: 'twice', text: String(first.row) });
    const taken = isTaken(ctx, key, !isTwice);
    const id = freeId(ctx, row.text('id'), key, [actors]);
    if (taken) {
      ctx.taken.actors.added.push({ ...base, ...fields, id });
      ctx.names.add(name, id);
    }
    return finishRow(work, { about: 'actor', outcome: 'new', title: name, match: byName && ctx.choices.refused.has(key) ? byName.name : null, isTaken: taken });
  });
}

/** Those whom rows of links and steps name and nobody knew before. */
export function addUnknown(ctx: PlanContext): void {
  const there = new Set(listEntries(ctx.document.actors).map(({ id }) => id));
  for (const { name, as, id } of ctx.names.unknown()) {
    if (as !== 'skip' && !there.has(id)) ctx.taken.actors.added.push({ ...EMPTY, id, name, type: as });
  }
}
