import { button } from "@guildhall/discord-views";
import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { Demand, ItemWishes, ListedWish, WishListView } from "@guildhall/use-cases/wishlists";
import { expect, test } from "vitest";
import { demandBoard } from "./demand-board.view.ts";
import { whoWants } from "./who-wants.view.ts";
import { wishList } from "./wish-list.view.ts";

const t = translatorFor("fr");
const now = Temporal.Instant.from("2026-11-21T20:00:00Z");

const item = {
  itemId: 1,
  shown: { name: "*Blade* of ".repeat(10).slice(0, 100), language: "en", isFallback: true },
  gradeKey: "epic",
  category: "weapon",
  slot: "bow",
  iconUrl: null,
  weight: 5,
  isRetired: true,
  dropCount: 12,
} as const;

const wish = (wishId: number, interest: string): ListedWish => ({
  wishId,
  memberId: 1,
  itemId: 1,
  interest,
  quantity: 9,
  receivedCount: 3,
  position: wishId,
  note: "_Note_ ".repeat(30).slice(0, 200),
  choiceId: Math.floor(wishId / 2),
  wishedAt: now,
  state: "open",
  endedAt: null,
  item,
  rank: wishId,
  countedRank: null,
  countsFrom: now,
  otherCount: 69,
});

test("the longest list fits into one message, and says how many wishes it leaves out", () => {
  const wishes = (interest: string, count: number) =>
    Array.from({ length: count }, (_, index) => wish(index + 1, interest));
  const view: WishListView = {
    member: { memberId: 1, name: "N".repeat(32) },
    kinds: [
      { key: "upgrade", wishLimit: 3, takesQuantity: false, wishes: wishes("upgrade", 3) },
      { key: "trait", wishLimit: 5, takesQuantity: true, wishes: wishes("trait", 5) },
      { key: "lithograph", wishLimit: null, takesQuantity: false, wishes: wishes("lithograph", 92) },
    ],
    ended: wishes("upgrade", 50).map((one) => ({ ...one, state: "received" })),
    lock: { lockedFrom: now, lockedUntil: now },
    isLocked: true,
    minimumAgeHours: 72,
    changedAt: now,
  };
  const shown = wishList(t, view, { isOwn: false });
  expectFitsDiscord(shown);
  expect(shown.embeds?.[0]?.fields?.[2]?.value).toMatch(/et \d+ de plus/);
});

test("a whole guild that wants one item fits into one message", () => {
  const wishes = Array.from({ length: 500 }, (_, index) => ({
    ...wish(index + 1, "upgrade"),
    memberId: index + 1,
    name: "*Member* with a _long_ name",
    userId: null,
  }));
  const view: ItemWishes = {
    item,
    memberCount: 500,
    wishes,
    ranking: null,
    ownPlace: null,
    isPublic: true,
  };
  const places = wishes.map(({ memberId }) => ({ memberId, cells: [], decidedBy: null }));
  const ranking = {
    version: 1,
    rankedAt: 0,
    gates: [],
    criteria: [],
    outsiders: [],
    chosenMemberId: null,
  } as const;
  const shown = whoWants(t, { ...view, ranking: { ...ranking, places } });
  expectFitsDiscord(shown);
  expect(shown.embeds?.[0]?.description).toMatch(/et \d+ de plus/);
  expectFitsDiscord(whoWants(t, view));
});

test("a board of forty items that everybody wants fits into one message", () => {
  const wishers = Array.from({ length: 500 }, (_, index) => ({
    memberId: index,
    name: "*Member* with a _long_ name",
    userId: null,
    interest: "upgrade",
  }));
  const demands = Array.from({ length: 40 }, (): Demand => ({ item, memberCount: 500, wishers }));
  const open = button("open", { label: "Mes souhaits" });
  const shown = demandBoard(t, { demands, itemCount: 400, isPublic: true }, open);
  expectFitsDiscord(shown);
  expect(shown.embeds?.[0]?.footer?.text).toMatch(/^\d+ autres objets/);
});
