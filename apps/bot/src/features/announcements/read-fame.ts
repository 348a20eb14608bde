import { hasRight } from "@guildhall/core";
import { type MessageView, row } from "@guildhall/discord-views";
import { hallOfFame } from "@guildhall/discord-views/announcements";
import type { Translate } from "@guildhall/i18n";
import { type Fame, viewFame } from "@guildhall/use-cases/announcements";
import { viewGuild } from "@guildhall/use-cases/settings";
import { maxOptions } from "#bot/discord/define-select.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { changeHonourSelect } from "./change-honour.button.ts";

/** The hall of fame as one person reads it. */
export async function readFame({ context, actor, t, language }: DiscordRequest): Promise<MessageView> {
  const fame = await viewFame(context, actor);
  const { name } = await viewGuild(context, actor);
  const view = hallOfFame({ t, language }, { guildName: name, ...fame });
  return hasRight(actor, "announcements.post") ? { ...view, components: chooseHonour(t, fame) } : view;
}

function chooseHonour(t: Translate, { honours }: Fame) {
  if (honours.length === 0) return [];
  const options = honours.slice(0, maxOptions).map(({ honourId, title, people }) => ({
    value: String(honourId),
    label: title,
    description: people
      .map(({ name }) => name)
      .join(", ")
      .slice(0, 100),
  }));
  const placeholder = t("announcements.fame.dialog.change");
  return [row(changeHonourSelect.component({}, { placeholder, options }))];
}
