import { z } from "zod";
import { maxDurationMinutes } from "./event-duration.ts";

/** A start on the guild's wall that somebody thinks of, and how long it would take. */
export const planningHintsInput = z.object({
  day: z.iso.date(),
  time: z.iso.time({ precision: -1 }),
  durationMinutes: z.coerce.number().int().min(5).max(maxDurationMinutes),
});

export type PlanningHintsInput = z.infer<typeof planningHintsInput>;
