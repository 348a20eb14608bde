import { randomUUID } from "node:crypto";
import { adjustPointsInput, getPointsChange } from "@guildhall/core/dkp";
import { row } from "@guildhall/discord-views";
import { formatAmount } from "@guildhall/i18n";
import { adjustPoints } from "@guildhall/use-cases/dkp";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { textOption } from "#bot/discord/command-options.ts";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenMember, memberOption } from "#bot/features/members/index.ts";
import { optionalPool } from "./open-pool.option.ts";
import { tellLimits } from "./tell-limits.ts";
import { undoBatchButton } from "./undo-batch.button.ts";

export const adjustPointsCommand = defineCommand({
  feature: "dkp",
  command: "dkp",
  name: "adjust",
  input: chosenMember.extend({
    points: z.string(),
    reason: adjustPointsInput.shape.reason,
    pool: adjustPointsInput.shape.poolId,
  }),
  options: [
    memberOption,
    textOption("points", { maxLength: 12 }),
    textOption("reason", { maxLength: 200 }),
    optionalPool,
  ],
  async run({ context, actor, t, language }, { member: memberId, points, reason, pool: poolId }) {
    const lines = [{ memberId, amount: getPointsChange(points) }];
    const slipId = randomUUID();
    const {
      pool,
      batchNumber,
      lines: written,
    } = await adjustPoints(context, actor, {
      ...{ slipId, poolId, lines, reason },
    });
    const told = written.flatMap((line) => [
      t("dkp.adjusted", {
        name: escapeMarkdown(line.member.name),
        amount: formatAmount(language, line.amount, "change"),
        balance: formatAmount(language, line.balance),
        pool: pool.name,
        reason: escapeMarkdown(reason),
      }),
      ...tellLimits({ t, language }, line),
    ]);
    const undo = undoBatchButton.component({ poolId: pool.poolId, batchNumber }, { label: t("dkp.undo") });
    return { content: told.join("\n"), components: [row(undo)] };
  },
});
