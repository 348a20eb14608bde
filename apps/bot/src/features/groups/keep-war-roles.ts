import { planWarRoles, type WarRole, warNickname } from "@guildhall/core/groups";
import type { PublishedSeat, WarWork } from "@guildhall/use-cases/groups";
import { Routes } from "discord.js";
import { hopelessCode } from "#bot/discord/hopeless-code.ts";
import { isGone } from "#bot/discord/is-gone.ts";
import type { Tools } from "#bot/discord/tools.ts";

/** Discord takes ten changes of roles in ten seconds: after so many it is noted how far it got. */
const mostChanges = 10;

/** Somebody who plays, with the role of their party. */
export type WarSeat = PublishedSeat & { readonly roleId: string };

/**
 * Whoever is in the war server has the role of the own party and of no other, and is called there as in the guild. Only the
 * difference is asked for. False where more is left than one run does.
 */
export async function keepWarRoles(tools: Tools, work: WarWork, seats: readonly WarSeat[]): Promise<boolean> {
  const { lacks } = work.server;
  if (lacks.includes("manageRoles") || lacks.includes("roleOrder")) return true;
  const people = new Map(work.server.people.map((person) => [person.userId, person]));
  const wanted = seats.flatMap(({ userId, roleId }) => (userId ? [{ userId, roleId }] : []));
  const isThere = (userId: string) => people.has(userId);
  const { give, take } = planWarRoles({ wanted, held: work.held, isThere });
  const changes = [
    ...take.map((role) => ({ role, method: "delete" as const })),
    ...give.map((role) => ({ role, method: "put" as const })),
  ];
  for (const { role, method } of changes.slice(0, mostChanges)) await change(tools, work, { role, method });
  const nameOf = new Map(seats.map(({ userId, name }) => [userId, name]));
  for (const { userId } of changes
    .slice(0, mostChanges)
    .flatMap((one) => (one.method === "put" ? one.role : [])))
    await nameAsAtHome(tools, work, { userId, name: nameOf.get(userId) ?? "" });
  return changes.length <= mostChanges;
}

type Change = { readonly role: WarRole; readonly method: "put" | "delete" };

async function change(tools: Tools, { server }: WarWork, { role, method }: Change): Promise<void> {
  const route = Routes.guildMemberRole(server.warGuildId, role.userId, role.roleId);
  await tools.client.rest[method](route).catch(unlessHopeless);
}

/** Asked for with a new role only: what Discord shows of a name may differ from it for ever. */
async function nameAsAtHome(
  { client }: Tools,
  { server }: WarWork,
  { userId, name }: { readonly userId: string; readonly name: string },
): Promise<void> {
  const person = server.people.find((one) => one.userId === userId);
  const nick = warNickname(name);
  if (!person?.isBelowBot || server.lacks.includes("manageNicknames") || person.name === nick) return;
  const route = Routes.guildMember(server.warGuildId, userId);
  await client.rest.patch(route, { body: { nick } }).catch(unlessHopeless);
}

/** One person for whom Discord says no keeps nobody else from theirs. */
export function unlessHopeless(error: unknown): void {
  if (!isGone(error) && hopelessCode(error) === undefined) throw error;
}
