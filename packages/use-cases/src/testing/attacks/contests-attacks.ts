import {
  acceptContest,
  closeEvent,
  contestResult,
  declineContest,
  holdEvent,
  listClosings,
  listContests,
  noteEventOver,
  planClosing,
  releaseEvent,
  replanClosings,
  viewContest,
  viewOutlook,
  viewOwnAttendance,
  viewOwnContests,
  withdrawContest,
} from "#use-cases/attendance/index.ts";
import type { Attacks } from "./attack.ts";

/** What attendance lets officers leave to the clock, and members say against it. */
export const contestsAttacks: Attacks = {
  acceptContest: {
    right: "events.settle",
    attempt: (context, actor, { contests: { contestId, previewId } }) =>
      acceptContest(context, actor, { contestId, previewId }),
  },
  closeEvent: {
    right: "events.settle",
    attempt: (context, actor, { contests }) => closeEvent(context, actor, { eventId: contests.dueEventId }),
  },
  contestResult: {
    right: null,
    attempt: (context, actor, { events }) => {
      const wished = { wantedResult: "walkIn", reason: "I came late" } as const;
      return contestResult(context, actor, { eventId: events.settled, ...wished });
    },
  },
  declineContest: {
    right: "events.settle",
    attempt: (context, actor, { contests: { contestId }, marker }) =>
      declineContest(context, actor, { contestId, answer: `No, ${marker}` }),
  },
  holdEvent: {
    right: "events.settle",
    attempt: (context, actor, { events }) => holdEvent(context, actor, { eventId: events.over }),
  },
  listClosings: {
    right: "events.settle",
    attempt: (context, actor, { events }) => listClosings(context, actor, { eventIds: [events.over] }),
  },
  listContests: { right: "events.settle", attempt: (context, actor) => listContests(context, actor) },
  noteEventOver: {
    right: "events.settle",
    attempt: (context, actor, { events }) => noteEventOver(context, actor, { eventId: events.over }),
  },
  planClosing: {
    right: "events.settle",
    attempt: (context, actor, { events }) => planClosing(context, actor, { eventId: events.over }),
  },
  releaseEvent: {
    right: "events.settle",
    attempt: (context, actor, { contests }) =>
      releaseEvent(context, actor, { eventId: contests.heldEventId }),
  },
  replanClosings: { right: "events.settle", attempt: (context, actor) => replanClosings(context, actor) },
  viewContest: {
    right: "events.settle",
    attempt: (context, actor, { contests: { contestId } }) => viewContest(context, actor, { contestId }),
  },
  viewOutlook: {
    right: "events.settle",
    attempt: (context, actor, { events }) => viewOutlook(context, actor, { eventId: events.over }),
  },
  viewOwnAttendance: {
    right: null,
    attempt: (context, actor, { events }) => viewOwnAttendance(context, actor, { eventId: events.settled }),
  },
  viewOwnContests: { right: null, attempt: (context, actor) => viewOwnContests(context, actor) },
  withdrawContest: {
    right: null,
    attempt: (context, actor, { contests: { ownId } }) =>
      withdrawContest(context, actor, { contestId: ownId }),
  },
};
