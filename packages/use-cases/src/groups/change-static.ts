import { type Actor, Refusal } from "@guildhall/core";
import { type ChangeStaticInput, requireTargets, type Static } from "@guildhall/core/groups";
import { type Transaction, transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { findStaticNamed, listSeats, lockStatic, saveStatic } from "@guildhall/db/groups";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { findLimit } from "./find-limit.ts";
import { requireLeader } from "./require-leader.ts";

/** Another name, leader or roles wanted. The guild is locked first: of two statics that take one name at once, one does. */
export async function changeStatic(
  { db, clock }: Context,
  actor: Actor,
  { staticId, name, leaderMemberId, targets }: ChangeStaticInput,
): Promise<Static> {
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    const known = await lockStatic(tx, guildId, staticId);
    const { isOwn } = await requireLeader(tx, actor, known);
    const changed = { ...known, name, leaderMemberId, targets };
    await requirePossible(tx, guildId, { known, changed });
    await saveStatic(tx, guildId, changed);
    await recordAudit(tx, actor, {
      useCase: "groups.changeStatic",
      isOwn,
      target: { kind: "static", id: staticId },
      before: { leader: known.leaderMemberId, targets: known.targets },
      after: { leader: leaderMemberId, targets },
      now,
    });
    await recordFact(tx, { name: "groups.staticChanged", guildId, staticId }, now);
    return changed;
  });
}

type Change = { readonly known: Static; readonly changed: Static };

async function requirePossible(tx: Transaction, guildId: string, { known, changed }: Change): Promise<void> {
  const { staticId, name, leaderMemberId, targets } = changed;
  const named = await findStaticNamed(tx, guildId, name);
  if (named && named.staticId !== staticId) throw new Refusal("groups.nameTaken", { name });
  requireTargets(targets, await findLimit(tx, guildId));
  if (leaderMemberId === known.leaderMemberId) return;
  const seats = await listSeats(tx, guildId, staticId);
  const isRegular = seats.some((seat) => seat.memberId === leaderMemberId && !seat.isSubstitute);
  if (!isRegular) throw new Refusal("groups.leaderNotIn", { name: known.name });
}
