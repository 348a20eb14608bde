import { type Actor, canManageServer, type Right, requireRight } from "@guildhall/core";
import type { ListRightHoldersInput } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { listPeopleOfRoles, listServerPeople, type ServerPerson } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { loadRightsBoard, type RightsBoard } from "./load-rights-board.ts";

/** By what somebody holds a right: the server is theirs to run, by themselves or by a role; or it was granted. */
export type RightSource =
  | { readonly kind: "owner" }
  | { readonly kind: "server-role" | "role"; readonly name: string }
  | { readonly kind: "single" };

export type RightHolder = ServerPerson & { readonly sources: readonly RightSource[] };

export type RightHolders = {
  readonly right: Right;
  /** `@everyone` holds it, so nobody is listed. */
  readonly isEverybody: boolean;
  readonly people: readonly RightHolder[];
};

/** Who can do this now, and through what. */
export async function listRightHolders(
  { db }: Context,
  actor: Actor,
  { right }: ListRightHoldersInput,
): Promise<RightHolders> {
  requireRight(actor, "settings.view");
  return await loadRightHolders(db, actor.guildId, right);
}

export async function loadRightHolders(db: Queryable, guildId: string, right: Right): Promise<RightHolders> {
  const { ownerId } = await getGuild(db, guildId);
  const board = await loadRightsBoard(db, guildId);
  if (board.ofRoles.get(guildId)?.has(right)) return { right, isEverybody: true, people: [] };
  const byRoles = await listRoleSources(db, { guildId, board, right });
  const people = (await listServerPeople(db, guildId)).map((person) => ({
    ...person,
    sources: [
      ...(person.userId === ownerId ? [{ kind: "owner" } as const] : []),
      ...(byRoles.get(person.userId) ?? []),
      ...(board.ofMembers.get(person.userId)?.has(right) ? [{ kind: "single" } as const] : []),
    ],
  }));
  return { right, isEverybody: false, people: people.filter(({ sources }) => sources.length > 0) };
}

type Asked = { readonly guildId: string; readonly board: RightsBoard; readonly right: Right };

/** Of each person, the roles that give the right, the highest first. */
async function listRoleSources(
  db: Queryable,
  { guildId, board, right }: Asked,
): Promise<ReadonlyMap<string, readonly RightSource[]>> {
  const sources = new Map<string, RightSource>();
  for (const { roleId, name, permissions } of board.roles) {
    if (canManageServer({ isOwner: false, permissions })) sources.set(roleId, { kind: "server-role", name });
    else if (board.ofRoles.get(roleId)?.has(right)) sources.set(roleId, { kind: "role", name });
  }
  const pairs = await listPeopleOfRoles(db, guildId, [...sources.keys()]);
  const byPerson = Map.groupBy(pairs, ({ userId }) => userId);
  return new Map(
    [...byPerson].map(([userId, own]) => {
      const has = new Set(own.map(({ roleId }) => roleId));
      return [userId, [...sources].flatMap(([roleId, source]) => (has.has(roleId) ? [source] : []))];
    }),
  );
}
