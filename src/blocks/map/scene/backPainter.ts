import { fontFiles } from './fontFiles';
import type { Frame } from './paint';
import type { LabelPlace } from './placeLabels';
import { changeOf } from './sceneChange';
import type { SceneTheme } from './theme';
import type { Scene, SceneMarks } from './types';
import type { FromPainter, Painted, PaintTask, ToPainter } from './workerMessages';

/** Longer side of the small picture of the whole, pixels. */
const OVERVIEW = 1200;

const isSame = (one: PaintTask, other: PaintTask): boolean =>
  one.frame.ratio === other.frame.ratio && one.frame.width === other.frame.width && one.frame.height === other.frame.height &&
  one.frame.viewport.k === other.frame.viewport.k && one.frame.viewport.x === other.frame.viewport.x && one.frame.viewport.y === other.frame.viewport.y &&
  one.away.length === other.away.length && one.away.every((node, i) => node === other.away[i]);

/** Where finished pictures go. */
export interface PictureShow {
  readonly showPicture: (picture: Painted) => void;
  /** The whole drawing, small and without names. */
  readonly showOverview: (picture: Painted) => void;
  /** Something has been shown, or has become possible. */
  readonly onNews: () => void;
}

/** Paints large scenes in a worker, one picture at a time: of many wishes only the last is painted. */
export class BackPainter {
  /** What the last picture shows, and where the names of the nodes that it leaves out belong. */
  painted: { readonly frame: Frame; readonly places: ReadonlyMap<number, LabelPlace | null> } | null = null;
  private readonly show: PictureShow;
  private worker: Worker | null = null;
  private readonly waiting: ToPainter[] = [];
  private scene: Scene | null = null;
  private wish: PaintTask | null = null;
  private sent: PaintTask | null = null;
  private overviewFrame: Frame | null = null;
  private isBusy = false;
  private isStopped = false;

  constructor(show: PictureShow) {
    this.show = show;
    // Inlined: a page opened from the disk may not start a worker from another file.
    import('./paint.worker?worker&inline').then(({ default: PaintWorker }) => {
      if (this.isStopped) return;
      this.worker = new PaintWorker();
      this.worker.addEventListener('message', ({ data }: MessageEvent<FromPainter>) => this.hear(data));
      for (const message of this.waiting.splice(0)) this.post(message);
      void fontFiles('Commissioner', 'Literata').then((fonts) => this.post({ type: 'fonts', fonts }));
    }).catch(() => undefined);
  }

  private post(message: ToPainter): void {
    if (this.worker) this.worker.postMessage(message, message.type === 'photo' && message.photo ? [message.photo] : []);
    else this.waiting.push(message);
  }

  private hear(message: FromPainter): void {
    if (message.type === 'fonts') {
      this.outdate();
    } else if (message.type === 'overview') {
      this.show.showOverview(message);
    } else {
      this.painted = { frame: message.frame, places: new Map(message.places) };
      this.show.showPicture(message);
      this.isBusy = false;
      this.next();
    }
    this.show.onNews();
  }

  /** What the last wish shows has changed: it is painted again. */
  private outdate(): void {
    this.sent = null;
    this.next();
  }

  private next(): void {
    if (this.isBusy || !this.wish || (this.sent && isSame(this.sent, this.wish))) return;
    this.isBusy = true;
    this.sent = this.wish;
    this.post({ type: 'paint', task: this.wish });
  }

  setScene(scene: Scene, [left, top, right, bottom]: readonly [number, number, number, number]): void {
    this.post({ type: 'scene', change: changeOf(this.scene, scene) });
    this.scene = scene;
    const k = OVERVIEW / Math.max(right - left, bottom - top);
    this.overviewFrame = { viewport: { k, x: -left * k, y: -top * k }, width: (right - left) * k, height: (bottom - top) * k, ratio: 1 };
    this.outdate();
    this.paintOverview();
  }

  private paintOverview(): void {
    if (this.overviewFrame) this.post({ type: 'overview', frame: this.overviewFrame });
  }

  setMarks(marks: SceneMarks): void {
    this.post({ type: 'marks', marks });
    this.outdate();
  }

  setTheme(theme: SceneTheme): void {
    this.post({ type: 'theme', theme });
    this.outdate();
    this.paintOverview();
  }

  setPhoto(photo: ImageBitmap | null): void {
    this.post({ type: 'photo', photo });
    this.outdate();
    this.paintOverview();
  }

  /** Asks for a picture; it comes with `onNews`. */
  want(task: PaintTask): void {
    this.wish = task;
    this.next();
  }

  stop(): void {
    this.isStopped = true;
    this.worker?.terminate();
  }
}
