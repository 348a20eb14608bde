import { z } from "zod";
import { roles } from "../games/index.ts";

/** Whom a reminder is for. `notInVoice` asks at that moment who said to come and is not in the event's voice channel. */
export const reminderAudiences = ["unanswered", "coming", "picked", "notInVoice"] as const;

export type ReminderAudience = (typeof reminderAudiences)[number];

/** How a reminder reaches people: as each of them chose, in the event's thread, or by direct message. */
export const reminderWays = ["chosen", "thread", "dm"] as const;

export const reminder = z.object({
  /** Before the start; below zero after it. */
  minutesBefore: z
    .number()
    .int()
    .min(-60)
    .max(14 * 24 * 60),
  audience: z.enum(reminderAudiences),
  way: z.enum(reminderWays),
});

export type Reminder = z.infer<typeof reminder>;

/** Whether attendance at an event goes into the percentages: always, only for those who came, or not at all. */
export const attendanceCounts = ["yes", "bonus", "no"] as const;

const discordId = z.string().regex(/^\d{17,20}$/);
const seats = z.number().int().min(0).max(1_000);

/**
 * What a template decides of its events, and each event keeps for itself: a template that is changed later changes no event
 * that stands. Null is what the guild usually does.
 */
export const eventRules = z.object({
  /** Seats per role; a role that is not named has as many as the event has. */
  roleSeats: z.partialRecord(z.enum(roles), seats).default({}),
  /** Seats per class, by the keys of the game profile. */
  classSeats: z.record(z.string().max(40), seats).default({}),
  /** Seats in all; null is any number. */
  seats: seats.min(1).nullable().default(null),
  /** With fewer the card says how many are missing. */
  leastPeople: seats.min(1).nullable().default(null),
  /** Edge of the card, 0xRRGGBB. */
  colour: z.number().int().min(0).max(0xffffff).nullable().default(null),
  imageUrl: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable()
    .default(null),
  mentionRoleIds: z.array(discordId).max(10).nullable().default(null),
  /** Where the card is posted: a text channel or a forum. */
  channelId: discordId.nullable().default(null),
  offersMaybe: z.boolean().nullable().default(null),
  offersStandby: z.boolean().nullable().default(null),
  /** When the card appears and members may answer; null is at once. */
  opensHoursBefore: z
    .number()
    .int()
    .min(1)
    .max(24 * 60)
    .nullable()
    .default(null),
  /** From when on only officers change answers; null never, so that people may say until the end that they come, without bonus. */
  locksMinutesBefore: z
    .number()
    .int()
    .min(0)
    .max(14 * 24 * 60)
    .nullable()
    .default(null),
  reminders: z.array(reminder).max(5).nullable().default(null),
  counts: z.enum(attendanceCounts).default("yes"),
  /** Whether officers confirm who takes part: signing up alone is not being picked. */
  hasLineUp: z.boolean().default(false),
  /** No card of its own, but a line in the card of the day. */
  isRollCall: z.boolean().default(false),
  hasThread: z.boolean().default(false),
  /** Whether it stands among the scheduled events of the server. */
  hasScheduledEvent: z.boolean().default(false),
  /** A voice channel for this event alone, gone afterwards. */
  hasVoiceChannel: z.boolean().default(false),
  /** A role for those who come, gone afterwards. */
  hasRole: z.boolean().default(false),
});

export type EventRules = z.infer<typeof eventRules>;

/** What an event is like that was planned without a template. */
export const standardRules: EventRules = eventRules.parse({});
