import { describe, expect, it } from 'vitest';
import { diffTexts, isWellFormed, moveOffset, rebase, toWellFormed } from './textDiff';

describe('diffTexts', () => {
  it('finds the one range that was replaced', () => {
    expect(diffTexts('aamukahvi', 'aamu ja kahvi')).toEqual({ start: 4, removed: 0, inserted: ' ja ' });
    expect(diffTexts('aaa', 'aa')).toEqual({ start: 2, removed: 1, inserted: '' });
    expect(diffTexts('sama', 'sama')).toEqual({ start: 4, removed: 0, inserted: '' });
  });
});

describe('moveOffset', () => {
  it('moves a caret behind an insertion and keeps one before it', () => {
    const diff = diffTexts('kummi', 'oma kummi');
    expect(moveOffset(3, diff)).toBe(7);
    expect(moveOffset(0, diff)).toBe(0);
  });

  it('keeps a caret inside what was removed within the text', () => {
    expect(moveOffset(5, diffTexts('yksi kaksi kolme', 'yksi kolme'))).toBeLessThanOrEqual('yksi kolme'.length);
  });
});

describe('rebase', () => {
  it('writes an edit on top of what somebody else changed meanwhile', () => {
    expect(rebase('talo', diffTexts('talo', 'taloon'), 'iso talo')).toBe('iso taloon');
    expect(rebase('talo', diffTexts('talo', 'iso talo'), 'talossa')).toBe('iso talossa');
  });
});

describe('well-formed text', () => {
  it('tells half an emoji from a whole one and mends it', () => {
    expect(isWellFormed('\u{1F600}')).toBe(true);
    expect(isWellFormed('a\uD83D')).toBe(false);
    expect(toWellFormed('a\uD83Db')).toBe('a\uFFFDb');
  });
});
