import { escapeMarkdown } from "@guildhall/discord-markdown";
import { formatDay } from "@guildhall/i18n/format-day";
import type { APIEmbed } from "discord-api-types/v10";
import { discordTime, type Moment } from "../discord-time.ts";
import { lampColour } from "../lamp-colour.ts";
import type { MessageView } from "../message-view.ts";
import type { Words } from "./words.ts";

type Named = { readonly name: string };

export type ShownSeason = {
  readonly season: {
    readonly number: number;
    readonly name: string | null;
    readonly endedAt: Moment | null;
  };
  readonly pools: readonly {
    readonly name: string;
    readonly champions: readonly (Named & { readonly place: number })[];
  }[];
  readonly mostPresent: {
    readonly people: readonly Named[];
    readonly came: number;
    readonly of: number;
  } | null;
};

/** Who the guild remembers, as everybody sees it: places, and no points. */
export type ShownHall = {
  readonly guildName: string;
  /** The latest first. */
  readonly seasons: readonly ShownSeason[];
  /** The latest day first. */
  readonly honours: readonly {
    readonly title: string;
    readonly awardedOn: string;
    readonly people: readonly Named[];
  }[];
};

/** Both parts together stay below what Discord takes, and are no longer than one reads. */
const mostCharacters = 2_400;

/** Of many who share a place so many are named. */
const mostNamed = 12;

/** The hall of fame: champions of each season that ended, then what members are remembered for. */
export function hallOfFame(words: Words, hall: ShownHall): MessageView {
  const { t } = words;
  const guild = escapeMarkdown(hall.guildName).slice(0, 200);
  const champions = hall.seasons.map((season) => tellSeason(words, season));
  const honours = hall.honours.map((honour) => tellHonour(words, honour));
  const parts = [
    part(words, t("announcements.fame.hall.champions", { guild }), champions),
    part(words, t("announcements.fame.hall.honours", { guild }), honours),
  ].flat();
  const description = t("announcements.fame.hall.nothing");
  const empty = { title: t("announcements.fame.hall.empty", { guild }), color: lampColour, description };
  return { embeds: parts.length > 0 ? parts : [empty] };
}

/** As many of them as there is room for, from the first on. */
function part({ t }: Words, title: string, blocks: readonly string[]): readonly APIEmbed[] {
  if (blocks.length === 0) return [];
  const shown: string[] = [];
  let length = 0;
  for (const block of blocks) {
    length += block.length + 2;
    if (length > mostCharacters) break;
    shown.push(block);
  }
  const rest = blocks.length - shown.length;
  const lines = rest > 0 ? [...shown, t("announcements.more", { count: rest })] : shown;
  return [{ title, color: lampColour, description: lines.join("\n\n") }];
}

function tellSeason({ t }: Words, { season, pools, mostPresent }: ShownSeason): string {
  const { name, number, endedAt } = season;
  const called = name === null ? t("announcements.fame.hall.season", { number }) : escapeMarkdown(name);
  const until = endedAt ? [t("announcements.fame.hall.until", { at: discordTime(endedAt, "D") })] : [];
  const champions = pools.map((pool) => {
    const places = pool.champions.map(({ name: who, place }) => `**${place}** ${escapeMarkdown(who)}`);
    const told = few({ t }, places, " · ");
    if (pools.length === 1) return told;
    return t("announcements.fame.hall.pool", { pool: escapeMarkdown(pool.name), champions: told });
  });
  const present = mostPresent
    ? [t("announcements.fame.hall.present", { ...mostPresent, names: namesOf({ t }, mostPresent.people) })]
    : [];
  return [[`**${called}**`, ...until].join(" · "), ...champions, ...present].join("\n");
}

function tellHonour({ t, language }: Words, honour: ShownHall["honours"][number]): string {
  const { title, awardedOn, people } = honour;
  const heading = `**${escapeMarkdown(title)}** · ${formatDay(language, awardedOn)}`;
  return [heading, namesOf({ t }, people)].join("\n");
}

function namesOf(words: Pick<Words, "t">, people: readonly Named[]): string {
  const names = people.map(({ name }) => escapeMarkdown(name));
  return few(words, names, ", ");
}

function few({ t }: Pick<Words, "t">, each: readonly string[], between: string): string {
  const names = each.slice(0, mostNamed).join(between);
  const count = each.length - mostNamed;
  return count > 0 ? t("announcements.fame.hall.others", { names, count }) : names;
}
