import { Refusal } from "@guildhall/core";
import { blockInput } from "@guildhall/core/recruitment";
import { type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { liftBlock, restoreBlock } from "@guildhall/use-cases/recruitment";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineSelect } from "#bot/discord/define-select.ts";

/** The person may apply again. */
export const liftBlockButton = defineButton({
  feature: "recruitment",
  name: "lift-block",
  version: 1,
  params: blockInput,
  async run({ context, actor, t }, block) {
    await liftBlock(context, actor, block);
    return update(lifted(t, block));
  },
});

/** Lifted by mistake: it stands as before. */
export const restoreBlockButton = defineButton({
  feature: "recruitment",
  name: "restore-block",
  version: 1,
  params: blockInput,
  async run({ context, actor, t }, { blockId }) {
    await restoreBlock(context, actor, { blockId });
    return update(withLift(t, { blockId, content: t("recruitment.keptOut.restored") }));
  },
});

/** Below the list of those who are kept out. */
export const liftBlockSelect = defineSelect({
  feature: "recruitment",
  name: "lift-block-of",
  version: 1,
  kind: "text",
  params: z.object({}),
  async run({ context, actor, t }, _none, [chosen]) {
    const { success, data } = blockInput.safeParse({ blockId: chosen });
    if (!success) throw new Refusal("recruitment.blockNotFound");
    await liftBlock(context, actor, data);
    return lifted(t, data);
  },
});

/** What is said of somebody who is kept out, with the way to lift it. */
export function withLift(
  t: Translate,
  { blockId, content }: { readonly blockId: number; readonly content: string },
): MessageView {
  const lift = liftBlockButton.component({ blockId }, { label: t("recruitment.web.blocks.lift") });
  return { content, components: [row(lift)] };
}

function lifted(t: Translate, block: { readonly blockId: number }): MessageView {
  const back = restoreBlockButton.component(block, { label: t("recruitment.web.blocks.add") });
  return { content: t("recruitment.keptOut.lifted"), components: [row(back)] };
}
