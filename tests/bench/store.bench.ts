import { performance } from 'node:perf_hooks';
import { produce } from 'immer';
import { createStore } from 'zustand/vanilla';
import { updateActor, moveActor, type Command, type DocumentDraft, type WorkbookDocument } from '@/document';
import { createWorkbookStore, readDocument, type Update } from '@/store';
import { bigState } from '../storeFixture';

export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: 'x' | ' ms';
  readonly bar: number;
  readonly ok: boolean;
}

type RunOne = <Args>(command: Command<Args>, args: Args) => void;

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The same commands on plain zustand and immer: what one would use without shared editing. */
function plainStore(document: WorkbookDocument): RunOne {
  const store = createStore<WorkbookDocument>(() => document);
  return (command, args) =>
    store.setState(produce(store.getState(), (draft) => command.recipe(draft as DocumentDraft, args)), true);
}

/** Median µs of typing in one note and of moving one actor, alternating both so that load on the machine hits them alike. */
function updateCost(state: Update): { key: number; move: number } {
  const store = createWorkbookStore({ updates: [state] });
  store.onUpdate(() => undefined);
  const ids = Object.keys(store.getSnapshot().actors);
  const plain = plainStore(readDocument(state) as WorkbookDocument);
  const measure = (one: (run: RunOne, round: number) => void): number => {
    const own: number[] = [];
    const other: number[] = [];
    for (let round = 0; round < 1200; round++) {
      const pair: [RunOne, number[]][] = [[store.run, own], [plain, other]];
      if (round % 2) pair.reverse();
      for (const [run, times] of pair) {
        const start = performance.now();
        one(run, round);
        if (round >= 200) times.push(performance.now() - start);
      }
    }
    return median(own) / median(other);
  };
  return {
    key: measure((run, round) => run(updateActor, { id: ids[round % 3] as string, changes: { note: `muistiinpano ${'x'.repeat(round % 40)}` } })),
    move: measure((run, round) => run(moveActor, { id: ids[round % ids.length] as string, index: (round * 7) % ids.length })),
  };
}

function loadTime(state: Update): number {
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    const start = performance.now();
    createWorkbookStore({ updates: [state] }).destroy();
    times.push(performance.now() - start);
  }
  return median(times);
}

export async function run(): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  for (const [entities, ratioBar, loadBar] of [[2000, 2, 300], [10000, 1.5, 800]] as const) {
    const state = bigState(entities);
    const { key, move } = updateCost(state);
    for (const [name, ratio] of [['typing', key], ['moving', move]] as const) {
      results.push({ name: `store: ${name} against plain zustand + immer, ${entities} entities`, value: ratio, unit: 'x', bar: ratioBar, ok: ratio <= ratioBar });
    }
    const ms = loadTime(state);
    results.push({ name: `store: saved bytes to snapshot, ${entities} entities`, value: ms, unit: ' ms', bar: loadBar, ok: ms <= loadBar });
  }
  return results;
}
