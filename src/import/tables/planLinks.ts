import { type Id, type Link, listLinks } from '@/document';
import { isSameText } from './cells';
import { nameKey } from './names';
import { entryById, finishRow, freeId, isTaken, type PlanContext, startRow } from './planContext';
import type { PlannedRow } from './planTypes';
import type { SheetRow } from './sheetRows';

const pairOf = (from: Id, to: Id): string => (from < to ? `${from} ${to}` : `${to} ${from}`);

export function planLinks(ctx: PlanContext, sheet: number, rows: readonly SheetRow[]): readonly PlannedRow[] {
  const { document, names } = ctx;
  const byPair = new Map<string, Link[]>();
  for (const link of listLinks(document)) byPair.set(pairOf(link.from, link.to), [...(byPair.get(pairOf(link.from, link.to)) ?? []), link]);
  const known = new Map<SheetRow, Link>();
  for (const row of rows) {
    const link = entryById(ctx, document.links, row.text('id'));
    if (!link) continue;
    known.set(row, link);
    ctx.used.add(link.id);
  }
  const firstRows = new Map<string, number>();
  const isNamed = (id: Id, name: string): boolean => {
    const current = document.actors[id]?.name ?? '';
    return isSameText(current, name) || nameKey(current) === nameKey(name);
  };

  return rows.map((row) => {
    const work = startRow(row, sheet, ctx);
    const { reader, key } = work;
    const [fromName, toName] = [row.text('from'), row.text('to')];
    const title = [fromName, toName].map((name) => name || '?').join(' – ');
    const unread = (code: 'half-link' | 'loop' | 'end-left-out', text?: string): PlannedRow => {
      reader.problems.push({ code, ...(text !== undefined && { text }) });
      return finishRow(work, { about: 'link', outcome: 'unread', title });
    };
    const byId = known.get(row);
    const isSameEnds = byId !== undefined && isNamed(byId.from, fromName) && isNamed(byId.to, toName);
    if (!isSameEnds && (fromName === '' || toName === '')) return unread('half-link');
    if (!isSameEnds && nameKey(fromName) === nameKey(toName)) return unread('loop');

    const isWanted = isTaken(ctx, key, true);
    const from = isSameEnds ? byId.from : names.find(fromName, isWanted);
    const to = isSameEnds ? byId.to : names.find(toName, isWanted);
    if (from === null || to === null) return unread('end-left-out', from === null ? fromName : toName);

    const pair = pairOf(from, to);
    const free = byId ? [] : (byPair.get(pair) ?? []).filter(({ id }) => !ctx.used.has(id));
    const link = byId ?? free.find(({ about }) => about.trim() === row.text('about')) ?? free[0];
    const fields: { -readonly [Field in 'strength' | 'about' | 'note' | 'from' | 'to']?: Link[Field] } = {};
    const before = link ?? { strength: '', about: '', note: '' };
    reader.chosen('strength', 'strength', 'bad-strength', before.strength, (value) => (fields.strength = value));
    reader.text('about', before.about, (value) => (fields.about = value));
    reader.text('note', before.note, (value) => (fields.note = value));

    if (link) {
      ctx.used.add(link.id);
      const isBack = link.del !== undefined;
      if (isBack) reader.problems.push({ code: 'removed' });
      if (byId && !isSameEnds && pairOf(byId.from, byId.to) !== pair) {
        if (from !== byId.from) reader.changes.push({ field: 'from', before: document.actors[byId.from]?.name ?? '', after: fromName });
        if (to !== byId.to) reader.changes.push({ field: 'to', before: document.actors[byId.to]?.name ?? '', after: toName });
        Object.assign(fields, { from, to });
      }
      const outcome = isBack ? 'new' : reader.changes.length > 0 ? 'changed' : 'same';
      const taken = outcome !== 'same' && isTaken(ctx, key, !isBack);
      if (taken) ctx.taken.links.changed[link.id] = { ...fields, ...(isBack && { del: null }) };
      return finishRow(work, { about: 'link', outcome, title, isTaken: taken });
    }

    const about = row.text('about');
    const first = firstRows.get(`${pair} ${about}`);
    if (first === undefined) firstRows.set(`${pair} ${about}`, row.number);
    else reader.problems.push({ code: 'twice', text: String(first) });
    const taken = isTaken(ctx, key, first === undefined);
    const id = freeId(ctx, row.text('id'), key, [document.links]);
    if (taken) ctx.taken.links.added.push({ strength: 'strong', about: '', note: '', ...fields, id, from, to });
    return finishRow(work, { about: 'link', outcome: 'new', title, isTaken: taken });
  });
}
