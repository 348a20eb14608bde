import "server-only";
import { type Feature, hasRight, type MemberActor, type Right } from "@guildhall/core";
import type { SearchAllInput } from "@guildhall/core/items";
import { foldName } from "@guildhall/core/members";
import { isFeatureOn } from "@guildhall/core/settings";
import type { Context } from "@guildhall/use-cases";
import { listForeignGuilds } from "@guildhall/use-cases/diplomacy";
import { listEvents, searchEvents } from "@guildhall/use-cases/events";
import { searchItems } from "@guildhall/use-cases/items";
import { searchMembers } from "@guildhall/use-cases/members";
import { searchApplications } from "@guildhall/use-cases/recruitment";
import { viewGuild } from "@guildhall/use-cases/settings";
import { type Plain, toPlain } from "#web/components/plain.ts";
import { requireFewRequests } from "#web/server/limit-requests.ts";

const mostOfAKind = 5;
const mostToSettle = 3;

/** Whatever of the guild goes by a name, as far as the reader may see it; a few of each kind. */
export async function readFound(context: Context, actor: MemberActor, { text, language }: SearchAllInput) {
  requireFewRequests(actor.userId, context.clock.now().epochMilliseconds);
  const may = await readSight(context, actor);
  const search = { text, limit: mostOfAKind };
  const [members, events, items, foreignGuilds, applications] = await Promise.all([
    may("members", "members.view") ? searchMembers(context, actor, search) : [],
    may("events") ? searchEvents(context, actor, search) : [],
    may("items") ? searchItems(context, actor, { ...search, language }) : [],
    may("diplomacy", "diplomacy.edit") ? findForeignGuilds(context, actor, text) : [],
    may("recruitment", "recruitment.review") ? searchApplications(context, actor, search) : [],
  ]);
  return toPlain({ members, events, items, foreignGuilds, applications });
}

export type FoundView = Plain<Awaited<ReturnType<typeof readFound>>>;

/** A guild knows few others: those it knows are read, and looked through. */
async function findForeignGuilds(context: Context, actor: MemberActor, text: string) {
  const known = await listForeignGuilds(context, actor);
  return known
    .filter(({ name }) => foldName(name).includes(foldName(text)))
    .slice(0, mostOfAKind)
    .map(({ foreignGuildId, name, stance }) => ({ foreignGuildId, name, stance }));
}

/** What waits for the reader by name: the next event without an answer, and what is over and not settled. */
export async function readSteps(context: Context, actor: MemberActor) {
  const may = await readSight(context, actor);
  if (!may("events")) return { answer: null, settle: [] };
  const upcoming = await listEvents(context, actor, { period: "upcoming" });
  const answer = upcoming.find(({ state, ownAnswer }) => state === "open" && ownAnswer === null);
  const settle = may("attendance", "events.settle")
    ? await listEvents(context, actor, { period: "unsettled" })
    : [];
  return {
    answer: answer ? named(answer) : null,
    settle: settle.slice(0, mostToSettle).map(named),
  };
}

export type StepsView = Awaited<ReturnType<typeof readSteps>>;

const named = ({ eventId, title }: { readonly eventId: number; readonly title: string }) => ({
  eventId,
  title,
});

/** Whether the reader may look into a feature of this guild. */
async function readSight(context: Context, actor: MemberActor) {
  const { modulesOff } = await viewGuild(context, actor);
  return (feature: Feature, right?: Right) =>
    isFeatureOn(modulesOff, feature) && (right === undefined || hasRight(actor, right));
}
