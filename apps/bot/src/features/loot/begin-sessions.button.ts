import { randomBytes } from "node:crypto";
import { Refusal } from "@guildhall/core";
import { firstModes, lootModes } from "@guildhall/core/loot";
import { type MessageView, row, rows } from "@guildhall/discord-views";
import { listRecordedDrops, openSession } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { recordedDrops } from "./drops-draft.view.ts";
import { undoDropsButton } from "./undo-drops.button.ts";

const batch = { batchId: z.number().int().positive(), requestId: z.string().max(12) };

/** As many as are opened by one call. */
const mostAtOnce = 25;

type Recorded = {
  readonly batchId: number;
  readonly dropIds: readonly number[];
  readonly event: string | null;
};

/** What was recorded, and in which ways it can be given away. */
export function showRecorded({ t }: DiscordRequest, { batchId, dropIds, event }: Recorded): MessageView {
  const at = { batchId, requestId: randomBytes(6).toString("base64url") };
  const ways = firstModes.map((mode) =>
    beginSessionsButton.component({ ...at, mode }, { label: t(`loot.modes.${mode}`), style: "primary" }),
  );
  return {
    content: recordedDrops(t, { count: dropIds.length, event }),
    components: [
      row(
        ...ways,
        moreModesButton.component(at, { label: t("loot.drops.more") }),
        undoDropsButton.component({ batchId }, { label: t("loot.drops.undo") }),
      ),
    ],
  };
}

/** The ways that stand under *More*. */
export const moreModesButton = defineButton({
  feature: "loot",
  name: "more-modes",
  version: 1,
  params: z.object(batch),
  async run({ t }, at) {
    const others = lootModes.filter((mode) => !firstModes.includes(mode));
    const ways = others.map((mode) =>
      beginSessionsButton.component({ ...at, mode }, { label: t(`loot.modes.${mode}`) }),
    );
    return update({ content: t("loot.drops.howElse"), components: [...rows(ways)] });
  },
});

/** Every drop that was recorded at once, and of which nobody decided yet, begins to look for whom it goes to. */
export const beginSessionsButton = defineButton({
  feature: "loot",
  name: "begin",
  version: 1,
  params: z.object({ ...batch, mode: z.enum(lootModes) }),
  async run({ context, actor, t }, { batchId, requestId, mode }) {
    const dropIds = await listRecordedDrops(context, actor, { batchId });
    if (dropIds.length === 0) throw new Refusal("loot.nothingOpen");
    for (let first = 0; first < dropIds.length; first += mostAtOnce)
      await openSession(context, actor, {
        requestId: `${requestId}-${first}`,
        dropIds: dropIds.slice(first, first + mostAtOnce),
        stages: [{ mode }],
      });
    return update({
      content: t("loot.drops.begun", { count: dropIds.length, mode: t(`loot.modes.${mode}`) }),
    });
  },
});
