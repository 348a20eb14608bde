import { type Actor, requireRight } from "@guildhall/core";
import type { GuildEvent } from "@guildhall/core/events";
import type { WarRole, WarThing } from "@guildhall/core/groups";
import { isFeatureOn } from "@guildhall/core/settings";
import { listWarInvites, listWarLeavers, listWarThings, type WarInvite } from "@guildhall/db/groups";
import { listPeopleOfRoles } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { type PublishedPartiesView, type PublishedSeat, viewPublishedParties } from "../parties/index.ts";
import { listMissing } from "./list-missing.ts";
import { type LoadedWarServer, loadWarServer } from "./load-war-server.ts";
import { loadWarTurn } from "./load-war-turn.ts";

/** What the bot is to bring about in the war server. */
export type WarWork = {
  readonly server: LoadedWarServer;
  /** Whose parties play there now; null where none do, or the guild does not want it. */
  readonly playing: {
    readonly event: GuildEvent;
    readonly published: PublishedPartiesView;
    /** Who of them is not there. */
    readonly missing: readonly PublishedSeat[];
  } | null;
  readonly nextTurnAt: Temporal.Instant | undefined;
  readonly things: readonly WarThing[];
  /** Who has which role that the bot made there. */
  readonly held: readonly WarRole[];
  readonly invites: readonly WarInvite[];
  /** Accounts that left the guild's own server and are to leave this one. */
  readonly leavers: readonly string[];
};

/** Null where there is no war server, the bot is not in it, or has not read yet who is. It says what is so now, however often it is asked. */
export async function viewWarWork(context: Context, actor: Actor): Promise<WarWork | null> {
  requireRight(actor, "settings.edit");
  const { db, clock } = context;
  const { guildId } = actor;
  const server = await loadWarServer(db, guildId);
  if (!server?.isConnected || !server.isKnown) return null;
  const { event, nextTurnAt } = await loadWarTurn(db, guildId, clock.now());
  const { modulesOff } = await getGuild(db, guildId);
  const isOn = server.givesParties && isFeatureOn(modulesOff, "groups");
  const published = event && isOn ? await viewPublishedParties(context, actor, event) : null;
  const things = await listWarThings(db, guildId, server);
  const roleIds = things.flatMap(({ kind, discordId }) => (kind === "role" && discordId ? [discordId] : []));
  return {
    ...{ server, nextTurnAt, things },
    playing: event && published ? { event, published, missing: listMissing(published, server.people) } : null,
    held: await listPeopleOfRoles(db, server.warGuildId, roleIds),
    invites: event ? await listWarInvites(db, guildId, event.eventId) : [],
    leavers: await listRemovable(context, guildId, server),
  };
}

/** Never somebody whom the war server trusts with itself, nor whom the bot cannot remove. */
async function listRemovable(
  { db }: Context,
  guildId: string,
  server: LoadedWarServer,
): Promise<readonly string[]> {
  if (!server.removesLeavers) return [];
  const { people } = server;
  const mayGo = new Set(people.filter((one) => one.isBelowBot && !one.isOfficer).map(({ userId }) => userId));
  return (await listWarLeavers(db, guildId, server)).filter((userId) => mayGo.has(userId));
}
