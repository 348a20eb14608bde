import {
  answerDraft,
  checkIn,
  closeCheckIn,
  draftHere,
  draftList,
  listForecasts,
  markAttendance,
  markMany,
  openCheckIn,
  previewNames,
  previewSettlement,
  reconcileVoice,
  recordVoice,
  settleEvent,
  viewAttendance,
  viewCheckIn,
  viewMatrix,
  viewTurnoutTrend,
  viewWarRoom,
  writeMarkDraft,
} from "#use-cases/attendance/index.ts";
import type { Attacks } from "./attack.ts";

export const attendanceAttacks: Attacks = {
  viewTurnoutTrend: {
    right: null,
    attempt: (context, actor) => viewTurnoutTrend(context, actor, { days: 90 }),
  },
  markAttendance: {
    right: "attendance.edit",
    attempt: (context, actor, { events, bram }) =>
      markAttendance(context, actor, { eventId: events.over, memberId: bram.memberId, result: "noShow" }),
  },
  answerDraft: {
    right: "attendance.edit",
    attempt: (context, actor, { events, draftId }) =>
      answerDraft(context, actor, { eventId: events.over, draftId, question: 0, memberId: null }),
  },
  checkIn: {
    right: null,
    attempt: (context, actor, { events, checkInCode }) =>
      checkIn(context, actor, { eventId: events.running, code: checkInCode }),
  },
  closeCheckIn: {
    right: "attendance.edit",
    attempt: (context, actor, { events }) => closeCheckIn(context, actor, { eventId: events.running }),
  },
  draftHere: {
    right: "attendance.edit",
    attempt: (context, actor, { events, bram }) =>
      draftHere(context, actor, { eventId: events.over, result: "present", userIds: [bram.userId] }),
  },
  draftList: {
    right: "attendance.edit",
    attempt: (context, actor, { events, bram }) =>
      draftList(context, actor, { eventId: events.over, result: "present", text: bram.name }),
  },
  markMany: {
    right: "attendance.edit",
    attempt: (context, actor, { events, bram: { memberId } }) =>
      markMany(context, actor, {
        eventId: events.over,
        marks: [{ memberId, result: "noShow", source: "list" }],
      }),
  },
  openCheckIn: {
    right: "attendance.edit",
    attempt: (context, actor, { events }) => openCheckIn(context, actor, { eventId: events.running }),
  },
  previewNames: {
    right: "attendance.edit",
    attempt: (context, actor, { events, bram }) =>
      previewNames(context, actor, { eventId: events.over, text: bram.name }),
  },
  viewCheckIn: {
    right: null,
    attempt: (context, actor, { events }) => viewCheckIn(context, actor, { eventId: events.running }),
  },
  writeMarkDraft: {
    right: "attendance.edit",
    attempt: (context, actor, { events, draftId }) =>
      writeMarkDraft(context, actor, { eventId: events.over, draftId }),
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
  viewWarRoom: {
    right: "attendance.edit",
    attempt: (context, actor, { events }) => viewWarRoom(context, actor, { eventId: events.running }),
  },
  listForecasts: {
    right: "events.edit",
    attempt: (context, actor, { events }) => listForecasts(context, actor, { eventIds: [events.upcoming] }),
  },
  viewMatrix: {
    right: null,
    attempt: (context, actor) => viewMatrix(context, actor, { days: null, page: 0 }),
  },
};
