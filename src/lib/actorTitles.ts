/** Titles that people give to columns of actors, in three languages, as `normaliseName` gives them. */
export const ACTOR_TITLES = {
  name: ['nimi', 'koko nimi', 'jäsen', 'toimija', 'osallistuja', 'namn', 'medlem', 'aktör', 'deltagare', 'name', 'full name', 'member', 'actor', 'participant'],
  firstName: ['etunimi', 'förnamn', 'first name', 'firstname', 'given name'],
  lastName: ['sukunimi', 'efternamn', 'last name', 'lastname', 'surname', 'family name'],
  type: ['tyyppi', 'typ', 'type'],
  organisation: ['organisaatio', 'taustaorganisaatio', 'yritys', 'yhteisö', 'työpaikka', 'työnantaja', 'organisation', 'organization', 'företag', 'arbetsplats', 'company', 'employer'],
  sector: ['sektori', 'sektor', 'sector'],
  group: ['ryhmä', 'tiimi', 'grupp', 'team', 'group'],
  contact: [
    'yhteystiedot', 'yhteystieto', 'yhteys', 'sähköposti', 'sähköpostiosoite', 'puhelin', 'puhelinnumero', 'kontaktuppgifter', 'kontakt', 'e post', 'epost',
    'e postadress', 'telefon', 'telefonnummer', 'contact', 'contact details', 'email', 'e mail', 'email address', 'phone', 'phone number', 'telephone',
  ],
  tags: ['tunnisteet', 'tunniste', 'avainsanat', 'taggar', 'etiketter', 'nyckelord', 'tags', 'keywords', 'labels'],
  note: ['huomio', 'huomiot', 'lisätieto', 'lisätiedot', 'muistiinpano', 'muistiinpanot', 'kommentti', 'anteckning', 'anteckningar', 'anmärkning', 'kommentar', 'note', 'notes', 'remark', 'remarks', 'comment', 'comments'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
