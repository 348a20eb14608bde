import { eventInput, type ListEventsInput } from "@guildhall/core/events";
import { formatMoment } from "@guildhall/i18n";
import { listEvents } from "@guildhall/use-cases/events";
import { viewGuild } from "@guildhall/use-cases/settings";
import { z } from "zod";
import { autocompleteOption, type CommandOption, type Suggest } from "#bot/discord/command-options.ts";

/** Input of a command with this option: what is chosen carries the event's number. */
export const chosenEvent = z.object({ event: eventInput.shape.eventId });

/** Lets people find an event by its title: those of the first period before those of the next. */
export function eventOption(...periods: readonly ListEventsInput["period"][]): CommandOption {
  return autocompleteOption("event", suggestEvents(periods));
}

/** The same where the command knows which event is meant by itself. */
export function optionalEvent(...periods: readonly ListEventsInput["period"][]): CommandOption {
  return autocompleteOption("event", suggestEvents(periods), { isOptional: true });
}

function suggestEvents(periods: readonly ListEventsInput["period"][]): Suggest {
  return async ({ context, actor, language }, typed) => {
    const { timeZone } = await viewGuild(context, actor);
    const lists = await Promise.all(periods.map((period) => listEvents(context, actor, { period })));
    const wanted = typed.trim().toLowerCase();
    const byId = new Map(lists.flat().map((event) => [event.eventId, event]));
    return [...byId.values()]
      .filter(({ title }) => title.toLowerCase().includes(wanted))
      .map(({ eventId, title, startsAt }) => ({
        value: String(eventId),
        label: `${title} · ${formatMoment(language, startsAt, timeZone)}`.slice(0, 100),
      }));
  };
}
