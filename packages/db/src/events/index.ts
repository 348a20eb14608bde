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
  countSignUps,
  deleteSignUp,
  findAnswer,
  listAnswersOfMember,
  listSignUps,
  type NamedSignUp,
  saveSignUp,
} from "./sign-ups.queries.ts";
