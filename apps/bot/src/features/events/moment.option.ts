import { Refusal } from "@guildhall/core";
import { formatMoment, parseMoment } from "@guildhall/i18n";
import { viewGuild } from "@guildhall/use-cases/settings";
import { autocompleteOption, type CommandOption } from "#bot/discord/command-options.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";

/** When something starts, in words or as a date, on the guild's clock. */
export function momentOption(wishes: { readonly isOptional?: boolean } = {}): CommandOption {
  return autocompleteOption("when", suggestMoment, wishes);
}

/** The moment that a person means; refuses what nobody understands. */
export async function readMoment(request: DiscordRequest, text: string): Promise<Temporal.Instant> {
  const read = await findMoment(request, text);
  if (!read) throw new Refusal("events.whenNotUnderstood", { text });
  return read.moment;
}

/** Shows what the text so far is understood as. */
async function suggestMoment(request: DiscordRequest, typed: string) {
  const read = await findMoment(request, typed);
  if (!read) return [];
  const wall = read.moment.toZonedDateTimeISO(read.timeZone).toPlainDateTime();
  const label = `${formatMoment(request.language, read.moment, read.timeZone)} (${read.timeZone})`;
  return [{ value: wall.toString({ smallestUnit: "minute" }).replace("T", " "), label }];
}

async function findMoment({ context, actor, language }: DiscordRequest, text: string) {
  const { timeZone } = await viewGuild(context, actor);
  const moment = parseMoment(text, { language, timeZone, now: context.clock.now() });
  return moment && { moment, timeZone };
}
