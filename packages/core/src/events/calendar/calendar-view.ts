export const calendarViews = ["month", "week"] as const;

export type CalendarView = (typeof calendarViews)[number];
