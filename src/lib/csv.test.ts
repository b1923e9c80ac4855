import { describe, expect, it } from 'vitest';
import { detectDelimiter, formatCsv, parseCsv } from './csv';

describe('parseCsv', () => {
  it('reads quoted cells with delimiters, line breaks and doubled quotes', () => {
    expect(parseCsv('nimi;huomio\r\n"Björk; Mikael";"rivi 1\nrivi ""2"""\r\n')).toEqual([
      ['nimi', 'huomio'],
      ['Björk; Mikael', 'rivi 1\nrivi "2"'],
    ]);
  });

  it('takes a quote inside a cell as it stands', () => {
    expect(parseCsv('a;5" putki')).toEqual([['a', '5" putki']]);
  });

  it('keeps empty cells and leaves out empty rows', () => {
    expect(parseCsv('a;;c\n;;\n\n;b;')).toEqual([['a', '', 'c'], ['', 'b', '']]);
  });

  it('reads line ends of every system, a byte order mark and a sep line', () => {
    expect(parseCsv('\uFEFFa;b\rc;d\ne;f')).toEqual([['a', 'b'], ['c', 'd'], ['e', 'f']]);
    expect(parseCsv('sep=,\r\na;b,c')).toEqual([['a;b', 'c']]);
  });

  it('reads a file whose last quote is missing', () => {
    expect(parseCsv('a;"b\nc')).toEqual([['a', 'b\nc']]);
  });

  it('gives nothing for an empty text', () => {
    expect(parseCsv('')).toEqual([]);
  });
});

describe('detectDelimiter', () => {
  it.each([
    ['semicolons', 'Nimi;Yhteys\nBjörk, Mikael;a@b.fi\nHalme, Aino;c@d.fi', ';'],
    ['commas', 'Name,Contact\n"Björk; Mikael",a@b.fi', ','],
    ['tabs', 'Nimi\tYhteys\nBjörk, Mikael\tx; y', '\t'],
    ['nothing to cut by', 'Nimi\nAino', '\t'],
  ])('finds %s', (_, text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});

describe('formatCsv', () => {
  it('starts with a byte order mark and separates by semicolons', () => {
    expect(formatCsv([['a', 'b;c'], ['"d"', ' e']])).toBe('\uFEFFa;"b;c"\r\n"""d""";" e"\r\n');
  });

  it.each(['=1+1', '+358 40 123', '-2', '@cmd', '\tx', "'=guarded", '＝1'])('keeps a spreadsheet from running %j', (cell) => {
    expect(/[;"](?<first>.)/u.exec(formatCsv([['a', cell]]).replace('"', ''))?.groups?.first).toBe("'");
  });

  it('gives back what it wrote', () => {
    const rows = [
      ['Áile Näkkäläjärvi', 'Привет', '=SUM(A1)', "'=x", "'tis", '+358', '-', '<script>alert(1)</script>'],
      ['a\nb', 'a\r\nb', '"', '', ';', ',', '\t', '👩🏽‍🌾'],
    ];
    for (const delimiter of [';', ',', '\t'] as const) {
      expect(parseCsv(formatCsv(rows, delimiter), delimiter)).toEqual(rows);
    }
  });
});
