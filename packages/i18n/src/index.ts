export { describeAnswer, describeProblem, nameQuestion } from "./describe-answer.ts";
export { describeEntry, type EntryWords } from "./describe-entry.ts";
export { describeFinding, type FindingWords } from "./describe-finding.ts";
export { describePoolRules } from "./describe-pool-rules.ts";
export { describeReach } from "./describe-reach.ts";
export { describeRecurrence } from "./describe-recurrence.ts";
export { describeAudience } from "./describe-reminder.ts";
export { toDiscordLocales } from "./discord-locales.ts";
export { formatAmount } from "./format-amount.ts";
export { formatDay } from "./format-day.ts";
export { formatMoment } from "./format-moment.ts";
export { nameLanguage } from "./name-language.ts";
export { parseDay } from "./parse-day.ts";
export { type MomentContext, parseMoment } from "./parse-moment.ts";
export {
  allMessages,
  formats,
  getMessage,
  type MessagePart,
  type Messages,
  pickMessages,
  type Translate,
  translateLanguage,
  translateRefusal,
  translatorFor,
} from "./translate.ts";
export {
  type GameTerm,
  translateAnswer,
  translateClass,
  translateGameTerm,
  translatePreset,
  translateReason,
  translateResult,
  translateSlot,
} from "./translate-terms.ts";
