import { expectFitsDiscord } from "@guildhall/discord-views/testing";
import { translatorFor } from "@guildhall/i18n";
import type { MusteredMember, MusterView } from "@guildhall/use-cases/groups";
import { expect, test } from "vitest";
import { tellLacking, tellMuster } from "./muster.view.ts";

const orderedAt = Temporal.Instant.from("2026-11-21T19:55:00Z");
const outcomes: readonly MusteredMember["outcome"][] = ["absent", "noChannel", "mayNotMove", "mayNotEnter"];

function musterOf(endedAt: Temporal.Instant | null, others: readonly MusteredMember[]): MusterView {
  const counts = { movedCount: 300, thereCount: 20 };
  return {
    channelCount: 40,
    lacking: [],
    last: { orderedAt, endedAt, isUnderWay: endedAt === null, ...counts, others },
  };
}

test.each(["en", "fr"] as const)("480 people with the longest names fit a message, in %s", (language) => {
  const others = Array.from({ length: 480 }, (_, index) => ({
    ...{ name: "_".repeat(32), outcome: outcomes[index % outcomes.length] ?? "absent" },
  }));
  const content = tellMuster(translatorFor(language), musterOf(orderedAt, others));
  expectFitsDiscord({ ...(content && { content }) });
  expect(content?.split("\n")).toHaveLength(5);
});

test("nothing is said before it is over, and of what went well only how many", () => {
  const t = translatorFor("en");
  expect(tellMuster(t, { channelCount: 2, lacking: [], last: null })).toBeUndefined();
  expect(tellMuster(t, musterOf(null, []))).toBeUndefined();
  expect(tellMuster(t, musterOf(orderedAt, []))).toBe("Moved to their parties: 300. Already there: 20.");
});

test.each(["en", "fr"] as const)(
  "what 120 parties lack is told beside all else that officers read, in %s",
  (language) => {
    const lacking = Array.from({ length: 240 }, (_, index) => ({
      ...{ kind: index % 2 ? ("partyVoice" as const) : ("partyRole" as const), number: index },
      name: index % 3 ? "_".repeat(40) : null,
    }));
    const lines = tellLacking(translatorFor(language), { channelCount: 0, lacking, last: null });
    expect(lines).toHaveLength(2);
    expect(lines.join("\n").length).toBeLessThan(1_200);
    expect(tellLacking(translatorFor(language), { channelCount: 2, lacking: [], last: null })).toEqual([]);
  },
);
