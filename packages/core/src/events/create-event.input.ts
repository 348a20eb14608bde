import { z } from "zod";

/** Longest event: a whole day. */
export const maxDurationMinutes = 24 * 60;

export const createEventInput = z.object({
  title: z.string().trim().min(1).max(100),
  /** ISO 8601 with offset, such as `2026-11-21T20:00:00Z`. */
  startsAt: z.iso.datetime({ offset: true }),
  /** Left out: as long as events of the guild usually are. */
  durationMinutes: z.coerce.number().int().min(5).max(maxDurationMinutes).optional(),
  note: z.string().trim().max(500).optional(),
  /** What full attendance pays, in whole points, so that every percentage of it is exact in hundredths. Left out: the usual. */
  rewardPoints: z.coerce.number().int().min(0).max(100_000).optional(),
});

export type CreateEventInput = z.infer<typeof createEventInput>;
