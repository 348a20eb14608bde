import {
  beginReminder,
  chooseReminders,
  finishReminder,
  listReminders,
  muteEvent,
  orderReminder,
  planReminders,
  previewReminder,
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
  planReminders: {
    right: "events.edit",
    attempt: (context, actor, { events }) => planReminders(context, actor, { eventId: events.upcoming }),
  },
  previewReminder: {
    right: "events.edit",
    attempt: (context, actor, { events }) =>
      previewReminder(context, actor, { eventId: events.upcoming, audience: "coming" }),
  },
  viewOwnReminders: { right: null, attempt: viewOwnReminders },
};
