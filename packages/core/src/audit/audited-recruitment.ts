import type { Right } from "../rights.ts";

/** Use-cases of recruitment that change something for the guild, with the right that each asks for. What applicants do is not theirs to read. */
export const auditedRecruitment = {
  "recruitment.saveForm": "recruitment.review",
  "recruitment.switchForm": "recruitment.review",
  "recruitment.deleteForm": "recruitment.review",
  "recruitment.saveOpenings": "recruitment.review",
  "recruitment.addBlock": "recruitment.review",
  "recruitment.liftBlock": "recruitment.review",
  "recruitment.restoreBlock": "recruitment.review",
  "recruitment.takeUpApplication": "recruitment.review",
  "recruitment.putBackApplication": "recruitment.review",
  "recruitment.planInterview": "recruitment.review",
  "recruitment.decideApplication": "recruitment.review",
  "recruitment.reopenApplication": "recruitment.review",
  "recruitment.extendTrial": "recruitment.review",
  "recruitment.castVote": "recruitment.vote",
  "recruitment.addNote": "recruitment.review",
  "recruitment.deleteNote": "recruitment.review",
  "recruitment.restoreNote": "recruitment.review",
  "recruitment.saveDecisionText": "recruitment.review",
  "recruitment.resetDecisionText": "recruitment.review",
  "recruitment.requestClearance": "recruitment.review",
} as const satisfies Readonly<Record<`recruitment.${string}`, Right | null>>;
