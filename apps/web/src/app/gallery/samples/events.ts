import { toHundredths } from "@guildhall/core";
import { plannedByHand } from "@guildhall/core/events";
import type { VoiceTime } from "#web/features/attendance/components/lay-out-voice.ts";
import type { EventSummary } from "#web/features/events/components/event-row.tsx";

const at = (day: number, time: string) => `2026-11-${day}T${time}:00Z`;

type Planned = Pick<EventSummary, "eventId" | "title" | "state" | "counts" | "cameCount"> & {
  readonly day: number;
  readonly ownAnswer?: EventSummary["ownAnswer"];
};

const planned: readonly Planned[] = [
  {
    eventId: 1,
    day: 21,
    title: "Castle Siege: Stonegard",
    state: "live",
    counts: { coming: 41, late: 3, maybe: 2, standby: 2, cant: 6 },
    cameCount: null,
    ownAnswer: "coming",
  },
  {
    eventId: 2,
    day: 22,
    title: "Archboss: Queen Bellandir",
    state: "open",
    counts: { coming: 12, late: 1, maybe: 4, standby: 0, cant: 3 },
    cameCount: null,
  },
  {
    eventId: 3,
    day: 20,
    title: "Guild raid: Daigon",
    state: "open",
    counts: { coming: 22, late: 0, maybe: 0, standby: 1, cant: 9 },
    cameCount: 0,
  },
  {
    eventId: 4,
    day: 18,
    title: "Riftstone: Purelight Hill",
    state: "settled",
    counts: { coming: 18, late: 2, maybe: 1, standby: 0, cant: 5 },
    cameCount: 17,
    ownAnswer: "cant",
  },
  {
    eventId: 5,
    day: 17,
    title: "Fête d’été",
    state: "cancelled",
    counts: { coming: 0, late: 0, maybe: 0, standby: 0, cant: 0 },
    cameCount: 0,
  },
];

export const sampleEvents: readonly EventSummary[] = planned.map(({ day, ownAnswer = null, ...event }) => ({
  ...event,
  ownAnswer,
  houseId: 1,
  note: null,
  startsAt: at(day, "20:00"),
  endsAt: at(day, "21:30"),
  voiceChannelId: null,
  reward: toHundredths(1200),
  createdByUserId: null,
  ...plannedByHand,
}));

export const sampleWindow = { startsAt: at(21, "20:00"), endsAt: at(21, "21:30") };
export const sampleNow = at(21, "21:10");

function time(from: string, to: string | null, wishes: Partial<VoiceTime> = {}): VoiceTime {
  return { fromAt: at(21, from), toAt: to && at(21, to), isDeaf: false, isUncertain: false, ...wishes };
}

/** There all the time, late and still there, gone for a while, sound off, cut off, never there. */
export const sampleVoice: readonly (readonly VoiceTime[])[] = [
  [time("19:52", "21:33")],
  [time("20:12", null)],
  [time("19:58", "20:40"), time("20:46", "21:32")],
  [time("20:20", "20:48"), time("20:48", "21:04", { isDeaf: true }), time("21:04", "21:32")],
  [time("20:00", "20:30"), time("20:30", "20:50", { isUncertain: true })],
  [],
];
