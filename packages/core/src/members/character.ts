import type { Role } from "../games/index.ts";

/** More than anybody plays; Discord's menus show 25. */
export const maxCharacters = 10;
export const maxBuilds = 10;

/** What a character can play: a class in a role, and how strong it is in it. */
export type Build = {
  readonly buildId: number;
  /** Key of a class of the game; null where the game has none. */
  readonly classKey: string | null;
  readonly role: Role;
  readonly power: number | null;
  /** Where the build is planned, on a site that its game allows. */
  readonly link: string | null;
  /** What the roster shows of the character. */
  readonly isMain: boolean;
};

/** An in-game character of a member. */
export type Character = {
  readonly characterId: number;
  readonly memberId: number;
  readonly name: string;
  /** One per member; the others are alts. */
  readonly isMain: boolean;
  readonly builds: readonly Build[];
};

/** How strong a build was at some moment. */
export type PowerReading = {
  readonly buildId: number;
  readonly power: number;
  readonly readAt: Temporal.Instant;
};
