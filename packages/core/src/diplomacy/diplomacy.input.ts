import { z } from "zod";
import { wordsUpTo } from "../words-up-to.ts";
import { contactStates, contactSteps } from "./contact.ts";
import {
  maxForeignGuildName,
  maxForeignGuildNote,
  maxForeignGuildServer,
  maxForeignGuildTag,
} from "./foreign-guild.ts";
import { incidentKinds, maxIncidentWords } from "./incident.ts";
import { pactKinds } from "./pact.ts";

const number = z.coerce.number().int().positive();

/** Names one foreign guild. */
export const foreignGuildInput = z.object({ foreignGuildId: number });

export type ForeignGuildInput = z.output<typeof foreignGuildInput>;

export const saveForeignGuildInput = z.object({
  /** Left out: a new one. */
  foreignGuildId: number.optional(),
  name: z
    .string()
    .trim()
    .min(1)
    .max(maxForeignGuildName)
    .refine((name) => !/\p{Cc}/u.test(name)),
  tag: wordsUpTo(maxForeignGuildTag),
  /** Of the game. */
  server: wordsUpTo(maxForeignGuildServer),
  note: wordsUpTo(maxForeignGuildNote),
  /** The officer saw that another one is called nearly so, and means a different guild. */
  isAnother: z.boolean().optional(),
});

export type SaveForeignGuildInput = z.output<typeof saveForeignGuildInput>;

export const agreePactInput = foreignGuildInput.extend({
  kind: z.enum(pactKinds),
  /** Left out: today. */
  fromOn: z.iso.date().optional(),
  untilOn: z.iso.date().nullable().default(null),
});

export type AgreePactInput = z.output<typeof agreePactInput>;

export const endPactInput = z.object({ pactId: number });

export type EndPactInput = z.output<typeof endPactInput>;

/** What officers are told of a pact: that it runs out, or that it has. */
export const notePactInput = z.object({ pactId: number, of: z.enum(["notice", "end"]) });

export type NotePactInput = z.output<typeof notePactInput>;

export const contactInput = foreignGuildInput.extend({ userId: z.string().regex(/^\d{1,20}$/) });

export type ContactInput = z.output<typeof contactInput>;

/** An officer answers for a contact, as the officer sees them. */
export const settleContactInput = z.object({
  contactId: number,
  step: z.enum(contactSteps),
  seen: z.enum(contactStates),
});

export type SettleContactInput = z.output<typeof settleContactInput>;

/** Names one contact. */
export const remindOfContactInput = z.object({ contactId: number });

export type RemindOfContactInput = z.output<typeof remindOfContactInput>;

export const addIncidentInput = foreignGuildInput.extend({
  kind: z.enum(incidentKinds),
  words: z.string().trim().min(1).max(maxIncidentWords),
  /** Left out: today. */
  happenedOn: z.iso.date().optional(),
});

export type AddIncidentInput = z.output<typeof addIncidentInput>;

/** Names one incident. */
export const incidentInput = z.object({ incidentId: number });

export type IncidentInput = z.output<typeof incidentInput>;
