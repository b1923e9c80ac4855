import { useMemo } from 'react';
import { type Actor, localDay, sectionOfBlock, useDocument, type WorkbookDocument } from '@/blockkit';
import { useLanguage } from '@/i18n';
import { planRows, planYears } from '@/plan';
import { useSections, type WorkbookSection } from '../shared/sections';

interface Used {
  readonly owners: readonly string[];
  readonly sections: readonly string[];
  readonly years: readonly number[];
}

/** Who, where and when in the plan, as text, so that typing a title changes nothing here. */
function usedInPlan(document: WorkbookDocument): string {
  const today = localDay(new Date());
  const rows = planRows(document, today);
  const used: Used = {
    owners: [...new Set(rows.flatMap((row) => row.owners.map(({ id }) => id)))].sort(),
    sections: [...new Set(rows.map(({ step }) => sectionOfBlock(step.block)))].sort(),
    years: planYears(rows, today),
  };
  return JSON.stringify(used);
}

/** What the plan can be narrowed by: owners by name, sections in their order, years. */
export function usePlanChoices(): { readonly owners: readonly Actor[]; readonly sections: readonly WorkbookSection[]; readonly years: readonly number[] } {
  const language = useLanguage();
  const json = useDocument(usedInPlan);
  const actors = useDocument((document) => document.actors);
  const sections = useSections();
  return useMemo(() => {
    const used = JSON.parse(json) as Used;
    return {
      owners: used.owners.flatMap((id) => actors[id] ?? []).sort((a, b) => a.name.localeCompare(b.name, language)),
      sections: sections.filter(({ id }) => used.sections.includes(id)),
      years: used.years,
    };
  }, [json, actors, sections, language]);
}
