import { z } from "zod";

/** What somebody typed: a name, a name with spaces, or only a city. */
export const changeTimeZoneInput = z.object({ timeZone: z.string().trim().min(1).max(64) });

export type ChangeTimeZoneInput = z.infer<typeof changeTimeZoneInput>;
