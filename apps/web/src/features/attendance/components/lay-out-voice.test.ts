import { expect, test } from "vitest";
import { layOutVoice, type VoiceTime } from "./lay-out-voice.ts";

const at = (time: string) => `2026-11-21T${time}:00Z`;
const event = { startsAt: at("20:00"), endsAt: at("21:30") };
const now = at("21:00");

function time(from: string, to: string | null, wishes: Partial<VoiceTime> = {}): VoiceTime {
  return { fromAt: at(from), toAt: to && at(to), isDeaf: false, isUncertain: false, ...wishes };
}

test("the event fills three quarters of the bar, with as much before it as after", () => {
  expect(layOutVoice(event, [time("20:00", "21:30")], now)).toMatchObject([
    { kind: "heard", start: 12.5, width: 75 },
  ]);
});

test("what goes on ends now, and what lies outside of the bar is cut off", () => {
  const [running, early] = layOutVoice(event, [time("20:45", null), time("18:00", "20:00")], now);
  expect(running).toMatchObject({ start: 50, width: 12.5, toAt: now });
  expect(early).toMatchObject({ start: 0, width: 12.5 });
  expect(layOutVoice(event, [time("17:00", "18:00")], now)).toEqual([]);
});

test("uncertain goes before deaf: nobody knows whether the sound was on", () => {
  const kinds = layOutVoice(
    event,
    [time("20:00", "20:10", { isDeaf: true }), time("20:10", "20:20", { isDeaf: true, isUncertain: true })],
    now,
  );
  expect(kinds.map(({ kind }) => kind)).toEqual(["deaf", "uncertain"]);
});
