import { expect, test } from "vitest";
import { checkInTime } from "./check-in-time.ts";
import type { VoiceInterval } from "./voice-interval.ts";

const at = (minute: number) => Temporal.Instant.from("2026-11-24T20:00:00Z").add({ minutes: minute });
const window = { startsAt: at(0), endsAt: at(120) };
const voice = (from: number, to: number | null) => ({
  channelId: "1",
  fromAt: at(from),
  toAt: to === null ? null : at(to),
  isDeaf: false,
  isUncertain: false,
});
const span = (from: number, to: number) => ({ fromAt: at(from), toAt: at(to) });

type Case = { readonly minute: number; readonly voices?: readonly VoiceInterval[]; readonly counts: unknown };

const cases: Readonly<Record<string, Case>> = {
  "counts to the end of the event": { minute: 10, counts: span(10, 120) },
  "before the start counts from the start": { minute: -20, counts: span(0, 120) },
  "counts until the next time in voice begins": {
    minute: 10,
    voices: [voice(40, 50), voice(60, 70)],
    counts: span(10, 40),
  },
  "after voice goes on from its own moment": { minute: 60, voices: [voice(0, 30)], counts: span(60, 120) },
  "adds nothing to whoever is in voice": { minute: 10, voices: [voice(0, 30)], counts: undefined },
  "adds nothing to whoever stays in voice": { minute: 10, voices: [voice(0, null)], counts: undefined },
  "adds nothing to whoever comes into voice in the same moment": {
    minute: 10,
    voices: [voice(10, 30)],
    counts: undefined,
  },
  "counts for whoever leaves voice in the same moment": {
    minute: 30,
    voices: [voice(0, 30)],
    counts: span(30, 120),
  },
  "after the end adds nothing": { minute: 120, counts: undefined },
};

test.each(Object.entries(cases))("a check-in %s", (_title, { minute, voices = [], counts }) => {
  expect(checkInTime(at(minute), voices, window)).toEqual(counts);
});

test("without a check-in there is nothing to add", () => {
  expect(checkInTime(undefined, [], window)).toBeUndefined();
});
