import type { GuildEvent } from "@guildhall/core/events";
import type { GuildPlace } from "@guildhall/core/settings";
import { discordTime } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";

/** Says that the event is planned, and where its card appears. */
export function createdView(
  t: Translate,
  { title, startsAt }: Pick<GuildEvent, "title" | "startsAt">,
  places: readonly GuildPlace[],
): { readonly content: string } {
  const channelId = places.find(({ place }) => place === "events")?.discordId;
  return {
    content: t("events.created", { title, moment: discordTime(startsAt, "F"), channel: `<#${channelId}>` }),
  };
}
