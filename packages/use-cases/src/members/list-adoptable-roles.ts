import { type Actor, requireRight } from "@guildhall/core";
import type { ServerRole } from "@guildhall/core/settings";
import { countPeopleOfRoles } from "@guildhall/db/members";
import { listRoles } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";

/** A role, and how many people have it. */
export type AdoptableRole = Pick<ServerRole, "roleId" | "name" | "colour"> & { readonly people: number };

/** Roles that people have, from the highest down; those of bots are none of them. */
export async function listAdoptableRoles({ db }: Context, actor: Actor): Promise<readonly AdoptableRole[]> {
  requireRight(actor, "members.edit");
  const roles = await listRoles(db, actor.guildId);
  const peopleOf = await countPeopleOfRoles(db, actor.guildId);
  return roles.flatMap(({ roleId, name, colour }) => {
    const people = peopleOf.get(roleId) ?? 0;
    return people > 0 ? [{ roleId, name, colour, people }] : [];
  });
}
