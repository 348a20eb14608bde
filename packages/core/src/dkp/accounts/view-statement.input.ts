import { z } from "zod";

/** How far back a statement looks; the month is the one that runs. */
export const statementRanges = ["month", "days30", "days90", "all"] as const;

/** A moment, with its offset or as the guild's own clock shows it. */
const bookMoment = z.iso.datetime({ local: true, offset: true });

/** Which part of an account, by when rows were written: only so a balance is what it was said to be then. */
export const accountPart = z.object({
  /** Without it everything. */
  range: z.enum(statementRanges).optional(),
  /** Days in the guild's zone, which go before the range; the last one counts too. */
  fromOn: z.iso.date().optional(),
  untilOn: z.iso.date().optional(),
  /** As the book stood then. */
  at: bookMoment.optional(),
});

export type AccountPart = z.output<typeof accountPart>;

/** Whose account to open, and which part of it. */
export const viewStatementInput = accountPart.extend({ memberId: z.coerce.number().int().positive() });

export type ViewStatementInput = z.output<typeof viewStatementInput>;

export const viewBalancesAtInput = z.object({ at: bookMoment });

export type ViewBalancesAtInput = z.output<typeof viewBalancesAtInput>;
