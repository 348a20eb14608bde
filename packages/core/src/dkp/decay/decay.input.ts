import { z } from "zod";
import { slipId } from "../slip-id.ts";

const poolId = z.coerce.number().int().positive();

/** Which pool's decay to look at; without one the first that decays. */
export const viewDecayInput = z.object({ poolId: poolId.optional() });

export type ViewDecayInput = z.output<typeof viewDecayInput>;

export const runDecayInput = z.object({
  slipId,
  poolId,
  /** Fingerprint of what was read. */
  previewId: z.string().max(32),
  /** Whether the next planned run is left out for it. */
  isInsteadOfNext: z.boolean(),
});

export type RunDecayInput = z.output<typeof runDecayInput>;

export const moveDecayInput = z.object({
  poolId,
  /** The planned day that was read. */
  fromOn: z.iso.date(),
  toOn: z.iso.date(),
});

export type MoveDecayInput = z.output<typeof moveDecayInput>;
