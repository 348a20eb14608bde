import { standardRules } from "@guildhall/core/events";
import { expect, test } from "vitest";
import { changePlanInput, changesOf, toChangeEventInput } from "./change-plan.input.ts";

const draft = {
  title: "Siege",
  day: "2026-11-28",
  time: "20:00",
  durationMinutes: "90",
  rewardPoints: "12",
  note: "Rams",
  templateId: null,
  voiceChannelId: null,
  rules: standardRules,
};

test("only what was changed is sent, and of the start both parts", () => {
  expect(changesOf(draft, draft)).toEqual({});
  expect(changesOf(draft, { ...draft, note: "", time: "21:00" })).toEqual({
    note: "",
    day: "2026-11-28",
    time: "21:00",
  });
  const rules = { ...draft.rules, seats: 30 };
  expect(changesOf(draft, { ...draft, rules })).toEqual({ rules: { seats: 30 } });
  expect(changesOf({ ...draft, rules }, { ...draft, voiceChannelId: "1" })).toEqual({
    voiceChannelId: "1",
    rules: { seats: null },
  });
});

test("what is left out stays, and a start is a moment on the guild's wall", () => {
  const input = changePlanInput.parse({ eventId: "7", note: "", day: "2026-11-28", time: "21:00" });
  expect(toChangeEventInput(input, "Europe/Berlin")).toEqual({
    eventId: 7,
    note: "",
    startsAt: "2026-11-28T20:00:00Z",
  });
  expect(toChangeEventInput(changePlanInput.parse({ eventId: 7 }), "UTC")).toEqual({ eventId: 7 });
  expect(changePlanInput.safeParse({ eventId: 7, day: "2026-11-28" }).success).toBe(false);
});
