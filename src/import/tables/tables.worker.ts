import type { Result } from '@/lib/result';
import { readTables } from './readTables';
import type { Table, TableProblem } from './types';

export interface ToTableWorker {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export type FromTableWorker = Result<readonly Table[], TableProblem>;

addEventListener('message', ({ data: { bytes, name } }: MessageEvent<ToTableWorker>) => {
  const answer = (result: FromTableWorker): void => postMessage(result);
  readTables(bytes, name).then(answer, () => answer({ ok: false, error: 'broken' }));
});
