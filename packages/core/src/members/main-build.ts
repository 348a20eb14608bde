import { Refusal } from "../refusal.ts";
import type { Character } from "./character.ts";

/** As what somebody is in the roster: of which character, and in which class or role. */
export type MainBuild = { readonly characterId: number; readonly buildId: number; readonly plays: string };

/** Null until somebody says what they play. */
export function findMainBuild(characters: readonly Character[]): MainBuild | null {
  const main = characters.find(({ isMain }) => isMain);
  const build = main?.builds.find(({ isMain }) => isMain);
  if (!(main && build)) return null;
  return { characterId: main.characterId, buildId: build.buildId, plays: build.classKey ?? build.role };
}

/** Whether somebody became another one: what is said for the first time changes nothing. */
export function isOtherMain(before: MainBuild | null, after: MainBuild | null): boolean {
  if (before === null) return false;
  return (
    before.characterId !== after?.characterId ||
    before.buildId !== after.buildId ||
    before.plays !== after.plays
  );
}

type Last = { readonly changedAt: Temporal.Instant | null; readonly days: number };

/** Refuses another change before the guild's days are over: whoever may become anything at any time has every wish. */
export function requireMainChange({ changedAt, days }: Last, now: Temporal.Instant): void {
  if (changedAt === null) return;
  const left = changedAt.add({ hours: 24 * days }).since(now, { largestUnit: "hours" });
  if (left.sign > 0)
    throw new Refusal("members.mainChangedLately", { days, left: Math.ceil(left.total("hours") / 24) });
}
