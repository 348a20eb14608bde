import "server-only";
import type { Actor } from "@guildhall/core";
import type { EventInput, ListEventsInput } from "@guildhall/core/events";
import { profileOf } from "@guildhall/core/games";
import type { Guild } from "@guildhall/core/settings";
import { translateGameTerm, translatorFor } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import { listEvents, viewEvent } from "@guildhall/use-cases/events";
import { type Plain, toPlain } from "#web/components/plain.ts";
import type { NamedPreset } from "./components/preset-field.tsx";

/** What a guild of this game plans again and again, titled in its own language. */
export function namePresets({ game, language }: Pick<Guild, "game" | "language">): readonly NamedPreset[] {
  const t = translatorFor(language);
  return profileOf(game).eventPresets.map((preset) => ({
    ...preset,
    title: translateGameTerm(t, "events", preset.key),
  }));
}

/** The events of one period, as the list shows them. */
export async function readEvents(context: Context, actor: Actor, input: ListEventsInput) {
  return toPlain(await listEvents(context, actor, input));
}

export type EventsView = Plain<Awaited<ReturnType<typeof readEvents>>>;

/** One event with everybody's answers. */
export async function readEvent(context: Context, actor: Actor, input: EventInput) {
  return toPlain(await viewEvent(context, actor, input));
}

export type EventView = Plain<Awaited<ReturnType<typeof readEvent>>>;
