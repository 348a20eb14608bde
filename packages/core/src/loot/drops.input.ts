import { z } from "zod";
import { itemLanguages } from "../items/index.ts";
import { slipKey } from "./slip-key.ts";

const number = z.coerce.number().int().positive();

/** As many drops as are recorded at once. */
export const mostDrops = 100;

/** Which item an officer meant by a line; null leaves the line out. */
const lineAnswer = z.object({ line: number, itemId: number.nullable() });

export type LineAnswer = z.output<typeof lineAnswer>;

export const previewDropsInput = z.object({
  text: z.string().max(4_000),
  /** In which item names are read and shown. */
  language: z.enum(itemLanguages),
  /** Where it dropped; null for nowhere in particular. Left out, the event of the last hours is meant. */
  eventId: number.nullable().optional(),
  answers: z
    .array(lineAnswer)
    .max(mostDrops)
    .default([])
    .refine((answers) => new Set(answers.map(({ line }) => line)).size === answers.length),
});

export type PreviewDropsInput = z.output<typeof previewDropsInput>;

export const recordDropsInput = previewDropsInput.extend({
  ...slipKey,
  /** Fingerprint of what was read. */
  previewId: z.string().max(32),
});

export type RecordDropsInput = z.output<typeof recordDropsInput>;

export const dropInput = z.object({ dropId: number });

export type DropInput = z.output<typeof dropInput>;

export const lootBatchInput = z.object({ batchId: number });

export type LootBatchInput = z.output<typeof lootBatchInput>;

/** "Dropped, not yet given": the oldest first. */
export const listDropsInput = z.object({
  language: z.enum(itemLanguages),
  eventId: number.optional(),
  itemId: number.optional(),
  /** To whom it is offered or given. */
  memberId: number.optional(),
  /** The last one of the page that was read before. */
  afterDropId: number.optional(),
});

export type ListDropsInput = z.output<typeof listDropsInput>;
