import type { SystemActor } from "@guildhall/core";
import { makeMember } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import { changeRank, saveBuild, saveCharacter, saveRanks } from "#use-cases/members/index.ts";

/** What a hall's roster holds beside its people. */
export type FurnishedRoster = {
  /** Leader, officer and raider. The hall's officer has the second, Bram none. */
  readonly rankIds: readonly [number, number, number];
  /** Of Bram. */
  readonly characterId: number;
  readonly buildId: number;
};

type Furnishing = {
  readonly system: SystemActor;
  readonly marker: string;
  readonly officer: { readonly userId: string; readonly name: string };
  readonly bram: { readonly memberId: number };
};

/** Ranks, and somebody's character with a build. */
export async function furnishRoster(
  context: Context,
  { system, marker, officer, bram: { memberId } }: Furnishing,
): Promise<FurnishedRoster> {
  const names = ["Leader", "Officer", "Raider"].map((name) => `${name} ${marker}`);
  const ranks = names.map((name) => ({ name, roleId: null, heirMemberId: null }));
  const [leader, second, raider] = await saveRanks(context, system, { ranks });
  if (!leader || !second || !raider) throw new Error("Three ranks were saved, and are not there");
  const { memberId: officerId } = await makeMember(context.db, system.guildId, officer);
  await changeRank(context, system, { memberIds: [officerId], rankId: second.rankId });
  const { characterId } = await saveCharacter(context, system, {
    memberId,
    name: `Bram ${marker}`.slice(0, 32),
  });
  const { buildId } = await saveBuild(context, system, { characterId, role: "tank", power: 6000 });
  return { rankIds: [leader.rankId, second.rankId, raider.rankId], characterId, buildId };
}
