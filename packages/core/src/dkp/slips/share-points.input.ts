import { z } from "zod";
import { pointsChange } from "../points.ts";
import { slipId } from "../slip-id.ts";
import { slipReason } from "../slip-reason.ts";

const number = z.coerce.number().int().positive();

/** Who gets a part: everybody who is active, or everybody who was at an event. */
const sharers = z.union([z.literal("active"), z.object({ eventId: number })]);

export type Sharers = z.output<typeof sharers>;

export const previewShareInput = z.object({
  poolId: number.optional(),
  /** Who pays. */
  memberId: number,
  amount: pointsChange.refine((amount) => amount > 0),
  among: sharers,
});

export type PreviewShareInput = z.output<typeof previewShareInput>;

export const sharePointsInput = previewShareInput.extend({
  slipId,
  /** Fingerprint of what was read. */
  previewId: z.string().max(32),
  reason: slipReason,
});

export type SharePointsInput = z.output<typeof sharePointsInput>;
