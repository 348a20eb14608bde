import type { DemoPerson } from "@guildhall/discord-sandbox";
import type { Dice } from "./dice.ts";

/** How somebody usually is, in percent. */
export type Habits = {
  readonly attends: number;
  /** How often the person answers a card at all. */
  readonly answers: number;
  readonly isTardy: number;
};

type Range = readonly [from: number, to: number];

/** How often people of a role come; the first role that is listed here counts. */
const attendanceOfRoles: readonly (readonly [role: string, range: Range])[] = [
  ["Guildmaster", [90, 97]],
  ["Officer", [84, 97]],
  ["Raid leader", [84, 95]],
  ["Veteran", [74, 94]],
  ["Recruit", [78, 95]],
  ["Friend", [6, 10]],
];

/** Of plain members many are regulars, some come when they can, and a few are hardly ever seen. */
const attendanceOfOthers = { regular: [68, 90], sometimes: [34, 62], rarely: [6, 22] } as const;

export function drawHabits(dice: Dice, { roles }: Pick<DemoPerson, "roles">): Habits {
  const ofRole = attendanceOfRoles.find(([role]) => roles.includes(role))?.[1];
  const range = ofRole ?? attendanceOfOthers[dice.weigh({ regular: 58, sometimes: 28, rarely: 14 })];
  return {
    attends: dice.between(...range),
    answers: dice.chance(8) ? dice.between(40, 65) : dice.between(92, 100),
    isTardy: dice.chance(10) ? dice.between(35, 60) : dice.between(1, 6),
  };
}
