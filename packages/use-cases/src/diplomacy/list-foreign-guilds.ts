import { type Actor, requireRight } from "@guildhall/core";
import {
  type ForeignGuild,
  findPactInForce,
  guildDay,
  type Stance,
  stanceOf,
} from "@guildhall/core/diplomacy";
import {
  countIncidents,
  type GuildContact,
  listContacts,
  listPacts,
  type PactOf,
  listForeignGuilds as selectForeignGuilds,
} from "@guildhall/db/diplomacy";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** A foreign guild as officers see it in the list. */
export type ForeignGuildRow = ForeignGuild & {
  /** The pact that counts today. */
  readonly pact: PactOf | null;
  readonly stance: Stance;
  /** Who speaks for it, of those in the server; some may wait to be let in, or were refused. */
  readonly contacts: readonly GuildContact[];
  readonly incidentCount: number;
};

/** Foreign guilds by name, with how the guild stands to each. */
export async function listForeignGuilds(
  { db, clock }: Context,
  actor: Actor,
): Promise<readonly ForeignGuildRow[]> {
  requireRight(actor, "diplomacy.edit");
  const { guildId } = actor;
  const { timeZone } = await getGuild(db, guildId);
  const today = guildDay(clock.now(), timeZone);
  const byGuild = <Each extends { readonly foreignGuildId: number }>(rows: readonly Each[]) =>
    Map.groupBy(rows, ({ foreignGuildId }) => foreignGuildId);
  const pacts = byGuild(await listPacts(db, guildId));
  const contacts = byGuild(await listContacts(db, guildId));
  const incidents = await countIncidents(db, guildId);
  return (await selectForeignGuilds(db, guildId)).map((foreign) => {
    const pact = findPactInForce(pacts.get(foreign.foreignGuildId) ?? [], today);
    return {
      ...foreign,
      pact,
      stance: stanceOf(pact?.kind ?? null),
      contacts: contacts.get(foreign.foreignGuildId) ?? [],
      incidentCount: incidents.get(foreign.foreignGuildId) ?? 0,
    };
  });
}
