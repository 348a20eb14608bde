import { createHash, randomBytes } from "node:crypto";
import type { MemberActor } from "@guildhall/core";
import type { AuditedUseCase } from "@guildhall/core/audit";
import { transaction } from "@guildhall/db";
import { saveFeed } from "@guildhall/db/events";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

type Whose = { readonly userId: string | null; readonly useCase: AuditedUseCase };

/** Makes a secret that opens a calendar, in the place of the one before. It is said this once, and nobody can look it up. */
export async function makeFeed(
  { db, clock }: Context,
  actor: MemberActor,
  { userId, useCase }: Whose,
): Promise<{ readonly secret: string }> {
  const { guildId } = actor;
  const now = clock.now();
  const secret = randomBytes(32).toString("base64url");
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    await saveFeed(tx, guildId, { userId, secretHash: hashSecret(secret), madeAt: now });
    await recordAudit(tx, actor, { useCase, target: { kind: "guild" }, now });
  });
  return { secret };
}

export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
