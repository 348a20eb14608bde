export { type FeedEvent, listEventsBetween, listFeedEvents } from "./calendar.queries.ts";
export { deleteFeed, findFeed, findFeedBySecret, saveFeed } from "./calendar-feeds.queries.ts";
export { createSignUps } from "./default-sign-ups.queries.ts";
export { deleteOldDirectNotes, hasDirectNote, saveDirectNote } from "./direct-notes.queries.ts";
export {
  createEvent,
  type EventPage,
  findEvent,
  getEvent,
  listEventTitles,
  listPastEvents,
  listUnsettledEvents,
  listUpcomingEvents,
  lockEvent,
  saveEvent,
} from "./events.queries.ts";
export { events, signUps } from "./events.tables.ts";
export { getEvents } from "./events-by-id.queries.ts";
export { listKeptAnswers, listKeptAnswersOf, saveExcuse, takeExcuseBack } from "./excuses.queries.ts";
export {
  beginExtra,
  findExtraInDiscord,
  findThreadOfEvent,
  forgetStandingExtras,
  listEventRoles,
  listExtras,
  listPartyExtras,
  listStandingExtras,
  type PartyExtra,
  saveExtra,
  saveExtraEnding,
  saveExtraGone,
  saveExtraStaying,
} from "./extras.queries.ts";
export { eventExtras } from "./extras.tables.ts";
export { type FoundEvent, listEventsTitled } from "./found-events.queries.ts";
export { listOpenEventsOf, movePlanner, moveSeriesPlanner } from "./hand-over.queries.ts";
export { lockEventForAnswer } from "./lock-for-answer.queries.ts";
export { listSignUps, listSignUpsOfEvents, type NamedSignUp } from "./named-sign-ups.queries.ts";
export { deleteOldDeliveries, deleteOldRuns } from "./old-reminders.queries.ts";
export {
  countRefusing,
  deleteMuted,
  findOwnReminders,
  listMutedBy,
  listMuting,
  listOwnReminders,
  type MutedEvent,
  saveMuted,
  saveOwnReminders,
  saveRefusedAt,
} from "./own-reminders.queries.ts";
export { listPayerNames } from "./payers.queries.ts";
export {
  countDirect,
  listDeliveriesOf,
  listPlanned,
  listReached,
  type NewDelivery,
  planDeliveries,
  type ReminderDelivery,
  saveDeliveries,
  takeDelivery,
} from "./reminder-deliveries.queries.ts";
export { ensureRun, findLastOrder, findRun, listRuns, type ReminderRun } from "./reminder-runs.queries.ts";
export { clearSeatChange, publishPicks, saveSeats } from "./seats.queries.ts";
export {
  createSeries,
  findSeries,
  getSeries,
  listSeries,
  listSeriesEvents,
  lockSeriesEvents,
  saveAsOwn,
  saveSeries,
  saveSeriesDay,
} from "./series.queries.ts";
export {
  countSignUps,
  deleteSignUp,
  findSignUp,
  listAnswersOfMember,
  listLastAnswers,
  saveSignUp,
} from "./sign-ups.queries.ts";
export {
  createTemplate,
  deleteTemplate,
  getTemplate,
  listTemplates,
  lockTemplate,
  saveTemplate,
} from "./templates.queries.ts";
