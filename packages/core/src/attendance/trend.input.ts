import { z } from "zod";
import { trendDays } from "./trend-days.ts";

export const trendInput = z.object({
  days: z
    .enum(trendDays)
    .default("60")
    .transform((text) => Number(text) as 30 | 60 | 90),
});

export type TrendInput = z.output<typeof trendInput>;
