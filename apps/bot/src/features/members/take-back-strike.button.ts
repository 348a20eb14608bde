import { Refusal } from "@guildhall/core";
import { strikeInput } from "@guildhall/core/members";
import { type MessageView, row } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { restoreStrike, takeBackStrike } from "@guildhall/use-cases/members";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";
import { defineSelect } from "#bot/discord/define-select.ts";

/** Takes a strike back on the spot. */
export const takeBackStrikeButton = defineButton({
  feature: "members",
  name: "take-back-strike",
  version: 1,
  params: strikeInput,
  async run({ context, actor, t }, { strikeId }) {
    await takeBackStrike(context, actor, { strikeId });
    return update(takenBack(t, strikeId));
  },
});

/** Lets it stand again. */
export const restoreStrikeButton = defineButton({
  feature: "members",
  name: "restore-strike",
  version: 1,
  params: strikeInput,
  async run({ context, actor, t }, { strikeId }) {
    await restoreStrike(context, actor, { strikeId });
    return update(withTakeBack(t, { strikeId, content: t("members.strikes.restored") }));
  },
});

/** Below a profile that an officer looks at: one of the strikes there goes. */
export const takeBackStrikeSelect = defineSelect({
  feature: "members",
  name: "take-back-strike-of",
  version: 1,
  kind: "text",
  params: z.object({}),
  async run({ context, actor, t }, _none, [chosen]) {
    const { success, data } = strikeInput.safeParse({ strikeId: chosen });
    if (!success) throw new Refusal("members.strikeNotFound");
    await takeBackStrike(context, actor, data);
    return takenBack(t, data.strikeId);
  },
});

/** What is said of a strike, with the way to take it back. */
export function withTakeBack(
  t: Translate,
  { strikeId, content }: { readonly strikeId: number; readonly content: string },
): MessageView {
  const button = takeBackStrikeButton.component({ strikeId }, { label: t("members.strikes.takeBack") });
  return { content, components: [row(button)] };
}

function takenBack(t: Translate, strikeId: number): MessageView {
  const button = restoreStrikeButton.component({ strikeId }, { label: t("members.strikes.restore") });
  return { content: t("members.strikes.takenBack"), components: [row(button)] };
}
