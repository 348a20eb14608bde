import type { Translate } from "@guildhall/i18n";
import { type PoolCheck, verifyLedger } from "@guildhall/use-cases/dkp";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";

export const verifyLedgerCommand = defineCommand({
  feature: "dkp",
  command: "dkp",
  name: "verify",
  input: z.object({}),
  options: [],
  async run({ context, actor, t }) {
    const checks = await verifyLedger(context, actor);
    return { content: checks.map((check) => describe(t, check)).join("\n") || t("dkp.noPools") };
  },
});

function describe(t: Translate, { pool, check }: PoolCheck): string {
  const { brokenBatchNumber, entryCount: entries, batchCount: batches, wrongBalanceCount: count } = check;
  if (brokenBatchNumber !== null) return t("dkp.broken", { pool: pool.name, batch: brokenBatchNumber });
  if (count > 0) return t("dkp.wrongBalances", { pool: pool.name, count });
  return t("dkp.intact", { pool: pool.name, entries, batches });
}
