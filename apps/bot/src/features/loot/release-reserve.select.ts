import type { MessageView } from "@guildhall/discord-views";
import { viewEvent } from "@guildhall/use-cases/events";
import { releaseReserve, viewReserves } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineSelect } from "#bot/discord/define-select.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { findReaderLanguage } from "../items/index.ts";
import { reservesOfEvent } from "./reserves.view.ts";

/** Somebody takes one of the own reserves back, before the event begins. */
export const releaseReserveSelect = defineSelect({
  feature: "loot",
  name: "release",
  version: 1,
  kind: "text",
  params: z.object({ eventId: z.number().int().positive() }),
  async run(request, { eventId }, [item]) {
    const { context, actor } = request;
    await releaseReserve(context, actor, { eventId, itemId: Number(item) });
    return update(await showReserves(request, eventId));
  },
});

/** What is reserved for an event, as whoever asks sees it. */
export async function showReserves(request: DiscordRequest, eventId: number): Promise<MessageView> {
  const { context, actor, t } = request;
  const { title } = await viewEvent(context, actor, { eventId });
  const language = findReaderLanguage(request);
  const { items } = await viewReserves(context, actor, { eventId, language });
  return reservesOfEvent(t, { title, reserved: items, userId: actor.userId }, (look) =>
    releaseReserveSelect.component({ eventId }, look),
  );
}
