import type { MemberActor, Right } from "@guildhall/core";
import type { Database } from "@guildhall/db";
import { randomSnowflake } from "@guildhall/db/testing";
import { recordServerMembers } from "#use-cases/members/index.ts";
import { apply } from "./furnish-recruitment.ts";
import { makeServer, type TestServer } from "./make-server.ts";

export type TestApplication = { readonly applicationId: number; readonly userId: string };

/** A server in which people apply, and an officer who may review and vote. */
export type Applicants = TestServer & {
  readonly reviewer: MemberActor;
  /** Somebody new applies, or this account once more. */
  apply(userId?: string): Promise<TestApplication>;
  /** The person, as somebody who is in the server and in no roster. */
  asApplicant(userId: string): MemberActor;
};

export async function makeApplicants(db: Database): Promise<Applicants> {
  const server = await makeServer(db);
  const { context, guildId, system } = server;
  const names = new Map<string, string>();
  const come = async (userId: string) => {
    const name = names.get(userId) ?? `Lune ${names.size + 1}`;
    names.set(userId, name);
    const person = { userId, name, avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
    await recordServerMembers(context, system, { members: [person], asOf: context.clock.now() });
    return name;
  };
  const actor = (userId: string, name: string, ...granted: readonly Right[]): MemberActor => ({
    kind: "member",
    guildId,
    userId,
    name,
    rights: new Set(granted),
  });
  return {
    ...server,
    reviewer: actor(await server.join("Maren"), "Maren", "recruitment.review", "recruitment.vote"),
    async apply(userId = randomSnowflake()) {
      const name = await come(userId);
      return { applicationId: await apply(context, system, { userId, name }), userId };
    },
    asApplicant: (userId) => actor(userId, names.get(userId) ?? ""),
  };
}
