import { type Actor, Refusal, requireRight, userIdOf } from "@guildhall/core";
import {
  type ForeignGuild,
  findLikeGuilds,
  foldGuildName,
  requireGuildRoom,
  type SaveForeignGuildInput,
} from "@guildhall/core/diplomacy";
import { type Transaction, transaction } from "@guildhall/db";
import {
  createForeignGuild,
  listForeignGuilds,
  lockForeignGuild,
  saveForeignGuild as updateForeignGuild,
} from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/**
 * A foreign guild that the guild wants to remember, or what is known of one changed. One that is called nearly as another is
 * asked about first: officers may mean the same.
 */
export async function saveForeignGuild(
  { db, clock }: Context,
  actor: Actor,
  input: SaveForeignGuildInput,
): Promise<{ readonly foreignGuildId: number }> {
  requireRight(actor, "diplomacy.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const known = await listForeignGuilds(tx, guildId);
    const others = known.filter(({ foreignGuildId }) => foreignGuildId !== input.foreignGuildId);
    const foldedName = requireFreeName(input.name, others);
    const before = known.find(({ foreignGuildId }) => foreignGuildId === input.foreignGuildId);
    if (!input.isAnother && before?.name !== input.name) requireUnlike(input.name, others);
    const foreignGuildId = await write(tx, actor, { ...input, foldedName, count: known.length, now });
    const target = { kind: "foreignGuild", id: foreignGuildId } as const;
    const after = { note: input.note === null ? null : ("written" as const) };
    await recordAudit(tx, actor, { useCase: "diplomacy.saveForeignGuild", target, after, now });
    await recordFact(tx, { name: "diplomacy.foreignGuildChanged", guildId, foreignGuildId }, now);
    return { foreignGuildId };
  });
}

/** The name as it compares. One that is nothing but signs would compare with everything. */
function requireFreeName(name: string, others: readonly ForeignGuild[]): string {
  const folded = foldGuildName(name);
  if (folded === "") throw new Refusal("diplomacy.nameEmpty");
  const same = others.find((other) => foldGuildName(other.name) === folded);
  if (same) throw new Refusal("diplomacy.nameTaken", { name: same.name });
  return folded;
}

function requireUnlike(name: string, others: readonly ForeignGuild[]): void {
  const [like] = findLikeGuilds(name, others);
  if (like) throw new Refusal("diplomacy.likeName", { name: like.name });
}

type Writing = SaveForeignGuildInput & {
  readonly foldedName: string;
  readonly count: number;
  readonly now: Temporal.Instant;
};

async function write(
  tx: Transaction,
  actor: Actor,
  { foreignGuildId, name, tag, server, note, foldedName, count, now }: Writing,
): Promise<number> {
  const { guildId } = actor;
  const written = { name, tag, server, note, foldedName };
  const noted = { notedByUserId: note === null ? null : userIdOf(actor) };
  if (foreignGuildId === undefined) {
    requireGuildRoom(count);
    return await createForeignGuild(tx, guildId, { ...written, ...noted, now });
  }
  const before = await lockForeignGuild(tx, guildId, foreignGuildId);
  const renoted = before.note === note ? {} : noted;
  await updateForeignGuild(tx, guildId, { foreignGuildId, ...written, ...renoted });
  return foreignGuildId;
}
