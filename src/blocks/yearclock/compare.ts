import { type BlockComparison, type BlockContent, formatPlanDate, textLines } from '@/blockkit';
import { listEventsOf, listPhases, type YearClockConfig, type YearClockState } from './model';
import { texts } from './texts';

type Content = BlockContent<YearClockConfig, YearClockState>;

/** Events and the names of phases; dated steps are compared with all steps. */
export function compare(before: Content, after: Content): BlockComparison {
  const events = ({ document, block, language }: Content) => listEventsOf(document, block.key).flatMap(({ id, title, when }) =>
    (title.trim() === '' ? [] : [{ id, text: [title.trim(), formatPlanDate(when, language)].filter(Boolean).join(', ') }]));
  const phases = ({ config, state }: Content) => listPhases(config, state).map(({ id, name }) => ({ id, text: name }));
  const lines = textLines(events(before), events(after), ({ text }) => text);
  const t = texts.translator(after.language);
  return {
    summary: lines.length === 0 ? '' : t('compareEvents', { count: lines.length }),
    lines: [...lines, ...textLines(phases(before), phases(after), ({ text }) => text).map((line) => ({ ...line, entry: undefined }))],
  };
}
