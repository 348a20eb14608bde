import {
  answerEvent,
  answerForMember,
  cancelEvent,
  changeEvent,
  createEvent,
  delayEvent,
  endEvent,
  listEvents,
  listUnanswered,
  noticeDeletedMessages,
  refreshEvents,
  startEvent,
  viewCalendar,
  viewEvent,
  viewPlanning,
} from "#use-cases/events/index.ts";
import type { Attacks } from "./attack.ts";

export const eventsAttacks: Attacks = {
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
  endEvent: {
    right: "events.edit",
    attempt: (context, actor, { events }) => endEvent(context, actor, { eventId: events.running }),
  },
  listEvents: {
    right: null,
    attempt: (context, actor) => listEvents(context, actor, { period: "past" }),
  },
  listUnanswered: {
    right: "members.view",
    attempt: (context, actor, { events }) => listUnanswered(context, actor, { eventId: events.upcoming }),
  },
  noticeDeletedMessages: {
    right: "events.edit",
    attempt: (context, actor) => noticeDeletedMessages(context, actor, { messageIds: ["1"] }),
  },
  refreshEvents: { right: "events.edit", attempt: refreshEvents },
  startEvent: {
    right: "events.edit",
    attempt: (context, actor, { events }) => startEvent(context, actor, { eventId: events.running }),
  },
  viewCalendar: {
    right: null,
    attempt: (context, actor) => viewCalendar(context, actor, { view: "month", firstWeekday: 1 }),
  },
  viewPlanning: { right: "events.edit", attempt: viewPlanning },
  viewEvent: {
    right: null,
    attempt: (context, actor, { events }) => viewEvent(context, actor, { eventId: events.upcoming }),
  },
};
