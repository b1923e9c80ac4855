import type { AnyBlockSpec, PdfNode } from '@/blockkit';
import type { Actor, BlockState, CalendarEvent, Entry, Link, Logo, Step, WorkbookDocument } from '@/document';
import type { PdfOptions, PdfSource } from '@/export';
import type { LocalFigure, LocalSection, LocalTemplate } from '@/template';

/** A block that keeps its paper face as its state: what exports need of a kind, without any kind. */
interface PaperState extends BlockState {
  readonly nodes: readonly PdfNode[];
  readonly progress: number | null;
}

const paperSpec = {
  progress: ({ state }: { state: PaperState }) => state.progress,
  toPdf: ({ state }: { state: PaperState }) => state.nodes,
} as unknown as AnyBlockSpec;

/** A red dot of one pixel. */
export const DOT_PNG = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==';

const registry = <T extends Entry>(entries: readonly T[]): Record<string, T> => Object.fromEntries(entries.map((entry) => [entry.id, entry]));
const key = (index: number): string => `k${String(index).padStart(5, '0')}`;

const ACTOR_NAMES: readonly (readonly [string, Actor['sector']])[] = [
  ['Työllisyyspalvelut', 'public'], ['Ohjaamo', 'public'], ['Sosiaalityö', 'public'], ['Ammattiopisto', 'public'], ['Kela', 'public'],
  ['Kuntoutus', 'public'], ['Kaupunki', 'public'], ['Elinkeinopalvelut', 'public'], ['Rantalan kunta', 'public'], ['Kirjasto', 'public'],
  ['Kansalaisopisto', 'public'], ['Etsivä nuorisotyö', 'public'], ['Elinvoimakeskus', 'public'],
  ['Nuorten työpaja', 'third'], ['Silta ry', 'third'], ['Seurakunta', 'third'], ['Työttömät ry', 'third'], ['4H', 'third'], ['Mielen tuki', 'third'],
  ['Kylätalo', 'third'], ['Martat', 'third'], ['SPR', 'third'], ['Veto-seura', 'third'], ['Vanhempainverkko', 'third'], ['Kierrätyspaja', 'third'], ['Kotoutujat', 'third'],
  ['Yrittäjät', 'private'], ['Konepaja', 'private'], ['Lumo Hoiva', 'private'], ['Rantapuu', 'private'], ['Leipomo Vehnä', 'private'],
  ['Kauppakeskus', 'private'], ['Osuuskunta Virta', 'private'], ['Taito-henkilöstö', 'private'], ['Matkailu Ahola', 'private'], ['Kirkas', 'private'],
];
/** Names that put letters to the test: Northern and Skolt Sámi, Cyrillic, the Baltic, Turkish. */
export const PEOPLE = [
  'Aino Halme', 'Áile Näkkäläjärvi', 'Дарья Иванова', 'Đorđe Šimić', 'Ŋávdná Čáhppe', 'Õie Jürgenson', 'Ķirsis Ļaudis', 'Çağla Yıldız', 'Łukasz Żak', 'Ǩeeʹrjj Ǥõõl',
] as const;

const sampleActors = (count: number): Actor[] => Array.from({ length: count }, (_, index) => {
  const known = ACTOR_NAMES[index];
  const person = PEOPLE[(index - ACTOR_NAMES.length) % PEOPLE.length] ?? PEOPLE[0];
  return {
    id: `a${index}`, pos: key(index), type: known ? 'organisation' : 'person', name: known ? known[0] : `${person}${index > 50 ? ` ${index}` : ''}`,
    organisation: known ? '' : (ACTOR_NAMES[index % 36]?.[0] ?? ''), sector: known ? known[1] : '', group: '', tags: [],
    contact: known ? '' : `etunimi.sukunimi${index}@esimerkki.fi`, note: '',
  };
});

const LINKS: readonly (readonly [number, number, Link['strength']])[] = [
  ...[1, 2, 3, 4, 6].map((to) => [0, to, 'strong'] as const), ...[3, 5, 13, 14].map((to) => [1, to, 'strong'] as const),
  [6, 7, 'strong'], [2, 5, 'strong'], [13, 17, 'strong'], [13, 25, 'strong'], [13, 16, 'strong'], [14, 24, 'strong'], [14, 13, 'strong'],
  ...[27, 31, 32, 33].map((to) => [26, to, 'strong'] as const), [28, 33, 'strong'], [0, 13, 'strong'], [3, 8, 'strong'], [0, 11, 'strong'],
  [10, 3, 'weak'], [9, 10, 'weak'], [12, 1, 'weak'], [12, 0, 'weak'], [8, 7, 'weak'], [14, 18, 'weak'], [15, 21, 'weak'], [15, 20, 'weak'],
  [17, 23, 'weak'], [22, 23, 'weak'], [16, 21, 'weak'], [19, 14, 'weak'], [11, 15, 'weak'], [24, 16, 'weak'], [27, 30, 'weak'], [30, 31, 'weak'],
  [34, 32, 'weak'], [35, 33, 'weak'], [35, 19, 'weak'], [28, 14, 'weak'], [26, 1, 'weak'], [29, 30, 'weak'], [25, 18, 'weak'], [7, 3, 'weak'],
];

const RING_FIGURE: LocalFigure = {
  size: [320, 160],
  alt: 'Kehän vaiheet: oppiminen, tekeminen ja arviointi seuraavat toisiaan.',
  shapes: [
    { shape: 'circle', at: [80, 80], r: 60, stroke: 'lake', width: 2 },
    { shape: 'arc', at: [80, 80], r: 72, from: 20, to: 120, stroke: 'berry', arrow: true },
    { shape: 'rect', at: [170, 30], size: [130, 44], radius: 8, fill: 'wash', stroke: 'edge' },
    { shape: 'line', points: [[145, 80], [235, 80], [235, 120]], stroke: 'ink-2', arrow: true, dash: 'dashed' },
    { shape: 'curve', points: [[170, 140], [200, 100], [260, 160], [300, 120]], stroke: 'ochre', dash: 'dotted' },
    { shape: 'text', at: [80, 85], text: 'Oppiminen', anchor: 'middle', weight: 'bold' },
    { shape: 'text', at: [235, 57], text: 'Tekeminen', anchor: 'middle', face: 'serif' },
  ],
};

const WORDS = 'verkosto kokoontuu yhteen ja sopii kuka hoitaa asian loppuun seuraavaan tapaamiseen mennessä luottamus kasvaa kun lupaukset pidetään työllisyydenhoidon kehittämisverkostossa'.split(' ');
const sentence = (seed: number, length: number): string => {
  const words = Array.from({ length }, (_, index) => WORDS[(seed * 7 + index * 5 + ((seed * index) % 3)) % WORDS.length] ?? '');
  return `${(words[0] ?? '').replace(/^./u, (letter) => letter.toUpperCase())} ${words.slice(1).join(' ')}.`;
};

/** The answers of one section: `count` of them, each with the words "Vastaus <number>". */
function answersOf(section: number, count: number): { readonly nodes: readonly PdfNode[]; readonly title: string }[] {
  const number = (index: number): string => `Vastaus ${section * 1000 + index}`;
  const half = Math.ceil(count / 2);
  return [
    {
      title: 'Mitä sanoimme',
      nodes: [
        { type: 'paragraph', style: 'lead', text: `Kooste osiosta ${section}: ${sentence(section, 14)}` },
        ...Array.from({ length: half }, (_, index): PdfNode => ({
          type: 'paragraph', text: `${number(index)}. ${sentence(section + index, 12 + (index % 5) * 9)}${index % 6 === 0 ? ` Mukana ${PEOPLE[(section + index) % PEOPLE.length]} 🎉 ja muut.` : ''}`,
        })),
      ],
    },
    {
      title: 'Ratkaisut',
      nodes: [{
        type: 'list', ordered: section % 2 === 0,
        items: Array.from({ length: count - half }, (_, index) => ({ text: `${number(half + index)}. ${sentence(index * 3 + section, 9)}`, detail: index % 3 === 0 ? `${PEOPLE[index % PEOPLE.length]} · 20.4.2027` : undefined })),
      }],
    },
    {
      title: '',
      nodes: [
        {
          type: 'table', caption: `Taulukko ${section}: kuka, mitä ja milloin`, rowHeads: true,
          columns: [{ header: 'Asia', width: 3 }, { header: 'Kenelle', width: 2 }, { header: 'Arvio', width: 1, align: 'end' }],
          rows: Array.from({ length: section % 4 === 0 ? 48 : 6 }, (_, row) => [
            { text: `Rivi ${section}.${row}: ${sentence(row + section, row === 3 ? 26 : 5)}`, strong: true },
            { text: row % 5 === 0 ? 'Nuoret 👩‍🏫 ja ohjaajat' : (ACTOR_NAMES[row % 36]?.[0] ?? ''), mark: { mark: 'sector', sector: 'public' } as const },
            { text: `${(row % 5) + 1},5` },
          ]),
        },
        ...(section % 5 === 1 ? [{ type: 'figure', figure: RING_FIGURE } satisfies PdfNode] : []),
        ...(section % 7 === 2 ? [{ type: 'image', src: DOT_PNG, alt: 'Fläppitaulu', caption: 'Kuva työpajasta', size: [1, 1] } satisfies PdfNode] : []),
        ...(section % 3 === 2 ? [{ type: 'blank', text: 'Mitä jäi puuttumaan', lines: 4 } satisfies PdfNode] : []),
      ],
    },
  ];
}

const TITLES = ['Verkoston määritelmä', 'Verkoston kuva', 'Rajapinnat ja tasot', 'Vahvat ja heikot linkit', 'Kehittymisen vaiheet', 'Johtaminen ja tavoitteellisuus', 'Roolit', 'Tunteminen, luottamus ja sitoutuminen', 'Yhdessä oppimisen kehä', 'Oppimisen vaiheet ja vuosikello'];
const QUESTIONS = ['Keitä verkostoomme kuuluu, ja mitä varten olemme olemassa?', 'Miltä verkostomme näyttää juuri nyt?', 'Missä rajapinnoilla syntyy uutta?'];

export interface SampleSize {
  readonly sections: number;
  readonly answers: number;
  readonly steps: number;
  readonly actors: number;
}

export const LARGE: SampleSize = { sections: 20, answers: 250, steps: 60, actors: 46 };
export const OPTIONS: PdfOptions = { kind: 'workbook', onlyAnswered: false, includePlan: true, includeActors: true, includeContacts: true, today: '2027-03-11' };

/** A workbook of the given size, always the same one. */
export function samplePdfSource(size: SampleSize, options: Partial<PdfOptions> = {}): PdfSource {
  const ids = Array.from({ length: size.sections }, (_, index) => `s${index + 1}`);
  const answers: Record<string, PaperState> = {};
  const sections = ids.map((id, index): LocalSection => {
    const count = Math.floor(((index + 1) * size.answers) / size.sections) - Math.floor((index * size.answers) / size.sections);
    const blocks = answersOf(index + 1, count);
    blocks.forEach(({ nodes }, block) => { answers[`${id}.b${block}`] = { kind: 'paper', nodes, progress: 1 }; });
    return {
      id, part: index < size.sections * 0.7 ? 'structure' : 'themes', title: TITLES[index % TITLES.length] ?? '', question: QUESTIONS[index % QUESTIONS.length] ?? '',
      guidance: { about: [], howTo: [], questions: [], sources: index % 2 === 0 ? ['Timo Järvensivu, **Verkostojen johtaminen**, 2019'] : [] },
      blocks: blocks.map(({ title }, block) => ({ id: `b${block}`, kind: 'paper', title, config: {} })),
    } as LocalSection;
  });
  const steps = Array.from({ length: size.steps }, (_, index): Step => ({
    id: `t${index}`, pos: key(index), title: `Askel ${index + 1}: ${sentence(index, 4 + (index % 4))}`, block: `s${(index % size.sections) + 1}.b1`, entry: '',
    owners: index % 4 === 3 ? [] : [`a${index % size.actors}`], due: index % 10 === 9 ? '' : `2027-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`,
    status: (['done', 'doing', 'open', 'open', 'dropped'] as const)[index % 5] ?? 'open', note: '',
  }));
  const events: CalendarEvent[] = [{ id: 'e1', pos: 'a', title: 'Verkostopäivä', when: '2027-09', recurs: 'yearly', phase: '', owners: ['a0'], block: 's1.b0', note: '' }];
  const logos: Logo[] = [{ id: 'l1', pos: 'a', src: DOT_PNG, alt: 'Suvannon kaupunki' }];
  const document: WorkbookDocument = {
    meta: {
      name: 'Suvannon työllisyysverkosto', event: 'Verkoston kevätpäivä', place: 'Suvannon kirjasto', date: '2027-03-09', templateId: 'sample', created: 0, language: 'fi',
      present: Object.fromEntries(Array.from({ length: Math.min(size.actors, 40) }, (_, index) => [`a${index}`, true as const])),
      logos: registry(logos), sections: Object.fromEntries(ids.map((id, index) => [id, { pos: key(index), hidden: false }])),
    },
    actors: registry(sampleActors(size.actors)),
    links: registry(LINKS.filter(([from, to]) => from < size.actors && to < size.actors).map(([from, to, strength], index): Link => ({ id: `n${index}`, pos: key(index), from: `a${from}`, to: `a${to}`, strength, about: '', note: '' }))),
    steps: registry(steps),
    events: registry(events),
    workshops: {},
    answers,
  };
  const template = {
    format: 'keha-template', formatVersion: 1, id: 'sample', version: 1, languages: ['fi'], name: 'Verkostotyön työkirja', description: '', effort: '', cloth: 'lake',
    source: 'Perustuu Timo Järvensivun verkostojen johtamisen viitekehykseen (2019).', emblem: RING_FIGURE,
    parts: [{ id: 'structure', title: 'Rakenteet ja työtavat' }, { id: 'themes', title: 'Teemat' }], sections,
  } as LocalTemplate;
  return { document, template, language: 'fi', blockSpec: () => paperSpec, options: { ...OPTIONS, ...options } };
}
