import { z } from "zod";
import { wordsUpTo } from "../../words-up-to.ts";
import { maxHonoured, maxHonourLink, maxHonourText, maxHonourTitle } from "./honour.ts";

const number = z.coerce.number().int().positive();

/** Names one honour. */
export const honourInput = z.object({ honourId: number });

export type HonourInput = z.output<typeof honourInput>;

export const saveHonourInput = z.object({
  /** Left out: a new one. */
  honourId: number.optional(),
  title: z.string().trim().min(1).max(maxHonourTitle),
  text: wordsUpTo(maxHonourText),
  link: z
    .union([z.literal("").transform(() => null), z.url({ protocol: /^https$/ }).max(maxHonourLink)])
    .nullable()
    .default(null),
  /** Left out: today. */
  awardedOn: z.iso.date().optional(),
  memberIds: z.array(number).min(1).max(maxHonoured),
  isPinged: z.boolean().default(false),
});

export type SaveHonourInput = z.output<typeof saveHonourInput>;
