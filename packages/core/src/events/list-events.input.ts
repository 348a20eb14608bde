import { z } from "zod";

/** Which part of the guild's events to list. */
export const listEventsInput = z.object({
  period: z.enum(["upcoming", "past", "unsettled"]),
  /** The last one of the page that was read before; left out: from the beginning. */
  afterEventId: z.coerce.number().int().positive().optional(),
});

export type ListEventsInput = z.infer<typeof listEventsInput>;
