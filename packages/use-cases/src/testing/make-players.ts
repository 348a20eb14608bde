import type { Language } from "@guildhall/core";
import type { Role } from "@guildhall/core/games";
import type { Member } from "@guildhall/core/members";
import { transaction } from "@guildhall/db";
import { createBuild, createCharacter, saveOwnLanguage } from "@guildhall/db/members";
import { makeMember } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { answerEvent } from "#use-cases/events/index.ts";

/** Somebody who comes to an event, as what, how strong, and in which language. */
export type PlayerPlan = {
  readonly name: string;
  readonly role?: Role;
  readonly power?: number;
  readonly language?: Language;
};

type Evening = { readonly guildId: string; readonly eventId: number };

/** People of the roster with a build each, who all say to come. */
export async function makePlayers(
  context: Context,
  { guildId, eventId }: Evening,
  plans: readonly PlayerPlan[],
): Promise<readonly (Member & { readonly userId: string })[]> {
  const players = [];
  for (const plan of plans) {
    const player = await makeMember(context.db, guildId, { name: plan.name });
    await equip(context, guildId, { ...plan, ...player });
    const actor = { kind: "member", guildId, ...player, rights: new Set<never>() } as const;
    await answerEvent(context, actor, { eventId, answer: "coming" });
    players.push(player);
  }
  return players;
}

type Equipping = PlayerPlan & { readonly memberId: number; readonly userId: string };

async function equip(
  { db, clock }: Context,
  guildId: string,
  { memberId, userId, name, role = "melee", power = 3000, language }: Equipping,
): Promise<void> {
  const now = clock.now();
  await transaction(db, async (tx) => {
    const characterId = await createCharacter(tx, guildId, { memberId, name, isMain: true, now });
    const build = { classKey: null, role, power, link: null, isMain: true };
    await createBuild(tx, guildId, { ...build, memberId, characterId, now });
    if (language) await saveOwnLanguage(tx, guildId, { userId, language });
  });
}
