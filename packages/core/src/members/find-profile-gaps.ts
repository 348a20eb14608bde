import type { Character } from "./character.ts";

/** What a profile can lack, in the order in which it is filled in. */
export const profileGaps = ["character", "build", "power", "timeZone"] as const;

export type ProfileGap = (typeof profileGaps)[number];

type Profile = {
  readonly characters: readonly Pick<Character, "isMain" | "builds">[];
  readonly timeZone: string | null;
};

/** What the roster and the parties would go by and do not know. Only the next step of the main: who has no build lacks no power. */
export function findProfileGaps({ characters, timeZone }: Profile): readonly ProfileGap[] {
  const plays = findGapOfMain(characters);
  return [...(plays ? [plays] : []), ...(timeZone === null ? (["timeZone"] as const) : [])];
}

function findGapOfMain(characters: Profile["characters"]): ProfileGap | undefined {
  const main = characters.find(({ isMain }) => isMain);
  if (!main) return "character";
  const build = main.builds.find(({ isMain }) => isMain);
  if (!build) return "build";
  return build.power === null ? "power" : undefined;
}
