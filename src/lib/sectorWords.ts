/** What people call the sectors, in three languages, as `normaliseName` gives them. */
export const SECTOR_WORDS = {
  public: ['julkinen', 'julkinen sektori', 'kunta', 'valtio', 'offentlig', 'offentlig sektor', 'offentliga sektorn', 'public', 'public sector'],
  private: ['yksityinen', 'yksityinen sektori', 'yritys', 'yritykset', 'privat', 'privat sektor', 'privata sektorn', 'private', 'private sector'],
  third: ['kolmas', 'kolmas sektori', 'järjestö', '3', 'tredje', 'tredje sektorn', 'third', 'third sector'],
  other: ['muu', 'muut', 'annan', 'övrig', 'other'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
