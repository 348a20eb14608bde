import { z } from "zod";

export const chooseTimeZoneInput = z.object({ timeZone: z.string().trim().min(1).max(64) });

export type ChooseTimeZoneInput = z.infer<typeof chooseTimeZoneInput>;
