import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventState } from "../../events/index.ts";
import type { ServerRole } from "../../settings/index.ts";
import { chooseWarEvent, nextWarTurn } from "./choose-war-event.ts";
import { planWarRoles, warNickname } from "./plan-war-roles.ts";
import { linkByCode, type WarCandidate } from "./war-code.ts";
import { isBelowBot, isWarOfficer, listWarLacks, warPermissions } from "./war-standing.ts";

const now = Temporal.Instant.from("2026-11-24T20:00:00Z");
const later = (minutes: number) => now.add({ minutes });

const event = (eventId: number, [from, to]: readonly [number, number], state: EventState = "open") => ({
  ...{ eventId, state },
  ...{ startsAt: later(from), endsAt: later(to) },
});

test.each([
  ["what is on goes before what comes", [event(1, [60, 120]), event(2, [-10, 30], "live")], 2],
  ["what is at hand goes before what was just over", [event(1, [-90, -5]), event(2, [20, 80])], 2],
  ["what was just over goes before what comes later", [event(1, [-90, -5]), event(2, [90, 120])], 1],
  ["what was paid keeps its quarter of an hour", [event(1, [-90, -14], "settled")], 1],
  ["a quarter of an hour after the end it is none", [event(1, [-90, -15], "live")], undefined],
  ["what was called off is none", [event(1, [-5, 30], "cancelled")], undefined],
  ["a draft is none", [event(1, [-5, 30], "draft")], undefined],
  ["of two the one that begins first", [event(2, [-5, 30]), event(1, [-10, 60])], 1],
] as const)("of events with parties: %s", (_title, events, chosen) => {
  expect(chooseWarEvent(events, now)?.eventId).toBe(chosen);
});

test("looks come when people gather, at the end, and a quarter of an hour after it", () => {
  const events = [event(1, [60, 120])];
  const turns: number[] = [];
  let at: Temporal.Instant = now;
  for (let next = nextWarTurn(events, at); next; next = nextWarTurn(events, at)) {
    turns.push(now.until(next).total("minutes"));
    at = next;
  }
  expect(turns).toEqual([30, 120, 135]);
});

const role = fc.record({
  userId: fc.constantFrom("1", "2", "3", "4"),
  roleId: fc.constantFrom("a", "b", "c"),
});
const roles = fc.uniqueArray(role, { selector: ({ userId, roleId }) => userId + roleId });

test("after the difference everybody there has what is wanted and nothing else, and a second one is empty", () => {
  fc.assert(
    fc.property(roles, roles, (wanted, held) => {
      const isThere = (userId: string) => userId !== "4";
      const { give, take } = planWarRoles({ wanted, held, isThere });
      const after = [...held.filter((one) => !take.includes(one)), ...give];
      const keys = (list: readonly { userId: string; roleId: string }[]) =>
        list.map(({ userId, roleId }) => userId + roleId).toSorted();
      const isWanted = keys(wanted);
      for (const key of keys(after)) expect(isWanted).toContain(key);
      for (const one of wanted.filter(({ userId }) => isThere(userId))) expect(after).toContainEqual(one);
      const again = planWarRoles({ wanted, held: after, isThere });
      expect([...again.give, ...again.take]).toEqual([]);
    }),
  );
});

test("a nickname is what Discord will show of it", () => {
  expect(warNickname("  Corvin   the  Grey ")).toBe("Corvin the Grey");
  expect(warNickname("x".repeat(40))).toHaveLength(32);
});

const candidate: WarCandidate = {
  guildId: "9",
  isWarServer: false,
  hasWarServer: false,
  isSetUp: false,
  memberCount: 0,
};
const code = { guildId: "1", endsAt: later(10) };

test("a code links the server in which it was entered, for ten minutes", () => {
  const link = (at: Temporal.Instant) => linkByCode({ code, candidate, hasWarServer: false, now: at });
  expect(link(later(9))).toBe("1");
  expect(() => link(later(10))).toThrow("groups.warCodeUnknown");
  expect(() => linkByCode({ code: undefined, candidate, hasWarServer: false, now })).toThrow(
    "groups.warCodeUnknown",
  );
});

test.each([
  ["groups.warServerIsGuild", { guildId: "1" }, false],
  ["groups.warServerLinked", {}, true],
  ["groups.warServerTaken", { isWarServer: true }, false],
  ["groups.warServerInUse", { hasWarServer: true }, false],
  ["groups.warServerInUse", { isSetUp: true }, false],
  ["groups.warServerInUse", { memberCount: 1 }, false],
] as const)("%s where the server is %o", (refusal, wishes, hasWarServer) => {
  const linking = { code, candidate: { ...candidate, ...wishes }, hasWarServer, now };
  expect(() => linkByCode(linking)).toThrow(refusal);
});

const standing = (permissions: bigint, position: number): ServerRole => ({
  ...{ roleId: String(position), name: "Role", colour: 0, isManaged: false },
  ...{ position, permissions: String(permissions) },
});
const bot = (permissions: bigint) => ({
  ...{ guildId: "0", userId: "7" },
  roles: [standing(permissions | (1n << 10n), 5)],
});

test("what the bot lacks is named, an administrator lacks nothing, and of a bot that was not read nothing is said", () => {
  expect(listWarLacks(bot(0n), [])).toEqual(warPermissions);
  expect(listWarLacks(bot(1n << 28n), [])).not.toContain("manageRoles");
  expect(listWarLacks(bot(1n << 3n), [standing(0n, 4)])).toEqual([]);
  expect(listWarLacks(bot(1n << 3n), [standing(0n, 6)])).toEqual(["roleOrder"]);
  expect(listWarLacks(undefined, [])).toEqual([]);
});

test("the bot touches nobody beside or above it, nor the owner", () => {
  const below = { isOwner: false, roles: [standing(0n, 4)] };
  expect(isBelowBot(below, bot(0n))).toBe(true);
  expect(isBelowBot({ ...below, isOwner: true }, bot(0n))).toBe(false);
  expect(isBelowBot({ ...below, roles: [standing(0n, 6)] }, bot(0n))).toBe(false);
  expect(isBelowBot(below, undefined)).toBe(false);
});

test("whoever may manage the server, its roles or its people is an officer of it", () => {
  for (const bit of [1n, 2n, 3n, 4n, 5n, 28n]) expect(isWarOfficer([standing(1n << bit, 1)])).toBe(true);
  expect(isWarOfficer([standing(1n << 10n, 1)])).toBe(false);
});
