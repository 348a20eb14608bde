export {
  type Actor,
  type ApiKeyActor,
  canRunServer,
  isSelf,
  type JobActor,
  type MemberActor,
  type SystemActor,
  type UserActor,
  userIdOf,
} from "./actor.ts";
export { type Clock, systemClock } from "./clock.ts";
export type { Fact, FactName } from "./facts.ts";
export { type Feature, features } from "./features.ts";
export { type Hundredths, parseHundredths, toHundredths } from "./hundredths.ts";
export { type CatchUpPolicy, slotsToRun } from "./jobs.ts";
export { chooseLanguage, defaultLanguage, findLanguage, type Language, languages } from "./languages.ts";
export { canHear, type News, toNews } from "./news.ts";
export { isOrderUnsure } from "./order-of-news.ts";
export { Refusal, type RefusalDetails } from "./refusal.ts";
export { type RefusalCode, refusalCodes } from "./refusal-codes.ts";
export {
  allRights,
  featureOfRight,
  hasRight,
  noRights,
  type Right,
  requireRight,
  rights,
  rightsToCome,
} from "./rights.ts";
export {
  canManageServer,
  type DiscordStanding,
  joinPermissions,
  rightsFromDiscord,
} from "./rights-from-discord.ts";
export { foldSpokenCode, makeSpokenCode } from "./spoken-code.ts";
