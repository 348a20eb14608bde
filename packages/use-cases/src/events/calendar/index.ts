export { makeGuildFeed } from "./make-guild-feed.ts";
export { makeOwnFeed } from "./make-own-feed.ts";
export { type FeedView, readFeed } from "./read-feed.ts";
export { removeGuildFeed } from "./remove-guild-feed.ts";
export { removeOwnFeed } from "./remove-own-feed.ts";
export { type Calendar, type CalendarEvent, viewCalendar } from "./view-calendar.ts";
export { type GuildDay, type RollCall, viewDay } from "./view-day.ts";
export { type Feeds, viewFeeds } from "./view-feeds.ts";
