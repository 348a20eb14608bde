import { expect, test } from "vitest";
import { toHundredths } from "../hundredths.ts";
import { requireOpenForAnswers } from "./answer-event.ts";
import { withRules } from "./event-rules.ts";
import { recordPast } from "./record-past.ts";
import { standardRules } from "./standard-rules.ts";
import { startNowInput } from "./start-now.input.ts";
import { startNow } from "./start-now.ts";
import type { EventTemplate } from "./templates/event-template.ts";
import { templateOfPreset } from "./templates/template-of-preset.ts";

const now = Temporal.Instant.from("2026-11-21T12:00:00Z");
const settings = { "events.durationMinutes": 45, "dkp.eventPoints": 7 };
const planning = { houseId: 1, voiceChannelId: "2", createdByUserId: "3", now, settings };
const refusal = (code: string) => expect.objectContaining({ code });
const template: EventTemplate = {
  templateId: 5,
  name: "Boonstone",
  note: null,
  durationMinutes: 30,
  reward: toHundredths(15_00),
  voiceChannelId: null,
  rules: withRules({ opensHoursBefore: 168, locksMinutesBefore: 60, reminders: null, hasThread: true }),
};

test("what is on now is live at once, asks nobody, and harms nobody", () => {
  const event = startNow({ templateId: 5 }, { ...planning, template });
  expect(event).toMatchObject({
    title: "Boonstone",
    startsAt: now,
    endsAt: now.add({ minutes: 30 }),
    state: "live",
    isPlanned: false,
    reward: 15_00,
    rules: { counts: "bonus", opensHoursBefore: null, locksMinutesBefore: null, hasThread: true },
  });
  expect(() => requireOpenForAnswers({ ...event, eventId: 1 }, now)).toThrow(refusal("events.notPlanned"));
});

test("what does not count at all does not count when it is on now either", () => {
  const uncounted = { ...template, rules: withRules({ counts: "no" }) };
  expect(startNow({ templateId: 5 }, { ...planning, template: uncounted }).rules.counts).toBe("no");
});

test("what is on now has a title or a template", () => {
  expect(startNowInput.safeParse({}).success).toBe(false);
  expect(startNow(startNowInput.parse({ title: "Rift" }), planning)).toMatchObject({
    title: "Rift",
    endsAt: now.add({ minutes: 45 }),
  });
});

test("what nobody created is told when it is over, and at most two weeks later", () => {
  const past = (startsAt: string, durationMinutes = 60) =>
    recordPast({ title: "Raid", startsAt, durationMinutes }, planning);
  expect(past("2026-11-21T11:00:00Z")).toMatchObject({
    state: "live",
    isPlanned: false,
    endsAt: now,
    rules: { ...standardRules, counts: "bonus", reminders: [] },
  });
  expect(() => past("2026-11-21T11:00:00.001Z")).toThrow(refusal("events.notOverYet"));
  expect(() => past("2026-11-07T12:00:00Z")).not.toThrow();
  expect(() => past("2026-11-07T11:59:59Z")).toThrow(refusal("events.tooLongAgo"));
});

test("what the game plans opens a week ahead, and what happens several times a day reminds nobody", () => {
  const preset = { key: "siege", durationMinutes: null, rewardPoints: 20 };
  expect(templateOfPreset(preset, { name: "Siege", usualMinutes: 90 })).toEqual({
    name: "Siege",
    note: null,
    durationMinutes: 90,
    reward: 20_00,
    voiceChannelId: null,
    rules: withRules({ opensHoursBefore: 168 }),
  });
  const rollCall = templateOfPreset({ ...preset, isRollCall: true }, { name: "Boss", usualMinutes: 15 });
  expect(rollCall.rules).toMatchObject({ isRollCall: true, reminders: [] });
});
