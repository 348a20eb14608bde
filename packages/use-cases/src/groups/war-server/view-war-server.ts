import { type Actor, hasRight, requireRight } from "@guildhall/core";
import type { GuildEvent } from "@guildhall/core/events";
import type { WarLack } from "@guildhall/core/groups";
import { listWarInvites } from "@guildhall/db/groups";
import type { Context } from "#use-cases/context.ts";
import { viewPublishedParties } from "../parties/index.ts";
import { listMissing } from "./list-missing.ts";
import { loadWarServer } from "./load-war-server.ts";
import { loadWarTurn } from "./load-war-turn.ts";

/** Somebody who plays, and is not in the war server. */
export type MissingPerson = {
  readonly memberId: number;
  readonly name: string;
  readonly wasInvited: boolean;
};

export type WarServerView = {
  /** Null where the guild has none. */
  readonly server: {
    readonly warGuildId: string;
    readonly name: string;
    readonly linkedAt: Temporal.Instant;
    readonly isConnected: boolean;
    /** Whether the bot has read who is there. */
    readonly isKnown: boolean;
    readonly givesParties: boolean;
    readonly removesLeavers: boolean;
    readonly lacks: readonly WarLack[];
    readonly peopleCount: number;
  } | null;
  /** Whose parties play there now, and who of them is missing. */
  readonly playing: {
    readonly event: Pick<GuildEvent, "eventId" | "title" | "startsAt" | "endsAt">;
    readonly playerCount: number;
    readonly missing: readonly MissingPerson[];
  } | null;
  /** Whether the reader may link, change and unlink it. */
  readonly mayEdit: boolean;
};

/** The guild's war server as officers see it. */
export async function viewWarServer(context: Context, actor: Actor): Promise<WarServerView> {
  requireRight(actor, "groups.edit");
  const { db, clock } = context;
  const { guildId } = actor;
  const mayEdit = hasRight(actor, "settings.edit");
  const loaded = await loadWarServer(db, guildId);
  if (!loaded) return { server: null, playing: null, mayEdit };
  const { people, ...server } = loaded;
  const shown = { ...server, peopleCount: people.length };
  const { event } = await loadWarTurn(db, guildId, clock.now());
  const published =
    event && server.isConnected && server.isKnown && server.givesParties
      ? await viewPublishedParties(context, actor, event)
      : null;
  if (!event || !published) return { server: shown, playing: null, mayEdit };
  const invited = new Set((await listWarInvites(db, guildId, event.eventId)).map(({ memberId }) => memberId));
  const { eventId, title, startsAt, endsAt } = event;
  const missing = listMissing(published, people).map(({ memberId, name }) => ({
    ...{ memberId, name, wasInvited: invited.has(memberId) },
  }));
  const playerCount = published.parties.flatMap(({ seats }) => seats).length;
  return {
    server: shown,
    playing: { event: { eventId, title, startsAt, endsAt }, playerCount, missing },
    mayEdit,
  };
}
