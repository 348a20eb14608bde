import { Refusal } from "@guildhall/core";
import { parseDay } from "@guildhall/i18n";
import { viewGuild } from "@guildhall/use-cases/settings";
import type { DiscordRequest } from "#bot/discord/request.ts";

/** A day by the guild's clock: pacts and incidents are the guild's. */
export async function readGuildDay(
  { context, actor, language }: DiscordRequest,
  text: string,
): Promise<string> {
  const { timeZone } = await viewGuild(context, actor);
  const day = parseDay(text, { language, timeZone, now: context.clock.now() });
  if (!day) throw new Refusal("absences.dayNotUnderstood", { text });
  return day;
}
