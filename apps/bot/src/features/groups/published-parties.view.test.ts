import { roles } from "@guildhall/core/games";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import { expect, test } from "vitest";
import { emptyPage, partiesPages } from "./published-parties.view.ts";

const event = { eventId: 42, title: "*".repeat(100), musterId: "groups.muster-parties:1:42" };
const muster = { channelCount: 40, lacking: [], last: null };

/** So many people in parties of this size, each of whom is known by a number at the end of a name of this length. */
function publish(peopleCount: number, { size, length }: { readonly size: number; readonly length: number }) {
  const seats = Array.from({ length: peopleCount }, (_, index) => ({
    name: `${"x".repeat(length - 5)}-${String(index).padStart(4, "0")}`,
    role: roles[index % roles.length] ?? null,
    isLeader: index % size === 3,
  }));
  const parties = Array.from({ length: Math.floor(peopleCount / size) }, (_, index) => ({
    ...{ name: index % 2 ? "_".repeat(40) : null, size, channelId: "184467440737095516" },
    seats: seats.slice(index * size, (index + 1) * size),
  }));
  return { ...event, muster, inviteId: null, parties, bench: seats.slice(parties.length * size) };
}

test.each([
  ["en", 480, 12, 32],
  ["fr", 480, 12, 32],
  ["fr", 480, 40, 32],
  ["en", 480, 4, 32],
  ["en", 483, 40, 20],
  ["en", 120, 12, 12],
] as const)(
  "in %s %i people in parties of %i stand whole, each once",
  (...[language, peopleCount, size, length]) => {
    const pages = partiesPages(translatorFor(language), publish(peopleCount, { size, length }));
    for (const { view } of pages) expectFitsDiscord(view);
    const fields = pages.flatMap(({ view }) => view.embeds?.flatMap((embed) => embed.fields ?? []) ?? []);
    const named = fields.flatMap(({ value }) =>
      [...value.matchAll(/x-(\d{4})/g)].map(([, number]) => Number(number)),
    );
    expect(named.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: peopleCount }, (_, index) => index),
    );
    expect(new Set(pages.map(({ marker }) => marker)).size).toBe(pages.length);
  },
);

test("what fits one message stands in one, with the button; only the first of several has it", () => {
  const t = translatorFor("en");
  expect(partiesPages(t, publish(72, { size: 6, length: 12 }))).toHaveLength(1);
  const pages = partiesPages(t, publish(480, { size: 12, length: 20 }));
  expect(pages.map(({ view }) => view.components?.length ?? 0)).toEqual([1, ...pages.slice(1).map(() => 0)]);
  const silent = partiesPages(t, {
    ...publish(72, { size: 6, length: 12 }),
    muster: { ...muster, channelCount: 0 },
  });
  expect(silent[0]?.view.components).toEqual([]);
  const [invited] = partiesPages(t, { ...publish(72, { size: 6, length: 12 }), inviteId: "invite" });
  expect(invited?.view.components?.[0]).toMatchObject({ components: [{}, { label: "Get my invite" }] });
});

test.each(["en", "fr"] as const)("a page that is left over says where the parties are, in %s", (language) => {
  const { view, marker } = emptyPage(translatorFor(language), event, 2);
  expectFitsDiscord(view);
  expect(view.embeds?.[0]?.footer?.text).toBe(marker);
  expect(marker).toMatch(/42 · 3$/);
});
