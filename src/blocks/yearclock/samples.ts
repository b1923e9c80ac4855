import { type Actor, type BlockSpec, type CalendarEvent, EVENT_KINDS, extremeText, type Id, orderKeyBetween, type PlanDate, type Registry, type Step } from '@/blockkit';
import { initialState, type YearClockConfig, type YearClockState } from './model';

const BLOCK = 'sample.yearclock';

const config: YearClockConfig = {
  phases: [
    { id: 'gather', label: 'Kokoamme', help: 'keitä olemme, mitä jo on', from: 1, to: 3 },
    { id: 'aim', label: 'Suuntaamme', help: 'mitä tavoittelemme ja miten toimimme', from: 4, to: 5 },
    { id: 'act', label: 'Etenemme', help: 'teemme, kokeilemme, korjaamme', from: 6, to: 10 },
    { id: 'review', label: 'Arvioimme', help: 'mitä muuttui, mitä jatketaan', from: 11, to: 12 },
  ],
};

const actor = (id: Id, name: string): Actor => ({
  id, pos: id, type: 'person', name, organisation: '', sector: 'public', group: '', tags: [], contact: '', note: '',
});

const actors: Registry<Actor> = Object.fromEntries(
  [actor('a1', 'Aino Halme'), actor('a2', 'Sari Kettunen'), actor('a3', 'Mikael Björk'), actor('a4', 'Áile Näkkäläjärvi'), actor('a5', extremeText(6))].map((one) => [one.id, one]),
);

function eventsOf(list: readonly (Pick<CalendarEvent, 'title' | 'when'> & Partial<CalendarEvent>)[]): Registry<CalendarEvent> {
  let pos: string | null = null;
  return Object.fromEntries(list.map((event, index) => {
    pos = orderKeyBetween(pos, null, () => 0.9);
    const id = `event-${index + 1}`;
    return [id, { id, pos, recurs: '', phase: '', owners: [], block: BLOCK, note: '', ...event } satisfies CalendarEvent];
  }));
}

const step = (id: Id, title: string, due: PlanDate, fields: Partial<Step> = {}): Step => ({
  id, pos: id, title, block: 'sample.steps', entry: '', owners: [], due, status: 'open', note: '', ...fields,
});

const typical = eventsOf([
  { title: 'Aloitustapaaminen', when: '2027-01-21', type: 'gathering', owners: ['a1'] },
  { title: 'Aamukahvit, Konepaja', when: '2027-02-11', type: 'meeting', owners: ['a2'] },
  { title: 'Verkoston kuva', when: '2027-02-25', type: 'workshop', owners: ['a3'] },
  { title: 'Verkostopäivä', when: '2027-04-08', type: 'gathering', owners: ['a1', 'a4'], note: 'Kirjaston iso sali, lounas klo 11.' },
  { title: 'Osaamiskartta valmis', when: '2027-05-14', type: 'deadline', owners: ['a3'] },
  { title: 'Yhteinen polku', when: '2027-06-03', type: 'workshop' },
  { title: 'Kesän jälkeen liikkeelle', when: '2027-08', type: 'meeting', owners: ['a4'] },
  { title: 'Rekrytori', when: '2027-09-09', type: 'gathering', recurs: 'yearly' },
  { title: 'Talousarvioesitys kuntiin', when: '2027-Q3', type: 'deadline', phase: 'act' },
  { title: 'Arviointikysely', when: '2027-11-04', type: 'deadline', owners: ['a2'] },
  { title: 'Ohjausryhmä', when: '2027-01-12', type: 'meeting', recurs: 'monthly' },
  { title: 'Opintomatka Suvantoon', when: '', type: 'gathering' },
]);

const RHYTHMS = ['', '', '', '', '', 'yearly', '', '', '', ''] as const;
const day = (index: number): PlanDate =>
  index % 9 === 0 ? `2027-Q${(index % 4) + 1}` : index % 7 === 0 ? `2027-${String((index % 12) + 1).padStart(2, '0')}` : `2027-${String((index % 12) + 1).padStart(2, '0')}-${String(((index * 7) % 28) + 1).padStart(2, '0')}`;

const own = initialState(config);

export const samples: BlockSpec<YearClockConfig, YearClockState>['samples'] = {
  empty: { config, state: own },
  typical: {
    config,
    state: { ...own, phases: { ...own.phases, aim: { title: 'Valitsemme suunnan', start: 6, end: 11 }, act: { title: '', start: 11, end: 20 } } },
    document: {
      actors,
      events: typical,
      steps: {
        s1: step('s1', 'Kutsut kaikille seudun kunnille', '2027-03-01', { owners: ['a2'], status: 'done' }),
        s2: step('s2', 'Kummien perehdytys', '2027-10', { owners: ['a4'] }),
      },
    },
  },
  extreme: {
    config: {
      startMonth: 8,
      phases: Array.from({ length: 9 }, (_, index) => ({ id: `phase-${index}`, label: extremeText(index), help: extremeText(index + 1), from: (index % 12) + 1, to: ((index * 5) % 12) + 1 })),
    },
    state: {
      kind: 'yearclock',
      startMonth: 8,
      showSteps: true,
      phases: Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`phase-${index}`, { title: index % 2 ? extremeText(index + 2) : '', start: (index * 3) % 24, end: (index * 5 + 2) % 24 }])),
    },
    document: {
      actors,
      events: {
        ...eventsOf(Array.from({ length: 200 }, (_, index) => ({
          title: extremeText(index),
          when: day(index),
          type: EVENT_KINDS[index % 4] ?? 'gathering',
          recurs: RHYTHMS[index % 10] ?? '',
          owners: index % 3 === 0 ? ['a5', 'gone', 'a1', 'a2', 'a3'] : [],
          note: index % 20 === 0 ? extremeText(10) : '',
        }))),
        gone: { id: 'gone', pos: 'a5', del: 1, title: 'Poistettu', when: '2027-05-05', recurs: '', phase: '', owners: [], block: BLOCK, note: '' },
      },
      steps: Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`s${index}`, step(`s${index}`, extremeText(index), day(index), { owners: ['a5'] })])),
    },
  },
};
