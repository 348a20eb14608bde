import fc from "fast-check";
import { expect, test } from "vitest";
import { toHundredths } from "../../hundredths.ts";
import type { Stage } from "../sessions/index.ts";
import { decisiveBids } from "./decisive-bids.ts";
import { standOf } from "./plan-holds.ts";
import type { StandingBid } from "./standing-bid.ts";

const start = Temporal.Instant.from("2026-11-21T20:00:00Z");

const open: Stage = {
  mode: "open",
  interests: null,
  minutes: 720,
  minimum: toHundredths(10),
  offSpecMinimum: toHundredths(5),
  mainInterest: "main",
  increment: toHundredths(3),
  antiSnipeMinutes: 5,
};

const rough = fc.record({
  maximum: fc.integer({ min: 10, max: 40 }),
  interest: fc.constantFrom("main", "off-spec"),
  second: fc.nat(4),
  /** By how much somebody has less than they said: mostly by nothing. */
  lacks: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 40 })),
});

const anyBids = fc.array(rough, { minLength: 1, maxLength: 9 });

test("where the decisive bids can be paid in full, they settle all that every bid together would", () => {
  fc.assert(
    fc.property(anyBids, fc.nat(9), (roughs, memberId) => {
      const bids = roughs.map(
        ({ maximum, interest, second }, index): StandingBid => ({
          bidId: index + 1,
          memberId: index,
          maximum: toHundredths(maximum),
          interest,
          placedAt: start.add({ seconds: second }),
        }),
      );
      const payable = (who: number) => {
        const { maximum = 0, lacks = 0 } = roughs[who] ?? {};
        return toHundredths(Math.max(0, maximum - lacks));
      };
      const decisive = decisiveBids(bids, memberId);
      fc.pre(decisive.every((bid) => payable(bid.memberId) >= bid.maximum));
      const own = bids.filter((bid) => bid.memberId === memberId);
      expect(standOf(open, [...decisive, ...own], payable)).toEqual(standOf(open, bids, payable));
      expect(standOf(open, decisive, payable)).toEqual(
        standOf(
          open,
          bids.filter((bid) => bid.memberId !== memberId),
          payable,
        ),
      );
    }),
    { numRuns: 500 },
  );
});
