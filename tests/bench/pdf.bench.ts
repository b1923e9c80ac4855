import type { SampleSize } from '../helpers/pdfSample';
import { atLeast, atMost, type Figure, longestTask, onBenchPage } from './pdf/measuring';
import type { Measured, PdfBench } from './pdf/page';

const WORKBOOK: SampleSize = { sections: 20, answers: 250, steps: 60, actors: 46 };
const TENFOLD: SampleSize = { sections: 200, answers: 2500, steps: 600, actors: 300 };
const RUNS = 3;

declare const pdfBench: PdfBench;

const median = (runs: readonly Measured[]): Measured => [...runs].sort((a, b) => a.ms - b.ms)[Math.floor(runs.length / 2)] as Measured;

/**
 * Our PDF against pictures of HTML, in one run of one browser: speed, size, and what the page's
 * own thread has to bear.
 */
export const run = (): Promise<readonly Figure[]> => onBenchPage(async (page, browser) => {
  const make = (size: SampleSize): Promise<Measured> => page.evaluate((chosen) => pdfBench.ours(chosen), size);
  // The first run loads modules and faces, as it does for people: the heaviest one for the page.
  const longest = await longestTask(browser, page, () => make(WORKBOOK));
  const runs: Measured[] = [];
  for (let index = 0; index < RUNS; index++) runs.push(await make(WORKBOOK));
  const ours = median(runs);
  const tenfold = await make(TENFOLD);
  const abortMs = await page.evaluate((size) => pdfBench.abort(size), TENFOLD);
  const pictures = await page.evaluate((size) => pdfBench.pictures(size), WORKBOOK);
  return [
    { name: '250 answers', value: ours.ms, unit: ' ms', ok: true },
    { name: '250 answers, size', value: ours.bytes / 1000, unit: ' kB', ok: true },
    { name: 'pictures of HTML', value: pictures.ms, unit: ' ms', ok: true },
    { name: 'pictures of HTML, size', value: pictures.bytes / 1000, unit: ' kB', ok: true },
    { name: 'pictures of HTML, longest task', value: pictures.longestTask, unit: ' ms', ok: true },
    atLeast('times faster than pictures', pictures.ms / ours.ms, '', 15),
    atLeast('times smaller than pictures', pictures.bytes / ours.bytes, '', 40),
    atMost('longest task on the page (processor time)', longest, ' ms', 50),
    atMost('2 500 answers', tenfold.ms, ' ms', 5000),
    atMost('2 500 answers, size', tenfold.bytes / 1000, ' kB', 3000),
    atMost('an abort is heard in', abortMs, ' ms', 100),
  ];
});
