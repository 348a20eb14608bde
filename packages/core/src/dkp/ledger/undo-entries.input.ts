import { z } from "zod";
import { slipId } from "../slip-id.ts";
import { slipReason } from "../slip-reason.ts";

const rowNumber = z.coerce.number().int().positive();

const entry = z.object({ entryId: rowNumber });
const batch = z.object({ poolId: rowNumber, batchNumber: rowNumber });
const event = z.object({ eventId: rowNumber });

/** What of the ledger to take back: one row, a batch, or whatever an event paid. */
export const undoTarget = z.union([entry, batch, event]);

export type UndoTarget = z.output<typeof undoTarget>;

/** Without a reason what was just written is taken back on the spot. */
const how = { slipId, reason: slipReason.optional() };

export const undoEntriesInput = z.union([entry.extend(how), batch.extend(how), event.extend(how)]);

export type UndoEntriesInput = z.output<typeof undoEntriesInput>;
