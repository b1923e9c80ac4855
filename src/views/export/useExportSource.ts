import { useMemo, useState } from 'react';
import { localDay, useDocument } from '@/blockkit';
import { useLanguage } from '@/i18n';
import { useServices } from '../services';
import { useLocalTemplate, useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { useSections } from '../shared/sections';
import type { ExportSource } from './formats/types';
import { useNameless } from './useNameless';

export interface ChosenSource {
  readonly source: ExportSource;
  /** Places in free texts where something like a name still stands, when names are left out. */
  readonly left: number;
}

/** The open workbook as the formats get it, with or without the names of people. */
export function useExportSource(isNameless: boolean): ChosenSource {
  const { id: workbookId, toFile, versions } = useOpenWorkbook();
  const { blockSpec } = useServices();
  const whole = useDocument((all) => all);
  const nameless = useNameless(whole, isNameless);
  const template = useLocalTemplate();
  const language = useLanguage();
  const sections = useSections();
  const [today] = useState(() => localDay(new Date()));
  const source = useMemo((): ExportSource => ({
    workbookId, template, language, sections, blockSpec, today,
    document: nameless?.document ?? whole,
    workbookFile: () => toFile(nameless?.forFile()),
    versions: nameless ? { ...versions, load: async (version) => nameless.past(await versions.load(version)) } : versions,
  }), [workbookId, nameless, whole, template, language, sections, blockSpec, today, toFile, versions]);
  return { source, left: nameless?.left ?? 0 };
}
