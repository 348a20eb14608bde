import { hasRight } from "@guildhall/core";
import { viewEvent } from "@guildhall/use-cases/events";
import { viewPublishedParties } from "@guildhall/use-cases/groups";
import { escapeMarkdown } from "discord.js";
import { defineCommand } from "#bot/discord/define-command.ts";
import { chosenEvent, eventOption } from "#bot/features/events/index.ts";
import { partiesView, partyTitle } from "./parties.view.ts";
import { tellPartyWork } from "./tell-party-work.ts";

export const showPartiesCommand = defineCommand({
  feature: "groups",
  command: "group",
  name: "show",
  input: chosenEvent,
  options: [eventOption("upcoming")],
  async run(request, { event: eventId }) {
    const { context, actor, t } = request;
    if (hasRight(actor, "groups.edit")) return await tellPartyWork(request, eventId);
    const { title } = await viewEvent(context, actor, { eventId });
    const published = await viewPublishedParties(context, actor, { eventId });
    if (!published) return { content: t("groups.parties.notPublished", { title: escapeMarkdown(title) }) };
    const { parties, ownPartyKey } = published;
    const index = parties.findIndex(({ partyKey }) => partyKey === ownPartyKey);
    const own = parties[index];
    const content = own && t("groups.parties.own", { party: escapeMarkdown(partyTitle(t, own, index)) });
    return { ...(content && { content }), ...partiesView(t, { eventId, title, ...published }) };
  },
});
