import { z } from "zod";

const days = z.enum(["30", "60", "90", "all"]).default("60");

/** Over how many days back attendance is counted, as an address says it; null is always. */
export const shareWindowInput = z.object({
  days: days.transform((text) => (text === "all" ? null : (Number(text) as 30 | 60 | 90))),
});

export type ShareWindowInput = z.infer<typeof shareWindowInput>;
