import { z } from "zod";
import { itemLanguages } from "../items/index.ts";
import { awardStates } from "./awards/index.ts";

const number = z.coerce.number().int().positive();

/** Which awards somebody asks for. What is left out leaves out nothing. */
export const listLootHistoryInput = z.object({
  language: z.enum(itemLanguages),
  memberId: number.optional(),
  itemId: number.optional(),
  eventId: number.optional(),
  dropId: number.optional(),
  states: z.array(z.enum(awardStates)).max(awardStates.length).optional(),
  /** Days in the guild's zone on which it was given; the last one counts too. */
  fromOn: z.iso.date().optional(),
  untilOn: z.iso.date().optional(),
  /** Only what came before this award: the last one of the page before. */
  beforeAwardId: number.optional(),
  /** As many at once as a page shows, or a file holds. */
  limit: z.coerce.number().int().min(1).max(1_000).default(50),
});

export type ListLootHistoryInput = z.output<typeof listLootHistoryInput>;
