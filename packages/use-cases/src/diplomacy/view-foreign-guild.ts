import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  type ContactStep,
  type ForeignGuildInput,
  findPactInForce,
  guildDay,
  type Incident,
  listContactSteps,
  stanceOf,
} from "@guildhall/core/diplomacy";
import type { Purpose } from "@guildhall/core/members";
import type { Queryable } from "@guildhall/db";
import {
  type ChannelObstacle,
  findForeignGuild,
  findForeignGuildChannel,
  type GuildContact,
  listContacts,
  listIncidents,
  listPacts,
  type PactOf,
} from "@guildhall/db/diplomacy";
import {
  listKnownPeople,
  listServerPeople,
  listWaitingNewcomers,
  type ServerPerson,
} from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import type { ForeignGuildRow } from "./list-foreign-guilds.ts";

/** Somebody who speaks for the guild, with what an officer can answer. */
export type ContactView = GuildContact & {
  readonly steps: readonly ContactStep[];
  readonly addedByName: string | null;
  readonly settledByName: string | null;
};

export type IncidentView = Incident & { readonly writtenByName: string | null };

export type ForeignGuildView = Omit<ForeignGuildRow, "contacts" | "incidentCount"> & {
  readonly contacts: readonly ContactView[];
  /** The last first. */
  readonly incidents: readonly IncidentView[];
  /** Where the guild talks with those who speak for it; null while there is none, and why there can be none. */
  readonly channelId: string | null;
  readonly obstacle: ChannelObstacle | null;
  /** The guild's day, by which pacts are in force. */
  readonly today: string;
  /** Everything that was ever agreed, the last first. */
  readonly pacts: readonly PactOf[];
  /** Who is in the server and could speak for it; of newcomers who came for that it is said. */
  readonly people: readonly (ServerPerson & { readonly isSuggested: boolean })[];
};

const speaksForOthers = (purpose: Purpose | null) => purpose === "ally" || purpose === "diplomat";

/** One foreign guild with everything that officers know of it. */
export async function viewForeignGuild(
  { db, clock }: Context,
  actor: Actor,
  { foreignGuildId }: ForeignGuildInput,
): Promise<ForeignGuildView> {
  requireRight(actor, "diplomacy.edit");
  const { guildId } = actor;
  const now = clock.now();
  const foreign = await findForeignGuild(db, guildId, foreignGuildId);
  if (!foreign) throw new Refusal("diplomacy.guildNotFound");
  const { timeZone } = await getGuild(db, guildId);
  const today = guildDay(now, timeZone);
  const pacts = await listPacts(db, guildId, foreignGuildId);
  const pact = findPactInForce(pacts, today);
  const channel = await findForeignGuildChannel(db, guildId, foreignGuildId);
  const contacts = await listContacts(db, guildId, foreignGuildId);
  const incidents = await listIncidents(db, guildId, foreignGuildId);
  const nameOf = await readNames(db, guildId, { contacts, incidents });
  return {
    ...foreign,
    today,
    pact,
    stance: stanceOf(pact?.kind ?? null),
    pacts: pacts.toReversed(),
    contacts: contacts.map((contact) => ({
      ...contact,
      steps: listContactSteps(contact),
      addedByName: nameOf(contact.addedByUserId),
      settledByName: nameOf(contact.settledByUserId),
    })),
    incidents: incidents.map((one) => ({ ...one, writtenByName: nameOf(one.writtenByUserId) })),
    channelId: channel?.channelId ?? null,
    obstacle: channel?.obstacle ?? null,
    people: await listPeopleToAdd(db, guildId, { contacts, now }),
  };
}

type Written = { readonly contacts: readonly GuildContact[]; readonly incidents: readonly Incident[] };

async function readNames(db: Queryable, guildId: string, { contacts, incidents }: Written) {
  const userIds = [
    ...contacts.flatMap(({ addedByUserId, settledByUserId }) => [addedByUserId, settledByUserId]),
    ...incidents.map(({ writtenByUserId }) => writtenByUserId),
  ].filter((userId) => userId !== null);
  const people = await listKnownPeople(db, guildId, [...new Set(userIds)]);
  return (userId: string | null) => people.find((one) => one.userId === userId)?.name ?? null;
}

type Looking = { readonly contacts: readonly GuildContact[]; readonly now: Temporal.Instant };

async function listPeopleToAdd(db: Queryable, guildId: string, { contacts, now }: Looking) {
  const known = new Set(contacts.map(({ userId }) => userId));
  const newcomers = await listWaitingNewcomers(db, guildId, { declinedSince: now });
  const came = newcomers.filter(({ purpose }) => speaksForOthers(purpose));
  const suggested = new Set(came.map(({ userId }) => userId));
  const others = (await listServerPeople(db, guildId)).filter(({ userId }) => !known.has(userId));
  return others.map((person) => ({ ...person, isSuggested: suggested.has(person.userId) }));
}
