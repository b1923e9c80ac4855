import { beforeEach, describe, expect, it } from 'vitest';
import { forgetEverything, forgetTexts, forgetWorkbook } from './rememberedHere';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  localStorage.setItem('keha.theme', 'paper');
  localStorage.setItem('keha:present:w1', '{"state":{}}');
  localStorage.setItem('keha.plan.w1', '[{"id":"a","name":"Ainon asiat","query":"q=x"},{"id":"b","name":"Myöhässä","query":"q=%C3%84ino+V"},{"id":"c","name":"Kaikki","query":""}]');
  sessionStorage.setItem('keha.recent.w1', '["define"]');
  localStorage.setItem('keha.plan.w2', '[]');
  localStorage.setItem('another.site', 'Aino');
});

describe('what this browser remembers', () => {
  it('of one workbook is forgotten alone', () => {
    forgetWorkbook('w1');
    expect(Object.keys(localStorage).sort()).toEqual(['another.site', 'keha.plan.w2', 'keha.theme']);
    expect(sessionStorage).toHaveLength(0);
  });

  it('of Kehä is forgotten whole, and nothing of others', () => {
    forgetEverything();
    expect(Object.keys(localStorage)).toEqual(['another.site']);
    expect(sessionStorage).toHaveLength(0);
  });

  it('loses the entries that hold a name, also in an address, and keeps the rest', () => {
    forgetTexts((text) => /aino|äino/i.test(text));
    expect(JSON.parse(localStorage.getItem('keha.plan.w1') ?? '')).toEqual([{ id: 'c', name: 'Kaikki', query: '' }]);
    expect(localStorage.getItem('keha.theme')).toBe('paper');
    expect(localStorage.getItem('another.site')).toBe('Aino');
  });

  it('is forgotten altogether when a name stands in plain words', () => {
    localStorage.setItem('keha.search', 'Aino');
    forgetTexts((text) => text.includes('Aino'));
    expect(localStorage.getItem('keha.search')).toBeNull();
  });
});
