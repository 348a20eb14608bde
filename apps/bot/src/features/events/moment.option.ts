import { Refusal } from "@guildhall/core";
import { formatMoment, parseMoment } from "@guildhall/i18n";
import { viewGuild } from "@guildhall/use-cases/settings";
import { autocompleteOption, type CommandOption } from "#bot/discord/command-options.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";

/** Whether a time of day is the last one instead of the next. */
type Side = { readonly isOver?: boolean };

/** When something starts, or started, in words or as a date, on the guild's clock. */
export function momentOption({
  name = "when",
  isOptional = false,
  ...side
}: Side & { readonly name?: string; readonly isOptional?: boolean } = {}): CommandOption {
  return autocompleteOption(name, (request, typed) => suggestMoment(request, typed, side), { isOptional });
}

/** The moment that a person means; refuses what nobody understands. */
export async function readMoment(
  request: DiscordRequest,
  text: string,
  side: Side = {},
): Promise<Temporal.Instant> {
  const read = await findMoment(request, text, side);
  if (!read) throw new Refusal("events.whenNotUnderstood", { text });
  return read.moment;
}

/** Shows what the text so far is understood as. */
async function suggestMoment(request: DiscordRequest, typed: string, side: Side) {
  const read = await findMoment(request, typed, side);
  if (!read) return [];
  const wall = read.moment.toZonedDateTimeISO(read.timeZone).toPlainDateTime();
  const label = `${formatMoment(request.language, read.moment, read.timeZone)} (${read.timeZone})`;
  return [{ value: wall.toString({ smallestUnit: "minute" }).replace("T", " "), label }];
}

async function findMoment({ context, actor, language }: DiscordRequest, text: string, side: Side) {
  const { timeZone } = await viewGuild(context, actor);
  const moment = parseMoment(text, { language, timeZone, now: context.clock.now(), ...side });
  return moment && { moment, timeZone };
}
