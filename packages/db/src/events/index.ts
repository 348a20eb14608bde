export { listEventsBetween } from "./calendar.queries.ts";
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
  lockEventForAnswer,
  saveEvent,
} from "./events.queries.ts";
export { events } from "./events.tables.ts";
export {
  beginExtra,
  findExtraInDiscord,
  findThreadOfEvent,
  listEventRoles,
  listExtras,
  listStandingExtras,
  saveExtra,
  saveExtraEnding,
  saveExtraGone,
} from "./extras.queries.ts";
export { listKeptAnswers, listKeptAnswersOf, saveExcuse, takeExcuseBack } from "./excuses.queries.ts";
export { listOpenEventsOf, movePlanner } from "./hand-over.queries.ts";
export {
  countSignUps,
  deleteSignUp,
  findAnswer,
  listAnswersOfMember,
  listLastAnswers,
  listSignUps,
  type NamedSignUp,
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
