import { Refusal } from "@guildhall/core";
import type { MessageView } from "@guildhall/discord-views";
import { viewMuster, viewParties } from "@guildhall/use-cases/groups";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { tellLacking } from "./muster.view.ts";
import { partyWorkView } from "./party-work.view.ts";
import { publishPartiesButton } from "./publish-parties.button.ts";

/** The parties of an event as officers see them. */
export async function tellPartyWork(
  { context, actor, t }: DiscordRequest,
  eventId: number,
): Promise<MessageView> {
  const view = await viewParties(context, actor, { eventId });
  const { work } = view;
  if (!work) throw new Refusal("groups.noParties");
  const publishId = publishPartiesButton.customId({ eventId, draftNumber: work.draftNumber });
  const { content, ...shown } = partyWorkView(t, { ...view, work }, publishId);
  const lacking = tellLacking(t, await viewMuster(context, actor, { eventId }));
  return { ...shown, content: [content, ...lacking].join("\n") };
}
