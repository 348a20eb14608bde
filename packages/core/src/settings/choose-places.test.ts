import { expect, test } from "vitest";
import { planChoices } from "./choose-places.ts";
import { newSetup } from "./guild-setup.ts";
import type { SetupDraft } from "./plan-setup.ts";
import type { ServerNow } from "./server-now.ts";

const draft: SetupDraft = {
  setup: newSetup,
  places: [{ place: "events", discordId: "1", isMadeByUs: true }],
  picks: [{ place: "officers", discordId: "9" }],
  steps: [],
  modulesOff: [],
};

const server: ServerNow = {
  things: [
    { discordId: "1", name: "events", kind: "text-channel", obstacle: null },
    { discordId: "2", name: "siege-plan", kind: "text-channel", obstacle: null },
    { discordId: "3", name: "secret", kind: "text-channel", obstacle: "settings.closedToBot" },
    { discordId: "4", name: "Raid", kind: "voice-channel", obstacle: null },
  ],
  canMakeChannels: false,
  canMakeRoles: false,
  canReadAuditLog: false,
};

test("only what was chosen is planned: nothing is created, and what others picked waits", () => {
  expect(planChoices(draft, { choices: { events: "2", voice: "4" } }, server)).toEqual([
    { action: "use", thing: "events", discordId: "2", isMadeByUs: false, isNew: true },
    { action: "use", thing: "voice", discordId: "4", isMadeByUs: false, isNew: true },
  ]);
});

test.each([
  ["what is closed to the bot", "3", "settings.closedToBot"],
  ["a channel of the wrong kind", "4", "settings.wrongKind"],
  ["what is gone", "5", "settings.placeGone"],
  ["what the guild uses already", "1", "settings.unchanged"],
])("%s is refused", (_, events, code) => {
  expect(() => planChoices(draft, { choices: { events } }, server)).toThrow(code);
});

test("what somebody chose in between is not overwritten unseen", () => {
  const choices = { events: "2" };
  expect(() => planChoices(draft, { choices, seen: { events: "7" } }, server)).toThrow(
    "settings.changedMeanwhile",
  );
  expect(() => planChoices(draft, { choices, seen: { events: null } }, server)).toThrow(
    "settings.changedMeanwhile",
  );
  expect(planChoices(draft, { choices, seen: { events: "1", voice: null } }, server)).toHaveLength(1);
});
