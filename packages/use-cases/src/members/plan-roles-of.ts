import { planRoles, type RolesPlan, type RoleWishes } from "@guildhall/core/members";
import { describeServer } from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { listRoleHolders, type RoleHolder } from "@guildhall/db/members";
import { wishLeaveRoles } from "#use-cases/absences/wish-leave-roles.ts";
import { wishEventRoles } from "#use-cases/events/extras/wish-event-roles.ts";
import { wishPartyRoles } from "#use-cases/groups/parties/wish-party-roles.ts";
import { wishRecruitRoles } from "#use-cases/recruitment/applications/wish-recruit-roles.ts";
import { loadServer } from "#use-cases/settings/load-server.ts";
import { wishRankRoles } from "./wish-rank-roles.ts";

/** Says what a part of the product wants of people's roles in Discord. */
type Wisher = (db: Queryable, guildId: string) => Promise<(person: RoleHolder) => RoleWishes>;

/** Every part of the product that gives roles. A new one is a file and a line here. */
const wishers: readonly Wisher[] = [
  wishRankRoles,
  wishLeaveRoles,
  wishEventRoles,
  wishPartyRoles,
  wishRecruitRoles,
];

type Whose = { readonly memberIds?: readonly number[]; readonly userIds?: readonly string[] };

export type RolesOfPerson = RolesPlan & {
  readonly person: RoleHolder;
  readonly wishes: readonly RoleWishes[];
};

/** What is to be given to and taken from everybody of the roster who is in the server, or those who are meant. */
export async function planRolesOf(
  db: Queryable,
  guildId: string,
  whose: Whose,
): Promise<readonly RolesOfPerson[]> {
  const people = await listRoleHolders(db, guildId, whose);
  if (people.length === 0) return [];
  const wishesOf = await gatherWishes(db, guildId);
  const isInReach = await readReach(db, guildId);
  return people.map((person) => {
    const wishes = wishesOf.map((wish) => wish(person));
    const held = { held: person.heldRoleIds, given: person.givenRoleIds, isInReach };
    return { ...planRoles(held, wishes), person, wishes };
  });
}

/** What the product answers for from now on, and did not before. */
export function listFresh({ person: { userId, givenRoleIds }, given }: RolesOfPerson) {
  const fresh = given.filter((roleId) => !givenRoleIds.includes(roleId));
  return fresh.map((roleId) => ({ userId, roleId }));
}

async function gatherWishes(db: Queryable, guildId: string) {
  const gathered: ((person: RoleHolder) => RoleWishes)[] = [];
  for (const wisher of wishers) gathered.push(await wisher(db, guildId));
  return gathered;
}

/** Roles that are there, and that the bot may give: the others the health check names. */
async function readReach(db: Queryable, guildId: string): Promise<(roleId: string) => boolean> {
  const { things, canMakeRoles } = describeServer(await loadServer(db, guildId));
  const roles = things.filter(({ kind, obstacle }) => kind === "role" && obstacle === null);
  const inReach = new Set(canMakeRoles ? roles.map(({ discordId }) => discordId) : []);
  return (roleId) => inReach.has(roleId);
}
