import type { Language } from "@guildhall/core";
import { discordTime, lampColour, type MessageView } from "@guildhall/discord-views";
import type { Translate } from "@guildhall/i18n";
import type { PastSeason, Seasons } from "@guildhall/use-cases/dkp";
import { escapeMarkdown } from "discord.js";
import { tellBalance } from "./tell-balance.ts";

type Words = { readonly t: Translate; readonly language: Language };

/** A message has room for more, and nobody reads it. */
const shownSeasons = 3;

/** Discord takes this many characters in a field. */
const maxFieldLength = 1024;

/** The season that runs, and who stood first in the last ones. */
export function seasonsView(words: Words, { running, past }: Seasons): MessageView {
  const { t } = words;
  if (!running) return { content: t("dkp.season.none") };
  const since = discordTime(running.startedAt, "D");
  return {
    embeds: [
      {
        title: nameSeason(t, running),
        description: t("dkp.season.since", { since }),
        color: lampColour,
        fields: past.slice(0, shownSeasons).map((season) => ({
          name: nameSeason(t, season),
          value: describePodiums(words, season).slice(0, maxFieldLength),
        })),
      },
    ],
  };
}

/** As officers call it, and else by its number. */
export function nameSeason(
  t: Translate,
  { number, name }: { readonly number: number; readonly name: string | null },
): string {
  return name ?? t("dkp.season.numbered", { number });
}

function describePodiums(words: Words, { podiums }: PastSeason): string {
  const { t } = words;
  const lines = podiums.flatMap(({ pool, first }) => [
    ...(podiums.length > 1 ? [`**${escapeMarkdown(pool.name)}**`] : []),
    ...first.map((standing) =>
      t("dkp.standings.row", {
        place: standing.place,
        name: escapeMarkdown(standing.name),
        amount: tellBalance(words, standing),
      }),
    ),
  ]);
  return lines.join("\n") || t("dkp.season.nobody");
}
