import { languages, toHundredths } from "@guildhall/core";
import { usualPoolRules } from "@guildhall/core/dkp";
import { translatorFor } from "@guildhall/i18n";
import type { DecayLine, PoolDecay } from "@guildhall/use-cases/dkp";
import { expect, test } from "vitest";
import { decay } from "./decay.view.ts";

const amount = toHundredths(999_999_999_99);
const at = Temporal.Instant.from("2026-11-23T03:00:00Z");
const { dkp: rules } = usualPoolRules;

function line(memberId: number): DecayLine {
  const name = "_".repeat(100);
  const sparedBy = memberId % 2 === 0 ? null : memberId % 3 === 0 ? "left" : "leave";
  const loss = toHundredths(sparedBy === null ? -amount : 0);
  return { memberId, userId: null, name, balance: amount, amount: loss, balanceAfter: amount, sparedBy };
}

const pool = {
  poolId: 1,
  houseId: 1,
  name: "_".repeat(40),
  system: "dkp",
  changedRules: {},
  gearOfPoolId: null,
  nextDecayOn: "2026-11-23",
  closedAt: null,
} as const;

test.each(languages)("a thousand accounts with the longest names fit one message in %s", (language) => {
  if (!rules.decay) throw new Error("The usual pool decays");
  const lines = Array.from({ length: 1000 }, (_, memberId) => line(memberId));
  const shown: PoolDecay = {
    pool,
    rules,
    next: { poolId: 1, on: "2026-11-23", at, followingOn: "2026-11-30" },
    preview: {
      pool,
      rule: rules.decay,
      parts: [{ pool, lines, entries: [], total: toHundredths(-amount) }],
      total: toHundredths(-amount),
      previewId: "",
    },
    expiry: null,
    runs: [],
  };
  const t = translatorFor(language);
  // The confirmation may say before it that something changed meanwhile.
  expect(decay({ t, language }, shown, { canRun: true }).length).toBeLessThan(1_800);
});
