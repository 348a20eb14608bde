import { type GuildEvent, opensAt } from "@guildhall/core/events";
import type { GuildPlace } from "@guildhall/core/settings";
import { discordTime } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";

/** Says that the event is planned, and where its card appears. */
export function createdView(
  t: Translate,
  event: Pick<GuildEvent, "title" | "startsAt" | "state" | "rules">,
  places: readonly GuildPlace[],
): { readonly content: string } {
  const { title, startsAt, state, rules } = event;
  const moment = discordTime(startsAt, "F");
  const opens = opensAt(event);
  if (state === "draft" && opens)
    return { content: t("events.createdDraft", { title, moment, opens: discordTime(opens, "F") }) };
  const usual = places.find(({ place }) => place === "events")?.discordId;
  const channelId = rules.channelId ?? usual;
  return {
    content: t("events.created", { title, moment, channel: `<#${channelId}>` }),
  };
}
