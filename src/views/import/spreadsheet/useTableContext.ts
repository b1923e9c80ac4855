import { useMemo, useState } from 'react';
import { blockKey, listEntries, localDay, readTypedDue, useDocument } from '@/blockkit';
import type { PlanDate } from '@/document';
import { useLanguage } from '@/i18n';
import { type Known, nameKey, type TablePlace, type TablePlanInput } from '@/import/tables';
import { LANGUAGES } from '@/lib/languages';
import { localizeTemplate } from '@/template';
import { useStepPlaces } from '../../shared/stepPlaces';
import { useOpenWorkbook } from '../../shared/OpenWorkbookContext';
import { useSections } from '../../shared/sections';

export interface PlaceOption {
  readonly id: string;
  readonly label: string;
}

export interface TableContext extends Pick<TablePlanInput, 'places' | 'clocks' | 'readDate'> {
  readonly known: Known;
  /** Places in sections that are in use. */
  readonly placeOptions: readonly PlaceOption[];
}

/** Dates repeat from row to row: each is read once. */
function dateReader(today: string): (text: string) => PlanDate | null {
  const read = new Map<string, PlanDate | null>();
  return (text) => {
    const known = read.get(text);
    if (known !== undefined) return known;
    const date = readTypedDue(text, today);
    read.set(text, date);
    return date;
  };
}

/** What the open workbook knows that a table is read with. */
export function useTableContext(): TableContext {
  const language = useLanguage();
  const { template } = useOpenWorkbook();
  const sections = useSections();
  const stepPlaces = useStepPlaces();
  const actors = useDocument((document) => document.actors);
  const [readDate] = useState(() => dateReader(localDay(new Date())));

  const titles = useMemo(() => {
    const all = new Map<string, string[]>();
    for (const one of [language, ...LANGUAGES.filter((other) => other !== language)]) {
      for (const { id, title } of localizeTemplate(template, one).sections) all.set(id, [...(all.get(id) ?? []), title]);
    }
    return all;
  }, [template, language]);

  const places = useMemo(() => {
    const inUse = [...stepPlaces.values()].sort((a, b) => Number(a.section.hidden) - Number(b.section.hidden));
    return inUse.map(({ id, block, entry, section, title }): TablePlace => ({
      id, block, entry, title, sectionId: section.id, sectionTitles: titles.get(section.id) ?? [section.section.title],
    }));
  }, [stepPlaces, titles]);

  const placeOptions = useMemo(
    () => [...stepPlaces.values()].filter(({ section }) => !section.hidden).map(({ id, section, title }) => ({ id, label: `${section.number} ${title}` })),
    [stepPlaces],
  );
  const clocks = useMemo(
    () => sections.flatMap(({ section }) => section.blocks.filter(({ kind }) => kind === 'yearclock').map(({ id }) => blockKey(section.id, id))),
    [sections],
  );
  const known = useMemo((): Known => {
    const names = new Set(listEntries(actors).map(({ name }) => nameKey(name)));
    return { readDate, isActor: (name) => name.trim() !== '' && names.has(nameKey(name)) };
  }, [actors, readDate]);
  return { places, placeOptions, clocks, readDate, known };
}
