import { type Actor, requireRight, userIdOf } from "@guildhall/core";
import { type AgreePactInput, guildDay, requirePactDays, runsOfPact } from "@guildhall/core/diplomacy";
import { type Transaction, transaction } from "@guildhall/db";
import { createPact, listPacts, lockForeignGuild } from "@guildhall/db/diplomacy";
import { recordFact } from "@guildhall/db/facts";
import { enqueueJobs } from "@guildhall/db/jobs";
import { getGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** How the guild stands to a foreign one from now or a later day on. The same again, while it counts, is not agreed twice. */
export async function agreePact(
  { db, clock }: Context,
  actor: Actor,
  { foreignGuildId, kind, fromOn: asked, untilOn }: AgreePactInput,
): Promise<{ readonly pactId: number }> {
  requireRight(actor, "diplomacy.edit");
  const { guildId } = actor;
  const now = clock.now();
  return await transaction(db, async (tx) => {
    await lockForeignGuild(tx, guildId, foreignGuildId);
    const { timeZone } = await getGuild(tx, guildId);
    const today = guildDay(now, timeZone);
    const wanted = { foreignGuildId, kind, fromOn: asked ?? today, untilOn };
    requirePactDays(wanted, today);
    const last = (await listPacts(tx, guildId, foreignGuildId)).at(-1);
    const isSame =
      last?.endedAt === null &&
      last.kind === kind &&
      last.fromOn === wanted.fromOn &&
      last.untilOn === untilOn;
    if (isSame) return { pactId: last.pactId };
    const agreed = { ...wanted, agreedAt: now, agreedByUserId: userIdOf(actor) };
    const pactId = await createPact(tx, guildId, agreed);
    await planLooks(tx, guildId, { pactId, untilOn, timeZone, now });
    const target = { kind: "foreignGuild", id: foreignGuildId } as const;
    const after = { pact: kind, fromOn: wanted.fromOn, untilOn };
    await recordAudit(tx, actor, { useCase: "diplomacy.agreePact", target, after, now });
    await recordFact(tx, { name: "diplomacy.foreignGuildChanged", guildId, foreignGuildId }, now);
    return { pactId };
  });
}

type Agreed = {
  readonly pactId: number;
  readonly untilOn: string | null;
  readonly timeZone: string;
  readonly now: Temporal.Instant;
};

/** Nobody is reminded of what was agreed a moment ago. */
async function planLooks(
  tx: Transaction,
  guildId: string,
  { timeZone, now, ...pact }: Agreed,
): Promise<void> {
  const ahead = runsOfPact(pact, timeZone).filter(({ dueAt }) => Temporal.Instant.compare(dueAt, now) > 0);
  await enqueueJobs(tx, guildId, ahead);
}
