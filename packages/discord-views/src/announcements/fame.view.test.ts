import { languages } from "@guildhall/core";
import { maxHonoured, maxHonourLink, maxHonourText, maxHonourTitle } from "@guildhall/core/announcements";
import { translatorFor } from "@guildhall/i18n";
import { describe, expect, test } from "vitest";
import { expectFitsDiscord } from "../testing/index.ts";
import { hallOfFame, type ShownHall, type ShownSeason } from "./hall-of-fame.view.ts";
import { honourPost, type ShownHonour } from "./honour-post.view.ts";

const english = { t: translatorFor("en"), language: "en" } as const;
const endedAt = Temporal.Instant.from("2026-11-01T12:00:00Z");
const winter: ShownSeason = {
  season: { number: 3, name: "Winter", endedAt },
  pools: [
    {
      name: "DKP",
      champions: [
        { name: "Yara", place: 1 },
        { name: "B*ram", place: 2 },
      ],
    },
  ],
  mostPresent: { people: [{ name: "Wyn" }], came: 38.5, of: 41 },
};
const honour = { title: "First kill", awardedOn: "2026-11-21", people: [{ name: "Yara" }] };
const empty: ShownHall = { guildName: "Nightwatch", seasons: [], honours: [] };

const post: ShownHonour = {
  ...{ honourId: 7, title: "First kill", text: "At dawn", link: null, awardedOn: "2026-11-21" },
  ...{
    isPinged: false,
    people: [
      { name: "Yara", userId: "11" },
      { name: "Odo", userId: null },
    ],
  },
};

test("champions come before honours, and a part without anybody is left out", () => {
  const both = hallOfFame(english, { ...empty, seasons: [winter], honours: [honour] });
  expect(both.embeds?.map(({ title }) => title)).toEqual([
    "Champions of Nightwatch",
    "Honours of Nightwatch",
  ]);
  expect(both.embeds?.[0]?.description).toBe(
    "**Winter** · until <t:1793534400:D>\n**1** Yara · **2** B\\*ram\nCame to the most events: Wyn (38.5 of 41)",
  );
  expect(both.embeds?.[1]?.description).toBe("**First kill** · Sat, 21 Nov 2026\nYara");
  expect(hallOfFame(english, { ...empty, honours: [honour] }).embeds).toHaveLength(1);
  expect(hallOfFame(english, empty).embeds?.[0]?.description).toContain("Nobody is honoured yet");
});

test("of several pools each is named, and a season without a name has its number", () => {
  const pools = [...winter.pools, { name: "Siege", champions: [{ name: "Wyn", place: 1 }] }];
  const season = { ...winter, season: { ...winter.season, name: null }, pools };
  const [embed] = hallOfFame(english, { ...empty, seasons: [season] }).embeds ?? [];
  expect(embed?.description).toContain("**Season 3**");
  expect(embed?.description).toContain("Siege: **1** Wyn");
});

test("only who is meant to be pinged is named by the account, whoever has one", () => {
  expect(honourPost(english, post).content).toBeUndefined();
  expect(honourPost(english, { ...post, isPinged: true }).content).toBe("<@11>");
  expect(honourPost(english, post).embeds?.[0]?.fields?.[0]?.value).toBe("Yara, Odo");
});

test.each([
  ["https://clips.example/first.PNG?size=2", true],
  ["https://clips.example/first", false],
])("%s is a picture in the post, or a way to what it is: %s", (link, isPicture) => {
  const { embeds, components } = honourPost(english, { ...post, link });
  expect(embeds?.[0]?.image).toEqual(isPicture ? { url: link } : undefined);
  expect(components === undefined).toBe(isPicture);
});

describe.each(languages)("in %s", (language) => {
  const words = { t: translatorFor(language), language };
  const people = Array.from({ length: maxHonoured }, (_, index) => ({
    ...{ name: "*".repeat(32), userId: String(10n ** 19n + BigInt(index)) },
  }));

  test("a hall of many seasons and honours fits Discord, and says how many it left out", () => {
    const champions = people.map(({ name }) => ({ name, place: 1 }));
    const season = { ...winter, pools: [{ name: "*".repeat(40), champions }, ...winter.pools] };
    const honours = Array.from({ length: 60 }, () => ({
      ...honour,
      title: "*".repeat(maxHonourTitle),
      people,
    }));
    const seasons = Array.from({ length: 40 }, () => season);
    const view = hallOfFame(words, { guildName: "*".repeat(100), seasons, honours });
    expectFitsDiscord(view);
    for (const embed of view.embeds ?? []) expect(embed.description).toMatch(/… .*\d+/);
  });

  test("the longest honour fits Discord, with a picture and with a clip", () => {
    const long = { ...post, isPinged: true, people, title: "*".repeat(maxHonourTitle) };
    const text = "*".repeat(maxHonourText);
    for (const end of [".png", "-clip"]) {
      const link = `https://a.example/${"a".repeat(maxHonourLink - 18 - end.length)}${end}`;
      expectFitsDiscord(honourPost(words, { ...long, text, link }));
    }
  });
});
