import "server-only";
import type { Actor } from "@guildhall/core";
import type { EventInput, ListEventsInput } from "@guildhall/core/events";
import { translatePreset, translatorFor } from "@guildhall/i18n";
import type { Context } from "@guildhall/use-cases";
import { listEvents, viewEvent } from "@guildhall/use-cases/events";
import { viewGameProfile, viewGuild } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";
import type { NamedPreset } from "./components/preset-field.tsx";

/** What the guild plans again and again, titled in its own language. */
export async function readPresets(context: Context, actor: Actor): Promise<readonly NamedPreset[]> {
  const { language } = await viewGuild(context, actor);
  const { profile } = await viewGameProfile(context, actor);
  const t = translatorFor(language);
  return profile.eventPresets.map((preset) => ({ ...preset, title: translatePreset(t, preset) }));
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
