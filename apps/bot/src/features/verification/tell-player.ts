import { profileOf } from "@guildhall/core/games";
import { type GameAccount, nameFurnaceLevel } from "@guildhall/core/verification";
import { discordTime } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { escapeMarkdown } from "discord.js";

type Told = Pick<GameAccount, "game" | "name" | "world" | "level" | "missingSince">;

/** What the game says of an account, with its level as players call it. */
export function tellPlayer(t: Translate, { game, name, world, level, missingSince }: Told): string {
  if (name === null || world === null || level === null) return t("verification.player.unread");
  const isFurnace = profileOf(game).accounts.levels === "furnace";
  const called = isFurnace ? nameFurnaceLevel(level) : String(level);
  const details = t("verification.player.details", {
    name: escapeMarkdown(name),
    world: String(world),
    level: called,
  });
  if (missingSince === null) return details;
  return `${details}\n${t("verification.player.missing", { day: discordTime(missingSince, "D") })}`;
}
