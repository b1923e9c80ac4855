import * as z from 'zod/mini';
import { LANGUAGES } from '@/lib/languages';
import { WORK_MODES } from '@/template';
import { isOrderKey } from '../orderKey';
import {
  ACTOR_TYPES, EVENT_KINDS, HOLDINGS, PRIVACY_FIELDS, type PrivacyField, SECTORS, STEP_STATUSES, STRENGTHS, type WorkbookDocument,
} from '../types';

const id = z.string().check(z.minLength(1), z.maxLength(200));
const pos = z.string().check(z.refine(isOrderKey, 'is not an order key'));
const entry = { id, pos, del: z.exactOptional(z.number()) };
const registry = <T extends z.ZodMiniType>(schema: T) => z.record(id, schema);
const planDate = z.string().check(z.regex(/^(\d{4}-(\d{2}(-\d{2})?|Q[1-4]))?$/, 'must be YYYY-MM-DD, YYYY-MM, YYYY-Qn or empty'));

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^$/, 'must be HH:MM or empty'));

const actor = z.looseObject({
  ...entry,
  type: z.enum(ACTOR_TYPES),
  name: z.string(),
  organisation: z.string(),
  sector: z.enum([...SECTORS, '']),
  group: z.string(),
  tags: z.array(z.string()),
  contact: z.string(),
  note: z.string(),
  gone: z.exactOptional(z.literal(true)),
});

const link = z.looseObject({ ...entry, from: z.string(), to: z.string(), strength: z.enum(STRENGTHS), about: z.string(), note: z.string(), picture: z.exactOptional(z.string()) });

const step = z.looseObject({
  ...entry,
  title: z.string(),
  block: z.string(),
  entry: z.string(),
  owners: z.array(z.string()),
  due: planDate,
  status: z.enum(STEP_STATUSES),
  note: z.string(),
  carriedFrom: z.exactOptional(z.string()),
});

const event = z.looseObject({
  ...entry,
  title: z.string(),
  when: planDate,
  recurs: z.enum(['', 'monthly', 'yearly']),
  type: z.exactOptional(z.enum(EVENT_KINDS)),
  phase: z.string(),
  owners: z.array(z.string()),
  block: z.string(),
  note: z.string(),
  uid: z.exactOptional(z.string()),
});

const agendaItem = z.looseObject({
  ...entry,
  type: z.enum(['work', 'break']),
  title: z.string(),
  section: z.string(),
  task: z.string(),
  mode: z.enum([...WORK_MODES, '']),
  minutes: z.number(),
  planned: z.exactOptional(z.number()),
  carriedFrom: z.exactOptional(z.string()),
  lockedStart: clock,
  started: z.number(),
  ended: z.number(),
  skipped: z.boolean(),
  note: z.string(),
});

const workshop = z.looseObject({
  ...entry,
  title: z.string(),
  date: z.string(),
  start: clock,
  end: z.exactOptional(clock),
  people: z.number(),
  items: registry(agendaItem),
});

const picture = z.string().check(z.regex(/^data:image\/(png|jpeg|webp);base64,/, 'must be a picture as a data URL (PNG, JPEG or WebP)'));

const privacyNote = z.looseObject({
  isPrinted: z.boolean(),
  texts: z.looseObject(Object.fromEntries(PRIVACY_FIELDS.map((field) => [field, z.string()])) as Record<PrivacyField, z.ZodMiniString>),
});

/** The shape of a document in a file. The state of each block is checked by its own kind. */
export const documentSchema: z.ZodMiniType<WorkbookDocument> = z.object({
  meta: z.looseObject({
    name: z.string(),
    event: z.string(),
    place: z.string(),
    date: z.string(),
    templateId: z.string(),
    created: z.number(),
    language: z.enum(LANGUAGES),
    present: z.record(id, z.literal(true)),
    logos: registry(z.looseObject({ ...entry, src: picture, alt: z.string() })),
    sections: z.record(id, z.looseObject({ pos, hidden: z.boolean(), facilitatorNote: z.exactOptional(z.string()) })),
    round: z.exactOptional(z.looseObject({ label: z.string(), started: z.number(), from: z.string() })),
    holds: z.exactOptional(z.enum(HOLDINGS)),
    privacyNote: z.exactOptional(privacyNote),
  }),
  actors: registry(actor),
  links: registry(link),
  steps: registry(step),
  events: registry(event),
  // Files of before there were workshops have none.
  workshops: z.prefault(registry(workshop), {}),
  answers: z.record(id, z.looseObject({ kind: z.string() })),
});
