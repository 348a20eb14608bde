import { expect, test } from "vitest";
import type { Slot } from "../absences/index.ts";
import { requireTargets } from "./require-targets.ts";
import { seatMember } from "./seat-member.ts";
import { sharedSlots } from "./shared-slots.ts";
import type { StaticSeat } from "./static.ts";
import { staticHealth } from "./static-health.ts";
import { findStaticSize } from "./static-limits.ts";
import { unseatMember } from "./unseat-member.ts";

const now = Temporal.Instant.from("2026-11-21T20:00:00Z");
const weeksAgo = (weeks: number) => now.subtract({ hours: weeks * 7 * 24 });
const refusal = (code: string) => expect.objectContaining({ code });
const group = { name: "Dawn", leaderMemberId: 1 };
const seat = (memberId: number, isSubstitute = false): StaticSeat => ({
  memberId,
  isSubstitute,
  joinedAt: weeksAgo(3),
});
const seating = { group, seats: [seat(1), seat(2), seat(3, true)], limit: 2, now };

test("a new seat begins now, another kind of seat keeps the day of joining, the same seat is nothing to do", () => {
  expect(seatMember({ ...seating, limit: 3 }, { memberId: 4, isSubstitute: false })?.joinedAt).toEqual(now);
  const changed = seatMember({ ...seating, limit: 3 }, { memberId: 3, isSubstitute: false });
  expect(changed).toEqual({ memberId: 3, isSubstitute: false, joinedAt: weeksAgo(3) });
  expect(seatMember(seating, { memberId: 2, isSubstitute: false })).toBeUndefined();
});

test("regulars and substitutes have as many seats as a party, each for themselves", () => {
  expect(seatMember(seating, { memberId: 4, isSubstitute: true })).toBeDefined();
  expect(() => seatMember(seating, { memberId: 4, isSubstitute: false })).toThrow(refusal("groups.full"));
  const full = { ...seating, limit: 1 };
  expect(() => seatMember(full, { memberId: 4, isSubstitute: true })).toThrow(
    refusal("groups.substitutesFull"),
  );
});

test("the leader stays, and stays a regular", () => {
  expect(() => seatMember(seating, { memberId: 1, isSubstitute: true })).toThrow(
    refusal("groups.leaderStays"),
  );
  expect(() => unseatMember(group, seating.seats, 1)).toThrow(refusal("groups.leaderStays"));
  expect([unseatMember(group, seating.seats, 2), unseatMember(group, seating.seats, 9)]).toEqual([
    true,
    false,
  ]);
});

test("a static is as large as a party of its game, where the game has parties", () => {
  expect([findStaticSize({ partySize: 6 }), findStaticSize({ partySize: null })]).toEqual([6, 40]);
});

test("no more people are wanted than there are seats", () => {
  requireTargets({ tank: 1, healer: 2, ranged: 3 }, 6);
  expect(() => requireTargets({ tank: 1, healer: 2, ranged: 4 }, 6)).toThrow(refusal("groups.tooManyWanted"));
});

test("short are the roles that too few regulars play; substitutes fill no gap", () => {
  const played = (role: "tank" | "healer" | null, isSubstitute = false) => ({
    ...seat(1, isSubstitute),
    role,
    power: null,
  });
  const seats = [played("healer"), played(null), played("tank", true)];
  const { gaps } = staticHealth(seats, { healer: 2, tank: 1, melee: 0 }, now);
  expect(gaps).toEqual([
    { role: "tank", have: 0, want: 1 },
    { role: "healer", have: 1, want: 2 },
  ]);
});

test("weeks together count from the latest regular, the spread from the weakest to the strongest", () => {
  const regular = (weeks: number, power: number | null) => ({
    isSubstitute: false,
    joinedAt: weeksAgo(weeks),
    role: null,
    power,
  });
  const newcomer = { ...regular(0, 9000), isSubstitute: true };
  const seats = [regular(9, 4200), regular(5, 3900), regular(6, null), newcomer];
  expect(staticHealth(seats, {}, now)).toEqual({ gaps: [], weeksTogether: 5, powerSpread: 300 });
  expect(staticHealth([regular(2, 4200)], {}, now)).toMatchObject({ powerSpread: null });
  expect(staticHealth([], {}, now)).toEqual({ gaps: [], weeksTogether: 0, powerSpread: null });
});

test("all can play when everybody who said so can and none never can, by the guild's clock", () => {
  const person = (free: readonly Slot[], never: readonly Slot[] = [], timeZone = "Europe/Berlin") => ({
    ...{ free, never, timeZone },
  });
  const clock = { timeZone: "Europe/Berlin", now };
  const evenings: readonly Slot[] = ["mon-evening", "wed-evening"];
  expect(sharedSlots([person(evenings)], clock)).toBeNull();
  expect(sharedSlots([person(evenings), person([])], clock)).toBeNull();
  expect(sharedSlots([person(evenings), person(["wed-evening"])], clock)).toEqual({
    ...{ slots: ["wed-evening"], saidCount: 2 },
  });
  const [early, silent] = [person(["wed-evening"]), person([], ["wed-evening"])];
  expect(sharedSlots([person(evenings), early, silent], clock)?.slots).toEqual([]);
  // Nine in the evening in Berlin is the afternoon in New York.
  const overseas = person(["mon-afternoon"], [], "America/New_York");
  expect(sharedSlots([person(evenings), overseas], clock)?.slots).toEqual(["mon-evening"]);
});
