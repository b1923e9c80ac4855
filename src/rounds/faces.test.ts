import { describe, expect, it } from 'vitest';
import type { AnyBlockSpec, BlockContent, BlockSample } from '@/blockkit';
import type { BlockState, WorkbookDocument } from '@/document';
import { LANGUAGES } from '@/lib/languages';
import { blockSpecs } from '@/registry';
import { localize } from '@/template';
import { saysAll, stateAtStart, takeAsBase } from '.';
import { isChanged } from './compareRounds';

const KEY = 'try.block';
const NOTHING = { meta: { sections: {}, present: {}, logos: {} }, actors: {}, links: {}, steps: {}, events: {}, workshops: {}, answers: {} } as unknown as WorkbookDocument;

function contentOf({ config, state, document }: BlockSample<unknown, BlockState>, language: (typeof LANGUAGES)[number]): BlockContent<unknown, BlockState> {
  return {
    block: { key: KEY, sectionId: 'try', title: '', help: '', question: 'Mitä?' }, config: localize(config, language), state, language,
    document: { ...NOTHING, ...document, answers: { [KEY]: state } },
  };
}

describe.each([...blockSpecs.values()].map((spec): [string, AnyBlockSpec] => [spec.kind, spec]))('between rounds, %s', (_, spec) => {
  const { empty, typical, extreme } = spec.samples;
  const begin = (sample: BlockSample<unknown, BlockState>): BlockState =>
    stateAtStart(spec, localize(sample.config, 'fi'), KEY, sample.state, { id: 'round', label: 'Kevät 2027', previous: 'Syksy 2026' });

  it('says that nothing has changed when nothing has', () => {
    for (const sample of [empty, typical, extreme]) {
      const content = contentOf(sample, 'fi');
      const comparison = spec.compare?.(content, content);
      expect(comparison && isChanged(comparison)).not.toBe(true);
    }
  });

  it('tells what is new and what is gone in every language, and as much the other way round', () => {
    if (!spec.compare) return;
    for (const language of LANGUAGES) {
      // Answers are compared within one template: what differs between samples is the state alone.
      const full = contentOf(extreme, language);
      const bare = { ...full, state: spec.initialState(full.config, KEY), document: NOTHING };
      const [there, back] = [spec.compare(bare, full), spec.compare(full, bare)];
      expect(there.lines.length).toBe(back.lines.length);
      expect(there.lines.filter(({ change }) => change === 'gone')).toEqual([]);
      expect(back.lines.filter(({ change }) => change === 'new')).toEqual([]);
      expect([there, back].every(({ lines, summary }) => lines.every(({ text }) => text.trim() !== '') && !summary.includes('{{'))).toBe(true);
    }
  });

  it('begins a new round with a state that it knows, the same every time, and gets all of it back when asked to', () => {
    for (const sample of [empty, typical, extreme]) {
      const begun = begin(sample);
      expect(spec.stateSchema.safeParse(begun).success).toBe(true);
      expect(begin(sample)).toEqual(begun);
      const draft = { answers: { [KEY]: structuredClone(begun) } };
      takeAsBase.recipe(draft as never, { block: KEY, past: sample.state, start: begun });
      expect(spec.stateSchema.safeParse(draft.answers[KEY]).success).toBe(true);
      expect(spec.kind === 'ratings' || saysAll(draft.answers[KEY], sample.state)).toBe(true);
    }
  });
});
