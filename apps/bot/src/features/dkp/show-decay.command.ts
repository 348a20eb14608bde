import { randomBytes } from "node:crypto";
import { viewDecay } from "@guildhall/use-cases/dkp";
import { defineCommand } from "#bot/discord/define-command.ts";
import { decay } from "./decay.view.ts";
import { decayingPoolOption, maybeDecayingPool } from "./decaying-pool.option.ts";
import { decayConfirmation } from "./run-decay.button.ts";

export const showDecayCommand = defineCommand({
  feature: "dkp",
  command: "dkp",
  name: "decay",
  input: maybeDecayingPool,
  options: [decayingPoolOption],
  async run(request, { pool: poolId }) {
    const { context, actor, t, language } = request;
    const { current, canRun } = await viewDecay(context, actor, { poolId });
    if (!current) return { content: t("dkp.noDecay") };
    const canRunNow = canRun && current.preview !== null && current.preview.total !== 0;
    if (!canRunNow) return { content: decay({ t, language }, current, { canRun }) };
    const slipId = randomBytes(8).toString("hex");
    return await decayConfirmation.ask(request, { poolId: current.pool.poolId, slipId });
  },
});
