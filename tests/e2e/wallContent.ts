import { extremeText, LONG_ANSWER, textEntries } from '../../src/blockkit/sampleTexts';

/** A ring of 12 x 8 px. */
const RING = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAwAAAAIAQAAAADlnyNcAAAAG0lEQVR42mP4/4HhwweGZwUM78EIyABy/38AAJ18DQlJ3S3pAAAAAElFTkSuQmCC';

/** What is written into each block: so much that it has to be scrolled, or as much as a group writes on a good day. */
export type Amount = 'typical' | 'extreme' | 'empty';

const STATEMENTS = ['Se, mitä täällä kerrotaan toisista, jää tänne.', 'Jokainen saa puhua loppuun. Hiljaisuuskin on puheenvuoro.', 'Poissaolosta ilmoitetaan koko ryhmälle.'];

const texts = (count: number, typical: readonly string[], amount: Amount): readonly string[] =>
  amount === 'empty' ? [] : amount === 'typical' ? typical : Array.from({ length: count }, (_, index) => extremeText(index));

const registry = (found: readonly string[], make: (text: string, index: number) => object, name: string) =>
  Object.fromEntries(Object.values(textEntries(found, name)).map(({ id, pos, text }, index) => [id, { id, pos, ...make(text, index) }]));

const COLUMNS = [
  { id: 'audience', label: 'Kenelle' }, { id: 'message', label: 'Mitä kerromme', width: 2 }, { id: 'channel', label: 'Missä' },
  { id: 'when', label: 'Vuorovaikutustilanne' }, { id: 'who', label: 'Kuka hoitaa', type: 'actors' },
];

const BLOCKS = [
  { id: 'text', kind: 'text', title: 'Verkosto lyhyesti' },
  { id: 'roster', kind: 'roster', title: 'Verkoston toimijat' },
  { id: 'checklist', kind: 'checklist', title: 'Pelisäännöt', config: { statements: STATEMENTS.map((text, index) => ({ id: `s${index}`, text })) } },
  { id: 'table', kind: 'table', title: 'Viestintä', config: { columns: COLUMNS } },
  { id: 'image', kind: 'image', title: 'Kuvia fläpeistä' },
  { id: 'themes', kind: 'themes', title: 'Teemat', config: { count: 4 } },
  { id: 'decisions', kind: 'decisions', title: 'Ratkaisut ja valinnat' },
  { id: 'steps', kind: 'steps', title: '1–3 ensimmäistä askelta' },
];

/** The ids of the wall's steps that show a block, in order; the last one shows decisions and steps side by side. */
export const WALL_STEPS = ['text', 'roster', 'checklist', 'table', 'image', 'themes', 'summary'] as const;

const DUES = ['2020-04-20', '2027-05', '2027-Q1', ''];
const STATUSES = ['open', 'doing', 'done', 'dropped'];

function answers(amount: Amount) {
  const long = amount === 'extreme' ? [extremeText(6), ...Array.from({ length: 4 }, () => LONG_ANSWER)].join('\n\n') : 'Kokoamme kunnat, järjestöt ja yritykset samaan pöytään neljä kertaa vuodessa. Kukaan ei jää luukulta luukulle.';
  const solutions = texts(120, ['Kummi kahden ensimmäisen kuukauden ajan', 'Yksi yhteystieto kaikille yrityksille'], amount);
  return {
    'kinds.text': { kind: 'text', text: amount === 'empty' ? '' : long },
    'kinds.roster': { kind: 'roster' },
    'kinds.checklist': {
      kind: 'checklist',
      answers: Object.fromEntries(STATEMENTS.map((_, index) => [`s${index}`, { state: ['agreed', 'discussed', 'open'][index], note: amount === 'extreme' ? extremeText(6) : '' }])),
      items: registry(texts(120, ['Aloitamme ajallaan.'], amount), (text, index) => ({ text, state: 'open', note: index % 2 === 0 ? '' : text }), 'own'),
    },
    'kinds.table': {
      kind: 'table',
      rows: registry(texts(120, ['Yrittäjät', 'Nuoret ja perheet', 'Päättäjät'], amount), (text, index) => ({
        texts: { audience: text, message: amount === 'extreme' ? extremeText(index + 3) : 'Täällä ei tarvitse tietää, kenen asia tämä on', channel: 'Valtuuston iltakoulu', when: text },
        actors: { who: ['actor-1', 'actor-2'] },
      }), 'row'),
    },
    'kinds.image': {
      kind: 'image',
      items: registry(texts(30, ['Ensimmäisen työpajan fläppi'], amount), (caption, index) => ({ src: RING, caption, alt: 'Kehä', width: index % 2 === 0 ? 1200 : 500, height: 800 }), 'picture'),
    },
    'kinds.themes': {
      kind: 'themes',
      items: registry(Array.from({ length: 4 }, (_, index) => (amount === 'empty' ? '' : amount === 'extreme' ? extremeText(index + 5) : `Nuoret töihin ${index + 1}`)), (text, index) => ({
        title: text.replaceAll('\n', ' ').slice(0, 200), goals: text, solutions: index === 0 ? textEntries(solutions, 'solution') : {}, owners: amount === 'empty' ? [] : ['actor-1'], note: amount === 'extreme' ? text : '',
      }), 'theme'),
    },
    'kinds.decisions': { kind: 'decisions', items: textEntries(solutions) },
    'kinds.steps': { kind: 'steps' },
  };
}

/** A workbook file with one section, `kinds`, that has a block of every kind made of words. */
export function wallWorkbook(amount: Amount): Buffer {
  const names = texts(200, ['Sari Kettunen', 'Áile Näkkäläjärvi', 'Ohjaamo', 'Yrittäjien yhdistys'], amount);
  const promised = texts(60, ['Aamukahvit neljällä työpaikalla', 'Osaamiskartta: kuka auttaa missäkin', 'Pelisäännöt yhdelle sivulle'], amount);
  const step = (block: string, entry: string) => (title: string, index: number) => ({
    title, block, entry, owners: ['actor-1', 'actor-2'].slice(0, index % 3), due: DUES[index % 4], status: STATUSES[index % 4], note: '',
  });
  return Buffer.from(JSON.stringify({
    format: 'keha', formatVersion: 1, id: `wall${amount}01`, name: 'Seinällä',
    kinds: Object.fromEntries(BLOCKS.map(({ kind }) => [kind, 1])),
    document: {
      meta: { name: 'Seinällä', event: '', place: '', date: '', templateId: 'wall', created: 0, language: 'fi', present: {}, logos: {}, sections: { kinds: { pos: 'a0', hidden: false } } },
      actors: registry(names, (name, index) => ({
        type: 'person', name, organisation: amount === 'extreme' ? extremeText(index + 1) : 'Suvannon kaupunki', sector: ['public', 'private', 'third', 'other', ''][index % 5],
        group: '', tags: [], contact: '', note: '',
      }), 'actor'),
      links: {}, events: {}, workshops: {},
      steps: { ...registry(promised, step('kinds.steps', ''), 'step'), ...registry(promised.slice(0, 3), step('kinds.themes', 'theme-1'), 'theme-step') },
      answers: answers(amount),
    },
    template: {
      format: 'keha-template', formatVersion: 1, id: 'wall', version: 1, languages: ['fi'], name: 'Seinäpohja', description: 'Yksi osio', effort: '1 osio',
      cloth: 'lake', emblem: { size: [1, 1], alt: 'Tyhjä', shapes: [] }, parts: [{ id: 'one', title: 'Osa' }],
      sections: [{
        id: 'kinds', part: 'one', title: 'Työvoimapalveluverkosto', question: 'Mitä teemme yhdessä?', guidance: { about: [], howTo: [], questions: [], sources: [] }, blocks: BLOCKS,
      }],
    },
  }));
}
