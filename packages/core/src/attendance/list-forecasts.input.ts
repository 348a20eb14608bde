import { z } from "zod";

/** As many as one page shows. */
const maxEvents = 10;

/** Events by number, as an address has them: `12,13`. */
export const listForecastsInput = z.object({
  eventIds: z
    .string()
    .regex(/^\d{1,15}(,\d{1,15})*$/)
    .transform((text) => text.split(",").map(Number))
    .pipe(z.array(z.number().int().positive()).max(maxEvents)),
});

export type ListForecastsInput = z.infer<typeof listForecastsInput>;
