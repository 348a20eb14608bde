import type { Result } from "./result.ts";

/** How presence becomes a result, and what each result pays. */
export type AttendanceRule = {
  readonly name: "standard";
  /** From this much after the start somebody is late. */
  readonly graceMinutes: number;
  /** Leaving more than this before the end is leaving early. */
  readonly leaveMinutes: number;
  /** Share of the event that somebody must have been there to be paid at all, in percent. */
  readonly minimumPercent: number;
  /** A gap up to this long counts as presence: a lost connection, a restarted game. */
  readonly bridgeMinutes: number;
  /** Whether time with the sound off counts. */
  readonly countsDeaf: boolean;
  /** Share of the event's reward per result, in percent. */
  readonly credits: Readonly<Record<Result, number>>;
};

/** The preset that most guilds keep. */
export const standardRule: AttendanceRule = {
  name: "standard",
  graceMinutes: 10,
  leaveMinutes: 10,
  minimumPercent: 70,
  bridgeMinutes: 5,
  countsDeaf: true,
  credits: {
    present: 100,
    late: 75,
    leftEarly: 50,
    walkIn: 75,
    benched: 100,
    standby: 50,
    excused: 0,
    absent: 0,
    noShow: 0,
  },
};
