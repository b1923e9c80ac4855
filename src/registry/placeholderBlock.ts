import * as z from 'zod/mini';
import { type AnyBlockSpec, type BlockSpec, type BlockState, defineBlock } from '@/blockkit';
import { PlaceholderEditor, PlaceholderProjector } from './Placeholder';
import { texts } from './texts';

type Placeholder = BlockSpec<unknown, BlockState>;

const known = new Map<string, AnyBlockSpec>();

/** Stands in for a kind of block that this Kehä does not know: keeps its data as it is and says so. */
export function placeholderBlock(kind: string): AnyBlockSpec {
  const spec = known.get(kind) ?? create(kind);
  known.set(kind, spec);
  return spec;
}

function create(kind: string): Placeholder {
  const sample = { config: {}, state: { kind } };
  return defineBlock<unknown, BlockState>({
    kind,
    version: 1,
    configSchema: z.unknown(),
    stateSchema: z.looseObject({ kind: z.string() }),
    initialState: () => ({ kind }),
    migrations: [],
    progress: () => null,
    searchTexts: () => [],
    Editor: PlaceholderEditor,
    Projector: PlaceholderProjector,
    renew: (state) => state,
    toPdf: ({ language }) => [{ type: 'paragraph', style: 'muted', text: texts.translator(language)('paper') }],
    label: (language) => texts.translator(language)('kind'),
    samples: { empty: sample, typical: sample, extreme: sample },
  });
}
