/**
 * What is known of the deck that networks filled in before there was Kehä: the workbook of the KasvuPOK project (Centre for
 * Economic Development, Transport and the Environment of North Karelia, 2021). Its titles and headings, to find what
 * people wrote under them; of its other texts only fingerprints, to leave them out.
 */

/** What the texts under a heading of the deck are. */
export type DeckField =
  | 'description' | 'actors' | 'decisions' | 'steps' | 'responsibilities' | 'roles' | 'goals' | 'solutions';

export const FIELD_HEADINGS: Readonly<Record<DeckField, readonly string[]>> = {
  description: ['Verkoston lyhyt kuvaus'],
  actors: ['Verkoston toimijat'],
  decisions: ['Keskeiset ratkaisumme ja valintamme'],
  steps: [
    '1-3 askelta, jotka otamme seuraavaksi', 'Ensimmäiset 1-3 askelta, jotka otamme',
    'Keskeiset askelemme ja ratkaisumme verkostokuvien täydentämiseksi ja päivittämiseksi',
  ],
  responsibilities: ['Vastuut ja aikataulut', 'Vastuut ja aikataulut verkostokuvien täydentämiseksi ja päivittämiseksi'],
  roles: ['Minkälaisia rooleja meillä on verkostossamme', 'Minkälaisia vastuita on jokaisella osallistujalla erikseen? Entä yhdessä?'],
  goals: ['Tavoitteemme tämän teeman osalta'],
  solutions: ['Keskeiset ratkaisut, joilla etenemme kohti tavoitetta'],
};

/** Titles of the deck's slides by the sections of the network workbook. */
export const SECTION_TITLES: Readonly<Record<string, readonly string[]>> = {
  definition: ['Mistä verkostosta on kyse?', 'Verkoston määrittely'],
  picture: ['Kuva verkostosta', 'Piirtäkää verkostosta kuva: miltä verkosto näyttää?', 'Verkoston kuvaaminen'],
  interfaces: [
    'Kuinka toimimme rajat ylittäen ja monitasoisesti?', 'Verkostotyö tapahtuu parhaimmillaan rajat ylittäen ja monitasoisesti',
    'Verkostotyötä eri tasoilla ja siilorajat ylittäen', 'Yhdyspinnat ja tasot',
  ],
  links: [
    'Kuinka pidämme huolta, että meillä on riittävästi vahvoja yhteyksiä etenemisen tueksi ja laadukkaita heikkoja yhteyksiä uudistumisen tueksi?',
    'Hyvä verkosto etenee laadukkailla vahvoilla yhteyksillä ja uudistuu laadukkailla heikoilla yhteyksillä', 'Uudistuva ja etenevä verkosto',
    'Vahvat ja heikot linkit',
  ],
  phases: [
    'Kuinka varmistamme, että verkoston kehittämisen neljä strategista vaihetta otetaan systemaattisesti yhä uudelleen ja uudelleen?',
    'Verkosto kehittyy neljän yhä uudelleen toistuvan strategisen vaiheen kautta', 'Verkostotyön jatkuva syklisyys', 'Kehittämisen vaiheet',
  ],
  leadership: ['Millä tavoin johdettu ja kuinka tavoitteellinen verkosto olemme?', 'Eri tavoin johdettuja verkostoja', 'Johtamisen tapa ja tavoitteellisuus'],
  roles: ['Minkälaisissa rooleissa toimimme tässä verkostossa?', 'Eri tavoin kuormittavia rooleja', 'Roolit'],
  trust: [
    'Kuinka tutustumme toisiimme riittävästi? Kuinka vahvistamme luottamusta? Miten pidämme huolta kaikkien motivaatiosta?',
    'Kaiken yhteisen oppimisen perustana on tuttuus, luottamus ja sitoutuminen', 'Tunteminen, luottamus ja sitoutuminen',
  ],
  'learning-circle': [
    'Kuinka vahvistamme yhteistä oppimista: 1. yhteistä tietoa ja ymmärrystä, 2. tavoitteellista ratkaisutyötä ja me-hengen syntymistä sekä 3. uusien toimijoiden mukaan innostamista?',
    'Tuttuuden, luottamuksen ja sitoutumisen perustalle voidaan rakentaa yhdessä oppimisen vahvistuva kehä', 'Yhdessä oppimisen kehä',
  ],
  'year-clock': [
    'Kuinka edistämme verkoston systemaattista vaiheittaista oppimista?',
    'Verkosto oppii yhdessä neljän oppimisvaiheen systemaattisella toteuttamisella (esim. vuosikellon mukaisesti)', 'Oppiva yhteisö',
    'Yhdessä oppimisen vaiheet ja vuosikello',
  ],
  'ways-of-working': [
    'Kuinka hyödynnämme erilaisia yhteisen työskentelyn (oppimisen, tiedonkulun, dialogin, päätöksenteon...) tapoja verkostossamme?',
    'Laadukkaat verkostot hyödyntävät monipuolisesti erilaisia yhteistyöskentelyn tapoja', 'Yhdessä oppimista eri tavoin',
    'Dialogisuuden syveneminen askeleittain', 'Yhteistyöskentelyn tavat',
  ],
  coordination: [
    'Kuinka varmistamme, että verkostolla on toimiva koordinointi ja fasilitointi?', 'Verkostot tarvitsevat selkeää koordinointia ja fasilitointia',
    'Koordinointi ja fasilitointi',
  ],
  evaluation: [
    'Kuinka mittaamme, seuraamme ja arvioimme verkostomme toimivuutta ja vaikuttavuutta?',
    'Verkoston johtaminen on kokonaisuus, jota voidaan mitata, seurata ja arvioida kokonaisvaltaisesti', 'Verkoston johtamisen yleinen viitekehys',
    'Verkostotyön arviointi',
  ],
  themes: ['Verkostotyön konkreettiset teemat, tavoitteet, askeleet ja vastuut'],
};

/** Where texts of a field belong, by the blocks of the network workbook. */
export const FIELD_BLOCKS: Readonly<Record<DeckField, { readonly section?: string; readonly block: string }>> = {
  description: { section: 'definition', block: 'description' },
  actors: { section: 'definition', block: 'members' },
  decisions: { block: 'decisions' },
  steps: { block: 'steps' },
  responsibilities: { block: 'steps' },
  roles: { section: 'roles', block: 'decisions' },
  goals: { section: 'themes', block: 'themes' },
  solutions: { section: 'themes', block: 'themes' },
};

/** Prompts stand in brackets and ask to write or to add. */
export const PROMPT = /^\W*\[\s*(kirjoit|lisä|täydent)[^\]]*\]?\W*$/iu;

/** `fingerprint` of every text of the unfilled deck, base 36. */
export const KNOWN_TEXTS: ReadonlySet<number> = new Set([
  '8e1al dlwdh 1mizaj 2jffko 2m23vx 2zcmkp 3yis4g 3z02y2 4981c0 4bfxqk 4cvynd 4ldx17 4w43j9 5cvhi8 5kozk2 5oxyty 5y66r6 60k6zp 6o4rpf 7h60ye',
  '7pnv9a 7v2c6j 7z3tso 7zocdj 85frlx 891r6n 8j9w8z 8lr8ok 8uhf6n 8xcghp 8y3c10 9dbzf3 9dyi3h 9f9ict 9nx91i 9uklut afotdo aja4xd augmym auh1r6',
  'b3wh8r bd4h07 besbct bg0o7e bmbktv bzabbp c278r0 cf5i6a cjtntb dkix34 du748v dz4tme e877v1 esno9o f8tndj fbbckc fdoz7h fpaw8a fvqloc g5p92v',
  'gdulow h5n1f2 hf46eu hk48oe i1gkg0 i3wx4x ipu89q irt6a7 ixnv47 j9qvdd jwg82h k736s9 kn776m kqazrx lmkj71 lwdv21 mdau9c mt0dcf mv1s02 mvdh5f',
  'n21a3p n2gs5m nhnh35 nnv0d0 o9o3ka pe0bf9 plo72o q9gtv4 qatw3x qg992k qjnspj qv58jd qyvp5n r2ts1h r71bld rxvps1 rzqo1m rzuuvq s2geb4 sb5xta',
  'sm2s9o spnpff svobyn t9xb6v td6nf5 trxxwk tucpyw ty4z16 ua3c09 umhk18 umrtwz uof9yw uv5d3z vdt01c vfrfq5 w56gpr w76fjs wcqovk wglceq wm3v2v',
  'wook99 wyxe87 x9uj55 xwd3l7 y26lz7 y40y3u y723nc yaimf9 ydyeq0 yymezw yz35cd z4yj6k z5lic6 zfuzh6 znz0h7 zubv1g 122hx8h 12apsn3 12h907t',
  '12l92rn 132qkdh 13fwc09 13k07c3 13p77tm 145jn31 14osaoq 14p8aqc 14q02ne 14u0x9b 14zbykh 150r7qb 15102lc 15a0bnv 15as1l9 15bt6ms 15ey6vl',
  '15frtm7 168exsi 17dvn5x 17v7leq 18bqhsx 18kz8sk 18wdl7e 19lbbjv 19xopn3 1ad6xcs 1bi5d5z 1bjdu8d 1br24de 1c3sit3 1caqft8 1cd39dd 1culguo',
  '1cy5bhc 1d5t8qo 1egvpg9 1f1mzpf 1f4rvm9 1f71gvm 1ffghfg 1g2kgml 1gf7e8h 1h7xlqg 1hdxt9n 1hejnvx 1hohbx2 1huhuin 1ijrma8 1jx20op 1k6af4b',
  '1ktr0j2 1kuhy44 1kw7cnf 1lzrbq3 1m1o7xq 1ncblbw 1o7046x 1o734mn 1oe865r 1p1mw39 1p4v6ec 1php39m 1pi6h4e 1pypbrm 1q3r977 1q9n77z 1qnb2hi',
  '1qy0shp 1rioi7c 1ry7xfx 1t5dtuo 1tc4q40 1tglg3b 1tq9yr5 1ui86qf 1upla6p 1uvw10x 1v0r6kr 1v5e3l6 1v6l74r 1vvwin4 1vyxbsm 1w0mwzs 1waoa4h',
  '1woj8pk 1wqyopj 1wszy48 1x20hrg 1x9srxu 1xbgmtv 1xcozex 1xiefpb 1y8eogh 1z0zob8',
].flatMap((line) => line.split(' ')).map((mark) => Number.parseInt(mark, 36)));
