import { languages } from "@guildhall/core";
import { type Contract, maxContractLine } from "@guildhall/core/announcements";
import { profileOf } from "@guildhall/core/games";
import { translatorFor } from "@guildhall/i18n";
import { describe, expect, test } from "vitest";
import { expectFitsDiscord } from "../testing/index.ts";
import { contractBoard } from "./contract-board.view.ts";
import { giftCodeCard, type ShownCode } from "./gift-code-card.view.ts";

const t = translatorFor("en");
const customIds = { claim: "claim", works: "works", expired: "expired" };
const endsAt = Temporal.Instant.from("2026-11-23T05:30:00Z");
const code: ShownCode = {
  codeId: 12,
  code: "GIFT*2026*",
  gives: "100 *gems*",
  redeemUrl: "https://example.com/redeem",
  note: null,
  expiresAt: endsAt,
  state: "running",
  tally: { works: 2, expired: 1, ticks: 3 },
};
const textOf = (shown: ShownCode) => JSON.stringify(giftCodeCard(t, shown, customIds));
const plain = { kind: "line", value: "Fishing", done: 1 } as const;
const contract = (contractId: number, rest: Partial<Contract>) => ({ contractId, ...plain, ...rest });

test("a code stands in a block as its maker printed it, and what it gives as it was typed", () => {
  const [embed] = giftCodeCard(t, code, customIds).embeds ?? [];
  expect(embed?.description).toContain("```\nGIFT*2026*\n```");
  expect(JSON.stringify(embed)).toContain(String.raw`100 \\*gems\\*`);
  expect(textOf(code)).toContain("Works 2 · Expired 1");
  expect(textOf(code)).toContain("3 members have it");
});

test("a code that is over says so and has nothing to press; a doubtful one still has", () => {
  for (const state of ["ended", "expired"] as const)
    expect(giftCodeCard(t, { ...code, state }, customIds).components).toEqual([]);
  expect(textOf({ ...code, state: "doubtful" })).toContain("probably expired");
  expect(textOf({ ...code, state: "doubtful" })).toContain('"custom_id":"works"');
});

test("without a page of the maker there is no way to one", () => {
  expect(textOf(code)).toContain("https://example.com/redeem");
  expect(textOf({ ...code, redeemUrl: null })).not.toContain("Redeem");
});

describe.each(languages)("in %s", (language) => {
  const words = translatorFor(language);

  test("the longest code fits Discord, and so do five of the longest lines", () => {
    const long = { ...code, code: "A".repeat(64), gives: "*".repeat(200), note: "_".repeat(200) };
    expectFitsDiscord(giftCodeCard(words, { ...long, state: "doubtful" }, customIds));
    const lines = [1, 2, 3, 4, 5].map((id) => contract(id, { value: "*".repeat(maxContractLine) }));
    const board = { boardId: 3, endsAt, contracts: lines };
    expectFitsDiscord(contractBoard(words, board, (id) => `contract-${id}`));
  });

  test("every contract of a game is said in its words", () => {
    const book = profileOf("throne-and-liberty").contracts;
    const keys = [...(book?.events ?? []), ...(book?.dungeons ?? []), ...(book?.monsters ?? [])];
    for (const value of keys) {
      const shown = [contract(1, { kind: "event", value })];
      const board = contractBoard(words, { boardId: 3, endsAt, contracts: shown }, String);
      expect(JSON.stringify(board.components)).not.toContain("settings.games");
    }
  });
});

test("two kinds of monsters are one contract with one button", () => {
  const monsters = contract(7, { kind: "monsters", value: "demon undead" });
  const view = contractBoard(t, { boardId: 3, endsAt, contracts: [monsters] }, (id) => `c${id}`);
  expect(JSON.stringify(view.components)).toContain('"label":"Demons and Undead"');
  expect(view.components).toHaveLength(1);
});
