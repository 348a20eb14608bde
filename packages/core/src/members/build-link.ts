import type { Game } from "../games/index.ts";

/** Sites where players of a game plan builds or show them. Anything else could be anybody's page. */
const hosts: Readonly<Record<Game, readonly string[]>> = {
  generic: [],
  "throne-and-liberty": ["questlog.gg", "maxroll.gg", "tldb.info", "tlcodex.com"],
  "world-of-warcraft": [
    "wowhead.com",
    "raider.io",
    "raidbots.com",
    "warcraftlogs.com",
    "worldofwarcraft.blizzard.com",
  ],
  "final-fantasy-xiv": ["etro.gg", "xivgear.app", "fflogs.com", "finalfantasyxiv.com"],
  "whiteout-survival": [],
};

/** Where a build of this game may be linked to; empty when it knows no such site. */
export function buildHosts(game: Game): readonly string[] {
  return hosts[game];
}

/** `https://host/path`: no account, no port, and no sign that browsers or Discord read as something else. */
const plainLink = /^https:\/\/([a-z0-9.-]+)(?:\/[\w\-./?=&%#~+,:;!]*)?$/i;

/** Whether a link leads, encrypted, to one of the game's sites or to a part of one. */
export function isBuildLink(game: Game, link: string): boolean {
  const name = plainLink.exec(link)?.[1]?.toLowerCase();
  return name !== undefined && hosts[game].some((host) => name === host || name.endsWith(`.${host}`));
}
