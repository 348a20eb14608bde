import { expect, test } from "vitest";
import { newSetup, type SetupStep } from "./guild-setup.ts";
import { places } from "./places.ts";
import {
  fingerprint,
  isNews,
  planSetup,
  requireFeasible,
  type SetupDraft,
  type SetupLine,
  stepsOf,
} from "./plan-setup.ts";
import type { ServerNow, ServerThing } from "./server-now.ts";

const nothing: SetupDraft = { setup: newSetup, places: [], picks: [], steps: [], modulesOff: [] };
const raids: ServerThing = { discordId: "10", name: "raids", kind: "text-channel", obstacle: null };
const hall: ServerThing = { discordId: "20", name: "Hall", kind: "voice-channel", obstacle: null };
const leave: ServerThing = { discordId: "50", name: "leave", kind: "forum-channel", obstacle: null };
const away: ServerThing = { discordId: "60", name: "Away", kind: "role", obstacle: null };
const elders: ServerThing = { discordId: "30", name: "Elders", kind: "role", obstacle: null };
const category: ServerThing = { discordId: "40", name: "Guildhall", kind: "category", obstacle: null };

function serverWith(...things: readonly ServerThing[]): ServerNow {
  return { things, canMakeChannels: true, canMakeRoles: true, canReadAuditLog: true };
}

const create = (thing: SetupStep["thing"]): SetupLine => ({ action: "create", thing });

test("a new guild gets a category, its channels and the roles", () => {
  const lines = planSetup(nothing, serverWith());
  expect(lines).toEqual(
    [
      "category",
      "events",
      "voice",
      "panel",
      "welcome",
      "roster",
      "absences",
      "officers",
      "desk",
      "away",
      "loot",
      "wishlists",
      "recruitment",
      "codes",
      "contracts",
      "fame",
    ].map((thing) => create(thing as "events")),
  );
  expect(lines.every(isNews)).toBe(true);
});

test("what is switched off needs no place, and keeps the one that it has", () => {
  const thingsOf = (draft: SetupDraft) => planSetup(draft, serverWith(leave)).map(({ thing }) => thing);
  expect(thingsOf({ ...nothing, modulesOff: ["leave"] })).toEqual([
    "category",
    "events",
    "voice",
    "panel",
    "welcome",
    "roster",
    "officers",
    "desk",
    "loot",
    "wishlists",
    "recruitment",
    "codes",
    "contracts",
    "fame",
  ]);
  expect(thingsOf({ ...nothing, modulesOff: ["events", "leave"] })).toEqual([
    "category",
    "panel",
    "welcome",
    "roster",
    "officers",
    "desk",
    "loot",
    "wishlists",
    "recruitment",
    "codes",
    "contracts",
    "fame",
  ]);
  const places = [{ place: "absences", discordId: "50", isMadeByUs: true }] as const;
  expect(
    stepsOf(planSetup({ ...nothing, places, modulesOff: ["leave"] }, serverWith(leave)), []),
  ).toHaveLength(14);
});

test("what is picked is used, and without a new channel there is no category", () => {
  const picks = [
    { place: "events", discordId: "10" },
    { place: "voice", discordId: "20" },
    { place: "panel", discordId: "10" },
    { place: "welcome", discordId: "10" },
    { place: "roster", discordId: "10" },
    { place: "absences", discordId: "50" },
    { place: "desk", discordId: "10" },
    { place: "loot", discordId: "10" },
    { place: "wishlists", discordId: "10" },
    { place: "recruitment", discordId: "10" },
    { place: "codes", discordId: "10" },
    { place: "contracts", discordId: "10" },
    { place: "fame", discordId: "10" },
  ] as const;
  expect(planSetup({ ...nothing, picks }, serverWith(raids, hall, leave))).toEqual([
    { action: "use", thing: "events", discordId: "10", isMadeByUs: false, isNew: true },
    { action: "use", thing: "voice", discordId: "20", isMadeByUs: false, isNew: true },
    { action: "use", thing: "panel", discordId: "10", isMadeByUs: false, isNew: true },
    { action: "use", thing: "welcome", discordId: "10", isMadeByUs: false, isNew: true },
    { action: "use", thing: "roster", discordId: "10", isMadeByUs: false, isNew: true },
    { action: "use", thing: "absences", discordId: "50", isMadeByUs: false, isNew: true },
    create("officers"),
    { action: "use", thing: "desk", discordId: "10", isMadeByUs: false, isNew: true },
    create("away"),
    { action: "use", thing: "loot", discordId: "10", isMadeByUs: false, isNew: true },
    { action: "use", thing: "wishlists", discordId: "10", isMadeByUs: false, isNew: true },
    { action: "use", thing: "recruitment", discordId: "10", isMadeByUs: false, isNew: true },
    { action: "use", thing: "codes", discordId: "10", isMadeByUs: false, isNew: true },
    { action: "use", thing: "contracts", discordId: "10", isMadeByUs: false, isNew: true },
    { action: "use", thing: "fame", discordId: "10", isMadeByUs: false, isNew: true },
  ]);
});

test("what the guild uses stays, and what was deleted since is made again, in the category that stands", () => {
  const draft: SetupDraft = {
    ...nothing,
    places: [
      { place: "events", discordId: "10", isMadeByUs: true },
      { place: "voice", discordId: "21", isMadeByUs: true },
      { place: "panel", discordId: "10", isMadeByUs: true },
      { place: "welcome", discordId: "10", isMadeByUs: false },
      { place: "roster", discordId: "10", isMadeByUs: false },
      { place: "absences", discordId: "50", isMadeByUs: true },
      { place: "officers", discordId: "30", isMadeByUs: false },
      { place: "desk", discordId: "10", isMadeByUs: true },
      { place: "away", discordId: "60", isMadeByUs: true },
      { place: "loot", discordId: "10", isMadeByUs: true },
      { place: "wishlists", discordId: "10", isMadeByUs: true },
      { place: "recruitment", discordId: "10", isMadeByUs: true },
      { place: "codes", discordId: "10", isMadeByUs: true },
      { place: "contracts", discordId: "10", isMadeByUs: true },
      { place: "fame", discordId: "10", isMadeByUs: true },
    ],
    steps: [
      { thing: "category", discordId: "40", isMadeByUs: true },
      { thing: "voice", discordId: "21", isMadeByUs: true },
    ],
  };
  const lines = planSetup(draft, serverWith(category, raids, elders, leave, away));
  expect(lines).toEqual([
    { action: "use", thing: "events", discordId: "10", isMadeByUs: true, isNew: false },
    create("voice"),
    { action: "use", thing: "panel", discordId: "10", isMadeByUs: true, isNew: false },
    { action: "use", thing: "welcome", discordId: "10", isMadeByUs: false, isNew: false },
    { action: "use", thing: "roster", discordId: "10", isMadeByUs: false, isNew: false },
    { action: "use", thing: "absences", discordId: "50", isMadeByUs: true, isNew: false },
    { action: "use", thing: "officers", discordId: "30", isMadeByUs: false, isNew: false },
    { action: "use", thing: "desk", discordId: "10", isMadeByUs: true, isNew: false },
    { action: "use", thing: "away", discordId: "60", isMadeByUs: true, isNew: false },
    { action: "use", thing: "loot", discordId: "10", isMadeByUs: true, isNew: false },
    { action: "use", thing: "wishlists", discordId: "10", isMadeByUs: true, isNew: false },
    { action: "use", thing: "recruitment", discordId: "10", isMadeByUs: true, isNew: false },
    { action: "use", thing: "codes", discordId: "10", isMadeByUs: true, isNew: false },
    { action: "use", thing: "contracts", discordId: "10", isMadeByUs: true, isNew: false },
    { action: "use", thing: "fame", discordId: "10", isMadeByUs: true, isNew: false },
  ]);
  expect(lines.map(isNews)).toEqual([false, true, ...Array(13).fill(false)]);
});

test("what the bot made before it was stopped is used, not made again", () => {
  const steps: SetupStep[] = [
    { thing: "category", discordId: "40", isMadeByUs: true },
    { thing: "events", discordId: "10", isMadeByUs: true },
    { thing: "officers", discordId: null, isMadeByUs: true },
  ];
  expect(planSetup({ ...nothing, steps }, serverWith(category, raids))).toEqual([
    { action: "use", thing: "events", discordId: "10", isMadeByUs: true, isNew: true },
    create("voice"),
    create("panel"),
    create("welcome"),
    create("roster"),
    create("absences"),
    create("officers"),
    create("desk"),
    create("away"),
    create("loot"),
    create("wishlists"),
    create("recruitment"),
    create("codes"),
    create("contracts"),
    create("fame"),
  ]);
});

test.each([
  ["gone", [], "settings.placeGone"],
  ["of another kind", [{ ...hall, discordId: "10" }], "settings.wrongKind"],
  ["closed to the bot", [{ ...raids, obstacle: "settings.closedToBot" }], "settings.closedToBot"],
] as const)("a picked channel that is %s is shown with the reason, and refused", (_, things, code) => {
  const draft: SetupDraft = { ...nothing, picks: [{ place: "events", discordId: "10" }] };
  const server = serverWith(...things);
  const lines = planSetup(draft, server);
  expect(lines).toContainEqual({ action: "mend", thing: "events", discordId: "10", obstacle: code });
  expect(() => requireFeasible(lines, server)).toThrow(expect.objectContaining({ code }));
});

test.each([
  [{ canMakeChannels: false }, "events", "settings.cannotMakeChannels"],
  [{ canMakeRoles: false }, "officers", "settings.cannotMakeRoles"],
  [{ canReadAuditLog: false }, "officers", "settings.cannotReadAuditLog"],
] as const)("a bot that lacks a permission %o makes nothing", (lacking, thing, code) => {
  const server = { ...serverWith(), ...lacking };
  expect(() => requireFeasible([create(thing)], server)).toThrow(expect.objectContaining({ code }));
});

test("a bot that makes nothing needs no permission", () => {
  const lines: SetupLine[] = [
    { action: "use", thing: "events", discordId: "10", isMadeByUs: false, isNew: true },
  ];
  const powerless = { things: [], canMakeChannels: false, canMakeRoles: false, canReadAuditLog: false };
  expect(() => requireFeasible(lines, powerless)).not.toThrow();
});

test("what was on the screen is said in letters that fit into a button, and differs when the plan does", () => {
  const longest = "1".repeat(20);
  const lines = places.map(
    (thing): SetupLine => ({ action: "use", thing, discordId: longest, isMadeByUs: false, isNew: true }),
  );
  expect(fingerprint(lines).length).toBeLessThan(70);
  const others = places.map((_place, index) =>
    fingerprint(lines.map((line, at) => (at === index ? create(line.thing) : line))),
  );
  expect(new Set([fingerprint(lines), ...others]).size).toBe(places.length + 1);
});

test("what was begun goes on under its number, everything else begins anew", () => {
  const begun: SetupStep[] = [
    { thing: "events", discordId: null, isMadeByUs: true },
    { thing: "voice", discordId: "21", isMadeByUs: true },
  ];
  expect(stepsOf([create("events"), create("voice")], begun)).toEqual([
    { thing: "voice", discordId: null, isMadeByUs: true },
  ]);
});
