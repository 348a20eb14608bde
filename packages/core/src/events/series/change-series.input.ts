import { z } from "zod";
import { createSeriesInput } from "./create-series.input.ts";
import { seriesInput } from "./series.input.ts";

/** What becomes of events on days that a series no longer has: called off unless somebody answered, all of them, or none. */
export const callsOffChoices = ["unanswered", "all", "none"] as const;

export type CallsOff = (typeof callsOffChoices)[number];

/** What is left out stays as it is. */
export const previewSeriesChangeInput = seriesInput.extend(createSeriesInput.partial().shape).extend({
  /** From this day on; left out: everything that is to come. */
  appliesFromOn: z.iso.date().optional(),
  callsOff: z.enum(callsOffChoices).default("unanswered"),
  /** It makes no more events, and those to come are on no day of it. */
  ends: z.boolean().default(false),
});

export type PreviewSeriesChangeInput = z.infer<typeof previewSeriesChangeInput>;

/** Fingerprint of what was read. */
export const changeSeriesInput = previewSeriesChangeInput.extend({ previewId: z.string().max(40) });

export type ChangeSeriesInput = z.infer<typeof changeSeriesInput>;
