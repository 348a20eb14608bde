import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  findFirstHouse,
  type HouseSeats,
  type HousesPlan,
  planHouses,
  type SaveHousesInput,
} from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { deleteUnusedPools } from "@guildhall/db/dkp";
import { recordFact } from "@guildhall/db/facts";
import {
  createHouse,
  deleteHouses,
  ensureHouse,
  moveAllOfHouses,
  putHousesAside,
  saveHouse,
} from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { ensureFirstPools } from "#use-cases/dkp/ensure-first-pools.ts";
import { loadSeating } from "./load-seating.ts";

/** The guild's houses, all at once, in their order, each with a pool. One with people in it cannot go, nor can the first. */
export async function saveHouses(
  { db, clock }: Context,
  actor: Actor,
  { houses: wanted }: SaveHousesInput,
): Promise<readonly HouseSeats[]> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await ensureHouse(tx, guildId, await lockGuild(tx, guildId));
    const { houses: known } = await loadSeating(tx, guildId);
    const plan = planHouses(known, wanted);
    const held = known.find(({ houseId, taken }) => taken > 0 && isRemoved(plan, houseId));
    if (held) throw new Refusal("members.houseHeld", { name: held.name });
    await write(tx, guildId, { ...plan, firstHouseId: findFirstHouse(known)?.houseId ?? 0 });
    const values = { before: { entryCount: known.length }, after: { entryCount: wanted.length } };
    await recordAudit(tx, actor, {
      useCase: "members.saveHouses",
      target: { kind: "guild" },
      ...values,
      now,
    });
    await recordFact(tx, { name: "members.housesChanged", guildId }, now);
    return (await loadSeating(tx, guildId)).houses;
  });
}

const isRemoved = ({ removed }: HousesPlan, wanted: number): boolean =>
  removed.some(({ houseId }) => houseId === wanted);

/** Places are unique, so all houses make room before one takes its place. */
async function write(
  tx: Transaction,
  guildId: string,
  { saved, created, removed, firstHouseId }: HousesPlan & { readonly firstHouseId: number },
): Promise<void> {
  const houseIds = removed.map(({ houseId }) => houseId);
  await moveAllOfHouses(tx, guildId, { houseIds, toHouseId: firstHouseId });
  await deleteHouses(tx, guildId, houseIds);
  await putHousesAside(tx, guildId);
  for (const house of saved) await saveHouse(tx, guildId, house);
  for (const house of created) await createHouse(tx, guildId, house);
  await deleteUnusedPools(tx, guildId, houseIds);
  await ensureFirstPools(tx, guildId);
}
