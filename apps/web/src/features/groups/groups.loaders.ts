import "server-only";
import { type Actor, hasRight } from "@guildhall/core";
import type { MemberInput } from "@guildhall/core/members";
import type { Context } from "@guildhall/use-cases";
import { listStatics, viewGroupsOf } from "@guildhall/use-cases/groups";
import { listMembers } from "@guildhall/use-cases/members";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** The statics, and whom the reader could add to one. */
export async function readGroups(context: Context, actor: Actor) {
  const people = hasRight(actor, "members.view") ? await listMembers(context, actor) : [];
  const statics = await listStatics(context, actor);
  return toPlain({ ...statics, people, canCreate: hasRight(actor, "groups.edit") });
}

export type GroupsView = Plain<Awaited<ReturnType<typeof readGroups>>>;

export type StaticInView = GroupsView["statics"][number];

/** With whom one member plays. */
export async function readGroupsOf(context: Context, actor: Actor, input: MemberInput) {
  return toPlain(await viewGroupsOf(context, actor, input));
}

export type GroupsOfView = Plain<Awaited<ReturnType<typeof readGroupsOf>>>;
