import {
  markAttendance,
  previewSettlement,
  reconcileVoice,
  recordVoice,
  settleEvent,
  viewAttendance,
} from "#use-cases/attendance/index.ts";
import type { Attacks } from "./attack.ts";

export const attendanceAttacks: Attacks = {
  markAttendance: {
    right: "attendance.edit",
    attempt: (context, actor, { events, bram }) =>
      markAttendance(context, actor, { eventId: events.over, memberId: bram.memberId, result: "noShow" }),
  },
  previewSettlement: {
    right: "events.settle",
    attempt: (context, actor, { events }) => previewSettlement(context, actor, { eventId: events.over }),
  },
  reconcileVoice: {
    right: "attendance.edit",
    attempt: (context, actor) =>
      reconcileVoice(context, actor, { people: [], at: context.clock.now(), cutAt: undefined }),
  },
  recordVoice: {
    right: "attendance.edit",
    attempt: (context, actor, { bram }) => {
      const person = { userId: bram.userId, name: bram.name, channelId: null, isDeaf: false };
      return recordVoice(context, actor, { person, at: context.clock.now(), cutAt: undefined });
    },
  },
  settleEvent: {
    right: "events.settle",
    attempt: (context, actor, { events, previewId }) =>
      settleEvent(context, actor, { eventId: events.over, previewId }),
  },
  viewAttendance: {
    right: null,
    attempt: (context, actor, { events }) => viewAttendance(context, actor, { eventId: events.over }),
  },
};
