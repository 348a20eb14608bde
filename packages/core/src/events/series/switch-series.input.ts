import { z } from "zod";
import { seriesInput } from "./series.input.ts";

export const switchSeriesInput = seriesInput.extend({ isPaused: z.boolean() });

export type SwitchSeriesInput = z.infer<typeof switchSeriesInput>;
