import { randomBytes } from "node:crypto";
import { type Actor, makeSpokenCode, requireRight } from "@guildhall/core";
import { warCodeBytes, warCodeMinutes } from "@guildhall/core/groups";
import { transaction } from "@guildhall/db";
import { saveWarCode } from "@guildhall/db/groups";
import { lockGuild } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";
import { hashWarCode } from "./hash-war-code.ts";

export type MadeWarCode = { readonly code: string; readonly endsAt: Temporal.Instant };

/** A code that links a war server, once and within ten minutes. It is said this once; the one before is worth nothing. */
export async function makeWarCode({ db, clock }: Context, actor: Actor): Promise<MadeWarCode> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  const code = makeSpokenCode(randomBytes(warCodeBytes));
  const endsAt = now.add({ minutes: warCodeMinutes });
  await transaction(db, async (tx) => {
    await lockGuild(tx, guildId);
    await saveWarCode(tx, guildId, { codeHash: hashWarCode(code), endsAt });
    await recordAudit(tx, actor, { useCase: "groups.makeWarCode", target: { kind: "guild" }, now });
  });
  return { code, endsAt };
}
