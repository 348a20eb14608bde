import fc from "fast-check";
import { expect, test } from "vitest";
import { changeVoice, type VoiceNews } from "./change-voice.ts";
import type { VoiceInterval } from "./voice-interval.ts";

const at = (minute: number) => Temporal.Instant.from("2026-11-21T20:00:00Z").add({ minutes: minute });

/** What somebody hears of one person: when, where, and since when nothing was heard. */
function news(minute: number, channelId: string | null, given: Partial<VoiceNews> = {}): VoiceNews {
  return { at: at(minute), channelId, isDeaf: false, cutAt: undefined, ...given };
}

/** Applies one piece of news after the other, as the database does. */
function follow(all: readonly VoiceNews[]): readonly VoiceInterval[] {
  let heardAt = Temporal.Instant.fromEpochMilliseconds(0);
  let intervals: readonly VoiceInterval[] = [];
  for (const each of all) {
    const running = intervals.find(({ toAt }) => toAt === null);
    const { closeAt, opened } = changeVoice({ running, heardAt }, each);
    const closed = intervals.map((one) => (one === running && closeAt ? { ...one, toAt: closeAt } : one));
    intervals = [...closed, ...opened];
    if (Temporal.Instant.compare(each.at, heardAt) > 0) heardAt = each.at;
  }
  return intervals;
}

/** An interval in a few letters: channel, from and to in minutes, `d` deaf, `?` uncertain. */
function brief({ channelId, fromAt, toAt, isDeaf, isUncertain }: VoiceInterval): string {
  const minute = (moment: Temporal.Instant) => at(0).until(moment).total("minutes");
  const end = toAt ? minute(toAt) : "…";
  return `${channelId} ${minute(fromAt)}-${end}${isDeaf ? " d" : ""}${isUncertain ? " ?" : ""}`;
}

test.each<{ title: string; heard: readonly VoiceNews[]; intervals: readonly string[] }>([
  { title: "who joins is there", heard: [news(0, "A")], intervals: ["A 0-…"] },
  { title: "who leaves was there", heard: [news(0, "A"), news(9, null)], intervals: ["A 0-9"] },
  {
    title: "a move ends one and begins another",
    heard: [news(0, "A"), news(9, "B")],
    intervals: ["A 0-9", "B 9-…"],
  },
  {
    title: "sound off is kept apart",
    heard: [news(0, "A"), news(5, "A", { isDeaf: true }), news(7, "A")],
    intervals: ["A 0-5", "A 5-7 d", "A 7-…"],
  },
  { title: "the same news twice changes nothing", heard: [news(0, "A"), news(3, "A")], intervals: ["A 0-…"] },
  {
    title: "leaving twice changes nothing",
    heard: [news(0, "A"), news(3, null), news(4, null)],
    intervals: ["A 0-3"],
  },
  {
    title: "news older than the join is dropped",
    heard: [news(5, "A"), news(3, null)],
    intervals: ["A 5-…"],
  },
  {
    title: "a join that arrives after its leave is dropped",
    heard: [news(5, null), news(3, "A")],
    intervals: [],
  },
  {
    title: "a move that arrives after its leave is dropped",
    heard: [news(0, "A"), news(5, null), news(3, "B")],
    intervals: ["A 0-5"],
  },
])("$title", ({ heard, intervals }) => {
  expect(follow(heard).map(brief)).toEqual(intervals);
});

const cutAt = at(10);

test.each<{ title: string; heard: readonly VoiceNews[]; intervals: readonly string[] }>([
  {
    title: "presence that spans a cut is exact",
    heard: [news(0, "A"), news(20, "A", { cutAt }), news(30, null)],
    intervals: ["A 0-30"],
  },
  {
    title: "who left during a cut left somewhere in it",
    heard: [news(0, "A"), news(20, null, { cutAt })],
    intervals: ["A 0-10", "A 10-20 ?"],
  },
  {
    title: "who came during a cut came somewhere in it",
    heard: [news(20, "A", { cutAt })],
    intervals: ["A 10-20 ?", "A 20-…"],
  },
  {
    title: "who moved during a cut may have been in the old channel all along",
    heard: [news(0, "A"), news(20, "B", { cutAt })],
    intervals: ["A 0-10", "A 10-20 ?", "B 20-…"],
  },
  {
    title: "who was and is nowhere leaves nothing",
    heard: [news(20, null, { cutAt })],
    intervals: [],
  },
  {
    title: "what was heard after the cut is said to have begun stays certain",
    heard: [news(0, "A"), news(12, null), news(15, "B"), news(20, null, { cutAt })],
    intervals: ["A 0-12", "B 15-15", "B 15-20 ?"],
  },
  {
    title: "a cut of no length is none",
    heard: [news(0, "A"), news(10, null, { cutAt })],
    intervals: ["A 0-10"],
  },
])("$title", ({ heard, intervals }) => {
  expect(follow(heard).map(brief)).toEqual(intervals);
});

const place = fc.constantFrom("A", "B", null);
const anyNews = fc
  .record({ minute: fc.nat(60), channelId: place, isDeaf: fc.boolean(), cutBefore: fc.option(fc.nat(30)) })
  .map(({ minute, channelId, isDeaf, cutBefore }) =>
    news(minute, channelId, { isDeaf, cutAt: cutBefore === null ? undefined : at(minute - cutBefore) }),
  );

test("whatever is heard in whatever order, nobody is in two places, and nothing ends before it begins", () => {
  fc.assert(
    fc.property(fc.array(anyNews), (heard) => {
      const intervals = follow(heard);
      const spans = intervals
        .map(({ fromAt, toAt }) => [fromAt.epochMilliseconds, toAt?.epochMilliseconds ?? Infinity] as const)
        .toSorted(([a, b], [c, d]) => a - c || b - d);
      for (const [index, [from, to]] of spans.entries()) {
        expect(to).toBeGreaterThanOrEqual(from);
        expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0);
      }
      expect(intervals.filter(({ toAt }) => toAt === null).length).toBeLessThanOrEqual(1);
    }),
  );
});

test("news that comes again, at once or later, changes nothing", () => {
  fc.assert(
    fc.property(fc.array(anyNews), fc.array(fc.nat()), (heard, picks) => {
      const ordered = heard.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
      const once = ordered.filter((each, index) => !each.at.equals(ordered[index + 1]?.at ?? at(-1)));
      const again = picks.flatMap((pick) => once[pick % Math.max(1, once.length)] ?? []);
      const repeated = once.flatMap((each) => [each, ...again.filter((old) => old === each), each]);
      expect(follow([...repeated, ...again]).map(brief)).toEqual(follow(once).map(brief));
    }),
  );
});

test("without a cut the intervals are exactly the time in voice", () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 1 }), (places) => {
      const intervals = follow(places.map((channelId, minute) => news(minute, channelId)));
      const isIn = (minute: number) => {
        const found = intervals.find(
          ({ fromAt, toAt }) =>
            Temporal.Instant.compare(fromAt, at(minute)) <= 0 &&
            (toAt === null || Temporal.Instant.compare(at(minute), toAt) < 0),
        );
        return found?.channelId ?? null;
      };
      expect(places.map((_, minute) => isIn(minute))).toEqual(places);
    }),
  );
});
