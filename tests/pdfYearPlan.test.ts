import { beforeAll, describe, expect, it } from 'vitest';
import type { PdfNode } from '@/blockkit';
import { isLate, listEntries, type Step } from '@/document';
import { type PdfSource, type PdfWorkbook, type PlanChapter, previewPdf, workbookToPdf } from '@/export';
import { blockSpecs } from '@/registry';
import { renderPdf } from '@/export/pdf/renderPdf';
import { fontsFor } from './helpers/pdfFonts';
import { type PdfFile, readPdf } from './helpers/pdfReader';
import { samplePdfSource } from './helpers/pdfSample';
import { pdfToText, qpdfCheck, tools } from './helpers/pdfText';
import { lintPdf, readTree, walk } from './helpers/pdfUa';
import { shownText } from './helpers/pdfWords';
import { planSource } from './helpers/planSource';
import { EMPTY_DOCUMENT } from './helpers/renderInWorkbook';

const flat = (text: string): string => text.replace(/\s+/g, ' ');

async function fileOf(workbook: PdfWorkbook): Promise<{ readonly bytes: Uint8Array; readonly file: PdfFile; readonly missing: readonly string[] }> {
  const { bytes, missing } = renderPdf(workbook, { fonts: await fontsFor(workbook), painter: null });
  return { bytes, missing, file: readPdf(bytes) };
}

const ids = ({ chapters }: PdfWorkbook): readonly string[] => chapters.map(({ id }) => id);

function planOf(workbook: PdfWorkbook, id: string): PlanChapter {
  const chapter = workbook.chapters.find((one) => one.id === id);
  return chapter?.type === 'plan' ? chapter : expect.fail(`No chapter ${id}`);
}

function nodesOf(workbook: PdfWorkbook, id: string): readonly PdfNode[] {
  const chapter = workbook.chapters.find((one) => one.id === id);
  return chapter?.type === 'nodes' ? chapter.nodes : expect.fail(`No chapter ${id}`);
}

const step = (id: string, changes: Partial<Step> = {}): Step => ({
  id, pos: id, title: `Askel ${id}`, block: 'trust.steps', entry: '', owners: [], due: '', status: 'open', note: '', ...changes,
});

const withSteps = (source: PdfSource, steps: readonly Step[]): PdfSource =>
  ({ ...source, document: { ...source.document, steps: Object.fromEntries(steps.map((one) => [one.id, one])) } });

/** The example's workbook with these steps alone; two of its actors by id. */
async function small(steps: (aino: string, leila: string) => readonly Step[]): Promise<PdfSource> {
  const source = await planSource();
  const [first, second] = listEntries(source.document.actors);
  return withSteps({ ...source, document: { ...source.document, answers: {}, events: {} } }, steps(first?.id ?? '', second?.id ?? ''));
}

describe('the year plan of the example', () => {
  let source: PdfSource;
  let workbook: PdfWorkbook;
  let made: Awaited<ReturnType<typeof fileOf>>;
  beforeAll(async () => {
    source = await planSource();
    workbook = workbookToPdf(source);
    made = await fileOf(workbook);
  }, 60_000);

  it('has its chapters in order, a cover and a list of contents', () => {
    expect(ids(workbook)).toEqual(['clock', 'plan', 'themes', 'owners', 'questions', 'map']);
    expect(workbook.cover?.kicker).toBe('Vuosisuunnitelma 2027');
    expect(workbook.cover?.facts.map(({ term, text }) => `${term} ${text}`)).toContain('Vuosi 2027');
    expect(made.file.info.get('Title')).toBe('Hallavuoren kumppanuusverkosto: vuosisuunnitelma 2027');
  });

  it('keeps every rule of PDF/UA that a machine can check', () => {
    expect(lintPdf(made.file)).toEqual([]);
    const tags = [...walk(readTree(made.file) ?? expect.fail('no tree'))].map(({ tag }) => tag);
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
    expect(tags.filter((tag) => tag === 'TOCI')).toHaveLength(workbook.chapters.length);
    expect(made.missing).toEqual([]);
    if (tools.qpdf) expect(qpdfCheck(made.bytes)).toContain('No syntax or stream encoding errors');
  });

  it('tells every open step of the year, who does it and when', () => {
    const { steps, actors } = source.document;
    const text = flat(shownText(made.file));
    const open = listEntries(steps).filter(({ status, due, title }) => title !== '' && (status === 'open' || status === 'doing') && (due === '' || due.startsWith('2027') || isLate({ status, due } as Step, '2027-03-11')));
    expect(open.length).toBeGreaterThan(15);
    for (const { title, owners } of open) {
      expect(text).toContain(flat(title));
      for (const owner of owners) expect(text).toContain(actors[owner]?.name);
    }
    if (tools.poppler) for (const { title } of open) expect(flat(pdfToText(made.bytes)).replace(/- /g, '')).toContain(flat(title).slice(0, 30));
  });

  it('tells no contact details', () => {
    const contacts = listEntries(source.document.actors).flatMap(({ contact }) => (contact === '' ? [] : [contact]));
    const filled = contacts.length > 0 ? contacts : ['@'];
    const text = JSON.stringify(workbook);
    expect(filled.filter((contact) => text.includes(contact))).toEqual([]);
  });

  it('draws the clock with the plan’s own events and steps, and says the same in a table', () => {
    const [figure, , table] = nodesOf(workbook, 'clock');
    if (figure?.type !== 'figure' || table?.type !== 'table') throw new Error('No clock');
    expect(figure.figure.alt).toMatch(/Vuosikello 2027\..*Verkostopäivä.*päivättyä askelta/);
    const titles = table.rows.map((cells) => cells[1]?.text);
    expect(titles).toContain('Aamukahvit neljällä työpaikalla');
    expect(titles).toContain('Arviointipäivä ja pikkujoulu');
    expect(titles.some((title) => title?.includes('Vuosikello seinälle'))).toBe(false);
  });

  it('is foreseen before it is made: as many pages, chapter by chapter', () => {
    const { pages, chapters } = previewPdf(workbook);
    expect(Math.abs(pages.length - made.file.pages.length)).toBeLessThanOrEqual(2);
    expect(chapters.map(({ id }) => id)).toEqual(ids(workbook));
    expect(chapters.every(({ about }) => about !== '')).toBe(true);
    expect(pages[0]?.some((item) => item.type === 'text' && item.text.includes('Hallavuoren'))).toBe(true);
  });
});

describe('choices', () => {
  it('bring the chapters that are asked for, and the notes only then', async () => {
    expect(ids(workbookToPdf(await planSource({ plan: { parts: ['owners', 'notes'] } })))).toEqual(['owners', 'appendix']);
  });

  it('without a cover give a file that still begins with one first heading', async () => {
    const workbook = workbookToPdf(await planSource({ plan: { parts: ['steps', 'questions'] } }));
    expect(workbook.cover).toBeNull();
    const { file } = await fileOf(workbook);
    expect(lintPdf(file)).toEqual([]);
    const headings = [...walk(readTree(file) ?? expect.fail('no tree'))].map(({ tag }) => tag).filter((tag) => /^H\d$/.test(tag));
    expect(headings.slice(0, 2)).toEqual(['H1', 'H2']);
  });

  it('take one year, all years, or the one that the plan shows', async () => {
    const years = async (year: number | null | undefined) => {
      const plan = planOf(workbookToPdf(await planSource({ plan: { year, parts: ['steps'] } })), 'plan');
      return [plan.year, plan.groups.map(({ title }) => title).join('; ')];
    };
    expect((await years(undefined))[0]).toBe('2027');
    expect((await years(2026))[1]).toContain('Loka–joulukuu');
    expect((await years(null))[1]).toMatch(/Loka–joulukuu 2026; .*2027/);
  });

  it('make every colour a grey, also of the map and the clock', async () => {
    const { file } = await fileOf(workbookToPdf(await planSource({ isGrey: true, plan: { parts: ['cover', 'clock', 'steps'] } })));
    const colours = file.pages.flatMap(({ operations }) => operations.filter(({ operator }) => operator === 'rg' || operator === 'RG').map(({ operands }) => operands));
    expect(colours.length).toBeGreaterThan(100);
    expect(colours.filter(([red, green, blue]) => red !== green || green !== blue)).toEqual([]);
  });

  it('speak each language whole', async () => {
    const workbook = workbookToPdf(await planSource({ plan: { parts: ['cover', 'steps', 'questions'] } }, 'sv'));
    expect(workbook.cover?.kicker).toBe('Årsplan 2027');
    expect(workbook.chapters.map(({ title }) => title)).toEqual(['Årsplan', 'Att komma överens om']);
  });

  it('leave logos out', async () => {
    const source = samplePdfSource({ sections: 1, answers: 1, steps: 2, actors: 3 }, { kind: 'plan' });
    expect(workbookToPdf(source).cover?.logos).toHaveLength(1);
    expect(workbookToPdf({ ...source, options: { ...source.options, includeLogos: false } }).cover?.logos).toEqual([]);
  });
});

describe('who carries what', () => {
  it('puts a step of two under both, with the other beside it, and says how much is late', async () => {
    const source = await small((aino, leila) => [
      step('a', { owners: [aino, leila], due: '2027-02' }), step('b', { owners: [aino], due: '2027-05' }), step('c', { owners: [leila], status: 'done' }),
    ]);
    const { groups, columns } = planOf(workbookToPdf(source), 'owners');
    const names = listEntries(source.document.actors).map(({ name }) => name);
    expect(groups.map(({ title, note, rows }) => [title, note, rows.map((cells) => cells[0]?.text)])).toEqual([
      [names[0], '2 avointa askelta, joista 1 on myöhässä.', ['Askel a', 'Askel b']],
      [names[1], '1 avoin askel, määräaika on ohi.', ['Askel a']],
    ]);
    expect(columns.map(({ header }) => header)).toContain('Kenen kanssa');
    expect(groups[0]?.rows[0]?.[2]?.text).toBe(names[1]);
  });

  it('says the role that each has taken', async () => {
    const notes = planOf(workbookToPdf(await planSource()), 'owners').groups.map(({ note }) => note);
    expect(notes.some((note) => /^Veturi. \d avointa askelta/.test(note))).toBe(true);
  });
});

describe('what is left to settle', () => {
  it('is asked once: who, when, or both', async () => {
    const source = await small((aino) => [
      step('kuka', { due: '2027-06' }), step('milloin', { owners: [aino] }), step('molemmat'), step('valmis', { status: 'done' }), step('sovittu', { owners: [aino], due: '2027-06' }),
    ]);
    const { groups, columns } = planOf(workbookToPdf(source), 'questions');
    expect(groups.map(({ title, rows }) => [title, rows.map((cells) => cells[0]?.text)])).toEqual([
      ['Kuka ottaa?', ['Askel kuka']], ['Mihin mennessä?', ['Askel milloin']], ['Kuka ottaa, ja mihin mennessä?', ['Askel molemmat']],
    ]);
    // There is room to write the answer by hand.
    expect(columns.filter(({ isToFill }) => isToFill).map(({ header }) => header)).toEqual(['Vastuu', 'Viimeistään']);
  });

  it('is said to be nothing when every open step has both', async () => {
    const { groups, intro } = planOf(workbookToPdf(await small((aino) => [step('a', { owners: [aino], due: '2027-06' })])), 'questions');
    expect(groups).toEqual([]);
    expect(intro).toContain('Mitään ei ole auki');
  });
});

describe('an empty workbook', () => {
  it('says how a plan comes about, without blank chapters', async () => {
    const source = await small(() => []);
    const empty = { ...source, document: { ...source.document, actors: {}, links: {} } };
    const workbook = workbookToPdf(empty);
    expect(ids(workbook)).toEqual(['start']);
    const { file } = await fileOf(workbook);
    expect(lintPdf(file)).toEqual([]);
    expect(file.pages).toHaveLength(2);
    expect(flat(shownText(file))).toContain('Kirjatkaa osioihin 1–3 askelta');
  });
});

describe('a plan of 500 steps', () => {
  it('tells steps by the month where the clock would only blot, and loses none', { timeout: 60_000 }, async () => {
    const source = await planSource({ plan: { parts: ['clock', 'steps'] } });
    const steps = Array.from({ length: 500 }, (_, index) => step(`n${String(index).padStart(3, '0')}`, { due: `2027-${String((index % 12) + 1).padStart(2, '0')}-15` }));
    const workbook = workbookToPdf(withSteps(source, steps));
    const months = nodesOf(workbook, 'clock').findLast((node) => node.type === 'table');
    if (months?.type !== 'table') throw new Error('No months');
    expect(months.rows.map((cells) => Number(cells[1]?.text)).reduce((sum, count) => sum + count, 0)).toBe(500);
    const { file } = await fileOf(workbook);
    const text = flat(shownText(file));
    expect(steps.filter(({ title }) => !text.includes(title))).toEqual([]);
  });

  it('holds hard texts whole: 2 000 letters, long words, tags', async () => {
    const hard = ['Pitkä lause jatkuu. '.repeat(100).trim(), 'Työllisyydenhoidonkehittämisverkostonohjausryhmä'.repeat(4), '<script>alert("ei")</script> & muut'];
    const source = await small((aino) => hard.map((title, index) => step(`h${index}`, { title, owners: [aino], due: '2027-06' })));
    const { file } = await fileOf(workbookToPdf(source));
    expect(lintPdf(file)).toEqual([]);
    const text = flat(shownText(file));
    // The longest goes on line by line over a page: its words are counted.
    expect(text.match(/lause/g)?.length).toBe(200);
    expect(hard.slice(1).filter((title) => !text.includes(title))).toEqual([]);
  });
});

describe('the plan face of a kind', () => {
  const faces = [...blockSpecs.values()].flatMap((spec) => (spec.planFace ? [[spec.kind, spec, spec.planFace] as const] : []));

  it('is there for the clock, the themes and the map', () => {
    expect(faces.map(([, , { part }]) => part).sort()).toEqual(['clock', 'map', 'themes']);
  });

  it.each(faces)('%s gives plain nodes without blanks, and none for an empty block', (kind, spec, face) => {
    const block = { key: `sample.${kind}`, sectionId: 'sample', title: '', help: '', question: '' };
    const nodes = (['empty', 'typical', 'extreme'] as const).map((size) => {
      const { config, state, document } = spec.samples[size];
      const whole = { ...EMPTY_DOCUMENT, ...document };
      const plan = { year: 2027, today: '2027-03-11', includes: () => true };
      return [...face.toPdf({ block, config, state, document: whole, language: 'fi' }, plan)].flat();
    });
    expect(nodes[0]).toEqual([]);
    expect(nodes[1]?.length).toBeGreaterThan(0);
    expect(nodes.flat().filter(({ type }) => type === 'blank')).toEqual([]);
    expect(structuredClone(nodes)).toEqual(nodes);
  });
});
