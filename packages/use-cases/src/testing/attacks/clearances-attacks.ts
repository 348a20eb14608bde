import {
  answerClearance,
  closeClearance,
  requestClearance,
  viewClearance,
} from "#use-cases/recruitment/index.ts";
import type { Attacks } from "./attack.ts";

/** What former guilds are asked about applicants. */
export const clearancesAttacks: Attacks = {
  requestClearance: {
    right: "recruitment.review",
    attempt: (context, actor, { recruitment: { newId }, diplomacy: { foreignGuildId } }) =>
      requestClearance(context, actor, { applicationId: newId, foreignGuildId }),
  },
  viewClearance: {
    right: null,
    attempt: (context, actor, { diplomacy }) => viewClearance(context, actor, diplomacy),
  },
  answerClearance: {
    right: null,
    attempt: (context, actor, { diplomacy: { clearanceId } }) =>
      answerClearance(context, actor, { clearanceId, answer: "no", words: null }),
  },
  closeClearance: {
    right: "recruitment.review",
    attempt: (context, actor, { diplomacy: { clearanceId, answerUntil } }) =>
      closeClearance(context, actor, { clearanceId, answerUntil }),
  },
};
