import { z } from "zod";
import { pointSystems, poolRules } from "../pool-rules.ts";

const poolId = z.coerce.number().int().positive();

/** What members read wherever points stand. */
const name = z.string().trim().min(1).max(40);

export const createPoolInput = z.object({
  name,
  system: z.enum(pointSystems),
  /** Without it the guild's own house. */
  houseId: z.coerce.number().int().positive().optional(),
});

export type CreatePoolInput = z.output<typeof createPoolInput>;

export const changePoolInput = z.object({
  /** Without it the one that events pay into. */
  poolId: poolId.optional(),
  name: name.optional(),
  system: z.enum(pointSystems).optional(),
  /** What is left out stays as it is. */
  rules: poolRules.partial().optional(),
});

export type ChangePoolInput = z.output<typeof changePoolInput>;

/** Pools of a house in the order that they are to have; events pay into the first. */
export const orderPoolsInput = z.object({ poolIds: z.array(poolId).min(1).max(100) });

export type OrderPoolsInput = z.output<typeof orderPoolsInput>;

export const poolInput = z.object({ poolId });

export type PoolInput = z.output<typeof poolInput>;

export const closePoolInput = poolInput.extend({
  /** Fingerprint of what it holds, which was read. */
  previewId: z.string().max(40),
});

export type ClosePoolInput = z.output<typeof closePoolInput>;
