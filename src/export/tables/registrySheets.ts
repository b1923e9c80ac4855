import { listEntries, listLinks } from '@/document';
import { SHEET_VALUES, SHEETS, type SheetColumn } from '@/document/sheets';
import { joinNames } from '@/lib/nameList';
import { defineSheet } from './defineSheet';
import type { Cell, TableSource, WorkbookSheet } from './types';

const ACTOR_WIDTHS: Record<SheetColumn<'actors'>, number> = {
  name: 36, type: 14, organisation: 30, sector: 14, group: 22, tags: 26, contact: 32, note: 50, id: 14,
};

const LINK_WIDTHS: Record<SheetColumn<'links'>, number> = { from: 34, to: 34, strength: 14, about: 40, note: 50, id: 14 };

/** Everybody and everything in the workbook's list of actors. */
export const actorsSheet = ({ document, language }: TableSource, hasContacts: boolean): WorkbookSheet =>
  defineSheet('actors', SHEETS.actors, ACTOR_WIDTHS, language, listEntries(document.actors), (actor): Record<SheetColumn<'actors'>, Cell> => ({
    name: actor.name, type: SHEET_VALUES.actorType[actor.type][language], organisation: actor.organisation,
    sector: actor.sector === '' ? '' : SHEET_VALUES.sector[actor.sector][language],
    group: actor.group, tags: joinNames(actor.tags), contact: actor.contact, note: actor.note, id: actor.id,
  }), hasContacts ? [] : ['contact']);

/** The links of the network as it is. */
export const linksSheet = ({ document, language }: TableSource): WorkbookSheet =>
  defineSheet('links', SHEETS.links, LINK_WIDTHS, language, listLinks(document), (link): Record<SheetColumn<'links'>, Cell> => ({
    from: document.actors[link.from]?.name ?? '', to: document.actors[link.to]?.name ?? '',
    strength: SHEET_VALUES.strength[link.strength][language], about: link.about, note: link.note, id: link.id,
  }));
