export {
  type Contact,
  type ContactState,
  type ContactStep,
  contactReminderJob,
  contactStates,
  listContactSteps,
  placeContact,
  requireSettling,
  runOfContact,
  stateAfter,
} from "./contact.ts";
export * from "./diplomacy.input.ts";
export type { DiplomacyFact } from "./facts.ts";
export {
  type ForeignGuild,
  findLikeGuilds,
  findMeantGuild,
  foldGuildName,
  maxForeignGuildName,
  maxForeignGuildNote,
  maxForeignGuildServer,
  maxForeignGuildTag,
  slugOfGuild,
} from "./foreign-guild.ts";
export {
  type Incident,
  type IncidentKind,
  incidentKinds,
  maxIncidentWords,
  requireIncidentRoom,
  requirePast,
} from "./incident.ts";
export { maxContacts, maxForeignGuilds, requireContactRoom, requireGuildRoom } from "./limits.ts";
export {
  findPactInForce,
  guildDay,
  isFriendly,
  isInForce,
  type Pact,
  type PactKind,
  pactKinds,
} from "./pact.ts";
export { pactEndJob, pactNoticeDays, pactNoticeJob, runsOfPact } from "./pact-jobs.ts";
export { diplomacyRefusals } from "./refusals.ts";
export { requirePactDays } from "./require-pact.ts";
export { type Stance, stanceOf, stances } from "./stance.ts";
