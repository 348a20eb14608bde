import { z } from "zod";

/** Names one series of the guild. */
export const seriesInput = z.object({ seriesId: z.coerce.number().int().positive() });

export type SeriesInput = z.infer<typeof seriesInput>;
