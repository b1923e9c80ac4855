import { describe, expect, it } from 'vitest';
import { NO_FILTER } from './filterRows';
import { type PlanLook, readLook, writeLook } from './look';

const BASE: PlanLook = { look: 'list', grouping: 'quarter', year: 2027, filter: NO_FILTER };

describe('a look in an address', () => {
  it('says nothing of what is as usual', () => {
    expect(writeLook(BASE, BASE)).toBe('');
    expect(readLook('', BASE)).toEqual(BASE);
  });

  it('comes back as it was', () => {
    const look: PlanLook = {
      look: 'board', grouping: 'month', year: null, filter: { show: 'soon', owner: 'a1', section: 'roles', status: 'doing', text: 'kahvit & pulla' },
    };
    expect(readLook(writeLook(look, BASE), BASE)).toEqual(look);
  });

  it('leaves what it does not know as usual', () => {
    expect(readLook('look=pie&by=colour&year=MMXXVII&show=none&status=lost&x=1', BASE)).toEqual(BASE);
  });
});
