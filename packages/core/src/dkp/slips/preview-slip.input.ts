import { z } from "zod";

const number = z.coerce.number().int().positive();

/** As many lines as one slip holds. */
export const maxSlipLines = 1_000;

const answers = z.array(z.object({ line: number, memberId: number.nullable() })).max(maxSlipLines);

/** A list of names and points, as it was pasted, and what an officer says of single lines. */
export const previewSlipInput = z.object({
  text: z.string().max(200_000),
  /** The pool; without it the one that events pay into. */
  poolId: number.optional(),
  answers: answers.default([]),
});

export type PreviewSlipInput = z.output<typeof previewSlipInput>;
