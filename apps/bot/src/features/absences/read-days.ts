import { Refusal } from "@guildhall/core";
import { parseDay } from "@guildhall/i18n";
import { viewOwnWeek } from "@guildhall/use-cases/absences";
import type { DiscordRequest } from "#bot/discord/request.ts";

/** First and last day as somebody wrote them, by the own clock; without a last one the leave goes on until further notice. */
export async function readDays(
  { context, actor, language }: DiscordRequest,
  { from, until }: { readonly from: string; readonly until?: string | undefined },
): Promise<{ readonly fromOn: string; readonly untilOn?: string }> {
  const { timeZone } = await viewOwnWeek(context, actor);
  const readDay = (text: string) => {
    const day = parseDay(text, { language, timeZone, now: context.clock.now() });
    if (!day) throw new Refusal("absences.dayNotUnderstood", { text });
    return day;
  };
  return until ? { fromOn: readDay(from), untilOn: readDay(until) } : { fromOn: readDay(from) };
}
