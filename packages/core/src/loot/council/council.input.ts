import { z } from "zod";

const number = z.coerce.number().int().positive();

export const viewCouncilInput = z.object({ sessionId: number });

export type ViewCouncilInput = z.output<typeof viewCouncilInput>;

/** Why, in the words of whoever votes. Officers read it once the council is over. */
const reason = z
  .string()
  .trim()
  .max(200)
  .default("")
  .transform((text) => text || null);

/** Null takes the own vote back. */
export const castVoteInput = viewCouncilInput.extend({ memberId: number.nullable(), reason });

export type CastVoteInput = z.output<typeof castVoteInput>;
