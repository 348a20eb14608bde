import { Refusal } from "@guildhall/core";
import { parseDay } from "@guildhall/i18n";
import { viewOwnWeek } from "@guildhall/use-cases/absences";
import type { DiscordRequest } from "#bot/discord/request.ts";

/** The day that a person means, by the own clock; refuses what nobody understands. */
async function readDay({ context, actor, language }: DiscordRequest, text: string): Promise<string> {
  const { timeZone } = await viewOwnWeek(context, actor);
  const day = parseDay(text, { language, timeZone, now: context.clock.now() });
  if (!day) throw new Refusal("absences.dayNotUnderstood", { text });
  return day;
}

/** First and last day as somebody wrote them; without a last one the leave goes on until further notice. */
export async function readDays(
  request: DiscordRequest,
  { from, until }: { readonly from: string; readonly until?: string | undefined },
): Promise<{ readonly fromOn: string; readonly untilOn?: string }> {
  const fromOn = await readDay(request, from);
  return until ? { fromOn, untilOn: await readDay(request, until) } : { fromOn };
}
