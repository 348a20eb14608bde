import { z } from "zod";

/** Which part of the guild's events to list. */
export const listEventsInput = z.object({ period: z.enum(["upcoming", "past", "unsettled"]) });

export type ListEventsInput = z.infer<typeof listEventsInput>;
