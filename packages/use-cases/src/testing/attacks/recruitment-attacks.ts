import {
  addNote,
  askForTrial,
  castVote,
  decideApplication,
  deleteNote,
  extendTrial,
  listApplications,
  listApplicationsOf,
  listDecisionTexts,
  noteOverdue,
  noticeDeletedThread,
  noticeTrial,
  planInterview,
  putBackApplication,
  refreshApplications,
  remindInterview,
  reopenApplication,
  resetDecisionText,
  restoreNote,
  saveDecisionText,
  searchApplications,
  takeUpApplication,
  viewApplication,
  viewBallot,
  viewCounts,
  withdrawApplication,
} from "#use-cases/recruitment/index.ts";
import { apply } from "../furnish-recruitment.ts";
import type { Attacks } from "./attack.ts";

const review = "recruitment.review";

/** Applications, and what officers make of them. */
export const recruitmentAttacks: Attacks = {
  listApplicationsOf: {
    right: "recruitment.review",
    attempt: (context, actor, { bram: { memberId } }) => listApplicationsOf(context, actor, { memberId }),
  },
  searchApplications: {
    right: review,
    attempt: (context, actor) => searchApplications(context, actor, { text: "Lune", limit: 5 }),
  },
  listApplications: {
    right: review,
    attempt: (context, actor) => listApplications(context, actor, { column: "new" }),
  },
  viewApplication: {
    right: review,
    attempt: (context, actor, { recruitment: { talkingId: applicationId } }) =>
      viewApplication(context, actor, { applicationId }),
  },
  viewCounts: { right: review, attempt: (context, actor) => viewCounts(context, actor) },
  viewBallot: {
    right: "recruitment.vote",
    attempt: (context, actor, { recruitment: { talkingId: applicationId } }) =>
      viewBallot(context, actor, { applicationId }),
  },
  castVote: {
    right: "recruitment.vote",
    attempt: (context, actor, { recruitment: { newId: applicationId } }) =>
      castVote(context, actor, { applicationId, vote: "no", words: "Never heard of them" }),
  },
  takeUpApplication: {
    right: review,
    attempt: (context, actor, { recruitment: { newId: applicationId } }) =>
      takeUpApplication(context, actor, { applicationId }),
  },
  putBackApplication: {
    right: review,
    attempt: (context, actor, { recruitment: { talkingId: applicationId } }) =>
      putBackApplication(context, actor, { applicationId }),
  },
  planInterview: {
    right: review,
    attempt: (context, actor, { recruitment: { talkingId: applicationId } }) => {
      const interviewAt = context.clock.now().add({ hours: 24 }).toString();
      return planInterview(context, actor, { applicationId, interviewAt });
    },
  },
  addNote: {
    right: review,
    attempt: (context, actor, { recruitment: { newId: applicationId } }) =>
      addNote(context, actor, { applicationId, text: "Looks fine" }),
  },
  deleteNote: {
    right: review,
    attempt: (context, actor, { recruitment: { noteId } }) => deleteNote(context, actor, { noteId }),
  },
  restoreNote: {
    right: review,
    attempt: (context, actor, { recruitment: { deletedNoteId: noteId } }) =>
      restoreNote(context, actor, { noteId }),
  },
  decideApplication: {
    right: review,
    attempt: (context, actor, { recruitment: { newId: applicationId } }) =>
      decideApplication(context, actor, { applicationId, outcome: "accepted", reason: null }),
  },
  reopenApplication: {
    right: review,
    attempt: (context, actor, { recruitment: { rejectedId: applicationId } }) =>
      reopenApplication(context, actor, { applicationId, reason: null }),
  },
  extendTrial: {
    right: review,
    attempt: (context, actor, { recruitment: { trialId: applicationId } }) =>
      extendTrial(context, actor, { applicationId, days: 7 }),
  },
  listDecisionTexts: { right: review, attempt: (context, actor) => listDecisionTexts(context, actor) },
  saveDecisionText: {
    right: review,
    attempt: (context, actor) =>
      saveDecisionText(context, actor, { outcome: "rejected", language: "en", text: "No, {name}." }),
  },
  resetDecisionText: {
    right: review,
    attempt: (context, actor) => resetDecisionText(context, actor, { outcome: "rejected", language: "en" }),
  },
  noteOverdue: {
    right: review,
    attempt: (context, actor, { recruitment: { newId: applicationId } }) =>
      noteOverdue(context, actor, { applicationId, at: context.clock.now() }),
  },
  remindInterview: {
    right: review,
    attempt: (context, actor, { recruitment: { interviewId: applicationId } }) =>
      remindInterview(context, actor, { applicationId, at: context.clock.now() }),
  },
  noticeTrial: {
    right: review,
    attempt: (context, actor, { recruitment: { trialId: applicationId } }) =>
      noticeTrial(context, actor, { applicationId, at: context.clock.now() }),
  },
  askForTrial: {
    right: review,
    attempt: (context, actor, { recruitment: { trialId: applicationId } }) =>
      askForTrial(context, actor, { applicationId, at: context.clock.now() }),
  },
  refreshApplications: { right: review, attempt: refreshApplications },
  noticeDeletedThread: {
    right: review,
    attempt: (context, actor, { marker: threadId }) => noticeDeletedThread(context, actor, { threadId }),
  },
  withdrawApplication: {
    right: null,
    attempt: async (context, actor) => {
      // An own one, in whatever guild the attacker is in.
      await apply(context, { kind: "system", guildId: actor.guildId }, actor);
      await withdrawApplication(context, actor);
    },
  },
};
