import { z } from "zod";
import { roles } from "../games/index.ts";

const key = z.string().min(1).max(40);
const durationMinutes = z
  .number()
  .int()
  .min(5)
  .max(24 * 60)
  .nullable();
const rewardPoints = z.number().int().min(0).max(100_000);
const seat = z.object({ count: z.number().int().min(1).max(100), roles: z.array(z.enum(roles)).min(1) });
const ownPreset = z.object({ title: z.string().trim().min(1).max(100), durationMinutes, rewardPoints });

/** Parts of the game that this guild plays otherwise. Null brings a part back to what the game's profile says. */
export const changeGameProfileInput = z.object({
  /** Roles that a class is played as, by the key of the class. */
  classRoles: z.record(key, z.array(z.enum(roles)).min(1).nullable()).optional(),
  /** Who sits in a party, by the key of its shape. */
  partySeats: z.record(key, z.array(seat).min(1).max(10).nullable()).optional(),
  eventPresets: z
    .record(key, z.object({ durationMinutes, rewardPoints, isOff: z.boolean() }).nullable())
    .optional(),
  /** How many wishes of a kind a member may have, by the key of the interest; null inside is any number. */
  wishLimits: z
    .record(key, z.object({ wishLimit: z.number().int().min(0).max(100).nullable() }).nullable())
    .optional(),
  /** All events that only this guild knows, in their order. */
  ownPresets: z.array(ownPreset).max(20).optional(),
});

export type ChangeGameProfileInput = z.infer<typeof changeGameProfileInput>;
