import type { Game } from "../games/index.ts";
import { Refusal } from "../refusal.ts";
import type { Guild } from "./guild.ts";

/** The guild as it plays another game. A change to the game it already plays is refused, so that no fact says nothing. */
export function changeGuildGame(guild: Guild, game: Game): Guild {
  if (guild.game === game) throw new Refusal("settings.gameUnchanged");
  return { ...guild, game };
}
