/** How many days a time line can show at once. */
export const timeLineSpans = [14, 28, 84] as const;

export type TimeLineSpan = (typeof timeLineSpans)[number];

export const usualSpan = 28 satisfies TimeLineSpan;
