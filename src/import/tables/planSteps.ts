import { type CalendarEvent, type Id, listEntries, sectionOfBlock, type Step } from '@/document';
import { foldText } from '@/lib/foldText';
import { joinNames } from '@/lib/nameList';
import { entryById, finishRow, freeId, isTaken, type PlanContext, type RowWork, startRow } from './planContext';
import type { PlannedRow, TablePlace } from './planTypes';
import { isSameText, readCellDate } from './cells';
import type { SheetRow } from './sheetRows';
import { valueOf } from './words';

const titleKey = (title: string): string => foldText(title).trim().replace(/\s+/g, ' ');

const livingNames = (ctx: PlanContext, owners: readonly Id[]): readonly string[] => owners.flatMap((id) => {
  const actor = ctx.document.actors[id];
  return actor && actor.del === undefined && actor.name.trim() !== '' ? [actor.name.trim()] : [];
});

/** The owners of a row against those that are here: ids when they differ. */
function readOwners(ctx: PlanContext, { row, reader, key }: RowWork, owners: readonly Id[], proposed: boolean): readonly Id[] | undefined {
  const current = livingNames(ctx, owners);
  const before = joinNames(current);
  const cell = row.text('owners');
  if (cell === '') {
    if (!reader.isCleared('owners', before)) return undefined;
    reader.changes.push({ field: 'owners', before, after: '' });
    return [];
  }
  if (isSameText(before, cell)) return undefined;
  const wanted = ctx.names.split(cell);
  const keys = (names: readonly string[]): string => names.map(ctx.names.keyOf).sort().join('\n');
  if (current.length > 0 && wanted.length === current.length && keys(wanted) === keys(current)) return undefined;
  const found = wanted.flatMap((name) => {
    const id = ctx.names.find(name, isTaken(ctx, key, proposed), owners);
    return id === null ? [] : [{ id, name: ctx.names.spelled(name) }];
  });
  const ids = [...new Set(found.map(({ id }) => id))];
  if (ids.length === 0 || ids.join() === owners.join()) return undefined;
  reader.changes.push({ field: 'owners', before, after: joinNames(found.map(({ name }) => name)) });
  return ids;
}

const placeWords = ({ sectionTitles, title }: TablePlace): string => [...new Set([sectionTitles[0] ?? '', title])].filter(Boolean).join(' · ');

/** Where a step that is here would move: only when what people see of its place has been changed. */
function movedTo(ctx: PlanContext, row: SheetRow, step: Step): TablePlace | null {
  const here = ctx.where.of(step.block, step.entry);
  const [section, theme] = [row.text('section'), row.text('theme')];
  const sectionId = section === '' ? null : ctx.where.sectionNamed(section);
  if (sectionId !== null && sectionId !== sectionOfBlock(step.block)) return ctx.where.find({ place: '', section, theme }).place;
  if (!here || here.entry === '' || theme === '' || ctx.where.isTitled(here, theme)) return null;
  return ctx.where.themeIn(here.sectionId, theme);
}

type StepFields = { -readonly [Field in 'title' | 'owners' | 'due' | 'status' | 'note' | 'block' | 'entry']?: Step[Field] };

function planStep(ctx: PlanContext, work: RowWork, byId: Step | undefined, byTitle: Step | undefined): PlannedRow {
  const { row, reader, key } = work;
  const step = byId ?? (ctx.choices.refused.has(key) ? undefined : byTitle);
  const title = row.text('title');
  const fields: StepFields = {};
  const before = step ?? { title: '', due: '', status: '', note: '', owners: [] };
  const isBack = step?.del !== undefined;
  if (step) reader.text('title', step.title, (value) => (fields.title = value || step.title));
  const owners = readOwners(ctx, work, before.owners, !isBack);
  if (owners) fields.owners = owners;
  reader.date('when', before.due, (value) => (fields.due = value));
  reader.chosen('status', 'status', 'bad-status', before.status, (value) => (fields.status = value));
  reader.text('note', before.note, (value) => (fields.note = value));

  if (step) {
    ctx.used.add(step.id);
    const move = movedTo(ctx, row, step);
    if (move) {
      const here = ctx.where.of(step.block, step.entry);
      reader.changes.push({ field: 'section', before: here ? placeWords(here) : '', after: placeWords(move) });
      Object.assign(fields, { block: move.block, entry: move.entry });
    }
    if (isBack) reader.problems.push({ code: 'removed' });
    const outcome = isBack ? 'new' : reader.changes.length > 0 ? 'changed' : 'same';
    const taken = outcome !== 'same' && isTaken(ctx, key, !isBack);
    if (taken) ctx.taken.steps.changed[step.id] = { ...fields, ...(isBack && { del: null }) };
    return finishRow(work, { about: 'step', outcome, title: title || step.title, match: byId ? null : step.title, isTaken: taken });
  }

  const found = ctx.where.find({ place: row.text('place'), section: row.text('section'), theme: row.text('theme') });
  const place = found.place ?? ctx.places.find(({ id }) => id === ctx.choices.place) ?? ctx.places[0];
  if (!place) {
    reader.problems.push({ code: 'no-place' });
    return finishRow(work, { about: 'step', outcome: 'unread', title });
  }
  if (found.isUnknown) reader.problems.push({ code: 'unknown-section', text: row.text('section') });
  const theme = row.text('theme');
  if (theme !== '' && !ctx.where.isTitled(place, theme)) reader.problems.push({ code: 'unknown-theme', text: theme });
  reader.changes.push({ field: 'section', before: '', after: placeWords(place) });
  const taken = isTaken(ctx, key, true);
  const id = freeId(ctx, row.text('id'), key, [ctx.document.steps, ctx.document.events]);
  if (taken) {
    if (!found.place) ctx.placeless += 1;
    const carriedFrom = row.text('carriedFrom');
    ctx.taken.steps.added.push({
      owners: [], due: '', status: 'open', note: '', ...fields, id, title, block: place.block, entry: place.entry, ...(carriedFrom !== '' && { carriedFrom }),
    });
  }
  return finishRow(work, { about: 'step', outcome: 'new', title, match: byTitle ? byTitle.title : null, isTaken: taken });
}

type EventFields = { -readonly [Field in 'title' | 'owners' | 'when' | 'recurs' | 'type' | 'phase' | 'note']?: CalendarEvent[Field] };

function planEvent(ctx: PlanContext, work: RowWork, byId: CalendarEvent | undefined, byTitle: CalendarEvent | undefined): PlannedRow {
  const { row, reader, key } = work;
  const event = byId ?? (ctx.choices.refused.has(key) ? undefined : byTitle);
  const title = row.text('title');
  const fields: EventFields = {};
  const before = event ?? { title: '', when: '', recurs: '', type: '', phase: '', note: '', owners: [] };
  const isBack = event?.del !== undefined;
  if (event) reader.text('title', event.title, (value) => (fields.title = value || event.title));
  const owners = readOwners(ctx, work, before.owners, !isBack);
  if (owners) fields.owners = owners;
  reader.date('when', before.when, (value) => (fields.when = value));
  reader.chosen('recurs', 'recurs', 'bad-recurs', before.recurs, (value) => (fields.recurs = value));
  reader.chosen('eventType', 'eventType', 'bad-type', event ? (event.type ?? 'gathering') : '', (value) => (fields.type = value));
  reader.text('phase', before.phase, (value) => (fields.phase = value));
  reader.text('note', before.note, (value) => (fields.note = value));

  if (event) {
    ctx.used.add(event.id);
    if (isBack) reader.problems.push({ code: 'removed' });
    const outcome = isBack ? 'new' : reader.changes.length > 0 ? 'changed' : 'same';
    const taken = outcome !== 'same' && isTaken(ctx, key, !isBack);
    if (taken) ctx.taken.events.changed[event.id] = { ...fields, ...(isBack && { del: null }) };
    return finishRow(work, { about: 'event', outcome, title: title || event.title, match: byId ? null : event.title, isTaken: taken });
  }
  const block = ctx.clocks.find((clock) => clock === row.text('place')) ?? ctx.clocks[0];
  if (block === undefined) {
    reader.problems.push({ code: 'no-clock' });
    return finishRow(work, { about: 'event', outcome: 'unread', title });
  }
  const taken = isTaken(ctx, key, true);
  const id = freeId(ctx, row.text('id'), key, [ctx.document.steps, ctx.document.events]);
  if (taken) ctx.taken.events.added.push({ when: '', recurs: '', phase: '', owners: [], note: '', ...fields, id, title, block });
  return finishRow(work, { about: 'event', outcome: 'new', title, match: byTitle ? byTitle.title : null, isTaken: taken });
}

/** Entries by their titles, those that a row stands for left out. */
function byTitles<T extends { readonly id: Id; readonly title: string }>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const entry of entries) {
    const key = titleKey(entry.title);
    const same = map.get(key);
    if (key === '') continue;
    if (same) same.push(entry);
    else map.set(key, [entry]);
  }
  return map;
}

/** Of several of one title the one of the same date; one that is alone needs no more. */
function sameTitled<T extends { readonly id: Id }>(
  ctx: PlanContext, same: readonly T[] | undefined, readDate: () => string | null, dateOf: (entry: T) => string,
): T | undefined {
  if (!same) return undefined;
  const free = same.filter(({ id }) => !ctx.used.has(id));
  const date = readDate();
  return free.find((entry) => date !== null && dateOf(entry) === date) ?? (same.length === 1 ? free[0] : undefined);
}

export function planSteps(ctx: PlanContext, sheet: number, rows: readonly SheetRow[]): readonly PlannedRow[] {
  const { steps, events } = ctx.document;
  const stepTitles = byTitles(listEntries(steps));
  const eventTitles = byTitles(listEntries(events));
  const knownSteps = new Map<SheetRow, Step>();
  const knownEvents = new Map<SheetRow, CalendarEvent>();
  for (const row of rows) {
    const step = entryById(ctx, steps, row.text('id'));
    const event = step ? undefined : entryById(ctx, events, row.text('id'));
    if (step) knownSteps.set(row, step);
    if (event) knownEvents.set(row, event);
    if (step ?? event) ctx.used.add(row.text('id'));
  }
  return rows.map((row) => {
    const work = startRow(row, sheet, ctx);
    const step = knownSteps.get(row);
    const event = knownEvents.get(row);
    const typeCell = row.text('type');
    const type = typeCell === '' ? 'step' : valueOf('rowType', typeCell);
    if (type === null) work.reader.problems.push({ code: 'bad-type', text: typeCell });
    const isEvent = event !== undefined || (step === undefined && type === 'event');
    const title = row.text('title');
    if (title === '' && !step && !event) {
      work.reader.problems.push({ code: 'no-title' });
      return finishRow(work, { about: isEvent ? 'event' : 'step', outcome: 'unread', title: '' });
    }
    const date = (): string | null => readCellDate(row.text('when'), ctx.readDate);
    if (isEvent) {
      const same = event || eventTitles.size === 0 ? undefined : sameTitled(ctx, eventTitles.get(titleKey(title)), date, ({ when }) => when);
      return planEvent(ctx, work, event, same);
    }
    const same = step || stepTitles.size === 0 ? undefined : sameTitled(ctx, stepTitles.get(titleKey(title)), date, ({ due }) => due);
    return planStep(ctx, work, step, same);
  });
}
