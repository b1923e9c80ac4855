import type { Language } from '@/lib/languages';

type Words = Readonly<Record<Language, string>>;

const words = (fi: string, sv: string, en: string): Words => ({ fi, sv, en });

/**
 * The tables that a workbook gives to a spreadsheet and takes back from one: their sheets and columns,
 * in the order in which they stand, with the titles that they have in each language. What is read back
 * finds its columns by any of these titles, and the row that it tells of by `id`.
 *
 * `id`, `place` and `carriedFrom` are for the machine alone: they stand last, in hidden columns.
 * `place` is `<block key>#<entry id>`, the end left out when there is no entry.
 * Owners are names joined by `; `. Dates are as people write them in the language of the file.
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
      phase: words('Vaihe', 'Fas', 'Phase'),
      note: words('Muistiinpano', 'Anteckning', 'Note'),
      id: words('Tunnus', 'Id', 'Id'),
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
