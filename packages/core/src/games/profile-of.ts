import { finalFantasyXiv } from "./final-fantasy-xiv.ts";
import type { Game } from "./game.ts";
import type { GameProfile } from "./game-profile.ts";
import { generic } from "./generic.ts";
import { throneAndLiberty } from "./throne-and-liberty.ts";
import { whiteoutSurvival } from "./whiteout-survival.ts";
import { worldOfWarcraft } from "./world-of-warcraft.ts";

const profiles: Readonly<Record<Game, GameProfile>> = {
  generic,
  "throne-and-liberty": throneAndLiberty,
  "world-of-warcraft": worldOfWarcraft,
  "final-fantasy-xiv": finalFantasyXiv,
  "whiteout-survival": whiteoutSurvival,
};

export function profileOf(game: Game): GameProfile {
  return profiles[game];
}
