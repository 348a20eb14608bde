import { z } from "zod";
import { maxDurationMinutes } from "./event-duration.ts";
import { someEventRules } from "./event-rules.ts";
import { templateInput } from "./templates/template.input.ts";

/** What is left out is as the template says, and without one as events of the guild usually are. */
export const createEventInput = z.object({
  title: z.string().trim().min(1).max(100),
  /** ISO 8601 with offset, such as `2026-11-21T20:00:00Z`. */
  startsAt: z.iso.datetime({ offset: true }),
  durationMinutes: z.coerce.number().int().min(5).max(maxDurationMinutes).optional(),
  note: z.string().trim().max(500).optional(),
  /** What full attendance pays, in whole points, so that every percentage of it is exact in hundredths. */
  rewardPoints: z.coerce.number().int().min(0).max(100_000).optional(),
  templateId: templateInput.shape.templateId.optional(),
  /** Voice channel whose presence counts; null is the guild's usual one. */
  voiceChannelId: z
    .string()
    .regex(/^\d{17,20}$/)
    .nullable()
    .optional(),
  rules: someEventRules.optional(),
});

export type CreateEventInput = z.infer<typeof createEventInput>;
