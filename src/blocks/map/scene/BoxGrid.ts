/** Left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Boxes by the cells they lie in. */
export class BoxGrid {
  private readonly cells = new Map<number, number[]>();
  private readonly boxes = new Map<number, Box>();
  private readonly cell: number;

  constructor(cell: number) {
    this.cell = cell;
  }

  private *keys(box: Box): Iterable<number> {
    const { cell } = this;
    for (let row = Math.floor(box[1] / cell); row <= Math.floor(box[3] / cell); row++) {
      for (let column = Math.floor(box[0] / cell); column <= Math.floor(box[2] / cell); column++) yield row * 1_000_003 + column;
    }
  }

  add(id: number, box: Box): void {
    this.boxes.set(id, box);
    for (const key of this.keys(box)) {
      const list = this.cells.get(key);
      if (list) list.push(id);
      else this.cells.set(key, [id]);
    }
  }

  remove(id: number): void {
    const box = this.boxes.get(id);
    if (!box) return;
    this.boxes.delete(id);
    for (const key of this.keys(box)) {
      const list = this.cells.get(key);
      if (list) list.splice(list.indexOf(id), 1);
    }
  }

  /** The ids of boxes over `box`, but for `except`; stops at `most`. */
  over(box: Box, except: number | null, most: number): readonly number[] {
    const found: number[] = [];
    for (const key of this.keys(box)) {
      const list = this.cells.get(key);
      if (!list) continue;
      for (const id of list) {
        if (id !== except && !found.includes(id) && overlap(this.boxes.get(id) as Box, box)) {
          found.push(id);
          if (found.length >= most) return found;
        }
      }
    }
    return found;
  }
}
