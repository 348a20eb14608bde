import {
  allowDirectNote,
  beginReminder,
  chooseReminders,
  deliverReminder,
  finishReminder,
  listReminders,
  muteEvent,
  orderReminder,
  planReminders,
  previewReminder,
  viewOwnMute,
  viewOwnReminders,
} from "#use-cases/events/index.ts";
import type { Attacks } from "./attack.ts";

export const remindersAttacks: Attacks = {
  beginReminder: {
    right: "events.edit",
    attempt: (context, actor, { events }) => {
      const startsAt = context.clock.now().add({ hours: 2 });
      const turn = { eventId: events.upcoming, startsAt, minutesBefore: 60, audience: "coming" } as const;
      return beginReminder(context, actor, turn);
    },
  },
  chooseReminders: {
    right: null,
    attempt: (context, actor) => chooseReminders(context, actor, { way: "dm" }),
  },
  deliverReminder: {
    right: "events.edit",
    attempt: (context, actor, { events }) => {
      const begunAt = context.clock.now();
      const startsAt = begunAt.add({ hours: 2 });
      const turn = { eventId: events.upcoming, startsAt, minutesBefore: 60, audience: "coming" } as const;
      const ofRun = {
        runId: 0,
        startsOn: "2026-11-21",
        way: "dm",
        begunAt,
        orderedAt: null,
        isChosen: false,
      } as const;
      const courier = { write: () => Promise.resolve(true), call: () => Promise.resolve(true) };
      return deliverReminder(context, actor, { turn, run: { ...turn, ...ofRun }, courier });
    },
  },
  finishReminder: {
    right: "events.edit",
    attempt: (context, actor, { events }) => finishReminder(context, actor, { eventId: events.upcoming }),
  },
  listReminders: {
    right: "events.edit",
    attempt: (context, actor, { events }) => listReminders(context, actor, { eventId: events.upcoming }),
  },
  muteEvent: {
    right: null,
    attempt: (context, actor, { events }) =>
      muteEvent(context, actor, { eventId: events.upcoming, isMuted: true }),
  },
  orderReminder: {
    right: "events.edit",
    attempt: (context, actor, { events }) =>
      orderReminder(context, actor, { eventId: events.upcoming, audience: "unanswered" }),
  },
  allowDirectNote: {
    right: "events.edit",
    attempt: (context, actor, { bram: { memberId } }) =>
      allowDirectNote(context, actor, { memberId, about: "an attack" }),
  },
  planReminders: {
    right: "events.edit",
    attempt: (context, actor, { events }) => planReminders(context, actor, { eventId: events.upcoming }),
  },
  previewReminder: {
    right: "events.edit",
    attempt: (context, actor, { events }) =>
      previewReminder(context, actor, { eventId: events.upcoming, audience: "coming" }),
  },
  viewOwnMute: {
    right: null,
    attempt: (context, actor, { events }) => viewOwnMute(context, actor, { eventId: events.upcoming }),
  },
  viewOwnReminders: { right: null, attempt: viewOwnReminders },
};
