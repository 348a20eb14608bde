import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import { type LootMode, minimumFor, type Stage } from "../sessions/index.ts";
import { type Lead, priceBids } from "./price-bids.ts";
import { payableBids, type StandingBid } from "./standing-bid.ts";

const start = Temporal.Instant.from("2026-11-21T20:00:00Z");

const stageOf = (mode: LootMode): Stage => ({
  mode,
  interests: null,
  minutes: 720,
  minimum: toHundredths(10),
  offSpecMinimum: toHundredths(5),
  mainInterest: "main",
  increment: toHundredths(3),
  antiSnipeMinutes: 5,
});

type Rough = { readonly maximum: number; readonly isMain: boolean; readonly second: number };

const rough = fc.record({
  maximum: fc.integer({ min: 10, max: 60 }),
  isMain: fc.boolean(),
  second: fc.nat(4),
});

const toBid = ({ maximum, isMain, second }: Rough, index: number): StandingBid => ({
  bidId: index + 1,
  memberId: index + 1,
  maximum: toHundredths(maximum),
  interest: isMain ? "main" : "off-spec",
  placedAt: start.add({ seconds: second }),
});

const anyBids = fc.array(rough, { maxLength: 8 }).map((all) => all.map(toBid));

const isBefore = (one: StandingBid, other: StandingBid) => {
  const order = Temporal.Instant.compare(one.placedAt, other.placedAt);
  return order < 0 || (order === 0 && one.bidId < other.bidId);
};

/** Whoever goes further than each of the others, or as far and said so before. */
const bestOf = (bids: readonly StandingBid[]) =>
  bids.find((bid) =>
    bids.every(
      (other) =>
        other === bid ||
        bid.maximum > other.maximum ||
        (bid.maximum === other.maximum && isBefore(bid, other)),
    ),
  );

/** Raises the price by a hundredth until nobody else would answer, or the leader goes no further. */
function raiseSlowly(stage: Stage, bids: readonly StandingBid[]): Lead | undefined {
  const bid = bestOf(bids);
  if (!bid) return;
  const others = bids.filter((other) => other !== bid);
  let price: number = minimumFor(stage, bid.interest);
  while (price < bid.maximum && others.some((other) => price < other.maximum + stage.increment)) price += 1;
  return { bid, price: toHundredths(price) };
}

test("an open auction costs what raising step by step would have come to", () => {
  fc.assert(
    fc.property(anyBids, (bids) => {
      expect(priceBids(stageOf("open"), bids)).toEqual(raiseSlowly(stageOf("open"), bids));
    }),
  );
});

test("the second price is exactly the next bid, and alone the minimum", () => {
  fc.assert(
    fc.property(anyBids, (bids) => {
      const stage = stageOf("secondPrice");
      const lead = priceBids(stage, bids);
      const best = bestOf(bids);
      const others = bids.filter((bid) => bid !== best).map(({ maximum }) => maximum);
      expect(lead?.bid).toEqual(best);
      if (best) expect(lead?.price).toBe(Math.max(minimumFor(stage, best.interest), ...others));
    }),
  );
});

test("a sealed bid costs what it says", () => {
  fc.assert(
    fc.property(anyBids, (bids) => {
      const lead = priceBids(stageOf("sealed"), bids);
      expect(lead?.price).toBe(bestOf(bids)?.maximum);
    }),
  );
});

test.each<LootMode>(["open", "sealed", "secondPrice"])(
  "whatever order bids are read in, an auction that is %s comes to the same",
  (mode) => {
    fc.assert(
      fc.property(anyBids, fc.infiniteStream(fc.nat()), (bids, order) => {
        const keyed = bids.map((bid) => ({ bid, key: order.next().value ?? 0 }));
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ bid }) => bid);
        expect(priceBids(stageOf(mode), shuffled)).toEqual(priceBids(stageOf(mode), bids));
      }),
    );
  },
);

test.each<LootMode>(["open", "sealed", "secondPrice"])(
  "nobody pays more than they said, nor more than they have, nor less than the minimum, in an auction that is %s",
  (mode) => {
    fc.assert(
      fc.property(anyBids, fc.array(fc.nat(60), { minLength: 8, maxLength: 8 }), (bids, money) => {
        const stage = stageOf(mode);
        const has = (memberId: number) => toHundredths(money[memberId - 1] ?? 0);
        const lead = priceBids(stage, payableBids(stage, bids, has));
        if (!lead) return;
        const said = bids.find(({ memberId }) => memberId === lead.bid.memberId)?.maximum ?? 0;
        expect(lead.price).toBeLessThanOrEqual(Math.min(said, has(lead.bid.memberId)));
        expect(lead.price).toBeGreaterThanOrEqual(minimumFor(stage, lead.bid.interest));
      }),
    );
  },
);

test("of two who go equally far the earlier one leads, at that", () => {
  const bids = [40, 40].map((maximum, index) => toBid({ maximum, isMain: true, second: 4 - index }, index));
  expect(priceBids(stageOf("open"), bids)).toMatchObject({ bid: { memberId: 2 }, price: 40 });
});

test("who wants it for anything but the main build begins lower", () => {
  const alone = [toBid({ maximum: 30, isMain: false, second: 0 }, 0)];
  expect(priceBids(stageOf("open"), alone)?.price).toBe(5);
  expect(payableBids(stageOf("open"), alone, () => toHundredths(4))).toEqual([]);
});
