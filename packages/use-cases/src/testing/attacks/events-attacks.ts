import {
  adoptPresets,
  advanceEvent,
  answerEvent,
  answerForMember,
  cancelEvent,
  changeEvent,
  changeSignUp,
  createEvent,
  delayEvent,
  deleteTemplate,
  endEvent,
  giveSeat,
  listEvents,
  listExtras,
  listTemplates,
  listUnanswered,
  lockEvent,
  noteExtra,
  noteExtraGone,
  noticeDeletedMessages,
  noticeExtraChanged,
  openEvent,
  publishLineUp,
  recheckExtras,
  recordPast,
  refreshEvents,
  refreshSeats,
  saveLineUp,
  saveTemplate,
  searchEvents,
  startEvent,
  startNow,
  unlockEvent,
  viewDay,
  viewEvent,
  viewPlanning,
  viewTemplate,
} from "#use-cases/events/index.ts";
import type { Attacks } from "./attack.ts";

/** What an attacker says to have been made for an event. */
export const extraOf = (eventId: number) => ({ eventId, kind: "role", discordId: `9${eventId}` }) as const;

import { seriesAttacks } from "./series-attacks.ts";

export const eventsAttacks: Attacks = {
  adoptPresets: {
    right: "events.edit",
    attempt: (context, actor) =>
      adoptPresets(context, actor, { presets: [{ key: "training", name: "Training" }] }),
  },
  advanceEvent: {
    right: "events.edit",
    attempt: (context, actor, { events }) => advanceEvent(context, actor, { eventId: events.draft }),
  },
  ...seriesAttacks,
  answerEvent: {
    right: null,
    attempt: (context, actor, { events }) =>
      answerEvent(context, actor, { eventId: events.upcoming, answer: "maybe" }),
  },
  answerForMember: {
    right: "events.edit",
    attempt: (context, actor, { events, bram: { memberId } }) =>
      answerForMember(context, actor, { eventId: events.upcoming, memberId, answer: "maybe" }),
  },
  cancelEvent: {
    right: "events.edit",
    attempt: (context, actor, { events }) => cancelEvent(context, actor, { eventId: events.upcoming }),
  },
  changeEvent: {
    right: "events.edit",
    attempt: (context, actor, { events }) =>
      changeEvent(context, actor, { eventId: events.upcoming, title: "Raid" }),
  },
  changeSignUp: {
    right: null,
    attempt: (context, actor, { lineUpId }) =>
      changeSignUp(context, actor, { eventId: lineUpId, note: "Late from work" }),
  },
  createEvent: {
    right: "events.edit",
    attempt: (context, actor) => {
      const startsAt = context.clock.now().add({ hours: 1 }).toString();
      return createEvent(context, actor, { title: "Raid", startsAt, durationMinutes: 60, rewardPoints: 5 });
    },
  },
  delayEvent: {
    right: "events.edit",
    attempt: (context, actor, { events }) =>
      delayEvent(context, actor, { eventId: events.upcoming, minutes: 15 }),
  },
  deleteTemplate: {
    right: "events.edit",
    attempt: (context, actor, { templateId }) => deleteTemplate(context, actor, { templateId }),
  },
  endEvent: {
    right: "events.edit",
    attempt: (context, actor, { events }) => endEvent(context, actor, { eventId: events.running }),
  },
  giveSeat: {
    right: "events.edit",
    attempt: (context, actor, { lineUpId, roster }) =>
      giveSeat(context, actor, { eventId: lineUpId, memberId: roster.officerId }),
  },
  listEvents: {
    right: null,
    attempt: (context, actor) => listEvents(context, actor, { period: "past" }),
  },
  searchEvents: {
    right: null,
    attempt: (context, actor) => searchEvents(context, actor, { text: "Raid", limit: 5 }),
  },
  listTemplates: { right: "events.edit", attempt: listTemplates },
  listUnanswered: {
    right: "members.view",
    attempt: (context, actor, { events }) => listUnanswered(context, actor, { eventId: events.upcoming }),
  },
  listExtras: {
    right: null,
    attempt: (context, actor, { events }) => listExtras(context, actor, { eventId: events.upcoming }),
  },
  noteExtra: {
    right: "events.edit",
    attempt: (context, actor, { events }) => noteExtra(context, actor, extraOf(events.upcoming)),
  },
  noteExtraGone: {
    right: "events.edit",
    attempt: (context, actor, { events }) => noteExtraGone(context, actor, extraOf(events.upcoming)),
  },
  noticeExtraChanged: {
    right: "events.edit",
    attempt: (context, actor, { events }) => noticeExtraChanged(context, actor, extraOf(events.upcoming)),
  },
  recheckExtras: { right: "events.edit", attempt: recheckExtras },
  lockEvent: {
    right: "events.edit",
    attempt: (context, actor, { events }) => lockEvent(context, actor, { eventId: events.upcoming }),
  },
  noticeDeletedMessages: {
    right: "events.edit",
    attempt: (context, actor) => noticeDeletedMessages(context, actor, { messageIds: ["1"] }),
  },
  openEvent: {
    right: "events.edit",
    attempt: (context, actor, { events }) => openEvent(context, actor, { eventId: events.draft }),
  },
  recordPast: {
    right: "events.edit",
    attempt: (context, actor) => {
      const startsAt = context.clock.now().subtract({ hours: 2 }).toString();
      return recordPast(context, actor, { title: "Raid", startsAt, durationMinutes: 60 });
    },
  },
  publishLineUp: {
    right: "events.edit",
    attempt: (context, actor, { lineUpId }) => publishLineUp(context, actor, { eventId: lineUpId }),
  },
  refreshSeats: {
    right: "events.edit",
    attempt: (context, actor, { lineUpId }) => refreshSeats(context, actor, { eventId: lineUpId }),
  },
  saveLineUp: {
    right: "events.edit",
    attempt: (context, actor, { lineUpId, bram: { memberId } }) =>
      saveLineUp(context, actor, { eventId: lineUpId, picks: [{ memberId, pick: "benched" }] }),
  },
  refreshEvents: { right: "events.edit", attempt: refreshEvents },
  saveTemplate: {
    right: "events.edit",
    attempt: (context, actor, { templateId }) =>
      saveTemplate(context, actor, { templateId, name: "Raid", durationMinutes: 60, rewardPoints: 5 }),
  },
  startNow: {
    right: "events.edit",
    attempt: (context, actor, { templateId }) => startNow(context, actor, { templateId }),
  },
  unlockEvent: {
    right: "events.edit",
    attempt: (context, actor, { events }) => unlockEvent(context, actor, { eventId: events.locked }),
  },
  startEvent: {
    right: "events.edit",
    attempt: (context, actor, { events }) => startEvent(context, actor, { eventId: events.running }),
  },
  viewTemplate: {
    right: "events.edit",
    attempt: (context, actor, { templateId }) => viewTemplate(context, actor, { templateId }),
  },
  viewDay: { right: null, attempt: (context, actor) => viewDay(context, actor) },
  viewPlanning: { right: "events.edit", attempt: viewPlanning },
  viewEvent: {
    right: null,
    attempt: (context, actor, { events }) => viewEvent(context, actor, { eventId: events.upcoming }),
  },
};
