import { type Actor, Refusal, requireRight } from "@guildhall/core";
import {
  findStanding,
  planRanks,
  type Rank,
  type RanksPlan,
  type SaveRanksInput,
} from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { createRank, deleteRanks, listRanks, listRoster, saveRank } from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { findRankChanger } from "./find-rank-changer.ts";
import { passOnRanks } from "./pass-on-ranks.ts";

/** The guild's ranks, all at once, from the highest. One that somebody holds cannot go. */
export async function saveRanks(
  { db, clock }: Context,
  actor: Actor,
  { ranks: wanted }: SaveRanksInput,
): Promise<readonly Rank[]> {
  requireRight(actor, "ranks.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const known = await listRanks(tx, guildId);
    const plan = planRanks(known, wanted, await findRankChanger(tx, actor));
    await requireKnownPeople(tx, guildId, { wanted, removed: plan.removed });
    await write(tx, guildId, plan);
    const target = { kind: "guild" } as const;
    const values = { before: { entryCount: known.length }, after: { entryCount: wanted.length } };
    await recordAudit(tx, actor, { useCase: "members.saveRanks", target, ...values, now });
    await recordFact(tx, { name: "members.ranksChanged", guildId }, now);
    const rankIds = plan.saved.filter((rank) => isHeirNew(rank, known)).map(({ rankId }) => rankId);
    await passOnRanks(tx, guildId, { rankIds, now });
    return await listRanks(tx, guildId);
  });
}

type Wanted = { readonly wanted: SaveRanksInput["ranks"]; readonly removed: readonly Rank[] };

/** Nobody holds a rank that goes, and every heir is in the roster. */
async function requireKnownPeople(
  tx: Transaction,
  guildId: string,
  { wanted, removed }: Wanted,
): Promise<void> {
  const roster = await listRoster(tx, guildId);
  const held = removed.find(({ rankId }) => roster.some((member) => member.rankId === rankId));
  if (held) throw new Refusal("members.rankHeld", { name: held.name });
  const holders = (rankId: number | undefined) =>
    roster.filter((member) => member.rankId === rankId && findStanding(member) !== "left").length;
  const tooFew = wanted.find(({ rankId, seats }) => seats && rankId !== undefined && holders(rankId) > seats);
  if (tooFew) throw new Refusal("members.rankFull", { name: tooFew.name, count: tooFew.seats ?? 0 });
  const numbers = new Set(roster.map(({ memberId }) => memberId));
  if (wanted.some(({ heirMemberId }) => heirMemberId !== null && !numbers.has(heirMemberId)))
    throw new Refusal("members.notFound");
}

/** Whoever is named after the last one left follows at once. */
function isHeirNew({ rankId, heirMemberId }: Rank, known: readonly Rank[]): boolean {
  return known.find((rank) => rank.rankId === rankId)?.heirMemberId !== heirMemberId;
}

async function write(
  tx: Transaction,
  guildId: string,
  { saved, created, removed }: RanksPlan,
): Promise<void> {
  await deleteRanks(
    tx,
    guildId,
    removed.map(({ rankId }) => rankId),
  );
  for (const rank of saved) await saveRank(tx, guildId, rank);
  for (const rank of created) await createRank(tx, guildId, rank);
}
