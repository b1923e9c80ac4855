import { defineCommand } from '../command';
import { addEntry, deleteEntry } from '../entries';
import { orderKeyBetween } from '../orderKey';
import { listSections } from '../sections';
import { EMPTY_PRIVACY_NOTE } from '../newDocument';
import type { Holding, Id, Logo, Meta, PrivacyField } from '../types';

export const updateMeta = defineCommand<{ changes: Partial<Pick<Meta, 'name' | 'event' | 'place' | 'date'>> }>({
  name: 'meta.update',
  recipe: (draft, { changes }) => {
    Object.assign(draft.meta, changes);
  },
  mergeKey: ({ changes }) => Object.keys(changes).join(),
});

export const setPresent = defineCommand<{ id: Id; present: boolean }>({
  name: 'meta.setPresent',
  recipe: (draft, { id, present }) => {
    if (present) draft.meta.present[id] = true;
    else delete draft.meta.present[id];
  },
});

export const addLogo = defineCommand<Pick<Logo, 'id' | 'src' | 'alt'>>({
  name: 'logos.add',
  recipe: (draft, logo) => addEntry(draft.meta.logos, logo),
});

export const updateLogo = defineCommand<{ id: Id; alt: string }>({
  name: 'logos.update',
  recipe: (draft, { id, alt }) => {
    const logo = draft.meta.logos[id];
    if (logo) logo.alt = alt;
  },
  mergeKey: ({ id }) => id,
});

export const removeLogo = defineCommand<{ id: Id; now: number }>({
  name: 'logos.remove',
  recipe: (draft, { id, now }) => deleteEntry(draft.meta.logos, id, now),
});

/** Leaves sections out of the workbook or brings them back; their answers stay as they are. */
export const setSectionsHidden = defineCommand<{ sections: readonly string[]; hidden: boolean }>({
  name: 'sections.setHidden',
  recipe: (draft, { sections, hidden }) => {
    for (const id of sections) {
      const use = draft.meta.sections[id];
      if (use) use.hidden = hidden;
    }
  },
});

/** Writes the facilitator's note to self at a section. */
export const setFacilitatorNote = defineCommand<{ section: string; note: string }>({
  name: 'sections.setFacilitatorNote',
  recipe: (draft, { section, note }) => {
    const use = draft.meta.sections[section];
    if (use) use.facilitatorNote = note;
  },
  mergeKey: ({ section }) => section,
});

/** Moves a section so that it stands right after `after`, or first (`null`). Hidden ones count too. */
export const moveSection = defineCommand<{ section: string; after: string | null }>({
  name: 'sections.move',
  recipe: (draft, { section, after }) => {
    const use = draft.meta.sections[section];
    if (!use || section === after) return;
    const others = listSections(draft.meta).filter(({ id }) => id !== section);
    const at = after === null ? 0 : others.findIndex(({ id }) => id === after) + 1;
    const before = others[at - 1]?.pos ?? null;
    const next = others[at]?.pos ?? null;
    if (before !== null && next !== null && before >= next) {
      // Equal keys, made by two people at once: lay all keys anew.
      const order = [...others.slice(0, at).map(({ id }) => id), section, ...others.slice(at).map(({ id }) => id)];
      let last: string | null = null;
      for (const id of order) {
        last = orderKeyBetween(last, null);
        const one = draft.meta.sections[id];
        if (one) one.pos = last;
      }
    } else use.pos = orderKeyBetween(before, next);
  },
});

/** Says whether the workbook is about persons, roles or organisations. */
export const setHolding = defineCommand<{ holds: Holding }>({
  name: 'meta.setHolding',
  recipe: (draft, { holds }) => {
    draft.meta.holds = holds;
  },
});

/** Writes in the note for those whose names are in the workbook. */
export const writePrivacyNote = defineCommand<{ texts: Partial<Record<PrivacyField, string>> }>({
  name: 'privacyNote.write',
  recipe: (draft, { texts }) => {
    draft.meta.privacyNote ??= structuredClone(EMPTY_PRIVACY_NOTE);
    Object.assign(draft.meta.privacyNote.texts, texts);
  },
  mergeKey: ({ texts }) => Object.keys(texts).join(),
});

/** Puts the note into the workbook's PDF and print, or leaves it out. */
export const setPrivacyNotePrinted = defineCommand<{ isPrinted: boolean }>({
  name: 'privacyNote.setPrinted',
  recipe: (draft, { isPrinted }) => {
    draft.meta.privacyNote ??= structuredClone(EMPTY_PRIVACY_NOTE);
    draft.meta.privacyNote.isPrinted = isPrinted;
  },
});
