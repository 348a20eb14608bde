import type { Queryable } from "@guildhall/db";
import { listPeopleOfRoles } from "@guildhall/db/members";
import { findPlace, getSettings } from "@guildhall/db/settings";

/** The channel in which officers read of applications. */
export async function findOfficersChannel(db: Queryable, guildId: string): Promise<string | undefined> {
  return await findPlace(db, guildId, "desk");
}

/** Roles that look after applications: those that the guild named, else the officers'. */
export async function findReviewerRoles(db: Queryable, guildId: string): Promise<readonly string[]> {
  const { "recruitment.reviewerRoleIds": named } = await getSettings(db, guildId);
  const officersRoleId = await findPlace(db, guildId, "officers");
  return named.length > 0 || !officersRoleId ? named : [officersRoleId];
}

/** A thread of more officers than this finds the others by the message in their channel. */
const mostReviewers = 20;

/** Who is added to the thread of an application. */
export async function findReviewers(db: Queryable, guildId: string): Promise<readonly string[]> {
  const people = await listPeopleOfRoles(db, guildId, await findReviewerRoles(db, guildId));
  return [...new Set(people.map(({ userId }) => userId))].slice(0, mostReviewers);
}

export const mentionRoles = (roleIds: readonly string[]): string =>
  roleIds.map((roleId) => `<@&${roleId}>`).join(" ");
