import {
  changeAbsence,
  closeAbsence,
  closeDeletedPost,
  correctAbsence,
  endAbsence,
  enterAbsence,
  listCurrentAbsences,
  listOwnAbsences,
  listShortages,
  moveAbsence,
  noticePost,
  recheckPosts,
  saveAvailability,
  startAbsence,
  viewAbsence,
  viewDigest,
  viewGuildWeek,
  viewOwnWeek,
  viewTimeLine,
} from "#use-cases/absences/index.ts";
import type { Context } from "#use-cases/context.ts";
import type { Attacks } from "./attack.ts";

/** A day, counted from the one on which the clock of the tests stands still. */
function day(context: Context, ahead: number): string {
  return context.clock.now().toZonedDateTimeISO("UTC").toPlainDate().add({ days: ahead }).toString();
}

function days(context: Context, first: number) {
  return { fromOn: day(context, first), untilOn: day(context, first + 2), isReasonShared: false };
}

export const absencesAttacks: Attacks = {
  startAbsence: {
    right: null,
    attempt: (context, actor) => startAbsence(context, actor, days(context, 40)),
  },
  changeAbsence: {
    right: null,
    attempt: (context, actor, { absences }) =>
      changeAbsence(context, actor, { absenceId: absences.officer, ...days(context, 12) }),
  },
  endAbsence: {
    right: null,
    attempt: (context, actor, { absences }) => endAbsence(context, actor, { absenceId: absences.officer }),
  },
  enterAbsence: {
    right: "absences.edit",
    attempt: (context, actor, { bram: { memberId } }) =>
      enterAbsence(context, actor, { memberId, ...days(context, 40) }),
  },
  correctAbsence: {
    right: "absences.edit",
    attempt: (context, actor, { absences }) =>
      correctAbsence(context, actor, { absenceId: absences.bram, ...days(context, 12) }),
  },
  closeAbsence: {
    right: "absences.edit",
    attempt: (context, actor, { absences }) => closeAbsence(context, actor, { absenceId: absences.bram }),
  },
  closeDeletedPost: {
    right: "absences.edit",
    attempt: (context, actor, { absences }) =>
      closeDeletedPost(context, actor, { threadId: absences.threadId }),
  },
  moveAbsence: {
    right: "absences.edit",
    attempt: (context, actor, { absences }) => {
      const later = { now: () => context.clock.now().add({ hours: 24 * 11 }) };
      return moveAbsence({ ...context, clock: later }, actor, { absenceId: absences.bram });
    },
  },
  noticePost: {
    right: "absences.edit",
    attempt: (context, actor, { absences }) =>
      noticePost(context, actor, { threadId: absences.threadId, forumId: "1", isOpenedByHand: false }),
  },
  recheckPosts: { right: "absences.edit", attempt: recheckPosts },
  saveAvailability: {
    right: null,
    attempt: (context, actor) => saveAvailability(context, actor, { free: [], never: ["tue-evening"] }),
  },
  listCurrentAbsences: { right: "members.view", attempt: listCurrentAbsences },
  listOwnAbsences: { right: null, attempt: listOwnAbsences },
  listShortages: { right: "events.edit", attempt: listShortages },
  viewAbsence: {
    right: "members.view",
    attempt: (context, actor, { absences }) => viewAbsence(context, actor, { absenceId: absences.bram }),
  },
  viewDigest: {
    right: null,
    attempt: (context, actor, { absences }) => viewDigest(context, actor, { absenceId: absences.officer }),
  },
  viewGuildWeek: { right: "members.view", attempt: viewGuildWeek },
  viewOwnWeek: { right: null, attempt: viewOwnWeek },
  viewTimeLine: {
    right: "members.view",
    attempt: (context, actor) => viewTimeLine(context, actor, { span: 28 }),
  },
};
