import type { MemberActor, UserActor } from "@guildhall/core";
import type { Module } from "@guildhall/core/settings";
import { findEntry } from "@guildhall/db/groups";
import type { Context } from "#use-cases/context.ts";
import { requireOwnServer } from "#use-cases/groups/cross-guild/require-own-server.ts";
import { makeActor, type Standing } from "./make-actor.ts";
import { requireNotReset } from "./require-not-reset.ts";

/** What Discord says of a member in the very message that asks for something, and where it may be asked for. */
export type IdentifyMemberInput = Standing & {
  /** Also in a guild that was taken away; left out: no. */
  readonly worksAfterReset?: boolean;
  /** Also in a war server; left out: no. */
  readonly worksInWarServer?: boolean;
};

export type IdentifiedMember = {
  readonly actor: MemberActor;
  /** What the guild switched off: nobody is let into it. */
  readonly modulesOff: readonly Module[];
};

/**
 * The person as an actor in the guild that Discord names. In a guild that was taken away nobody asks for anything but to have
 * it back, and in a war server for anything but the link.
 */
export async function identifyMember(
  { db, clock }: Context,
  user: UserActor,
  { worksAfterReset = false, worksInWarServer = false, ...standing }: IdentifyMemberInput,
): Promise<IdentifiedMember> {
  const entry = await findEntry(db, standing.guildId, user.userId);
  if (entry && !worksAfterReset) requireNotReset(entry.guild, clock.now());
  if (entry && !worksInWarServer) await requireOwnServer(db, entry);
  const actor = await makeActor(db, { ...user, entry }, standing);
  return { actor, modulesOff: entry?.guild.modulesOff ?? [] };
}
