import { type AnyBlockSpec, loadFace } from '@/blockkit';
import { placeholderBlock } from './placeholderBlock';

const modules = import.meta.glob<{ default: AnyBlockSpec }>('../blocks/*/index.ts', { eager: true });

/** All kinds of block, by kind. Throws when two folders claim the same kind. */
export const blockSpecs: ReadonlyMap<string, AnyBlockSpec> = collect(Object.values(modules).map((module) => module.default));

function collect(specs: readonly AnyBlockSpec[]): ReadonlyMap<string, AnyBlockSpec> {
  const byKind = new Map<string, AnyBlockSpec>();
  for (const spec of specs) {
    if (byKind.has(spec.kind)) throw new Error(`Two kinds of block are called '${spec.kind}'`);
    byKind.set(spec.kind, spec);
  }
  return byKind;
}

/** Fetches the code of faces that come late, so that they are there when they are wanted. A failure shows when they are. */
export function preloadFaces(): void {
  for (const { Editor } of blockSpecs.values()) loadFace(Editor).catch(() => undefined);
}

/** The kind's spec; an unknown kind gives a placeholder that keeps its data. */
export const blockSpec = (kind: string): AnyBlockSpec => blockSpecs.get(kind) ?? placeholderBlock(kind);
