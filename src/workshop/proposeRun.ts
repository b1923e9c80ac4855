import type { AgendaItem } from '@/document';
import type { LocalSection } from '@/template';
import { cutEvenly } from './cutEvenly';
import { LONGEST_WITHOUT_BREAK } from './runSummary';

/** A proposed row: nobody's words yet, but for the name of a break. */
export type ProposedItem = Pick<AgendaItem, 'type' | 'title' | 'section' | 'task' | 'mode' | 'minutes'>;

/** A section without timed tasks gets so many minutes. */
const UNTIMED = 20;
const COFFEE = 15;
const LUNCH = 45;
/** Lunch is proposed to a day that goes on over it: the break nearest to half past eleven. */
const LUNCH_FROM = 10 * 60 + 45;
const LUNCH_AT = 11 * 60 + 30;
const LUNCH_TO = 13 * 60;

/** A section's tasks as its guidance has them, or the section as one row. */
export function tasksOf(section: LocalSection): readonly ProposedItem[] {
  const row = { type: 'work', title: '', section: section.id } as const;
  if (section.guidance.howTo.length === 0) return [{ ...row, task: '', mode: 'together', minutes: UNTIMED }];
  return section.guidance.howTo.map(({ id, mode, minutes }) => ({ ...row, task: id, mode, minutes }));
}

export const minutesOf = (items: readonly Pick<ProposedItem, 'minutes'>[]): number => items.reduce((sum, { minutes }) => sum + minutes, 0);

/**
 * Tasks with breaks between them: lunch over noon, and coffee so that nobody sits for more than 90 minutes, unless one
 * task alone is longer. `start` is `HH:MM`. Breaks stand between tasks, rather between sections when the choice is free.
 */
export function withBreaks(
  tasks: readonly ProposedItem[], start: string, words: { readonly coffee: string; readonly lunch: string },
): readonly ProposedItem[] {
  const [hours = 9, minutes = 0] = start.split(':').map(Number);
  const begins = hours * 60 + minutes;
  const items: ProposedItem[] = [];
  let at = begins;
  let sitting = 0;
  let hadLunch = false;
  const rest = (title: string, length: number): void => {
    items.push({ type: 'break', title, section: '', task: '', mode: '', minutes: length });
    at += length;
    sitting = 0;
  };
  tasks.forEach((task, index) => {
    const left = minutesOf(tasks.slice(index));
    if (items.length > 0 && sitting > 0) {
      const ends = at + task.minutes;
      const isLunchTime = !hadLunch && at >= LUNCH_FROM && at <= LUNCH_TO && at + left > LUNCH_TO - 15;
      // Lunch comes now unless it is nearer to half past eleven after this task, and nobody sits too long for it.
      if (isLunchTime && (Math.abs(at - LUNCH_AT) <= Math.abs(ends - LUNCH_AT) || sitting + task.minutes > LONGEST_WITHOUT_BREAK)) {
        rest(words.lunch, LUNCH);
        hadLunch = true;
      } else if (sitting + task.minutes > LONGEST_WITHOUT_BREAK || isGoodPause(tasks, index, sitting)) rest(words.coffee, COFFEE);
    }
    items.push(task);
    at += task.minutes;
    sitting += task.minutes;
  });
  return items;
}

/** Between two sections, when the next section would not fit before a break and enough has been done. */
function isGoodPause(tasks: readonly ProposedItem[], index: number, sitting: number): boolean {
  const task = tasks[index] as ProposedItem;
  if (sitting < 45 || tasks[index - 1]?.section === task.section) return false;
  let length = 0;
  for (let at = index; tasks[at]?.section === task.section; at += 1) length += tasks[at]?.minutes ?? 0;
  return sitting + length > LONGEST_WITHOUT_BREAK;
}

/** Tasks shortened evenly so that the whole takes no more than so many minutes, as far as that goes; breaks stay whole. */
export function fitted(items: readonly ProposedItem[], most: number): readonly ProposedItem[] {
  const lengths = cutEvenly(items.map(({ type, minutes }) => (type === 'work' ? minutes : 0)), minutesOf(items) - most);
  return items.map((item, index) => (item.type === 'work' ? { ...item, minutes: lengths[index] as number } : item));
}

/** The first sections whose tasks, with breaks, take no more than so many minutes; at least one. */
export function sectionsThatFit(sections: readonly LocalSection[], most: number, start: string): readonly LocalSection[] {
  const words = { coffee: '', lunch: '' };
  let count = 1;
  while (count < sections.length && minutesOf(withBreaks(sections.slice(0, count + 1).flatMap(tasksOf), start, words)) <= most) count += 1;
  return sections.slice(0, count);
}
