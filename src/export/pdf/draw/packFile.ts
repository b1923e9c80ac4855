import { zlibSync } from 'fflate';
import { binaryString, bytesOfBinary, pdfString } from './pdfText';
import type { LooseObject } from './tagLayer';

const OBJECTS_IN_STREAM = 200;

/** How an object is found: [0, next, generation] free, [1, offset, 0] plain, [2, stream, index] packed. */
type Entry = readonly [type: number, first: number, second: number];
const FREE: Entry = [0, 0, 65535];

interface Trailer {
  /** Where the old table of references begins. */
  readonly start: number;
  readonly size: number;
  readonly root: number;
  readonly info: number;
  readonly id: string;
  readonly entries: Entry[];
}

function readTrailer(file: Uint8Array): Trailer {
  const start = Number(/startxref\s+(\d+)/.exec(binaryString(file.subarray(-64)))?.[1]);
  const tail = binaryString(file.subarray(start));
  const number = (pattern: RegExp): number => {
    const found = pattern.exec(tail)?.[1];
    if (found === undefined) throw new Error('The file has no trailer');
    return Number(found);
  };
  const size = number(/\/Size (\d+)/);
  const entries = tail.split('\n').slice(2, 2 + size)
    .map((row, index): Entry => (index > 0 && row[17] === 'n' ? [1, Number(row.slice(0, 10)), 0] : FREE));
  return { start, size, root: number(/\/Root (\d+)/), info: number(/\/Info (\d+)/), id: /\/ID \[.*?\]/.exec(tail)?.[0] ?? '', entries };
}

/**
 * Rewrites the end of a file made by jsPDF as PDF 1.7: our own objects go into compressed streams,
 * the table of references too, and titles are written so that every letter survives.
 */
export function packFile(file: Uint8Array, objects: readonly LooseObject[], title: string): Uint8Array<ArrayBuffer> {
  const { start, size, root, info, id, entries } = readTrailer(file);
  const head = file.slice(0, start);
  head.set(bytesOfBinary('%PDF-1.7'));
  const parts: Uint8Array[] = [head];
  let position = start;
  let next = size;

  const push = (part: Uint8Array): void => {
    parts.push(part);
    position += part.length;
  };
  const pushStream = (number: number, dictionary: string, data: Uint8Array): void => {
    const packed = zlibSync(data);
    entries[number] = [1, position, 0];
    push(bytesOfBinary(`${number} 0 obj\n<<${dictionary} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`));
    push(packed);
    push(bytesOfBinary('\nendstream\nendobj\n'));
  };

  for (let from = 0; from < objects.length; from += OBJECTS_IN_STREAM) {
    const some = objects.slice(from, from + OBJECTS_IN_STREAM);
    const number = next++;
    let index = '';
    let body = '';
    some.forEach(([object, text], place) => {
      entries[object] = [2, number, place];
      index += `${object} ${body.length} `;
      body += `${text}\n`;
    });
    pushStream(number, `/Type /ObjStm /N ${some.length} /First ${index.length}`, bytesOfBinary(index + body));
  }

  entries[info] = [1, position, 0];
  push(bytesOfBinary(`${info} 0 obj\n<</Title ${pdfString(title)} /Creator ${pdfString('Kehä')} /Producer ${pdfString('jsPDF')}>>\nendobj\n`));

  const table = next++;
  const tableAt = position;
  entries[table] = [1, position, 0];
  const rows = new Uint8Array(next * 7);
  const view = new DataView(rows.buffer);
  for (let number = 0; number < next; number++) {
    const [type, first, second] = entries[number] ?? FREE;
    view.setUint8(number * 7, type);
    view.setUint32(number * 7 + 1, first);
    view.setUint16(number * 7 + 5, second);
  }
  pushStream(table, `/Type /XRef /Size ${next} /W [1 4 2] /Root ${root} 0 R /Info ${info} 0 R ${id}`, rows);
  push(bytesOfBinary(`startxref\n${tableAt}\n%%EOF\n`));

  const whole = new Uint8Array(position);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
