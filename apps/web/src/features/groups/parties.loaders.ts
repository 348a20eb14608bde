import "server-only";
import type { Actor } from "@guildhall/core";
import type { EventInput } from "@guildhall/core/events";
import { profileOf } from "@guildhall/core/games";
import type { ListAlternativesInput, ViewPartiesInput } from "@guildhall/core/groups";
import type { Context } from "@guildhall/use-cases";
import {
  listAlternatives,
  listPartyPresets,
  listStatics,
  viewMuster,
  viewParties,
  viewPublishedParties,
  viewSeating,
} from "@guildhall/use-cases/groups";
import { viewGuild } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** What officers make the parties of an event from, and the words of the guild for it. */
export async function readParties(context: Context, actor: Actor, asked: ViewPartiesInput) {
  const { statics, roles } = await listStatics(context, actor);
  const { game } = await viewGuild(context, actor);
  const { partyShapes, partySize } = profileOf(game);
  return toPlain({
    ...(await viewParties(context, actor, asked)),
    ...{ roles, partyShapes, partySize },
    statics: statics.map(({ staticId, name }) => ({ staticId, name })),
  });
}

export type PartiesInView = Plain<Awaited<ReturnType<typeof readParties>>>;

export type PartyWorkInView = NonNullable<PartiesInView["work"]>;

export async function readAlternatives(context: Context, actor: Actor, asked: ListAlternativesInput) {
  return toPlain(await listAlternatives(context, actor, asked));
}

export type AlternativesInView = Plain<Awaited<ReturnType<typeof readAlternatives>>>;

export async function readPresets(context: Context, actor: Actor) {
  return toPlain(await listPartyPresets(context, actor));
}

export type PresetsInView = Plain<Awaited<ReturnType<typeof readPresets>>>;

/** Parties as everybody sees them; null before they are published. */
export async function readPublishedParties(context: Context, actor: Actor, asked: ViewPartiesInput) {
  return toPlain(await viewPublishedParties(context, actor, asked));
}

export type PublishedInView = Plain<Awaited<ReturnType<typeof readPublishedParties>>>;

/** How everybody was moved to the voice channel of their party. */
export async function readMuster(context: Context, actor: Actor, asked: ViewPartiesInput) {
  return toPlain(await viewMuster(context, actor, asked));
}

export type MusterInView = Plain<Awaited<ReturnType<typeof readMuster>>>;

/** The published parties as the event goes on; null before there are any. */
export async function readSeating(context: Context, actor: Actor, asked: EventInput) {
  return toPlain(await viewSeating(context, actor, asked));
}

export type SeatingInView = NonNullable<Plain<Awaited<ReturnType<typeof readSeating>>>>;
