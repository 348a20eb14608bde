import { type MemberActor, type Right, rights, type SystemActor } from "@guildhall/core";
import { type Database, transaction } from "@guildhall/db";
import { saveRightsOfRole } from "@guildhall/db/settings";
import { makeClock, makeGuild, randomSnowflake, type TestClock } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { recordMemberPage, recordServerMembers, startMemberSync } from "#use-cases/members/index.ts";
import { identifyMember, recordServer } from "#use-cases/settings/index.ts";

/** A server with roles in an order and people who have them, as Discord told it. */
export type TestServer = {
  readonly context: { readonly db: Database; readonly clock: TestClock };
  readonly guildId: string;
  readonly system: SystemActor;
  readonly roleIds: Readonly<Record<TestRole, string>>;
  /** The account of somebody with these roles, there from now on. */
  join(name: string, ...roles: readonly TestRole[]): Promise<string>;
  /** Gives a role, or everybody, these rights and no others. */
  grant(role: TestRole | "everyone", ...granted: readonly Right[]): Promise<void>;
  /** The person as the bot makes an actor of them, by the roles that they have now. */
  enter(userId: string, ...roles: readonly TestRole[]): Promise<MemberActor>;
  /** Somebody whom Discord lets run the server. */
  readonly owner: MemberActor;
};

/** From the highest down. */
const testRoles = ["leader", "officer", "raider"] as const;

export type TestRole = (typeof testRoles)[number];

export async function makeServer(db: Database): Promise<TestServer> {
  const context = { db, clock: makeClock() };
  const { guildId } = await makeGuild(db);
  const system = { kind: "system", guildId } as const;
  const roleIds = { leader: randomSnowflake(), officer: randomSnowflake(), raider: randomSnowflake() };
  await readServer(context, system, roleIds);
  const person = { avatarHash: null, isBot: false, joinedAt: null };
  const ownerId = randomSnowflake();
  return {
    context,
    guildId,
    system,
    roleIds,
    async join(name, ...roles) {
      const userId = randomSnowflake();
      const member = { ...person, userId, name, roleIds: roles.map((one) => roleIds[one]) };
      await recordServerMembers(context, system, { members: [member], asOf: context.clock.now() });
      return userId;
    },
    async grant(to, ...granted) {
      const roleId = to === "everyone" ? guildId : roleIds[to];
      await transaction(db, (tx) => saveRightsOfRole(tx, guildId, { roleId, rights: granted }));
    },
    async enter(userId, ...roles) {
      const user = { kind: "user", userId } as const;
      const standing = { isOwner: false, permissions: "0", roleIds: roles.map((one) => roleIds[one]) };
      return (await identifyMember(context, user, { guildId, name: "Maren", ...standing })).actor;
    },
    owner: {
      kind: "member",
      guildId,
      userId: ownerId,
      name: "Ysolde",
      rights: new Set(rights),
      managesServer: true,
    },
  };
}

/** What the gateway tells of a server that nobody has joined yet. */
async function readServer(
  context: Context,
  system: SystemActor,
  roleIds: Readonly<Record<TestRole, string>>,
): Promise<void> {
  const asOf = context.clock.now();
  const role = { colour: 0, permissions: "0", isManaged: false };
  const own = testRoles.map((name, index) => ({ ...role, name, roleId: roleIds[name], position: 9 - index }));
  const everyone = { ...role, name: "@everyone", roleId: system.guildId, position: 0 };
  await recordServer(context, system, { roles: [...own, everyone], channels: [], asOf });
  await startMemberSync(context, system);
  await recordMemberPage(context, system, { page: { startedAt: asOf, afterUserId: "0" }, members: [], asOf });
}
