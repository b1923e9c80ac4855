import { type BlockKey, blockKey, type CalendarEvent, type WorkbookDocument } from '@/document';
import type { LocalSection } from '@/template';

/** A year clock of a workbook, as far as others than the block itself need to know it. */
export interface YearClock {
  readonly key: BlockKey;
  readonly sectionId: string;
  readonly title: string;
  /** By the names that the group has given them, or the template's. */
  readonly phases: readonly { readonly id: string; readonly name: string }[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

const textAt = (value: unknown, key: string): string => {
  const text = isObject(value) ? value[key] : undefined;
  return typeof text === 'string' ? text.trim() : '';
};

/** The year clocks of a workbook, in the order of the sections given. */
export function yearClocks(sections: readonly { readonly section: LocalSection }[], { answers }: Pick<WorkbookDocument, 'answers'>): readonly YearClock[] {
  return sections.flatMap(({ section }) => section.blocks.flatMap((block): YearClock[] => {
    const key = blockKey(section.id, block.id);
    const state: unknown = answers[key];
    if (block.kind !== 'yearclock' || !isObject(state)) return [];
    const config: unknown = block.config;
    const phases: readonly unknown[] = isObject(config) && Array.isArray(config.phases) ? config.phases : [];
    const own = isObject(state.phases) ? state.phases : {};
    return [{
      key, sectionId: section.id, title: block.title?.trim() || section.title,
      phases: phases.map((phase) => ({ id: textAt(phase, 'id'), name: textAt(own[textAt(phase, 'id')], 'title') || textAt(phase, 'label') })),
    }];
  }));
}

/** The name of the phase that an event has been put into, `''` when it goes by its date. */
export const phaseName = (clocks: readonly YearClock[], { block, phase }: Pick<CalendarEvent, 'block' | 'phase'>): string =>
  (phase === '' ? '' : clocks.find(({ key }) => key === block)?.phases.find(({ id }) => id === phase)?.name ?? '');
