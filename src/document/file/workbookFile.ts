import { gunzipSync, gzipSync } from 'fflate';
import type * as z from 'zod/mini';
import { fromBase64, toBase64 } from '@/lib/base64';
import { readJson } from '@/lib/readJson';
import { err, ok, type Result } from '@/lib/result';
import type { Template } from '@/template';
import { describeIssues, parseTemplate } from '@/template/parseTemplate';
import { blockKey } from '../newDocument';
import type { BlockState, WorkbookDocument } from '../types';
import { withoutDeleted } from '../withoutDeleted';
import { documentSchema } from './documentSchema';
import { type FileRound, packRounds, unpackRounds } from './packRounds';

export type { FileRound } from './packRounds';

/** The version of the envelope. A file with a greater one is refused. */
const FORMAT_VERSION = 1;

const FILE_ID = /^[A-Za-z0-9_-]{6,60}$/;

/** A state larger than this, unpacked, is not a workbook. */
const MAX_STATE_BYTES = 200_000_000;

/** What this version knows of one kind of block. */
export interface KnownKind {
  readonly version: number;
  readonly configSchema: z.ZodMiniType;
  readonly stateSchema: z.ZodMiniType;
  readonly migrations: readonly { readonly up: (state: Record<string, unknown>) => Record<string, unknown> }[];
}

export type KnownKinds = ReadonlyMap<string, KnownKind>;

export interface FileProblem {
  readonly code: 'not-json' | 'truncated' | 'foreign' | 'newer' | 'invalid' | 'too-deep' | 'template-invalid';
  /** Where and what, in English. */
  readonly detail?: string;
}

export type ParsedFile =
  | { readonly kind: 'template'; readonly template: Template }
  | {
      readonly kind: 'workbook';
      readonly id: string;
      readonly template: Template;
      readonly document: WorkbookDocument;
      /** The Yjs state, when the file has one that can be unpacked. Where the two differ, the document is right: people edit it by hand. */
      readonly state: Uint8Array | null;
      /** Rounds that ended before, the oldest first. */
      readonly rounds: readonly FileRound[];
      readonly warnings: readonly string[];
    };

/** A kind that came in a newer version than this one knows, inside the app only: `notes@3`. */
const NEWER = /^(.+)@(\d+)$/;

const plainKind = (kind: string): string => NEWER.exec(kind)?.[1] ?? kind;

const mapKinds = (template: Template, map: (kind: string) => string): Template => ({
  ...template,
  sections: template.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => ({ ...block, kind: map(block.kind) })),
  })),
});

/** A document as a file shows it: nothing deleted, and kinds by their own names. */
function forFile(document: WorkbookDocument): WorkbookDocument {
  const living = withoutDeleted(document);
  const answers = Object.entries(living.answers).map(([key, state]) => [key, { ...state, kind: plainKind(state.kind) }]);
  return { ...living, answers: Object.fromEntries(answers) };
}

/**
 * A workbook as the text of a `*.keha.json` file: readable JSON, the template it was made from, and
 * the packed state that lets two copies edited apart merge. `state` must hold no deleted text.
 */
export function serializeWorkbook(input: {
  readonly id: string;
  readonly template: Template;
  readonly document: WorkbookDocument;
  readonly state: Uint8Array;
  /** Default: none. */
  readonly rounds?: readonly FileRound[];
  readonly kinds: KnownKinds;
}): string {
  const document = forFile(input.document);
  const rounds = (input.rounds ?? []).map((round) => ({ ...round, document: forFile(round.document) }));
  const kinds: Record<string, number> = {};
  for (const { kind } of input.template.sections.flatMap(({ blocks }) => blocks)) {
    const newer = NEWER.exec(kind);
    kinds[plainKind(kind)] = newer ? Number(newer[2]) : (input.kinds.get(kind)?.version ?? 1);
  }
  return `${JSON.stringify(
    {
      format: 'keha',
      formatVersion: FORMAT_VERSION,
      id: input.id,
      name: document.meta.name,
      kinds,
      document,
      template: mapKinds(input.template, plainKind),
      state: toBase64(gzipSync(input.state, { mtime: 0 })),
      ...(rounds.length > 0 && { rounds: packRounds(rounds) }),
    },
    null,
    1,
  )}\n`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const invalid = (detail: string): Result<never, FileProblem> => err({ code: 'invalid', detail });

function unpack(packed: unknown): Uint8Array | null {
  const bytes = typeof packed === 'string' ? fromBase64(packed) : null;
  if (!bytes || bytes.length < 18) return null;
  // The last four bytes of gzip are the size unpacked: a bomb says so itself, or fails to unpack.
  const size = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4).getUint32(0, true);
  if (size > MAX_STATE_BYTES) return null;
  try {
    return gunzipSync(bytes);
  } catch {
    return null;
  }
}

/** Brings one block's state up to this version; a newer one is set aside under `kind@version`. */
function bringUp(state: Record<string, unknown>, version: number, known: KnownKind | undefined): Record<string, unknown> {
  if (!known) return state;
  if (version > known.version) return { ...state, kind: `${String(state.kind)}@${version}` };
  return known.migrations.slice(version - 1).reduce((current, { up }) => up(current), state);
}

/** Marks the kinds whose blocks a newer version has written. */
const markNewerKinds = (template: Template, versions: Record<string, unknown>, kinds: KnownKinds): Template =>
  mapKinds(template, (kind) => {
    const version = versions[kind];
    const known = kinds.get(kind);
    return known && typeof version === 'number' && version > known.version ? `${kind}@${version}` : kind;
  });

interface CheckedStates {
  readonly answers: Record<string, Record<string, unknown>>;
  /** Keys of blocks that this version does not know, or not as new as they are. */
  readonly foreign: readonly string[];
}

/** Brings the states of all blocks up to this version and checks them. */
function checkStates(raw: Record<string, unknown>, versions: Record<string, unknown>, kinds: KnownKinds): Result<CheckedStates, FileProblem> {
  const answers: CheckedStates['answers'] = {};
  const foreign: string[] = [];
  for (const [key, state] of Object.entries(isObject(raw.answers) ? raw.answers : {})) {
    if (!isObject(state) || typeof state.kind !== 'string') return invalid(`document.answers.${key}: must be an object with a kind`);
    const known = kinds.get(state.kind);
    const version = typeof versions[state.kind] === 'number' ? Number(versions[state.kind]) : 1;
    const current = bringUp(state, version, known);
    if (known && version <= known.version) {
      const checked = known.stateSchema.safeParse(current);
      if (!checked.success) {
        return invalid(describeIssues(checked.error, current, ['document', 'answers', key]).map(({ path, message }) => `${path}: ${message}`).join('\n'));
      }
    } else foreign.push(key);
    answers[key] = current;
  }
  return ok({ answers, foreign });
}

/** One packed round, checked as the workbook itself is; null when it cannot be read. */
function readRound(round: Record<string, unknown>, versions: Record<string, unknown>, kinds: KnownKinds): FileRound | null {
  const { id, name, created } = round;
  if (typeof id !== 'string' || !FILE_ID.test(id) || typeof name !== 'string' || typeof created !== 'number' || !isObject(round.document)) return null;
  const states = checkStates(round.document, versions, kinds);
  const parsed = states.ok ? documentSchema.safeParse({ ...round.document, answers: states.value.answers }) : null;
  return parsed?.success ? { id, name, created, document: parsed.data } : null;
}

function parseWorkbook(file: Record<string, unknown>, kinds: KnownKinds): Result<ParsedFile, FileProblem> {
  const configs = new Map([...kinds].map(([kind, { configSchema }]) => [kind, configSchema]));
  const parsedTemplate = parseTemplate(file.template, configs, 'keep');
  if (!parsedTemplate.ok) {
    return err({ code: 'template-invalid', detail: parsedTemplate.error.map(({ path, message }) => `template.${path}: ${message}`).join('\n') });
  }
  if (typeof file.id !== 'string' || !FILE_ID.test(file.id)) return invalid('id: must be 6-60 letters and digits');

  const versions = isObject(file.kinds) ? file.kinds : {};
  const template = markNewerKinds(parsedTemplate.value, versions, kinds);

  const raw = isObject(file.document) ? { ...file.document } : {};
  const states = checkStates(raw, versions, kinds);
  if (!states.ok) return states;
  const { answers, foreign } = states.value;
  for (const section of template.sections) {
    for (const block of section.blocks) {
      const key = blockKey(section.id, block.id);
      const state = answers[key] as unknown as BlockState | undefined;
      if (state && state.kind !== block.kind) return invalid(`document.answers.${key}.kind: '${state.kind}' is not '${block.kind}', as the template says`);
    }
  }

  const parsed = documentSchema.safeParse({ ...raw, answers });
  if (!parsed.success) {
    const problems = describeIssues(parsed.error, raw, ['document']);
    return invalid(problems.slice(0, 20).map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }
  const packed = unpackRounds(file.rounds, unpack);
  const rounds = packed.flatMap((round) => readRound(round, versions, kinds) ?? []);
  const lost = rounds.length < packed.length || (file.rounds !== undefined && packed.length === 0) ? ['rounds'] : [];
  return ok({ kind: 'workbook', id: file.id, template, document: parsed.data, state: unpack(file.state), rounds, warnings: [...foreign, ...lost] });
}

/**
 * Reads a workbook or a template from the text of a file. Changes nothing anywhere.
 * The state's bytes are not looked into here: the store refuses what is not Yjs data.
 */
export function parseWorkbookFile(text: string, kinds: KnownKinds): Result<ParsedFile, FileProblem> {
  const json = readJson(text);
  if (!json.ok) {
    if (json.error === 'forbidden-key') return invalid("a key is called '__proto__', 'constructor' or 'prototype'");
    return err({ code: json.error });
  }
  const file = json.value;
  if (!isObject(file)) return err({ code: 'foreign' });
  if (file.format === 'keha-template') {
    if (typeof file.formatVersion === 'number' && file.formatVersion > FORMAT_VERSION) return err({ code: 'newer' });
    const configs = new Map([...kinds].map(([kind, { configSchema }]) => [kind, configSchema]));
    const template = parseTemplate(file, configs);
    if (template.ok) return ok({ kind: 'template', template: template.value });
    return err({ code: 'template-invalid', detail: template.error.map(({ path, message }) => `${path}: ${message}`).join('\n') });
  }
  if (file.format !== 'keha') return err({ code: 'foreign' });
  if (typeof file.formatVersion !== 'number') return invalid('formatVersion: must be a number');
  if (file.formatVersion > FORMAT_VERSION) return err({ code: 'newer' });
  return parseWorkbook(file, kinds);
}
