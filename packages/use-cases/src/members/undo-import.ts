import { type Actor, Refusal, requireRight } from "@guildhall/core";
import type { Changed, ImportChanges, ImportInput } from "@guildhall/core/members";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFacts } from "@guildhall/db/facts";
import {
  deleteAdopted,
  deleteBuilds,
  deleteCharacters,
  deleteOfficerNotes,
  listCharactersWithBuilds,
  listRanks,
  lockImport,
  lockMembers,
  saveImportUndone,
  saveRanksOf,
  saveStandingsOf,
} from "@guildhall/db/members";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { findRankChanger } from "./find-rank-changer.ts";
import { requireAbove } from "./require-above.ts";
import { reverseOpenings } from "./reverse-openings.ts";
import { reverseStarts } from "./reverse-starts.ts";
import { settleMetClaims } from "./settle-met-claims.ts";
import { takeOutMade } from "./take-out-made.ts";

export type UndoneImport = {
  readonly changes: ImportChanges;
  /** Members who stay, because something has happened with them since. */
  readonly stayedMemberIds: readonly number[];
};

/**
 * Takes an import back, whoever presses how often once: whom it brought is in no roster, what it changed is as before, and what
 * it wrote into the ledger is reversed. Who took part in anything since stays.
 */
export async function undoImport(
  { db, clock }: Context,
  actor: Actor,
  { importKey }: ImportInput,
): Promise<UndoneImport> {
  requireRight(actor, "members.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const found = await lockImport(tx, guildId, importKey);
    if (!found) throw new Refusal("members.importNotFound");
    if (found.undoneAt !== null) throw new Refusal("members.importUndone");
    const { changes } = found;
    requireRights(actor, changes);
    const after = await reverseOpenings(tx, actor, { importKey, now });
    await reverseStarts(tx, actor, { memberIds: changes.madeMemberIds, now });
    await restore(tx, actor, { changes, now });
    const stayedMemberIds = await takeOutMade(tx, guildId, { ...changes, now });
    await saveImportUndone(tx, guildId, { importKey, undoneAt: now });
    const told = { useCase: "members.undoImport", target: { kind: "guild" } } as const;
    await recordAudit(tx, actor, {
      ...told,
      before: { memberCount: changes.madeMemberIds.length },
      after,
      now,
    });
    await recordFacts(tx, listUndone(guildId, changes), now);
    return { changes, stayedMemberIds };
  });
}

/** Nobody of these is as before, in the roster or in Discord. */
function listUndone(guildId: string, { madeMemberIds, standings, ranks, newcomerIds }: ImportChanges) {
  const changed = [...standings, ...ranks].map(({ memberId }) => memberId);
  const memberIds = [...new Set([...madeMemberIds, ...changed])];
  return [
    ...memberIds.map((memberId) => ({ name: "members.memberChanged", guildId, memberId }) as const),
    ...newcomerIds.map((newcomerId) => ({ name: "members.newcomerChanged", guildId, newcomerId }) as const),
  ];
}

/** What was written is taken back by whoever may write it. */
function requireRights(actor: Actor, { entryCount, ranks, noteIds }: ImportChanges): void {
  if (entryCount > 0) requireRight(actor, "dkp.adjust");
  if (ranks.length > 0) requireRight(actor, "ranks.edit");
  if (noteIds.length > 0) requireRight(actor, "officer-notes.edit");
}

type Restoring = { readonly changes: ImportChanges; readonly now: Temporal.Instant };

/** Puts back what members had before, where nobody changed it since, and takes away what the import made for them. */
async function restore(tx: Transaction, actor: Actor, { changes, now }: Restoring): Promise<void> {
  const { guildId } = actor;
  const touched = [...changes.ranks, ...changes.standings].map(({ memberId }) => memberId);
  const members = touched.length > 0 ? await lockMembers(tx, guildId, touched) : [];
  const memberOf = new Map(members.map((member) => [member.memberId, member]));
  const wayBack = turnBack(changes.ranks, (memberId) => memberOf.get(memberId)?.rankId);
  await restoreRanks(tx, actor, { wayBack, memberOf, now });
  const standings = turnBack(changes.standings, (memberId) => memberOf.get(memberId)?.standing);
  await saveStandingsOf(tx, guildId, standings);
  await deleteAdopted(tx, guildId, changes.newcomerIds);
  await deleteOfficerNotes(tx, guildId, changes.noteIds);
  await deleteBuilds(tx, guildId, changes.buildIds);
  // A character that got a build since belongs to whoever gave it one.
  const inUse = await listCharactersWithBuilds(tx, guildId, changes.characterIds);
  const unused = changes.characterIds.filter((characterId) => !inUse.has(characterId));
  await deleteCharacters(tx, guildId, unused);
}

type RestoringRanks = {
  readonly wayBack: readonly Pick<Changed<number | null>, "memberId" | "after">[];
  readonly memberOf: ReadonlyMap<number, { readonly name: string; readonly rankId: number | null }>;
  readonly now: Temporal.Instant;
};

/** Whoever takes an import back stands above the ranks that go and come by it. One that is not there any more comes to nobody. */
async function restoreRanks(
  tx: Transaction,
  actor: Actor,
  { wayBack, memberOf, now }: RestoringRanks,
): Promise<void> {
  const ranks = await listRanks(tx, actor.guildId);
  const given = wayBack.map(({ memberId, after }) => ({
    memberId,
    rankId: ranks.some(({ rankId }) => rankId === after) ? after : null,
  }));
  const changes = given.flatMap(({ memberId, rankId: newRankId }) => {
    const member = memberOf.get(memberId);
    return member ? [{ ...member, newRankId }] : [];
  });
  requireAbove(await findRankChanger(tx, actor), ranks, changes);
  await saveRanksOf(
    tx,
    actor.guildId,
    given.map(({ memberId, rankId: after }) => ({ memberId, after })),
  );
  await settleMetClaims(tx, actor, { given, now });
}

/** The ways back of those who are still as the import left them. */
function turnBack<Value>(
  changes: readonly Changed<Value>[],
  now: (memberId: number) => Value | undefined,
): readonly Pick<Changed<Value>, "memberId" | "after">[] {
  return changes
    .filter(({ memberId, after }) => now(memberId) === after)
    .map(({ memberId, before }) => ({ memberId, after: before }));
}
