import { z } from "zod";
import { type TimeLineSpan, timeLineSpans, usualSpan } from "./time-line-span.ts";

const span = z.coerce
  .number()
  .refine((days): days is TimeLineSpan => timeLineSpans.some((each) => each === days));

/** Left out: from the Monday of this week. */
export const timeLineInput = z.object({ fromOn: z.iso.date().optional(), span: span.default(usualSpan) });

export type TimeLineInput = z.infer<typeof timeLineInput>;
