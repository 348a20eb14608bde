import { z } from "zod";
import { entryKinds } from "../entry.ts";

const rowNumber = z.coerce.number().int().positive();

/** Which rows of the ledger somebody asks for. What is left out leaves out nothing. */
export const listLedgerInput = z.object({
  /** Without it the first pool. */
  poolId: rowNumber.optional(),
  memberId: rowNumber.optional(),
  kind: z.enum(entryKinds).optional(),
  /** The member who wrote it, or whatever no person wrote. */
  writtenBy: z.union([rowNumber, z.literal("program")]).optional(),
  /** Days in the guild's zone to which the points belong; the last one counts too. */
  fromOn: z.iso.date().optional(),
  untilOn: z.iso.date().optional(),
  /** Part of an officer's reason. */
  text: z.string().trim().min(1).max(100).optional(),
  /** Only what was written before this row: the last one of the page before. */
  beforeEntryId: rowNumber.optional(),
});

export type ListLedgerInput = z.output<typeof listLedgerInput>;
