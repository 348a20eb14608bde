import type { Feature, Right } from "@guildhall/core";
import type { Messages } from "@guildhall/i18n";
import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { OwnPage } from "./own-pages.ts";

type Navigation = Messages["shell"]["nav"];

/** One page of a guild, as the rail, the phone's tabs, the palette and the keyboard know it. */
export type Destination = {
  readonly id: Exclude<keyof Navigation["pages"], OwnPage["id"]>;
  /** After `/guilds/<id>`; empty for the first page. */
  readonly path: string;
  /** Pages of the first one, whose path is the beginning of all others. */
  readonly below?: readonly string[];
  readonly icon: LucideIcon;
  /** The heading it stands under; pages without one stand on top. */
  readonly group?: keyof Navigation["groups"];
  /** The key after `g`. */
  readonly key?: string;
  /** Its short name on the phone's bar; pages without one are under More. */
  readonly tab?: keyof Navigation["tabs"];
  /** Shown to those who have it. The page itself checks again. */
  readonly right?: Right;
  /** How much there waits, beside its name. */
  readonly Count?: ComponentType<{ readonly guildId: string }>;
  /** Left out where the guild switched it off. */
  readonly feature?: Feature;
};

/** The phone's tabs: where the thumb goes most often stands at the edges. */
export const tabOrder: readonly Destination["tab"][] = ["overview", "events", "loot", "me"];

export function pathOf(destination: Destination, guildId: string): string {
  return `/guilds/${guildId}${destination.path}`;
}

/** The page that a path is on, or under: the longest one that fits. The first page counts itself and what it names. */
export function findDestination(
  destinations: readonly Destination[],
  path: string,
  guildId: string,
): Destination | undefined {
  return destinations
    .filter((one) => path === pathOf(one, guildId) || isUnder(one, path, guildId))
    .toSorted((one, other) => other.path.length - one.path.length)[0];
}

function isUnder(destination: Destination, path: string, guildId: string): boolean {
  const home = pathOf(destination, guildId);
  if (destination.below?.some((own) => path === `${home}${own}`)) return true;
  return destination.path !== "" && path.startsWith(`${home}/`);
}
