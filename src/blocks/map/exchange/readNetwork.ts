import { parseCsv } from '@/lib/csv';
import { err, ok, type Result } from '@/lib/result';
import { MAX_CHARACTERS, type Incoming, type ReadProblem } from './problems';
import { readGexf } from './readGexf';
import { readGraphml } from './readGraphml';
import { splitArrows } from './readRows';

/** Rows still have to be told what they are of: `guessLayout`. */
export type Read = { readonly rows: readonly (readonly string[])[] } | { readonly network: Incoming };

const wrap = (read: Result<Incoming, ReadProblem>): Result<Read, ReadProblem> => (read.ok ? ok({ network: read.value }) : read);

/** Reads a file or a paste by what stands in it, whatever its name: GEXF, GraphML, or rows of CSV or a spreadsheet. */
export function readNetwork(text: string): Result<Read, ReadProblem> {
  if (text.length > MAX_CHARACTERS) return err({ code: 'too-big', limit: `${MAX_CHARACTERS / 1_000_000} MB` });
  if (!/^[\uFEFF\s]*</.test(text)) {
    const rows = splitArrows(parseCsv(text));
    return rows.length > 0 ? ok({ rows }) : err({ code: 'no-nodes' });
  }
  return wrap(/<(?:[\w.-]+:)?graphml[\s>]/i.test(text.slice(0, 4000)) ? readGraphml(text) : readGexf(text));
}
