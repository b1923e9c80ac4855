import { atLeast, atMost, type Figure, longestTask, onBenchPage } from './pdf/measuring';
import type { Measured, PdfBench } from './pdf/page';

const STEPS = 500;

declare const pdfBench: PdfBench;

/** The year plan of 500 steps against pictures of the same, in one run of one browser. */
export const run = (): Promise<readonly Figure[]> => onBenchPage(async (page, browser) => {
  const make = (): Promise<Measured> => page.evaluate((steps) => pdfBench.plan(steps), STEPS);
  const longest = await longestTask(browser, page, make);
  const runs = [await make(), await make(), await make()].sort((a, b) => a.ms - b.ms);
  const ours = runs[1] as Measured;
  const pictures = await page.evaluate((steps) => pdfBench.planPictures(steps), STEPS);
  return [
    { name: 'year plan of 500 steps', value: ours.ms, unit: ' ms', ok: true },
    { name: 'year plan of 500 steps, size', value: ours.bytes / 1000, unit: ' kB', ok: true },
    { name: 'pictures of the same', value: pictures.ms, unit: ' ms', ok: true },
    { name: 'pictures of the same, size', value: pictures.bytes / 1000, unit: ' kB', ok: true },
    atLeast('times faster than pictures', pictures.ms / ours.ms, '', 15),
    atLeast('times smaller than pictures', pictures.bytes / ours.bytes, '', 40),
    atMost('longest task on the page (processor time)', longest, ' ms', 50),
  ];
});
