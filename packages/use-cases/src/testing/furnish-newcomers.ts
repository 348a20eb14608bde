import type { MemberActor, SystemActor } from "@guildhall/core";
import { noRights } from "@guildhall/core";
import { transaction } from "@guildhall/db";
import { findNewcomerOfUser } from "@guildhall/db/members";
import { savePlace } from "@guildhall/db/settings";
import { randomSnowflake } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { answerOnboarding, recordArrival, recordServerMembers } from "#use-cases/members/index.ts";
import type { SignedInUser } from "#use-cases/settings/index.ts";

type People = {
  readonly system: SystemActor;
  readonly marker: string;
  readonly officer: SignedInUser;
};

/** Somebody came and said who they are; the officer is asked the same. The number is that of the newcomer. */
export async function furnishNewcomers(
  context: Context,
  { system, marker, officer }: People,
): Promise<number> {
  const { db, clock } = context;
  const { guildId } = system;
  const asOf = clock.now();
  const channel = { place: "welcome", discordId: randomSnowflake(), isMadeByUs: true } as const;
  await transaction(db, (tx) => savePlace(tx, guildId, channel));
  const lune: MemberActor = {
    kind: "member",
    guildId,
    userId: randomSnowflake(),
    name: `Lune ${marker}`,
    rights: noRights,
  };
  const { userId, name } = lune;
  const account = { userId, name, avatarHash: null, isBot: false, joinedAt: asOf, roleIds: [] };
  await recordServerMembers(context, system, { members: [account], asOf });
  await recordArrival(context, system, { userId, arrivedAt: asOf });
  await recordArrival(context, system, { userId: officer.userId, arrivedAt: asOf });
  await answerOnboarding(context, lune, { about: "character", name: name.slice(0, 32) });
  return (await findNewcomerOfUser(db, guildId, userId))?.newcomerId ?? 0;
}
