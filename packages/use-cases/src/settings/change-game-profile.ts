import { type Actor, requireRight } from "@guildhall/core";
import { profileOf } from "@guildhall/core/games";
import { type ChangeGameProfileInput, changeOverrides, describeOverrides } from "@guildhall/core/settings";
import { transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import { getOverrides, lockGuild, saveOverrides } from "@guildhall/db/settings";
import { recordAudit } from "#use-cases/audit/record-audit.ts";
import type { Context } from "#use-cases/context.ts";

/** The guild plays parts of its game otherwise from now on. What was planned stays as it is. */
export async function changeGameProfile(
  { db, clock }: Context,
  actor: Actor,
  input: ChangeGameProfileInput,
): Promise<void> {
  requireRight(actor, "settings.edit");
  const { guildId } = actor;
  const now = clock.now();
  await transaction(db, async (tx) => {
    const { game } = await lockGuild(tx, guildId);
    const known = await getOverrides(tx, guildId, game);
    const overrides = changeOverrides(profileOf(game), known, input);
    await saveOverrides(tx, guildId, { game, overrides });
    const [before, after] = [known, overrides].map((one) => ({ gameOverrides: describeOverrides(one) }));
    const change = { useCase: "settings.changeGameProfile", target: { kind: "guild" } } as const;
    await recordAudit(tx, actor, { ...change, ...(before && { before }), ...(after && { after }), now });
    await recordFact(tx, { name: "settings.gameProfileChanged", guildId }, now);
  });
}
