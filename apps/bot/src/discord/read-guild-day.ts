import { Refusal } from "@guildhall/core";
import { parseDay } from "@guildhall/i18n";
import { viewGuild } from "@guildhall/use-cases/settings";
import type { DiscordRequest } from "./request.ts";

/** The day that somebody typed, as `2026-11-21`, by the guild's calendar: pacts, incidents and honours are the guild's. Refuses what is none. */
export async function readGuildDay(
  { context, actor, language }: DiscordRequest,
  text: string,
): Promise<string> {
  const { timeZone } = await viewGuild(context, actor);
  const day = parseDay(text, { language, timeZone, now: context.clock.now() });
  if (!day) throw new Refusal("absences.dayNotUnderstood", { text });
  return day;
}
