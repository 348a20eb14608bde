import {
  listNextEvents,
  makeGuildFeed,
  makeOwnFeed,
  removeGuildFeed,
  removeOwnFeed,
  viewCalendar,
  viewFeeds,
  viewPlanningHints,
} from "#use-cases/events/index.ts";
import type { Attacks } from "./attack.ts";

export const calendarAttacks: Attacks = {
  listNextEvents: { right: null, attempt: listNextEvents },
  makeGuildFeed: { right: "events.edit", attempt: makeGuildFeed },
  makeOwnFeed: { right: null, attempt: makeOwnFeed },
  readFeed: { exempt: "is read by a secret, before there is an actor: feeds.test.ts" },
  removeGuildFeed: { right: "events.edit", attempt: removeGuildFeed },
  removeOwnFeed: { right: null, attempt: removeOwnFeed },
  viewCalendar: {
    right: null,
    attempt: (context, actor) => viewCalendar(context, actor, { view: "month", firstWeekday: 1 }),
  },
  viewPlanningHints: {
    right: "events.edit",
    attempt: (context, actor) =>
      viewPlanningHints(context, actor, { day: "2026-11-28", time: "20:00", durationMinutes: 60 }),
  },
  viewFeeds: { right: null, attempt: viewFeeds },
};
