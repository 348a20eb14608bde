import { z } from "zod";

/** Names one event of the guild. */
export const eventInput = z.object({ eventId: z.coerce.number().int().positive() });

export type EventInput = z.infer<typeof eventInput>;
