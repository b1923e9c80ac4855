import { strFromU8, unzipSync, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import { parseCsvRows } from '@/lib/csv';
import { decodeText } from '@/lib/decodeText';
import { unguardFormula } from '@/lib/formulaGuard';
import { err, ok, type Result } from '@/lib/result';
import { fillMerged, mergedCells } from './mergedCells';
import type { Table, TableProblem } from './types';

/** More rows than any plan or roster has; beyond it the page would only wait. */
export const MAX_ROWS = 20_000;

/** The most that a packed file may unpack to (bytes). */
const MAX_UNPACKED = 250 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);

/** Zip, as .xlsx is. */
const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b]);

/** A compound file: .xls of before 2007, or any office file behind a password. */
const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/** The directory of a compound file names its streams in UTF-16. */
const hasEncryptedPackage = (bytes: Uint8Array): boolean => strFromU8(bytes, true).includes([...'EncryptedPackage'].join('\0'));

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

/** Spreadsheets keep a time without a day as a part of the first day of 1900. */
function dateText(date: Date): string {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return year < 1901 ? `${pad(date.getUTCHours())}:${pad(date.getUTCMinutes())}` : `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** A cell as a text: formulas by their values, days as `YYYY-MM-DD`. */
function cellText(cell: unknown): string {
  if (typeof cell === 'string') return unguardFormula(cell).trim();
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return cell instanceof Date ? dateText(cell) : '';
}

/** The parts of the file that hold cells; null when they are too much. */
function unpack(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let size = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.xml(\.rels)?$/.test(name)) return false;
      size += originalSize;
      return size <= MAX_UNPACKED;
    },
  });
  return size > MAX_UNPACKED ? null : parts;
}

async function readSpreadsheet(bytes: Uint8Array): Promise<Result<readonly Table[], TableProblem>> {
  try {
    const parts = unpack(bytes);
    if (!parts) return err('too-many-rows');
    // Given stored, not packed, its reader need not start workers of its own.
    const sheets = await readXlsx(zipSync(parts, { level: 0 }).buffer);
    const merged = mergedCells(parts);
    return ok(sheets.map(({ sheet, data }, at) => ({ name: sheet, rows: fillMerged(data.map((row) => row.map(cellText)), merged[at] ?? []) })));
  } catch {
    return err('broken');
  }
}

function readText(bytes: Uint8Array, name: string): Result<readonly Table[], TableProblem> {
  const text = decodeText(bytes);
  // No text has these: a picture or a program by the name of a table.
  if (text.includes('\0')) return err('broken');
  return ok([{ name: name.replace(/\.[^.]*$/, ''), rows: parseCsvRows(text).map((row) => row.map((cell) => cell.trim())) }]);
}

/** Something that can be read: delimiters alone are nothing. */
const isFilled = (row: readonly string[]): boolean => row.some((cell) => /[\p{L}\p{N}]/u.test(cell));

/**
 * The sheets of a file that hold something: .xlsx by its bytes, anything else as text (CSV, tabs). Every cell is a
 * text; guards against formulas are taken away. Heavy: meant for a worker.
 */
export async function readTables(bytes: Uint8Array, name: string): Promise<Result<readonly Table[], TableProblem>> {
  if (isCompound(bytes)) return err(hasEncryptedPackage(bytes) ? 'protected' : 'old');
  const read = isZip(bytes) ? await readSpreadsheet(bytes) : readText(bytes, name);
  if (!read.ok) return read;
  const tables = read.value.filter(({ rows }) => rows.some(isFilled));
  if (tables.length === 0) return err('nothing');
  return tables.reduce((sum, { rows }) => sum + rows.length, 0) > MAX_ROWS ? err('too-many-rows') : ok(tables);
}
