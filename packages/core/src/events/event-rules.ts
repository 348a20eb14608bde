import { z } from "zod";
import { roles } from "../games/index.ts";
import { maxReminders, reminder } from "../settings/index.ts";
import { attendanceCounts } from "./attendance-counts.ts";
import { attendancePolicy } from "./attendance-policy.ts";
import { standardRules } from "./standard-rules.ts";

const discordId = z.string().regex(/^\d{17,20}$/);
/** Statics that an event signs up at most. */
const maxStatics = 25;
/** As many as a select in Discord holds. */
const maxVoiceChannels = 25;
const seats = z.number().int().min(0).max(1_000);

/**
 * What a template decides of its events, and each event keeps for itself: a template that is changed later changes no event
 * that stands. Null is what the guild usually does.
 */
export const eventRules = z.object({
  /** Seats per role; a role that is not named has as many as the event has. */
  roleSeats: z.partialRecord(z.enum(roles), seats),
  /** Seats per class, by the keys of the game profile. */
  classSeats: z.record(z.string().max(40), seats),
  /** Seats in all; null is any number. */
  seats: seats.min(1).nullable(),
  /** With fewer the card says how many are missing. */
  leastPeople: seats.min(1).nullable(),
  /** Edge of the card, 0xRRGGBB. */
  colour: z.number().int().min(0).max(0xffffff).nullable(),
  imageUrl: z
    .url({ protocol: /^https$/ })
    .max(500)
    .nullable(),
  mentionRoleIds: z.array(discordId).max(10).nullable(),
  /** Where the card is posted: a text channel or a forum. */
  channelId: discordId.nullable(),
  offersMaybe: z.boolean().nullable(),
  offersStandby: z.boolean().nullable(),
  /** When the card appears and members may answer; null is at once. */
  opensHoursBefore: z
    .number()
    .int()
    .min(1)
    .max(24 * 60)
    .nullable(),
  /** From when on only officers change answers; null never, so that people may say until the end that they come, without bonus. */
  locksMinutesBefore: z
    .number()
    .int()
    .min(0)
    .max(14 * 24 * 60)
    .nullable(),
  reminders: z.array(reminder).max(maxReminders).nullable(),
  counts: z.enum(attendanceCounts),
  /** What is otherwise than in the guild's settings of attendance. */
  attendance: attendancePolicy,
  /** Voice channels, stages and categories in which presence counts beside the event's own channel. */
  voiceChannelIds: z.array(discordId).max(maxVoiceChannels),
  /** Whether officers confirm who takes part: signing up alone is not being picked. */
  hasLineUp: z.boolean(),
  /** No card of its own, but a line in the card of the day. */
  isRollCall: z.boolean(),
  hasThread: z.boolean(),
  /** Whether it stands among the scheduled events of the server. */
  hasScheduledEvent: z.boolean(),
  /** A voice channel for this event alone, gone afterwards. */
  hasVoiceChannel: z.boolean(),
  /** A role for those who come, gone afterwards. */
  hasRole: z.boolean(),
  /** Statics whose regulars are signed up without a press, until they say otherwise. */
  staticIds: z.array(z.number().int().positive()).max(maxStatics),
  /** The pool of points that pays; null is the house's first. */
  poolId: z.number().int().positive().nullable(),
  /** How many events of its template pay one member in a week of the guild; null is all. Attendance counts all the same. */
  paidPerWeek: z.number().int().min(1).max(100).nullable(),
});

export type EventRules = z.infer<typeof eventRules>;

/** Some of the rules: those that are left out stay as they are. It knows no defaults, which would come in uninvited. */
export const someEventRules = eventRules.partial();

export type SomeEventRules = z.infer<typeof someEventRules>;

/** The rules with some of them changed. */
export function withRules(
  changes: SomeEventRules | undefined,
  rules: EventRules = standardRules,
): EventRules {
  if (!changes) return rules;
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return eventRules.parse({ ...rules, ...Object.fromEntries(given) });
}

/** The rules that are not as usual. */
export function differingRules(rules: EventRules): Partial<EventRules> {
  const usual = new Map(Object.entries(standardRules).map(([name, value]) => [name, JSON.stringify(value)]));
  const entries = Object.entries(rules);
  return Object.fromEntries(entries.filter(([name, value]) => usual.get(name) !== JSON.stringify(value)));
}
