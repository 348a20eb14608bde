import type { Grade } from "@guildhall/core/games";
import { lampColour } from "@guildhall/discord-views";

const colours: Readonly<Record<string, number>> = {
  rare: 0x4a9ee0,
  epic: 0xb07be8,
  "epic-2": 0xd77be0,
  "epic-3": 0xf0885a,
};

/** The edge of an item's card; the product's own where the game knows no grade. */
export function findGradeColour(grade: Pick<Grade, "key"> | null): number {
  return (grade && colours[grade.key]) ?? lampColour;
}
