export { type CalendarInput, calendarInput } from "./calendar.input.ts";
export { type CalendarFeed, feedKeepsDays, isInOwnFeed } from "./calendar-feed.ts";
export { type CalendarView, calendarViews } from "./calendar-view.ts";
export { foldRollCalls } from "./fold-roll-calls.ts";
export { type DayClock, dayOf, spanOfDay, turnAt, turnDayJob } from "./guild-day.ts";
export { type DayLayout, type EventPart, layOutDays } from "./lay-out-days.ts";
export { type CalendarDay, type CalendarPlan, planCalendar, spanOfCalendar } from "./plan-calendar.ts";
export { type ReadFeedInput, readFeedInput } from "./read-feed.input.ts";
