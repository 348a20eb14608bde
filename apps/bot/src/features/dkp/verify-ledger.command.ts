import type { Translate } from "@guildhall/i18n";
import { type LedgerCheck, verifyLedger } from "@guildhall/use-cases/dkp";
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

function describe(t: Translate, { pool, check }: LedgerCheck): string {
  const { brokenBatchNumber, entryCount: entries, batchCount: batches } = check;
  if (brokenBatchNumber !== null) return t("dkp.broken", { pool: pool.name, batch: brokenBatchNumber });
  return t("dkp.intact", { pool: pool.name, entries, batches });
}
