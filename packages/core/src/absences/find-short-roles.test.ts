import { expect, test } from "vitest";
import type { Role } from "../games/index.ts";
import { profileOf } from "../games/index.ts";
import { findShortRoles, type RolePlayer } from "./find-short-roles.ts";

const game = profileOf("throne-and-liberty");

function roster(counts: Partial<Record<Role, number>>): readonly RolePlayer[] {
  const all = Object.entries(counts).flatMap(([role, count]) => Array<Role>(count).fill(role as Role));
  return all.map((role, index) => ({ memberId: index + 1, role }));
}

const idsOf = (players: readonly RolePlayer[], role: Role, count: number) =>
  new Set(
    players
      .filter((player) => player.role === role)
      .slice(0, count)
      .map(({ memberId }) => memberId),
  );

test("two of four healers away leave healers short for two parties", () => {
  const players = roster({ tank: 2, healer: 4, melee: 4, ranged: 4 });
  expect(findShortRoles(players, idsOf(players, "healer", 2), game)).toEqual([
    { role: "healer", left: 2, needed: 4 },
  ]);
});

test("nobody is told of a role that the absences do not touch", () => {
  const players = roster({ tank: 0, healer: 4, melee: 6, ranged: 4 });
  expect(findShortRoles(players, idsOf(players, "melee", 1), game)).toEqual([]);
  expect(findShortRoles(players, new Set(), game)).toEqual([]);
});

test("a game without parties has no roles to be short of", () => {
  const players = roster({ healer: 2 });
  expect(findShortRoles(players, new Set([1]), profileOf("generic"))).toEqual([]);
});
