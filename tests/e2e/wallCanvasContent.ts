import { extremeText, LONG_ANSWER, textEntries } from '../../src/blockkit/sampleTexts';

const many = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => extremeText(index));

/** Entries in order, with ids that are the same every time. */
const registry = (count: number, make: (text: string, index: number) => object, name: string) =>
  Object.fromEntries(Object.values(textEntries(many(count), name)).map(({ id, pos, text }, index) => [id, { id, pos, ...make(text, index) }]));

const items = (group: string, count: number) => Array.from({ length: count }, (_, index) => ({ id: `${group}${index}`, label: extremeText(index + 3).trim().slice(0, 120) }));
const GROUPS = [{ id: 'before', label: 'Edellytykset', items: items('b', 8) }, { id: 'during', label: 'Toimivuus', items: items('d', 12) }, { id: 'after', label: 'Vaikutukset', items: items('a', 4) }];
const KEYS = GROUPS.flatMap((group) => group.items.map(({ id }) => `${group.id}.${id}`));
const STAGES = Array.from({ length: 9 }, (_, index) => ({ id: `s${index}`, label: extremeText(index + 4).trim().slice(0, 60), question: 'Mitä teemme yhdessä?' }));
const LEVELS = ['Asiakkaan kohtaaminen', 'Palvelupolku', 'Strategia'].map((label, index) => ({ id: `r${index}`, label }));
const SIDES = ['Julkinen', 'Yksityinen', 'Kolmas sektori'].map((label, index) => ({ id: `c${index}`, label }));
const POSITIONS = ['Ylhäältä johdettu', 'Yhdessä johdettu', 'Vapaasti kehittyvä', 'Työvoimapalvelukokeilun suunnitteluryhmä'].map((label, index) => ({ id: `p${index}`, label, help: 'Raamit sovitaan yhdessä' }));
const STRENGTHS = ['strong', 'weak', 'wished'] as const;

const BLOCKS = [
  { id: 'map', kind: 'map', title: 'Verkoston kuva', config: { pictures: [{ id: 'today', label: 'Tänään' }, { id: 'ahead', label: 'Kahden vuoden päästä' }] } },
  { id: 'board', kind: 'board', title: 'Vahvat ja heikot yhteydet', config: { holds: 'links', balance: true, columns: STRENGTHS.map((strength) => ({ id: strength, label: { strong: 'Vahvat', weak: 'Heikot', wished: 'Toivotut' }[strength], strength })) } },
  { id: 'matrix', kind: 'matrix', title: 'Tasot', config: { holds: 'both', rows: LEVELS, columns: SIDES } },
  { id: 'ratings', kind: 'ratings', title: 'Missä olemme nyt?', config: { low: 'ohut', high: 'vahva', groups: GROUPS, aim: true } },
  { id: 'spectrum', kind: 'spectrum', title: 'Johtamisen tapa', config: { positions: POSITIONS } },
  { id: 'cycle', kind: 'cycle', title: 'Meidän kierroksemme', config: { stages: STAGES, hub: { label: 'Miksi?', question: 'Miksi teemme tätä?' } } },
  { id: 'yearclock', kind: 'yearclock', title: 'Vuosi yhdessä', config: { phases: [{ id: 'gather', label: 'Kokoamme', from: 1, to: 5 }, { id: 'act', label: 'Teemme', from: 6, to: 12 }] } },
];

/** The ids of the wall's steps, one for each kind that is drawn. */
export const CANVAS_STEPS = BLOCKS.map(({ id }) => id);

const ACTORS = 120;
const onSpiral = (index: number): [number, number] => [Math.round(Math.sqrt(index) * 30 * Math.cos(index * 2.4)), Math.round(Math.sqrt(index) * 30 * Math.sin(index * 2.4))];

function answers() {
  const rating = (index: number, sheet: number): number => 1 + ((index * 3 + sheet * 7) % 5);
  return {
    'drawn.map': {
      kind: 'map',
      pictures: {
        today: { id: 'today', pos: 'a0', title: '', ground: 'rings', photo: '', photoWidth: 1200, places: registry(ACTORS, (_, index) => ({ actor: `actor-${index + 1}`, at: onSpiral(index), pinned: false }), 'place') },
        ahead: { id: 'ahead', pos: 'a1', title: '', ground: 'rings', photo: '', photoWidth: 1200, places: {} },
      },
    },
    'drawn.board': { kind: 'board', cards: {}, columns: {}, texts: Object.fromEntries(STRENGTHS.map((strength) => [strength, {}])) },
    'drawn.matrix': {
      kind: 'matrix',
      cells: Object.fromEntries(LEVELS.map(({ id }, row) => [id, Object.fromEntries(SIDES.map((side, column) => [side.id, row === column ? registry(20, (text) => ({ text }), 'entry') : registry(3, (_, index) => ({ actor: `actor-${index + 1}` }), 'who')]))])),
    },
    'drawn.ratings': {
      kind: 'ratings',
      rounds: registry(2, (_, round) => ({
        title: '', date: '2027-04-08', cells: Object.fromEntries(KEYS.map((key, index) => [key, { now: rating(index, round), aim: 5, note: extremeText(index), talk: index % 5 === 0 }])),
        sheets: registry(5, (_text, sheet) => ({ done: true, now: Object.fromEntries(KEYS.map((key, index) => [key, rating(index, sheet + round)])), aim: {} }), 'sheet'),
      }), 'round'),
    },
    'drawn.spectrum': {
      kind: 'spectrum', hidden: false, text: LONG_ANSWER.slice(0, 600),
      dots: registry(200, (_, index) => ({ actor: index < 5 ? `actor-${index + 1}` : '', now: [((index * 37) % 100) / 100, 0.5], aim: [((index * 61) % 100) / 100, 0.5] }), 'dot'),
    },
    'drawn.cycle': {
      kind: 'cycle', current: 's1',
      stages: Object.fromEntries([...STAGES.map(({ id }) => id), '_hub'].map((id, index) => [id, { status: ['done', 'doing', 'open'][index % 3], answers: textEntries(many(4 + index)) }])),
    },
    'drawn.yearclock': { kind: 'yearclock', startMonth: 1, showSteps: true, phases: { gather: { title: '', start: 0, end: 10 }, act: { title: '', start: 10, end: 0 } } },
  };
}

/** A workbook file with one section, `drawn`, that has a block of every kind that is drawn, all of them very full. */
export function canvasWorkbook(): Buffer {
  const year = 2027;
  return Buffer.from(JSON.stringify({
    format: 'keha', formatVersion: 1, id: 'wallcanvas01', name: 'Seinällä',
    kinds: Object.fromEntries(BLOCKS.map(({ kind }) => [kind, 1])),
    document: {
      meta: { name: 'Seinällä', event: '', place: '', date: '', templateId: 'wall', created: 0, language: 'fi', present: {}, logos: {}, sections: { drawn: { pos: 'a0', hidden: false } } },
      actors: registry(ACTORS, (name, index) => ({
        type: 'organisation', name: index % 3 === 0 ? name.replaceAll('\n', ' ').slice(0, 60) : `Toimija ${index + 1}`, organisation: '', sector: ['public', 'private', 'third', 'other', ''][index % 5], group: '', tags: [], contact: '', note: '',
      }), 'actor'),
      links: registry(90, (about, index) => ({
        from: `actor-${1 + (index % 12)}`, to: `actor-${14 + index}`, strength: STRENGTHS[index % 3], about: index % 4 === 0 ? about.slice(0, 80) : '', note: '',
      }), 'link'),
      events: registry(60, (title, index) => ({
        block: 'drawn.yearclock', title: title.slice(0, 80), when: index % 9 === 0 ? `${year}-0${1 + (index % 9)}` : `${year}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 27)).padStart(2, '0')}`, recurs: '', phase: '', owners: [], note: '',
      }), 'event'),
      steps: {}, workshops: {}, answers: answers(),
    },
    template: {
      format: 'keha-template', formatVersion: 1, id: 'wall', version: 1, languages: ['fi'], name: 'Seinäpohja', description: 'Yksi osio', effort: '1 osio',
      cloth: 'lake', emblem: { size: [1, 1], alt: 'Tyhjä', shapes: [] }, parts: [{ id: 'one', title: 'Osa' }],
      sections: [{ id: 'drawn', part: 'one', title: 'Piirrettävät', question: 'Miltä verkostomme näyttää?', guidance: { about: [], howTo: [], questions: [], sources: [] }, blocks: BLOCKS }],
    },
  }));
}
