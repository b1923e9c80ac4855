import html2canvas from 'html2canvas/dist/html2canvas.esm.js';
import { jsPDF } from 'jspdf';
import { createRoot } from 'react-dom/client';
import { exportPdf, type PdfSource, prepareWorkbook } from '@/export';
import { startI18n } from '@/i18n';
import '@/ui/styles';
import { PrintView } from '@/views/print';
import { samplePdfSource, type SampleSize } from '../../helpers/pdfSample';
import { planSource } from '../../helpers/planSource';

export interface Measured {
  readonly ms: number;
  readonly bytes: number;
  /** The longest task of the page's own thread, ms; 0 when none reached 50. */
  readonly longestTask: number;
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

async function measure(make: () => Promise<Uint8Array>): Promise<Measured> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  await frame();
  observer.observe({ type: 'longtask' });
  const from = performance.now();
  const bytes = await make();
  const ms = performance.now() - from;
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return { ms, bytes: bytes.length, longestTask: Math.max(0, ...tasks) };
}

/** Our way: the workbook into words, then type and drawing in the worker. */
const make = (source: PdfSource): Promise<Measured> => measure(async () => (await exportPdf(await prepareWorkbook(source))).bytes);

const ours = (size: SampleSize): Promise<Measured> => make(samplePdfSource(size));

/** The example with so many steps, over its owners and the year. */
async function planOf(count: number): Promise<PdfSource> {
  const source = await planSource();
  const { document } = source;
  const own = Object.values(document.steps);
  const actors = Object.keys(document.actors);
  const steps = Array.from({ length: count }, (_, index) => ({
    ...(own[index % own.length] as (typeof own)[number]),
    id: `step${index}`,
    title: `Askel ${index + 1}: ${own[index % own.length]?.title}`,
    owners: index % 9 === 0 ? [] : [actors[index % actors.length] as string],
    due: index % 13 === 0 ? '' : `2027-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
    status: (['open', 'doing', 'done', 'open'] as const)[index % 4] ?? 'open',
  }));
  return { ...source, document: { ...document, steps: Object.fromEntries(steps.map((step) => [step.id, step])) } };
}

const plan = async (count: number): Promise<Measured> => make(await planOf(count));

/** The usual way: every page of HTML as a picture, cut to A4. */
const pictures = (size: SampleSize): Promise<Measured> => picture(samplePdfSource(size));
const planPictures = async (count: number): Promise<Measured> => picture(await planOf(count));

/** Of a section no more than this is one picture, in pixels of the page: canvases have a limit. */
const TALLEST = 8000;

async function picture(source: PdfSource): Promise<Measured> {
  const root = createRoot(document.getElementById('root') ?? document.body);
  root.render(<PrintView {...source} backHref="#" />);
  await document.fonts.ready;
  await frame();
  const sections = [...document.querySelectorAll<HTMLElement>('main > section')];
  const result = await measure(async () => {
    const doc = new jsPDF({ unit: 'mm', format: 'a4' });
    let pages = 0;
    for (const section of sections) {
      const page = Math.floor((section.offsetWidth * 297) / 210);
      const part = page * Math.max(1, Math.floor(TALLEST / page));
      for (let from = 0; from < section.offsetHeight; from += part) {
        const canvas = await html2canvas(section, {
          scale: 2,
          logging: false,
          y: from,
          height: Math.min(part, section.offsetHeight - from),
          // The fastest that this way can be: no other section is copied along.
          ignoreElements: (candidate) => candidate !== section && candidate.parentElement === section.parentElement,
        });
        const pageHeight = Math.floor((canvas.width * 297) / 210);
        for (let top = 0; top < canvas.height; top += pageHeight) {
          const slice = document.createElement('canvas');
          slice.width = canvas.width;
          slice.height = pageHeight;
          const context = slice.getContext('2d');
          if (!context) throw new Error('No canvas');
          context.fillStyle = '#fff';
          context.fillRect(0, 0, slice.width, slice.height);
          context.drawImage(canvas, 0, -top);
          if (pages++ > 0) doc.addPage();
          doc.addImage(slice.toDataURL('image/jpeg', 0.92), 'JPEG', 0, 0, 210, 297);
        }
      }
    }
    return new Uint8Array(doc.output('arraybuffer'));
  });
  root.unmount();
  return result;
}

/** Aborting midway: how long until the promise is gone. */
async function abort(size: SampleSize): Promise<number> {
  const controller = new AbortController();
  const source = samplePdfSource(size);
  const job = exportPdf(await prepareWorkbook(source), { signal: controller.signal }).then(() => -1, () => performance.now());
  await new Promise((resolve) => setTimeout(resolve, 300));
  const asked = performance.now();
  controller.abort();
  return (await job) - asked;
}

export interface PdfBench {
  readonly ours: typeof ours;
  readonly pictures: typeof pictures;
  readonly plan: typeof plan;
  readonly planPictures: typeof planPictures;
  readonly abort: typeof abort;
}

startI18n('fi');
(window as unknown as { pdfBench: PdfBench }).pdfBench = { ours, pictures, plan, planPictures, abort };
