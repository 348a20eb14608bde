import type { Actor } from "@guildhall/core";
import { type EventInput, type ExtraKind, isPartyExtra, type PartyExtraKind } from "@guildhall/core/events";
import { listExtras as list } from "@guildhall/db/events";
import type { Context } from "#use-cases/context.ts";
import { getVisibleEvent } from "../get-visible-event.ts";

/** What an event has or had in Discord beyond its card; what parties of it have stands with them. */
export type ShownExtra = {
  readonly kind: Exclude<ExtraKind, PartyExtraKind>;
  readonly discordId: string;
  /** `deleted`: by somebody in Discord, and not made again. */
  readonly standing: "there" | "deleted" | "over";
};

export async function listExtras(
  { db }: Context,
  actor: Actor,
  { eventId }: EventInput,
): Promise<readonly ShownExtra[]> {
  await getVisibleEvent(db, actor, eventId);
  return (await list(db, actor.guildId, eventId)).flatMap(({ kind, discordId, endingAt, goneAt }) => {
    if (discordId === null || isPartyExtra(kind)) return [];
    const isOver = endingAt !== null;
    return [{ kind, discordId, standing: isOver ? "over" : goneAt ? "deleted" : "there" }];
  });
}
