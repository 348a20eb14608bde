import { expect, test } from "vitest";
import { openCatalogue } from "#bot/testing/open-catalogue.ts";
import { startTestBot } from "#bot/testing/start-test-bot.ts";

const bot = await startTestBot();

test("people find an item however they type it, and see all that is known of it", async () => {
  const { officer } = await openCatalogue(bot, "Finding");
  const offered = await officer.autocomplete("/item show", { item: "arc monlit" });
  expect(offered[0]?.name).toBe("Moonlit Arc · Weapon");
  const shown = await officer.slash("/item show", { item: String(offered[0]?.value) });
  expect(shown.message?.embeds?.[0]).toMatchObject({
    title: "Moonlit Arc",
    url: "https://example.org/bow_1",
    fields: [{ name: "Drops from", value: "The Ember Warden" }],
  });
  const typed = await officer.slash("/item show", { item: "blade dusk" });
  expect(typed.message?.embeds?.[0]?.title).toBe("Blade of Dusk");
  const found = await officer.slash("/item search", { name: "moonlit" });
  expect(found.message?.embeds?.[0]?.description).toBe(
    "**Moonlit Arc** · Weapon · Drops from The Ember Warden",
  );
});

test("names come in the language of the person's Discord, and one that falls back to English is marked", async () => {
  const { server } = await openCatalogue(bot, "Marking");
  const reader = server.member("Léa", { locale: "fr" });
  const offered = await reader.autocomplete("/item search", { name: "moonlit" });
  expect(offered).toMatchObject([{ name: "Moonlit Arc (en)", value: "Moonlit Arc" }]);
  const found = await reader.slash("/item search", { name: "lame crepuscule" });
  expect(found.message?.embeds?.[0]?.description).toBe("**Lame du crépuscule** · Arme");
  const german = await server
    .member("Jürgen", { locale: "de" })
    .autocomplete("/item show", { item: "dammerklinge" });
  expect(german).toMatchObject([{ name: "Dämmerklinge · Weapon" }]);
});

test("what the catalogue lacks is suggested once, and offered from then on", async () => {
  const { server } = await openCatalogue(bot, "Suggesting");
  const [aldo, brix] = [server.member("Aldo"), server.member("Brix")];
  const none = await aldo.slash("/item search", { name: "zzyzx" });
  expect(none.content).toContain("No item sounds like");
  const made = await aldo.slash("/item suggest", { name: "Vesper Fang", category: "weapon" });
  expect(made.content).toContain("Vesper Fang is suggested.");
  expect((await brix.slash("/item suggest", { name: "vesper fang" })).content).toContain("suggested already");
  expect((await brix.slash("/item suggest", { name: "moonlit arc" })).content).toContain("in the catalogue");
  const found = await brix.slash("/item search", { name: "vesper" });
  expect(found.message?.embeds?.[0]?.description).toContain("not in the catalogue yet");
});

test("an item that nobody knows is not shown, nor is one of another server", async () => {
  const [here, there] = [await openCatalogue(bot, "Here"), await openCatalogue(bot, "There")];
  const [theirs] = await there.officer.autocomplete("/item show", { item: "moonlit" });
  const gone = "This item is not in the catalogue any more.";
  for (const item of [String(theirs?.value), "zzyzx"])
    expect((await here.officer.slash("/item show", { item })).content).toContain(gone);
});
