import { z } from "zod";
import { eventInput } from "../events/index.ts";
import { results } from "./result.ts";

export const maxContestReason = 500;
export const maxContestAnswer = 300;

export const contestResultInput = eventInput.extend({
  wantedResult: z.enum(results),
  reason: z.string().trim().min(1).max(maxContestReason),
});

export type ContestResultInput = z.infer<typeof contestResultInput>;

export const contestInput = z.object({ contestId: z.coerce.number().int().positive() });

export type ContestInput = z.infer<typeof contestInput>;

export const acceptContestInput = contestInput.extend({
  /** Fingerprint of what accepting would write, as the officer read it. */
  previewId: z.string().regex(/^[0-9a-f]{16}$/),
});

export type AcceptContestInput = z.infer<typeof acceptContestInput>;

export const declineContestInput = contestInput.extend({
  answer: z
    .string()
    .trim()
    .max(maxContestAnswer)
    .transform((text) => text || null)
    .nullable()
    .default(null),
});

export type DeclineContestInput = z.output<typeof declineContestInput>;
