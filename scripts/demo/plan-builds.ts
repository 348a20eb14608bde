import { type Game, profileOf, type Role, roles } from "@guildhall/core/games";
import type { DemoPerson } from "@guildhall/discord-sandbox";
import type { Dice } from "./dice.ts";

/** What somebody plays, as the person said when joining. */
export type BuildStory = {
  readonly userId: string;
  readonly classKey: string;
  readonly role: Role;
  readonly power: number;
  /** When the power was last said; most keep it up to date. */
  readonly powerDaysAgo: number;
};

type BuildPlanning = {
  readonly game: Game;
  readonly people: readonly DemoPerson[];
  /** User names of those who say nothing any more. */
  readonly quiet: ReadonlySet<string>;
};

/** Whoever is not forgetful said the power within so many days. */
const upToDateDays = 53;

/** Everybody who has a Discord role of a fight plays a class for it; who came early is stronger. */
export function planBuilds(dice: Dice, { game, people, quiet }: BuildPlanning): readonly BuildStory[] {
  const { classes } = profileOf(game);
  return people.flatMap(({ id: userId, username, roles: held, joinedDaysAgo }) => {
    const role = roles.find((one) => held.some((name) => name.toLowerCase() === one));
    const fitting = classes.filter((each) => role && each.roles.includes(role));
    if (!role || fitting.length === 0) return [];
    const power = 2900 + joinedDaysAgo * 5 + dice.between(0, 700);
    const powerDaysAgo = quiet.has(username) ? joinedDaysAgo : 1 + (joinedDaysAgo % upToDateDays);
    return [{ userId, role, classKey: dice.pick(fitting).key, power, powerDaysAgo }];
  });
}
