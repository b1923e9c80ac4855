import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from './formulaGuard';

describe('guardFormula', () => {
  it.each(['=1+1', '+358 40 123', '-2', '- viiva', '@cmd', '\t=x', '\r=x', '\n=x', "'=guarded", "''=twice", '＝1', '－1'])('puts an apostrophe before %j and takes it away again', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
    expect(unguardFormula(guardFormula(text))).toBe(text);
  });

  it.each(['', 'a=b', "'tis", ' =1', '5-6', "'", '€'])('leaves %j alone', (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });
});
