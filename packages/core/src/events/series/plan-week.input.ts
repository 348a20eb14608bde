import { z } from "zod";
import { createEventInput } from "../create-event.input.ts";
import { wallTime } from "./create-series.input.ts";
import { recurrence } from "./recurrence.ts";

/** The lines of the week that a guild chose, with its own days and hours, in its words. */
export const planWeekInput = z.object({
  lines: z
    .array(
      z.object({
        /** Which of the presets of the game. */
        preset: z.string().max(40),
        name: createEventInput.shape.title,
        recurrence,
        time: wallTime,
        durationMinutes: createEventInput.shape.durationMinutes,
      }),
    )
    .min(1)
    .max(20),
});

export type PlanWeekInput = z.infer<typeof planWeekInput>;
