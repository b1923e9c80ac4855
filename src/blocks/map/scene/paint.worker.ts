import { compileScene, type Drawing } from './drawing';
import { labelsAt } from './labelsAt';
import { type Faces, type Frame, type Look, PAGE_FACES, paintScene } from './paint';
import { applyChange } from './sceneChange';
import type { SceneTheme } from './theme';
import { NO_MARKS, type Scene, type SceneMarks } from './types';
import type { FontFile, FromPainter, PaintTask, ToPainter } from './workerMessages';

let scene: Scene | null = null;
let drawing: Drawing | null = null;
let marks: SceneMarks = NO_MARKS;
let theme: SceneTheme | null = null;
let photo: ImageBitmap | null = null;
let faces: Faces = PAGE_FACES;

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { alpha: false });

const post = (message: FromPainter, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });

const lookOf = (away: readonly number[]): Look | null => (drawing && theme ? { drawing, marks, theme, photo, faces, away: new Set(away) } : null);

function draw(look: Look, frame: Frame, isPlain: boolean): ImageBitmap | null {
  if (!context) return null;
  const { ratio } = frame;
  const [width, height] = [Math.max(1, Math.round(frame.width * ratio)), Math.max(1, Math.round(frame.height * ratio))];
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  paintScene(context, look, frame, isPlain);
  return canvas.transferToImageBitmap();
}

function paint({ frame, away }: PaintTask): void {
  const look = lookOf(away);
  const image = look && draw(look, frame, false);
  if (!look || !image) return;
  const { places } = labelsAt(look.drawing, frame.viewport.k);
  post({ type: 'painted', image, frame, places: away.map((node) => [node, places[node] ?? null]) }, [image]);
}

/** A family that a worker has once drawn without stays missing under that name, so ours gets a name of its own. */
const ownName = (family: string): string => `Map ${family}`;

async function addFonts(files: readonly FontFile[]): Promise<void> {
  await Promise.all(files.map(async ({ family, bytes, descriptors }) => {
    const face = new FontFace(ownName(family), bytes, descriptors);
    await face.load();
    (self as unknown as { readonly fonts: FontFaceSet }).fonts.add(face);
  }));
  faces = { sans: `"${ownName('Commissioner')}", ${PAGE_FACES.sans}`, serif: `"${ownName('Literata')}", ${PAGE_FACES.serif}` };
  post({ type: 'fonts' });
}

self.addEventListener('message', ({ data }: MessageEvent<ToPainter>) => {
  switch (data.type) {
    case 'scene':
      scene = applyChange(scene, data.change);
      drawing = compileScene(scene, drawing ?? undefined);
      break;
    case 'marks':
      marks = data.marks;
      break;
    case 'theme':
      theme = data.theme;
      break;
    case 'photo':
      photo?.close();
      photo = data.photo;
      break;
    case 'fonts':
      // Without them names are drawn in the system's own face.
      addFonts(data.fonts).catch(() => undefined);
      break;
    case 'paint':
      paint(data.task);
      break;
    case 'overview': {
      const look = lookOf([]);
      const image = look && draw(look, data.frame, true);
      if (image) post({ type: 'overview', image, frame: data.frame }, [image]);
      break;
    }
  }
});
