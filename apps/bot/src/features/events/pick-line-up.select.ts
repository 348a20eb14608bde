import { eventInput } from "@guildhall/core/events";
import type { MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import { type EventDetails, saveLineUp, viewEvent } from "@guildhall/use-cases/events";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import { groupLineUp, lineUpView, offeredOf } from "./line-up.view.ts";
import { publishLineUpButton } from "./publish-line-up.button.ts";

/** Whoever is chosen is picked; who was offered beside them sits out. */
export const pickLineUpSelect = defineSelect({
  feature: "events",
  name: "line-up",
  version: 1,
  kind: "text",
  params: eventInput.extend({ group: z.number().int().min(0) }),
  async run({ context, actor, t }, { eventId, group: number }, chosen) {
    const { signUps } = await viewEvent(context, actor, { eventId });
    const group = groupLineUp(signUps).find((one) => one.number === number);
    const picks = (group ? offeredOf(group) : []).map(({ memberId }) => ({
      memberId,
      pick: chosen.includes(String(memberId)) ? ("picked" as const) : ("benched" as const),
    }));
    if (picks.length > 0) await saveLineUp(context, actor, { eventId, picks });
    return update(lineUpMessage(t, await viewEvent(context, actor, { eventId })));
  },
});

/** The line-up of an event as an officer edits it. */
export function lineUpMessage(t: Translate, event: EventDetails): MessageView {
  const { eventId } = event;
  return lineUpView(t, event, {
    selectOf: (group, look) => pickLineUpSelect.component({ eventId, group }, look),
    publishId: publishLineUpButton.customId({ eventId }),
  });
}
