export { type DataTopic, dataTopics } from "./data-topics.ts";
export { type EndSessionInput, endSessionInput } from "./end-session.input.ts";
export { type EraseMemberInput, eraseMemberInput } from "./erase-member.input.ts";
export { type EraseOwnDataInput, eraseOwnDataInput } from "./erase-own-data.input.ts";
export { type ExportMemberInput, exportMemberInput } from "./export-member.input.ts";
export type { PrivacyFact } from "./facts.ts";
export { type HeldDataFile, type HeldGuildData, type HeldSignIn, heldDataVersion } from "./held-data-file.ts";
export { freshGuilds, type HeldGuild, type HeldGuilds, heldGuildsMinutes } from "./held-guilds.ts";
export { pseudonymOf } from "./pseudonym.ts";
export { privacyRefusals } from "./refusals.ts";
export { requireTypedName } from "./require-typed-name.ts";
export {
  forgetBatchSize,
  forgetEverywhereJob,
  forgetInGuildJob,
  keptHours,
  planNight,
  planRest,
} from "./retention.ts";
export { isSeenStale, type NewSession, type Session, startSession } from "./session.ts";
