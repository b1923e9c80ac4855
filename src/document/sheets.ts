import type { Language } from '@/lib/languages';

type Words = Readonly<Record<Language, string>>;

const words = (fi: string, sv: string, en: string): Words => ({ fi, sv, en });

/**
 * The tables that a workbook gives to a spreadsheet and takes back from one: their sheets and columns,
 * in the order in which they stand, with the titles that they have in each language. What is read back
 * finds its columns by any of these titles, and the row that it tells of by `id`.
 *
 * What a reader must know:
 * - `id`, `phase`, `place` and `carriedFrom` (MACHINE_COLUMNS) are for the machine alone: they stand last, in hidden columns.
 *   `place` is `<block key>#<entry id>`, the end left out when there is no entry. `phase` is as the event has it.
 * - `section`, `theme` and `phaseName` are for people: they follow from `place` and `phase`.
 * - `contact` is there only if it was asked for. A column that is not there says nothing of what it holds.
 * - Owners and tags are joined by `joinNames`, to be read with `splitNames` (lib/nameList).
 * - `when` is a real date where the day is known, otherwise a month or a quarter as people write it in the language of the
 *   file. Of a recurring event it is the first time.
 * - A text that a spreadsheet might run has an apostrophe in front: `unguardFormula` (lib/formulaGuard) takes it away.
 *   `parseCsv` has done so already.
 * - Control characters are left out, line breaks are `\n`, and a text that is too long for a cell is cut
 *   and ends in `…`. So a cell that equals what would be written today (`sheetText`, lib/sheetText) has not been
 *   changed by anybody: what the workbook holds stays.
 * - Spaces at the ends of a text belong to it: read without trimming.
 * - Links are those of the network as it is; pictures of a map have links of their own that stand in no sheet.
 */
export const SHEETS = {
  plan: {
    title: words('Suunnitelma', 'Plan', 'Plan'),
    columns: {
      type: words('Laji', 'Slag', 'Kind'),
      title: words('Askel tai tapahtuma', 'Steg eller händelse', 'Step or event'),
      owners: words('Vastuu', 'Ansvar', 'Responsible'),
      when: words('Milloin', 'När', 'When'),
      status: words('Tila', 'Läge', 'Status'),
      section: words('Osio', 'Avsnitt', 'Section'),
      theme: words('Teema', 'Tema', 'Theme'),
      recurs: words('Toistuu', 'Upprepas', 'Recurs'),
      eventType: words('Tapahtuman laji', 'Typ av händelse', 'Kind of event'),
      phaseName: words('Vaihe', 'Fas', 'Phase'),
      note: words('Muistiinpano', 'Anteckning', 'Note'),
      id: words('Tunnus', 'Id', 'Id'),
      phase: words('Vaiheen tunnus', 'Fasens id', 'Id of the phase'),
      place: words('Paikka työkirjassa', 'Plats i arbetsboken', 'Place in the workbook'),
      carriedFrom: words('Jatkaa askelta', 'Fortsätter steget', 'Carries on step'),
    },
  },
  actors: {
    title: words('Toimijat', 'Aktörer', 'Actors'),
    columns: {
      name: words('Nimi', 'Namn', 'Name'),
      type: words('Tyyppi', 'Typ', 'Type'),
      organisation: words('Organisaatio', 'Organisation', 'Organisation'),
      sector: words('Sektori', 'Sektor', 'Sector'),
      group: words('Ryhmä', 'Grupp', 'Group'),
      tags: words('Tunnisteet', 'Taggar', 'Tags'),
      contact: words('Yhteystiedot', 'Kontaktuppgifter', 'Contact details'),
      note: words('Muistiinpano', 'Anteckning', 'Note'),
      id: words('Tunnus', 'Id', 'Id'),
    },
  },
  links: {
    title: words('Yhteydet', 'Kontakter', 'Links'),
    columns: {
      from: words('Mistä', 'Från', 'From'),
      to: words('Mihin', 'Till', 'To'),
      strength: words('Vahvuus', 'Styrka', 'Strength'),
      about: words('Mistä asiasta', 'Om vad', 'About'),
      note: words('Muistiinpano', 'Anteckning', 'Note'),
      id: words('Tunnus', 'Id', 'Id'),
    },
  },
} as const;

export type SheetId = keyof typeof SHEETS;
export type SheetColumn<Sheet extends SheetId> = keyof (typeof SHEETS)[Sheet]['columns'] & string;

/** Columns of SHEETS that people need not see. */
export const MACHINE_COLUMNS: ReadonlySet<string> = new Set(['id', 'phase', 'place', 'carriedFrom']);

/** What the blocks say of themselves: sheets that are written and not read back. */
export const ANSWER_SHEETS = {
  ratings: {
    title: words('Arviot', 'Bedömningar', 'Ratings'),
    columns: {
      section: words('Osio', 'Avsnitt', 'Section'),
      block: words('Tehtävä', 'Uppgift', 'Task'),
      round: words('Kierros', 'Omgång', 'Round'),
      group: words('Aihe', 'Ämne', 'Topic'),
      item: words('Kohta', 'Punkt', 'Item'),
      who: words('Kenen arvio', 'Vems bedömning', 'Whose rating'),
      scale: words('Asteikko', 'Skala', 'Scale'),
      now: words('Nyt', 'Nu', 'Now'),
      aim: words('Tavoite', 'Mål', 'Aim'),
      answers: words('Vastaajia', 'Antal svar', 'Answers'),
      meanNow: words('Nyt, keskiarvo', 'Nu, medelvärde', 'Now, mean'),
      spreadNow: words('Nyt, keskihajonta', 'Nu, standardavvikelse', 'Now, standard deviation'),
      meanAim: words('Tavoite, keskiarvo', 'Mål, medelvärde', 'Aim, mean'),
      spreadAim: words('Tavoite, keskihajonta', 'Mål, standardavvikelse', 'Aim, standard deviation'),
      note: words('Huomio', 'Anmärkning', 'Remark'),
    },
  },
  notes: {
    title: words('Vastaukset', 'Svar', 'Answers'),
    columns: {
      section: words('Osio', 'Avsnitt', 'Section'),
      block: words('Tehtävä', 'Uppgift', 'Task'),
      kind: words('Laji', 'Slag', 'Kind'),
      group: words('Ryhmä tai kohta', 'Grupp eller punkt', 'Group or item'),
      text: words('Teksti', 'Text', 'Text'),
      votes: words('Ääniä', 'Röster', 'Votes'),
      state: words('Tila', 'Läge', 'Status'),
      note: words('Huomio', 'Anmärkning', 'Remark'),
    },
  },
} as const;

export type AnswerSheetId = keyof typeof ANSWER_SHEETS;
export type AnswerColumn<Sheet extends AnswerSheetId> = keyof (typeof ANSWER_SHEETS)[Sheet]['columns'] & string;

/** The words of values that are chosen, not written. */
export const SHEET_VALUES = {
  rowType: { step: words('Askel', 'Steg', 'Step'), event: words('Tapahtuma', 'Händelse', 'Event') },
  status: {
    open: words('Aloittamatta', 'Inte påbörjad', 'Not started'),
    doing: words('Käynnissä', 'Pågår', 'Under way'),
    done: words('Valmis', 'Klar', 'Done'),
    dropped: words('Jätetty pois', 'Utelämnad', 'Dropped'),
  },
  recurs: { monthly: words('Joka kuukausi', 'Varje månad', 'Every month'), yearly: words('Joka vuosi', 'Varje år', 'Every year') },
  eventType: {
    gathering: words('Verkostopäivä', 'Nätverksdag', 'Network day'),
    workshop: words('Työpaja', 'Workshop', 'Workshop'),
    meeting: words('Kohtaaminen', 'Träff', 'Meet-up'),
    deadline: words('Määräaika', 'Sista dag', 'Deadline'),
  },
  actorType: {
    person: words('Henkilö', 'Person', 'Person'),
    organisation: words('Organisaatio', 'Organisation', 'Organisation'),
    group: words('Ryhmä', 'Grupp', 'Group'),
  },
  sector: {
    public: words('Julkinen', 'Offentlig', 'Public'),
    private: words('Yksityinen', 'Privat', 'Private'),
    third: words('Kolmas', 'Tredje', 'Third'),
    other: words('Muu', 'Övrig', 'Other'),
  },
  strength: { strong: words('Vahva', 'Stark', 'Strong'), weak: words('Heikko', 'Svag', 'Weak'), wished: words('Toivottu', 'Önskad', 'Wished') },
} as const;
