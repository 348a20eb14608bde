import { type Actor, canRunServer, Refusal, type Right, rights, userIdOf } from "@guildhall/core";
import type { Grantee, RightsEditor, RightsHolder, ServerRole } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { findServerMember } from "@guildhall/db/members";
import { listMemberGrants, listRoleGrants, listRoles } from "@guildhall/db/settings";

/** What was granted to whom, beside the roles of the server as they are now. */
export type RightsBoard = {
  /** Those that somebody can be given, from the highest down. */
  readonly roles: readonly ServerRole[];
  readonly ofRoles: ReadonlyMap<string, ReadonlySet<Right>>;
  readonly ofMembers: ReadonlyMap<string, ReadonlySet<Right>>;
};

const none: ReadonlySet<Right> = new Set();

export async function loadRightsBoard(db: Queryable, guildId: string): Promise<RightsBoard> {
  const roles = await listRoles(db, guildId);
  return {
    roles: roles.filter(({ isManaged }) => !isManaged),
    ofRoles: await listRoleGrants(db, guildId),
    ofMembers: await listMemberGrants(db, guildId),
  };
}

/** The role or the person with what they were granted; refused when Discord no longer has them. */
export async function loadGrantee(
  db: Queryable,
  guildId: string,
  { board, kind, id }: RightsHolder & { readonly board: RightsBoard },
): Promise<Grantee> {
  if (kind === "role") {
    const role = board.roles.find(({ roleId }) => roleId === id);
    if (!role) throw new Refusal("settings.granteeGone");
    return { kind, id, name: role.name, position: role.position, rights: board.ofRoles.get(id) ?? none };
  }
  const member = await findServerMember(db, guildId, id);
  if (!member || member.isBot) throw new Refusal("settings.granteeGone");
  const position = highestOf(board, member.roleIds);
  return { kind, id, name: member.name, position, rights: board.ofMembers.get(id) ?? none };
}

/** What the actor may grant, and how high up in the server the actor stands. */
export async function loadRightsEditor(
  db: Queryable,
  actor: Actor,
  board: RightsBoard,
): Promise<RightsEditor> {
  const userId = userIdOf(actor);
  const member = userId === null ? undefined : await findServerMember(db, actor.guildId, userId);
  return {
    rights: actor.kind === "system" ? new Set(rights) : actor.rights,
    canRunServer: canRunServer(actor),
    position: highestOf(board, member?.roleIds ?? []),
  };
}

/** `@everyone`, which is lowest, is everybody's. */
function highestOf({ roles }: RightsBoard, roleIds: readonly string[]): number {
  const positions = roles.filter(({ roleId }) => roleIds.includes(roleId)).map(({ position }) => position);
  return Math.max(0, ...positions);
}
