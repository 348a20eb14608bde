import { z } from "zod";

/** How many days a time line can show at once. */
export const timeLineSpans = [14, 28, 84] as const;

export type TimeLineSpan = (typeof timeLineSpans)[number];

const span = z.coerce
  .number()
  .refine((days): days is TimeLineSpan => timeLineSpans.some((each) => each === days));

/** Left out: from the Monday of this week. */
export const timeLineInput = z.object({ fromOn: z.iso.date().optional(), span: span.default(28) });

export type TimeLineInput = z.infer<typeof timeLineInput>;
