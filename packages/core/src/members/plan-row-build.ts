import { type GameClass, type GameProfile, type Role, roles } from "../games/index.ts";
import type { AssignedRow } from "./assign-rows.ts";
import { foldName } from "./fold-name.ts";
import type { SheetRow } from "./read-sheet-rows.ts";
import type { LeaveOut, RowWrites } from "./row-writes.ts";
import type { SheetPerson } from "./sheet-person.ts";

export type BuildGround = {
  readonly profile: GameProfile;
  readonly person: SheetPerson | undefined;
  /** What words of the sheet mean, by how they compare. */
  readonly meaningOf: {
    readonly classes: ReadonlyMap<string, string>;
    readonly roles: ReadonlyMap<string, string>;
  };
};

/** What a row says that somebody plays, as far as the game knows it and the profile does not say it yet. */
export function planRowBuild(one: AssignedRow, ground: BuildGround, leaveOut: LeaveOut): RowWrites["build"] {
  const { row } = one;
  const { className, role, power } = row;
  if (className === "" && role === "" && power === null) return null;
  const field = className === "" ? "power" : "class";
  if (isProfileKept(one, ground.person)) return leaveOut(field, "profileKept", className);
  const gameClass = findClass(row, ground);
  if (gameClass === undefined)
    return leaveOut(field, field === "power" ? "classNeeded" : "classUnknown", className);
  const wanted = findRole(ground.meaningOf.roles.get(foldName(role)));
  if (role !== "" && !wanted) leaveOut("role", "roleUnknown", role);
  const played = chooseRole(gameClass?.roles ?? ground.profile.roles, wanted);
  return played ? { classKey: gameClass?.key ?? null, role: played, power } : null;
}

/** Null in a game without classes; undefined where it has some, and the row names none of them. */
function findClass(
  { className }: SheetRow,
  { profile, meaningOf }: BuildGround,
): GameClass | null | undefined {
  if (profile.classes.length === 0) return null;
  return profile.classes.find(({ key }) => key === meaningOf.classes.get(foldName(className)));
}

function isProfileKept({ row, fate }: AssignedRow, person: SheetPerson | undefined): boolean {
  return fate === "alt" && person ? isKnownCharacter(person, row.name) : person?.hasBuild === true;
}

function isKnownCharacter({ characterNames }: SheetPerson, name: string): boolean {
  return characterNames.some((other) => foldName(other) === foldName(name));
}

/** The role that the sheet names, where the class plays it; else what the class is played as first. */
function chooseRole(possible: readonly Role[], wanted: Role | undefined): Role | undefined {
  return wanted && possible.includes(wanted) ? wanted : possible[0];
}

function findRole(word: string | undefined): Role | undefined {
  return roles.find((role) => role === word);
}
