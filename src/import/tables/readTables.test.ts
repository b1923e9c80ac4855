import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '@/lib/csv';
import { makeXlsx, type MadeSheet } from '../../../tests/helpers/makeXlsx';
import { readTables } from './readTables';

const read = (...sheets: readonly MadeSheet[]) => readTables(makeXlsx(sheets), 'taulukko.xlsx');
const rowsOf = async (bytes: Uint8Array, name = 'lista.csv') => {
  const result = await readTables(bytes, name);
  return result.ok ? result.value[0]?.rows : result.error;
};

describe('a spreadsheet', () => {
  it('gives all its sheets that hold something, every cell as a text', async () => {
    const result = await read(
      { name: 'Suunnitelma', rows: [['Askel', 'Milloin', 'Summa', 'Onko'], ['Sovitaan työnjaosta', { day: '2027-04-20' }, 12.5, true]] },
      { name: 'Tyhjä', rows: [] },
      { name: 'Toimijat & muut', rows: [['Nimi'], ['Åbo stad']] },
    );
    expect(result).toEqual({ ok: true, value: [
      { name: 'Suunnitelma', rows: [['Askel', 'Milloin', 'Summa', 'Onko'], ['Sovitaan työnjaosta', '2027-04-20', '12.5', 'true']] },
      { name: 'Toimijat & muut', rows: [['Nimi'], ['Åbo stad']] },
    ] });
  });

  it('gives formulas by their values and takes guards away', async () => {
    const result = await read({ name: 'A', rows: [[{ formula: 'A1&"x"', value: 'Yhteensä' }, { formula: '1+1', value: 2 }, "'=1+1", "'muuten vain"]] });
    expect(result).toMatchObject({ value: [{ rows: [['Yhteensä', '2', '=1+1', "'muuten vain"]] }] });
  });

  it('says a value merged over rows of each of them, and of no empty row', async () => {
    const result = await read({
      name: 'A',
      rows: [['Vastuu', 'Askel'], ['Silta ry', 'Yksi'], [null, 'Kaksi'], [null, null], ['Kela', 'Kolme']],
      merged: ['A2:A4', 'A1:B1'],
    });
    expect(result).toMatchObject({ value: [{ rows: [['Vastuu', 'Askel'], ['Silta ry', 'Yksi'], ['Silta ry', 'Kaksi'], ['', ''], ['Kela', 'Kolme']] }] });
  });

  it('keeps empty rows, so that rows count as people see them', async () => {
    expect(await read({ name: 'A', rows: [['Nimi'], [], ['Kela']] })).toMatchObject({ value: [{ rows: [['Nimi'], [''], ['Kela']] }] });
  });
});

describe('a file that cannot be read says why', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  it('behind a password', async () => {
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(await rowsOf(new Uint8Array([...compound, ...Array<number>(600).fill(0), ...name]), 'salattu.xlsx')).toBe('protected');
  });

  it('in the old format by a new name', async () => {
    expect(await rowsOf(new Uint8Array([...compound, ...Array<number>(600).fill(0)]), 'vanha.xlsx')).toBe('old');
  });

  it('cut in the middle, or something else in a zip', async () => {
    const whole = makeXlsx([{ name: 'A', rows: [['Nimi'], ['Kela']] }]);
    expect(await rowsOf(whole.slice(0, whole.length / 2), 'rikki.xlsx')).toBe('broken');
    expect(await rowsOf(new Uint8Array([0x50, 0x4b, 3, 4]), 'rikki.xlsx')).toBe('broken');
  });

  it('a picture by the name of a table', async () => {
    expect(await rowsOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).toBe('broken');
  });

  it('without a single filled cell', async () => {
    expect(await read({ name: 'A', rows: [[' ']] })).toEqual({ ok: false, error: 'nothing' });
    expect(await rowsOf(strToU8(' ;\n;\n'))).toBe('nothing');
  });

  it('of more rows than anybody looks through', async () => {
    expect(await rowsOf(strToU8('Nimi\nKela\n'.repeat(12_000)))).toBe('too-many-rows');
  });
});

describe('a text', () => {
  it('finds its own delimiter, and takes away the guards of what Kehä wrote', async () => {
    expect(await rowsOf(strToU8(formatCsv([['Nimi', 'Huomio'], ['=SUM(A1)', 'a; b']])))).toEqual([['Nimi', 'Huomio'], ['=SUM(A1)', 'a; b']]);
    expect(await rowsOf(strToU8('Nimi,Sektori\nKela,Julkinen'))).toEqual([['Nimi', 'Sektori'], ['Kela', 'Julkinen']]);
    expect(await rowsOf(strToU8('Nimi\tSektori\n\nKela\tJulkinen'), 'lista.txt')).toEqual([['Nimi', 'Sektori'], [''], ['Kela', 'Julkinen']]);
  });

  it('is read in the letters of older spreadsheets too', async () => {
    expect(await rowsOf(new Uint8Array([0x4e, 0x69, 0x6d, 0x69, 0x0a, 0xc5, 0x62, 0x6f]))).toEqual([['Nimi'], ['Åbo']]);
    const wide = new Uint8Array([0xff, 0xfe, ...[...'Nimi\nÅbo'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect(await rowsOf(wide)).toEqual([['Nimi'], ['Åbo']]);
  });

  it('is a spreadsheet when its bytes say so', async () => {
    expect(await rowsOf(makeXlsx([{ name: 'A', rows: [['Kela']] }]), 'oikeasti.csv')).toEqual([['Kela']]);
  });
});
