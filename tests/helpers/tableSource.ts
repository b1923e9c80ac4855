import { exampleDocument, loadExample } from '@templates/index';
import { EXTREME_TEXTS, extremeText, LONG_ANSWER } from '@/blockkit';
import {
  type Actor, ACTOR_TYPES, type BlockState, type CalendarEvent, type Entry, EVENT_KINDS, type Link, SECTORS, type Step, STEP_STATUSES, STRENGTHS, type WorkbookDocument,
} from '@/document';
import type { TableSource } from '@/export/tables';
import type { Language } from '@/lib/languages';
import { blockSpec, blockSpecs } from '@/registry';
import { localizeTemplate } from '@/template';
import { workbookSections } from '@/views/shared/sections';

const TODAY = '2027-03-11';

/** The filled-in example as sheets are made of it. */
export async function exampleTableSource(language: Language = 'fi'): Promise<TableSource> {
  const { template, example } = await loadExample();
  const document = exampleDocument(example, template, language, (kind, config, key) => blockSpec(kind).initialState(config, key));
  return { document, language, sections: workbookSections(localizeTemplate(template, language), document.meta), blockSpec, today: TODAY };
}

const registry = <T extends Entry>(entries: readonly T[]): Record<string, T> => Object.fromEntries(entries.map((entry) => [entry.id, entry]));
const pos = (index: number): string => `a${String(index).padStart(6, '0')}`;

/** Texts that a spreadsheet would run, mangle or refuse. */
export const HARD_TEXTS = [
  ...EXTREME_TEXTS, LONG_ANSWER,
  '=HYPERLINK("http://127.0.0.1";"Avaa")', '+358 40 123 4567', '-1', '- soitetaan', '@SUMMA(A1)', '\tsisennys', "'=vartioitu", '＝1+1', '=cmd|\'/c calc\'!A1',
  'constructor', '__proto__', 'toString', '_x0041_ ei ole A', '_x000D_', 'Rivi 1\nRivi 2\r\nRivi 3', 'Äänimerkki \u0007 ja loppu\u0000', '0012', '1/2', '2027-04-20', 'TOSI', '1e5',
  'Pilkku, puolipiste; "lainaus" ja \'heitto\'', ']]> & <b>', '\uFFFD korvattu', 'x'.repeat(40_000),
] as const;

const hard = (index: number): string => HARD_TEXTS[index] ?? extremeText(index);
const of = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

export interface TableSize {
  readonly actors: number;
  readonly links: number;
  readonly steps: number;
  readonly events: number;
}

const DATES = ['2027-04-20', '2027-04', '2027-Q2', '', '2026-12-31', '2028-02-29', 'kesällä'] as const;

/** A workbook of hard texts, of any size and always the same; its blocks are the extreme samples of every kind. */
export function hardTableSource(size: TableSize, language: Language = 'fi'): TableSource {
  const actors = Array.from({ length: size.actors }, (_, index): Actor => ({
    id: `a${index}`, pos: pos(index), type: of(ACTOR_TYPES, index), name: hard(index), organisation: hard(index + 1), sector: of([...SECTORS, ''] as const, index),
    group: hard(index + 2), tags: [hard(index + 3), 'kunta; kylä', ''], contact: hard(index + 4), note: hard(index + 5),
  }));
  const links = Array.from({ length: size.links }, (_, index): Link => ({
    id: `l${index}`, pos: pos(index), from: `a${index % size.actors}`, to: `a${(index * 7 + 1) % size.actors}`, strength: of(STRENGTHS, index), about: hard(index), note: hard(index + 1),
  }));
  const steps = Array.from({ length: size.steps }, (_, index): Step => ({
    id: `s${index}`, pos: pos(index), title: hard(index), block: index % 3 === 0 ? 'sample.themes' : 'sample.steps', entry: index % 3 === 0 ? 'theme-1' : '',
    owners: index % 4 === 0 ? [] : [`a${index % size.actors}`, `a${(index + 1) % size.actors}`, 'nobody'], due: of(DATES, index), status: of(STEP_STATUSES, index), note: hard(index + 3),
    ...(index % 5 === 0 && { carriedFrom: `s${index + 1}` }),
  }));
  const events = Array.from({ length: size.events }, (_, index): CalendarEvent => ({
    id: `e${index}`, pos: pos(index), title: hard(index), when: of(DATES, index), recurs: of(['', 'monthly', 'yearly'] as const, index), type: of(EVENT_KINDS, index), phase: hard(index + 2),
    owners: [`a${index % size.actors}`], block: 'sample.yearclock', note: hard(index + 1),
  }));
  const samples = [...blockSpecs.values()].map(({ kind, samples: { extreme } }) => ({ kind, ...extreme }));
  const document: WorkbookDocument = {
    meta: {
      name: 'Verkosto: "vuosi" 2027/28', event: '', place: '', date: '', templateId: 'sample', created: 0, language, present: {}, logos: {}, sections: { sample: { pos: 'a', hidden: false } },
    },
    actors: { ...Object.assign({}, ...samples.map((sample) => sample.document?.actors ?? {})), ...registry(actors) },
    links: registry(links), steps: registry(steps), events: registry(events), workshops: {},
    answers: Object.fromEntries(samples.map(({ kind, state }): [string, BlockState] => [`sample.${kind}`, state])),
  };
  const section = {
    id: 'sample', part: 'one', title: 'Osio: kaikki [lajit]?', question: 'Mitä teemme yhdessä?', guidance: { about: [], howTo: [], questions: [], sources: [] },
    blocks: samples.map(({ kind, config }) => ({ id: kind, kind, title: `Lohko ${kind}`, config })),
  };
  return { document, language, sections: [{ id: 'sample', section, hidden: false }], blockSpec, today: TODAY };
}
